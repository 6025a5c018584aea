<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the class {unknown!r} of the data is unknown to the network ({known})</source>
        <translation>a rede não conhece a classe {unknown!r} dos dados ({known})</translation>
    </message>
    <message>
        <source>{data}: the training part holds no images</source>
        <translation>{data}: a parte de treinamento não contém imagens</translation>
    </message>
    <message>
        <source>{name}: its parts have images of different shapes, {shapes}</source>
        <translation>{name}: as partes têm imagens de formas diferentes, {shapes}</translation>
    </message>
    <message>
        <source>{name}: its parts have different classes, {names}</source>
        <translation>{name}: as partes têm classes diferentes, {names}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
    <message>
        <source>{shape} of {type}</source>
        <translation>{shape} de {type}</translation>
    </message>
    <message>
        <source>validation is a share below 1 or a count of images, not {value:g}</source>
        <translation>a validação é uma fração menor que 1 ou um número de imagens, não {value:g}</translation>
    </message>
    <message>
        <source>{name}: too few images ({count}) to train and to measure on</source>
        <translation>{name}: há poucas imagens ({count}) para treinar e avaliar</translation>
    </message>
    <message>
        <source>{name}: {count:.0f} images cannot be held out of {all}</source>
        <translation>{name}: não se podem reservar {count:.0f} de {all} imagens</translation>
    </message>
    <message>
        <source>images must be (n, channels, height, width) of uint8, not {found}</source>
        <translation>as imagens devem ser (n, canais, altura, largura) de uint8, não {found}</translation>
    </message>
    <message>
        <source>labels must be one row of integers, not {shape} of {type}</source>
        <translation>os rótulos devem ser uma única linha de inteiros, não {shape} de {type}</translation>
    </message>
    <message>
        <source>{labels} labels for {count} images</source>
        <translation>{labels} rótulos para {count} imagens</translation>
    </message>
    <message>
        <source>label {label} of image {at}; there are {count} classes, from 0 on</source>
        <translation>a imagem {at} tem o rótulo {label}; há {count} classes, a partir de 0</translation>
    </message>
    <message>
        <source>there is no mirror</source>
        <translation>não há nenhum servidor de onde baixar</translation>
    </message>
    <message>
        <source>{host}: {reason}</source>
        <translation>{host}: {reason}</translation>
    </message>
    <message>
        <source>{host}: {name} does not have the checksum that it must have</source>
        <translation>{host}: {name} não tem a soma de verificação esperada</translation>
    </message>
    <message>
        <source>the connection broke off after {received:,} of {size:,} bytes</source>
        <translation>a conexão caiu após {received:,} de {size:,} bytes</translation>
    </message>
    <message>
        <source>the transfer failed: {reason}</source>
        <translation>a transferência falhou: {reason}</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>o download foi cancelado</translation>
    </message>
    <message>
        <source>another part was sent than asked for ({range})</source>
        <translation>foi enviada outra parte que não a pedida ({range})</translation>
    </message>
    <message>
        <source>{path}: too many images for a table</source>
        <translation>{path}: imagens demais para uma tabela</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}: não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>{path}: columns in line {line}: {found}; in the first: {width}</source>
        <translation>{path}: colunas na linha {line}: {found}; na primeira: {width}</translation>
    </message>
    <message>
        <source>{path}: a row is a label and a square image&apos;s pixels (785 columns for 28×28), not {found}</source>
        <translation>{path}: uma linha é um rótulo e os pixels de uma imagem quadrada (785 colunas para 28×28), não {found}</translation>
    </message>
    <message>
        <source>{path}: line {line} holds something else than integers</source>
        <translation>{path}: a linha {line} contém algo que não são números inteiros</translation>
    </message>
    <message>
        <source>{path}: line {line} has pixels beyond 0 to 255</source>
        <translation>{path}: a linha {line} tem pixels fora de 0 a 255</translation>
    </message>
    <message>
        <source>{path}: the compressed data is cut short or damaged</source>
        <translation>{path}: os dados comprimidos estão truncados ou danificados</translation>
    </message>
    <message>
        <source>{path}: {shape} values are no images</source>
        <translation>{path}: {shape} valores não formam imagens</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{data}: the images lie transposed, as EMNIST&apos;s do: turned upright</source>
        <translation>{data}: as imagens estão transpostas, como as do EMNIST: foram postas em pé</translation>
    </message>
    <message>
        <source>{folder}: {part}-{content}-idx…-ubyte, plain or .gz, is missing beside {found}</source>
        <translation>{folder}: falta {part}-{content}-idx…-ubyte, simples ou .gz, ao lado de {found}</translation>
    </message>
    <message>
        <source>a label {label:,}; there may be {most:,} classes, from 0 on</source>
        <translation>um rótulo {label:,}; pode haver {most:,} classes, a partir de 0</translation>
    </message>
    <message>
        <source>{path}: {shape} values are announced, more than such a file may hold</source>
        <translation>{path}: são anunciados {shape} valores, mais do que um arquivo assim pode conter</translation>
    </message>
    <message>
        <source>{path}: cut short: {shape} values announced, {found:,} there</source>
        <translation>{path}: truncado: anuncia {shape} valores, mas contém {found:,}</translation>
    </message>
    <message>
        <source>{path}: too long: {shape} values announced, more there</source>
        <translation>{path}: longo demais: anuncia {shape} valores, mas contém mais</translation>
    </message>
    <message>
        <source>{path}: not an IDX file: it begins with nothing</source>
        <translation>{path}: não é um arquivo IDX: está vazio</translation>
    </message>
    <message>
        <source>{path}: not an IDX file: it begins with {magic}</source>
        <translation>{path}: não é um arquivo IDX: começa com {magic}</translation>
    </message>
    <message>
        <source>{path}: its values have type 0x{type:02x}; 0x08, unsigned bytes, is needed</source>
        <translation>{path}: os valores têm o tipo 0x{type:02x}; é necessário 0x08, bytes sem sinal</translation>
    </message>
    <message>
        <source>{path}: cut short in the header</source>
        <translation>{path}: truncado no cabeçalho</translation>
    </message>
    <message>
        <source>the loading was cancelled</source>
        <translation>o carregamento foi cancelado</translation>
    </message>
    <message>
        <source>MNIST is not on this machine and cannot be downloaded ({reason}); connect to the network, or put its four .gz files into {folder}, or into a folder mnist within one that CNNGUI_DATA names</source>
        <translation>o MNIST não está neste computador e não pode ser baixado ({reason}); conecte-se à internet, ou coloque seus quatro arquivos .gz em {folder}, ou em uma pasta mnist dentro da indicada por CNNGUI_DATA</translation>
    </message>
    <message>
        <source>MNIST cannot be stored in {folder}: {reason}</source>
        <translation>não é possível guardar o MNIST em {folder}: {reason}</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path}: não pode ser gravado: {reason}</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>o arquivo não existe</translation>
    </message>
    <message>
        <source>no network called {name!r} is shipped; there are {known}</source>
        <translation>não há rede incluída com o nome {name!r}; há {known}</translation>
    </message>
    <message>
        <source>a safetensors file, but not of {format}: its metadata describes no network (tensors: {names})</source>
        <translation>é um arquivo safetensors, mas não {format}: os metadados não descrevem uma rede (tensores: {names})</translation>
    </message>
    <message>
        <source>format_version is {version}; this program reads {known!r}</source>
        <translation>format_version é {version}; este programa lê {known!r}</translation>
    </message>
    <message>
        <source>{key} is missing in the metadata</source>
        <translation>falta “{key}” nos metadados</translation>
    </message>
    <message>
        <source>the tensor {name} belongs to no layer of the network</source>
        <translation>o tensor {name} não pertence a nenhuma camada da rede</translation>
    </message>
    <message>
        <source>the tensor {name} is missing; the network needs {shape}</source>
        <translation>falta o tensor {name}; a rede precisa de {shape}</translation>
    </message>
    <message>
        <source>{name} has shape {found}; the network needs {shape}</source>
        <translation>{name} tem a forma {found}; a rede precisa de {shape}</translation>
    </message>
    <message>
        <source>{name} holds {value} at {place}, which is no weight</source>
        <translation>{name} contém {value} em {place}, que não é um peso válido</translation>
    </message>
    <message>
        <source>{found} class names for {count} classes</source>
        <translation>{found} nomes de classe para {count} classes</translation>
    </message>
    <message>
        <source>a class name must be text in one line, not {name}</source>
        <translation>um nome de classe deve ser um texto de uma só linha, não {name}</translation>
    </message>
    <message>
        <source>{path}: a damaged .npz file: {reason}</source>
        <translation>{path}: arquivo .npz danificado: {reason}</translation>
    </message>
    <message>
        <source>{name} is there twice</source>
        <translation>{name} aparece duas vezes</translation>
    </message>
    <message>
        <source>{name} holds {type}; images are uint8 or float</source>
        <translation>{name} contém {type}; imagens são uint8 ou float</translation>
    </message>
    <message>
        <source>the array {name} is missing</source>
        <translation>falta o arranjo {name}</translation>
    </message>
    <message>
        <source>no images under a known name ({known}); there are: {found}</source>
        <translation>não há imagens sob um nome conhecido ({known}); há: {found}</translation>
    </message>
    <message>
        <source>{path} holds more than labels</source>
        <translation>{path} contém mais que rótulos</translation>
    </message>
    <message>
        <source>{name}: each image needs one class</source>
        <translation>{name}: cada imagem precisa de uma classe</translation>
    </message>
    <message>
        <source>{name} holds {type}; labels are integers</source>
        <translation>{name} contém {type}; rótulos são números inteiros</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name} has shape {shape}; images are (n, height, width), (n, channels, height, width) or (n, height, width, channels) with 1 or 3</source>
        <translation>{name} tem a forma {shape}; imagens são (n, altura, largura), (n, canais, altura, largura) ou (n, altura, largura, canais), com 1 ou 3 canais</translation>
    </message>
    <message>
        <source>{name} holds NaN or infinity; float images lie in [0, 1]</source>
        <translation>{name} contém NaN ou infinito; imagens em float ficam em [0, 1]</translation>
    </message>
    <message>
        <source>{name} holds values from {low:g} to {high:g}; float images lie in [0, 1]</source>
        <translation>{name} contém valores de {low:g} a {high:g}; imagens em float ficam em [0, 1]</translation>
    </message>
    <message>
        <source>{name} is compressed in a way that NumPy does not use</source>
        <translation>{name} está comprimido de um modo que o NumPy não usa</translation>
    </message>
    <message>
        <source>{name} announces {shape} values: {size:,} bytes, its place {place:,}</source>
        <translation>{name} anuncia {shape} valores: {size:,} bytes; o espaço dele tem {place:,}</translation>
    </message>
    <message>
        <source>{name} would be {size:,} bytes, out of {packed:,}: more than such a file may hold</source>
        <translation>{name} teria {size:,} bytes, a partir de {packed:,}: mais do que um arquivo assim pode conter</translation>
    </message>
    <message>
        <source>{name} is no plain array of numbers: it holds {type}</source>
        <translation>{name} não é um arranjo simples de números: contém {type}</translation>
    </message>
    <message>
        <source>{name} is cut short: {found:,} of {size:,} bytes</source>
        <translation>{name} está truncado: {found:,} de {size:,} bytes</translation>
    </message>
    <message>
        <source>{name} is no .npy array</source>
        <translation>{name} não é um arranjo .npy</translation>
    </message>
    <message>
        <source>{path}: no file</source>
        <translation>{path}: não é um arquivo</translation>
    </message>
    <message>
        <source>no picture that can be read</source>
        <translation>não é uma imagem que se possa ler</translation>
    </message>
    <message>
        <source>{path}: too large for the memory that there is</source>
        <translation>{path}: grande demais para a memória que há</translation>
    </message>
    <message>
        <source>{path}: {width}×{height} pixels are too many</source>
        <translation>{path}: {width}×{height} pixels são demais</translation>
    </message>
    <message>
        <source>{path}: {width}×{height} pixels are no picture but a line</source>
        <translation>{path}: {width}×{height} pixels não são uma imagem, e sim uma linha</translation>
    </message>
    <message>
        <source>{path}: a damaged picture: {reason}</source>
        <translation>{path}: imagem danificada: {reason}</translation>
    </message>
    <message>
        <source>{data}: there is not enough memory for it</source>
        <translation>{data}: não há memória suficiente</translation>
    </message>
    <message>
        <source>a data set has no name; data are mnist, synthetic, or the path of a file or folder</source>
        <translation>um conjunto de dados está sem nome; os dados são mnist, synthetic ou o caminho de um arquivo ou pasta</translation>
    </message>
    <message>
        <source>synthetic:{text}: a number from 2 to {most} must follow the colon</source>
        <translation>synthetic:{text}: depois dos dois-pontos deve vir um número de 2 a {most}</translation>
    </message>
    <message>
        <source>{path}: no such file; data are mnist, synthetic, or the path of a file or folder</source>
        <translation>{path}: o arquivo não existe; os dados são mnist, synthetic ou o caminho de um arquivo ou pasta</translation>
    </message>
    <message>
        <source>{path}: it seems to be {kind}; data are .npz, .csv, pen strokes (.json, .json.gz), or folders</source>
        <translation>{path}: parece ser {kind}; dados são .npz, .csv, traços de caneta (.json, .json.gz) ou pastas</translation>
    </message>
    <message>
        <source>{path}: too few writers to hold some out; they are told apart by their names</source>
        <translation>{path}: há poucos autores para reservar alguns; eles se distinguem pelo nome</translation>
    </message>
    <message>
        <source>{path}: pen strokes must be a list of drawings with at least one</source>
        <translation>{path}: os traços de caneta devem ser uma lista com ao menos um desenho</translation>
    </message>
    <message>
        <source>{path}: {count:,} drawings; at most {most:,} are read</source>
        <translation>{path}: {count:,} desenhos; são lidos no máximo {most:,}</translation>
    </message>
    <message>
        <source>more strokes than in {most:,} digits</source>
        <translation>mais traços do que em {most:,} dígitos</translation>
    </message>
    <message>
        <source>{path}: drawing {number}: no {key}</source>
        <translation>{path}: desenho {number}: falta {key}</translation>
    </message>
    <message>
        <source>{path}: drawing {number}: {reason}</source>
        <translation>{path}: desenho {number}: {reason}</translation>
    </message>
    <message>
        <source>{path}: more than {most} MB of JSON</source>
        <translation>{path}: mais de {most} MB de JSON</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>{path}: not a sound gzip file: {reason}</source>
        <translation>{path}: não é um arquivo gzip válido: {reason}</translation>
    </message>
    <message>
        <source>must have a label, a writer and strokes</source>
        <translation>deve ter rótulo, autor e traços</translation>
    </message>
    <message>
        <source>the label must be a digit, not {label!r:.40}</source>
        <translation>o rótulo deve ser um dígito, não {label!r:.40}</translation>
    </message>
    <message>
        <source>the writer must be a name, not {writer!r:.40}</source>
        <translation>o autor deve ser um nome, não {writer!r:.40}</translation>
    </message>
    <message>
        <source>the strokes must be a list with at least one</source>
        <translation>os traços devem ser uma lista com ao menos um</translation>
    </message>
    <message>
        <source>a stroke must be a list of points with at least one</source>
        <translation>um traço deve ser uma lista com ao menos um ponto</translation>
    </message>
    <message>
        <source>a point must be [x, y] from 0 to {size}, not {point!r:.40}</source>
        <translation>um ponto deve ser [x, y] de 0 a {size}, não {point!r:.40}</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>the metadata is too long: {length:,} bytes of at most {most:,}</source>
        <translation>os metadados são longos demais: {length:,} bytes, o máximo é {most:,}</translation>
    </message>
    <message>
        <source>only {count} bytes; no safetensors file is so short</source>
        <translation>são só {count} bytes; nenhum arquivo safetensors é tão curto</translation>
    </message>
    <message>
        <source>no safetensors file: it seems to be {kind}</source>
        <translation>não é um arquivo safetensors: parece ser {kind}</translation>
    </message>
    <message>
        <source>cut short in the header: {data_start:,} bytes announced, {file_size:,} there</source>
        <translation>truncado no cabeçalho: anuncia {data_start:,} bytes, mas contém {file_size:,}</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>o cabeçalho</translation>
    </message>
    <message>
        <source>{name} has type {type}; {dtype} is needed</source>
        <translation>{name} é do tipo {type}; é preciso {dtype}</translation>
    </message>
    <message>
        <source>{name} takes {found:,} bytes; its shape needs {size:,}</source>
        <translation>{name} ocupa {found:,} bytes; sua forma precisa de {size:,}</translation>
    </message>
    <message>
        <source>{what} is not sound JSON: {reason}</source>
        <translation>{what} não é JSON válido: {reason}</translation>
    </message>
    <message>
        <source>{what} must be a JSON {kind}, not {value}</source>
        <translation>{what} deve ser um valor JSON do tipo {kind}, não {value}</translation>
    </message>
    <message>
        <source>no network: the header is not text (byte {position})</source>
        <translation>não é uma rede: o cabeçalho não é texto (byte {position})</translation>
    </message>
    <message>
        <source>a name stands twice</source>
        <translation>um nome aparece duas vezes</translation>
    </message>
    <message>
        <source>{digits} is too large</source>
        <translation>{digits} é grande demais</translation>
    </message>
    <message>
        <source>half a character stands alone</source>
        <translation>há meio caractere sozinho</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} não é um número</translation>
    </message>
    <message>
        <source>the header&apos;s __metadata__ must map names to texts, not {value}</source>
        <translation>o __metadata__ do cabeçalho deve associar nomes a textos, não {value}</translation>
    </message>
    <message>
        <source>the header&apos;s entry {name} needs dtype, shape and data_offsets</source>
        <translation>a entrada {name} do cabeçalho precisa de dtype, shape e data_offsets</translation>
    </message>
    <message>
        <source>{name} has the impossible shape {shape}</source>
        <translation>{name} tem a forma impossível {shape}</translation>
    </message>
    <message>
        <source>{name} has the impossible data_offsets {offsets}</source>
        <translation>{name} tem os data_offsets impossíveis {offsets}</translation>
    </message>
    <message>
        <source>{begin:,} to {end:,}</source>
        <translation>{begin:,} a {end:,}</translation>
    </message>
    <message>
        <source>{name} lies at bytes {found}; it must begin at {end:,}</source>
        <translation>{name} está nos bytes {found}; deve começar em {end:,}</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>truncado</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>longo demais</translation>
    </message>
    <message>
        <source>{what}: the tensors take {end:,} bytes, {data_size:,} are there</source>
        <translation>{what}: os tensores ocupam {end:,} bytes, mas há {data_size:,}</translation>
    </message>
    <message>
        <source>{data} has images of {shape}; the network takes {wanted}</source>
        <translation>{data} tem imagens de {shape}; a rede recebe {wanted}</translation>
    </message>
    <message>
        <source>{data}: {reason}</source>
        <translation>{data}: {reason}</translation>
    </message>
    <message>
        <source>input_shape and layers must be lists</source>
        <translation>input_shape e layers devem ser listas</translation>
    </message>
    <message>
        <source>{count} layers; at most {most}</source>
        <translation>{count} camadas; no máximo {most}</translation>
    </message>
    <message>
        <source>the title must be one line of at most {most} characters</source>
        <translation>o título deve ter uma só linha, de no máximo {most} caracteres</translation>
    </message>
    <message>
        <source>layers must be a tuple of layers, not {layers}</source>
        <translation>layers deve ser uma tupla de camadas, não {layers}</translation>
    </message>
    <message>
        <source>{count} layers; from 1 to {most} are possible</source>
        <translation>{count} camadas; são possíveis de 1 a {most}</translation>
    </message>
    <message>
        <source>the last layer gives the classes&apos; probabilities: it must be dense with softmax</source>
        <translation>a última camada dá as probabilidades das classes: deve ser densa, com softmax</translation>
    </message>
    <message>
        <source>softmax belongs to the last layer; choose another activation</source>
        <translation>softmax é só para a última camada; escolha outra ativação</translation>
    </message>
    <message>
        <source>{count:,} parameters up to here; at most {most:,}</source>
        <translation>{count:,} parâmetros até aqui; no máximo {most:,}</translation>
    </message>
    <message>
        <source>{count:,} activations up to here; at most {most:,}</source>
        <translation>{count:,} ativações até aqui; no máximo {most:,}</translation>
    </message>
    <message>
        <source>one map of each layer makes {count:,} connections up to here; at most {most:,}</source>
        <translation>um mapa de cada camada faz {count:,} conexões até aqui; no máximo {most:,}</translation>
    </message>
    <message>
        <source>layer {position}</source>
        <translation>camada {position}</translation>
    </message>
    <message>
        <source>no network is called {name!r}; there are {known}</source>
        <translation>não há rede com o nome {name!r}; há {known}</translation>
    </message>
    <message>
        <source>a layer must be an object with a type, not {value}</source>
        <translation>uma camada deve ser um objeto com type, não {value}</translation>
    </message>
    <message>
        <source>a layer&apos;s type must be one of {choices}, not {name}</source>
        <translation>o type de uma camada deve ser um destes: {choices}; não {name}</translation>
    </message>
    <message>
        <source>unknown field {field}</source>
        <translation>campo desconhecido: {field}</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>falta “{field}”</translation>
    </message>
    <message>
        <source>the description must be JSON text of at most {most} characters</source>
        <translation>a descrição deve ser um texto JSON de no máximo {most} caracteres</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>a descrição</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>o número de filtros</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>o kernel</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>o stride</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>a ativação</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartilhar os pesos</translation>
    </message>
    <message>
        <source>padding {padding} with a {kernel} kernel makes neurons that see zeros alone; at most {most}</source>
        <translation>padding {padding} com kernel {kernel} cria neurônios que só veem zeros; no máximo {most}</translation>
    </message>
    <message>
        <source>a convolution</source>
        <translation>uma convolução</translation>
    </message>
    <message>
        <source>a {kernel} kernel does not fit its {size} input with padding {padding}; at most {most}, or add padding {needed}</source>
        <translation>um kernel {kernel} não cabe na entrada {size} com padding {padding}; no máximo {most}, ou use padding {needed}</translation>
    </message>
    <message>
        <source>a {kernel} kernel does not fit its {size} input; at most {most}, or add padding {needed}</source>
        <translation>um kernel {kernel} não cabe na entrada {size}; no máximo {most}, ou use padding {needed}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>o tipo de pooling</translation>
    </message>
    <message>
        <source>window</source>
        <translation>a janela</translation>
    </message>
    <message>
        <source>counts_padding</source>
        <translation>contar o padding</translation>
    </message>
    <message>
        <source>padding {padding} with a {window} window pools nothing but padding; at most {most}</source>
        <translation>padding {padding} com uma janela {window} agruparia só o padding; no máximo {most}</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>uma camada de pooling</translation>
    </message>
    <message>
        <source>a {window} window does not fit its {size} input; at most {most}</source>
        <translation>uma janela {window} não cabe na entrada {size}; no máximo {most}</translation>
    </message>
    <message>
        <source>units</source>
        <translation>o número de unidades</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>a taxa de dropout</translation>
    </message>
    <message>
        <source>input_shape must be (channels, height, width), not {shape}</source>
        <translation>input_shape deve ser (canais, altura, largura), não {shape}</translation>
    </message>
    <message>
        <source>the input&apos;s channels</source>
        <translation>o número de canais da entrada</translation>
    </message>
    <message>
        <source>the input&apos;s height</source>
        <translation>a altura da entrada</translation>
    </message>
    <message>
        <source>the input&apos;s width</source>
        <translation>a largura da entrada</translation>
    </message>
    <message>
        <source>{what} needs feature maps, but its input is {units} units; put it before the dense layers</source>
        <translation>{what} precisa de mapas de características, mas a entrada são {units} unidades; coloque-a antes das camadas densas</translation>
    </message>
    <message>
        <source>{field} must be a whole number from {low} to {high}, not {value}</source>
        <translation>{field} deve ser um número inteiro de {low} a {high}, não {value}</translation>
    </message>
    <message>
        <source>{field} must be a number from {low} to below {below}, not {value}</source>
        <translation>{field} deve ser um número de {low} a menos de {below}, não {value}</translation>
    </message>
    <message>
        <source>{field} must be a pair (vertical, horizontal), not {value}</source>
        <translation>{field} deve ser um par (vertical, horizontal), não {value}</translation>
    </message>
    <message>
        <source>{field} must be true or false, not {value}</source>
        <translation>{field} deve ser verdadeiro ou falso, não {value}</translation>
    </message>
    <message>
        <source>padding must be a pair (vertical, horizontal) or (top, bottom, left, right), not {value}</source>
        <translation>padding deve ser um par (vertical, horizontal) ou (em cima, embaixo, à esquerda, à direita), não {value}</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>o padding</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>a inclinação</translation>
    </message>
    <message>
        <source>{field} must be one of {choices}, not {value}</source>
        <translation>{field} deve ter um destes valores: {choices}; não {value}</translation>
    </message>
    <message>
        <source>the loss grew to {loss:.3g} in step {step}</source>
        <translation>a perda cresceu até {loss:.3g} no passo {step}</translation>
    </message>
    <message>
        <source>the state is that of another training run</source>
        <translation>o estado é de outro treinamento</translation>
    </message>
    <message>
        <source>a parameter became infinite or not a number in step {step}</source>
        <translation>um parâmetro ficou infinito ou deixou de ser número no passo {step}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>o número de épocas</translation>
    </message>
    <message>
        <source>batch_size</source>
        <translation>o tamanho do lote</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>a semente</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>o número de threads</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>o momentum</translation>
    </message>
    <message>
        <source>weight_decay</source>
        <translation>o decaimento dos pesos</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>o otimizador</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>o plano da taxa de aprendizado</translation>
    </message>
    <message>
        <source>learning_rate</source>
        <translation>a taxa de aprendizado</translation>
    </message>
    <message>
        <source>input</source>
        <translation>a entrada</translation>
    </message>
    <message>
        <source>the {name} must have 1 to {largest} rows and columns, not {shape}</source>
        <translation>{name} deve ter de 1 a {largest} linhas e colunas, não {shape}</translation>
    </message>
    <message>
        <source>the {name} takes finite numbers only</source>
        <translation>{name} só aceita números finitos</translation>
    </message>
    <message>
        <source>{path}: there is not enough memory for this network</source>
        <translation>{path}: não há memória suficiente para esta rede</translation>
    </message>
    <message>
        <source>only a pooling layer has a kind of pooling</source>
        <translation>só uma camada de pooling tem um tipo de pooling</translation>
    </message>
    <message>
        <source>a training run owns the weights; stop it to change the layers</source>
        <translation>os pesos estão em uso por um treinamento; pare-o para mudar as camadas</translation>
    </message>
    <message>
        <source>the last layer needs a unit for each class: {count}</source>
        <translation>a última camada precisa de uma unidade para cada classe: {count}</translation>
    </message>
    <message>
        <source>there is not enough memory for these layers</source>
        <translation>não há memória suficiente para estas camadas</translation>
    </message>
    <message>
        <source>only a convolution shares its weights</source>
        <translation>só uma convolução compartilha seus pesos</translation>
    </message>
    <message>
        <source>{data}: the {part} part holds no images</source>
        <translation>{data}: a parte “{part}” não tem imagens</translation>
    </message>
    <message>
        <source>the data are not what they were when the training was interrupted</source>
        <translation>os dados não são os mesmos de quando o treinamento foi interrompido</translation>
    </message>
    <message>
        <source>an HDF5 file, as Keras writes networks</source>
        <translation>um arquivo HDF5, como o Keras grava redes</translation>
    </message>
    <message>
        <source>a zip archive, as PyTorch and Keras write networks</source>
        <translation>um arquivo zip, como o PyTorch e o Keras gravam redes</translation>
    </message>
    <message>
        <source>a Python pickle, as PyTorch wrote networks before 2020</source>
        <translation>um pickle de Python, como o PyTorch gravava redes antes de 2020</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>uma matriz do NumPy</translation>
    </message>
    <message>
        <source>a gzip file</source>
        <translation>um arquivo gzip</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>a picture or a sound</source>
        <translation>uma imagem ou um som</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>um documento PDF</translation>
    </message>
    <message>
        <source>an ONNX network, or another message of protobuf</source>
        <translation>uma rede ONNX, ou outra mensagem de protobuf</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a damaged one, or of a kind that is not known here</source>
        <translation>um arquivo danificado, ou de um tipo desconhecido aqui</translation>
    </message>
    <message>
        <source>{folder} has the part {part}, and {other} beside it, which is none</source>
        <translation>{folder} tem a parte {part} e, ao lado, {other}, que não é parte</translation>
    </message>
    <message>
        <source>{folder}: no pictures in subfolders named by their class, nor in train and test</source>
        <translation>{folder}: não há figuras em subpastas com o nome da classe, nem em train e test</translation>
    </message>
    <message>
        <source>{folder}: no picture of {count} can be read</source>
        <translation>{folder}: nenhuma de {count} figuras pode ser lida</translation>
    </message>
    <message>
        <source>{folder}: two classes have the same readable name</source>
        <translation>{folder}: duas classes têm o mesmo nome legível</translation>
    </message>
    <message>
        <source>{these}; {another}</source>
        <translation>{these}; {another}</translation>
    </message>
    <message>
        <source>1 picture was left out: {named}</source>
        <translation>1 figura ficou de fora: {named}</translation>
    </message>
    <message>
        <source>{count} pictures were left out: {named}</source>
        <translation>{count} figuras ficaram de fora: {named}</translation>
    </message>
    <message>
        <source>{folder}: both {first} and {second} are the same part</source>
        <translation>{folder}: {first} e {second} são a mesma parte</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>o registro</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>arquivo ou pasta inexistente</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>o arquivo já existe</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>a pasta não está vazia</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nome de arquivo longo demais</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>arquivo grande demais</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>não há espaço no disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cota de disco excedida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>o sistema de arquivos só permite leitura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erro de entrada ou saída</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo ou recurso ocupado</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argumento inválido</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>há arquivos abertos demais</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>há níveis demais de links simbólicos</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>não há memória suficiente</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>o arquivo aberto já não existe</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexão recusada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>a outra ponta encerrou a conexão</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>a conexão demorou demais</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>não há acesso à rede</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>não há rota até o servidor</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>servidor desconhecido</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>o nome do servidor não tem endereço</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>no momento não é possível encontrar o servidor</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>demorou demais</translation>
    </message>
    <message>
        <source>The read operation timed out</source>
        <translation>a leitura demorou demais</translation>
    </message>
    <message>
        <source>Remote end closed connection without response</source>
        <translation>o servidor encerrou a conexão sem responder</translation>
    </message>
    <message>
        <source>IncompleteRead({read} bytes read, {missing} more expected)</source>
        <translation>{read} bytes recebidos, faltam {missing}</translation>
    </message>
    <message>
        <source>{what}: line {line} column {column} (char {place})</source>
        <translation>{what}: linha {line}, coluna {column} (caractere {place})</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>falta um valor</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>falta um nome entre aspas duplas</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>falta “:”</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>falta “,”</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>há uma vírgula a mais no fim do objeto</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>há uma vírgula a mais no fim da lista</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>há dados a mais</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>caractere de controle inválido</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>sequência com \ inválida</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>sequência \uXXXX inválida</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>falta o fim do texto que começa em</translation>
    </message>
    <message>
        <source>Unexpected UTF-8 BOM (decode using utf-8-sig)</source>
        <translation>há uma marca de ordem de bytes (BOM) no início</translation>
    </message>
    <message>
        <source>maximum recursion depth exceeded while decoding a JSON array from a unicode string</source>
        <translation>há listas JSON aninhadas demais</translation>
    </message>
    <message>
        <source>maximum recursion depth exceeded while decoding a JSON object from a unicode string</source>
        <translation>há objetos JSON aninhados demais</translation>
    </message>
    <message>
        <source>maximum recursion depth exceeded</source>
        <translation>há níveis demais</translation>
    </message>
    <message>
        <source>&apos;{codec}&apos; codec can&apos;t decode byte {byte} in position {place}: {detail}</source>
        <translation>não é texto em {codec}: byte {byte} na posição {place}: {detail}</translation>
    </message>
    <message>
        <source>&apos;{codec}&apos; codec can&apos;t encode character {character} in position {place}: {detail}</source>
        <translation>{character} na posição {place} não cabe em {codec}: {detail}</translation>
    </message>
    <message>
        <source>invalid start byte</source>
        <translation>byte inicial inválido</translation>
    </message>
    <message>
        <source>invalid continuation byte</source>
        <translation>byte de continuação inválido</translation>
    </message>
    <message>
        <source>unexpected end of data</source>
        <translation>os dados acabam antes da hora</translation>
    </message>
    <message>
        <source>surrogates not allowed</source>
        <translation>é meio caractere</translation>
    </message>
    <message>
        <source>Exceeds the limit ({most} digits) for integer string conversion: value has {count} digits; use sys.set_int_max_str_digits() to increase the limit</source>
        <translation>um número tem {count} algarismos; são lidos no máximo {most}</translation>
    </message>
    <message>
        <source>Not a gzipped file ({start})</source>
        <translation>não é um arquivo gzip ({start})</translation>
    </message>
    <message>
        <source>CRC check failed {found} != {wanted}</source>
        <translation>a soma CRC não confere: {found} != {wanted}</translation>
    </message>
    <message>
        <source>Incorrect length of data produced</source>
        <translation>o tamanho dos dados não confere</translation>
    </message>
    <message>
        <source>Compressed file ended before the end-of-stream marker was reached</source>
        <translation>o arquivo comprimido acaba antes da hora</translation>
    </message>
    <message>
        <source>Unknown compression method</source>
        <translation>método de compressão desconhecido</translation>
    </message>
    <message>
        <source>Error {number} while decompressing data: {detail}</source>
        <translation>erro {number} ao descomprimir os dados: {detail}</translation>
    </message>
    <message>
        <source>invalid block type</source>
        <translation>tipo de bloco inválido</translation>
    </message>
    <message>
        <source>invalid code lengths set</source>
        <translation>comprimentos de código inválidos</translation>
    </message>
    <message>
        <source>invalid distance code</source>
        <translation>código de distância inválido</translation>
    </message>
    <message>
        <source>invalid distance too far back</source>
        <translation>distância longa demais</translation>
    </message>
    <message>
        <source>invalid stored block lengths</source>
        <translation>comprimentos de bloco inválidos</translation>
    </message>
    <message>
        <source>incorrect data check</source>
        <translation>a soma dos dados não confere</translation>
    </message>
    <message>
        <source>incorrect header check</source>
        <translation>a soma do cabeçalho não confere</translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation>não é um arquivo zip</translation>
    </message>
    <message>
        <source>Bad CRC-32 for file {name}</source>
        <translation>a soma CRC-32 de {name} não confere</translation>
    </message>
    <message>
        <source>Bad magic number for central directory</source>
        <translation>o índice está danificado</translation>
    </message>
    <message>
        <source>Bad magic number for file header</source>
        <translation>um cabeçalho está danificado</translation>
    </message>
    <message>
        <source>Bad offset for central directory</source>
        <translation>a posição do índice não confere</translation>
    </message>
    <message>
        <source>File name in directory {name} and header {other} differ.</source>
        <translation>o nome no índice, {name}, e no cabeçalho, {other}, não são iguais</translation>
    </message>
    <message>
        <source>Overlapped entries: {name} (possible zip bomb)</source>
        <translation>entradas sobrepostas: {name} (o zip pode ser malicioso)</translation>
    </message>
    <message>
        <source>Truncated central directory</source>
        <translation>o índice está truncado</translation>
    </message>
    <message>
        <source>Truncated file header</source>
        <translation>um cabeçalho está truncado</translation>
    </message>
    <message>
        <source>That compression method is not supported</source>
        <translation>método de compressão desconhecido</translation>
    </message>
    <message>
        <source>File {name} is encrypted, password required for extraction</source>
        <translation>{name} está cifrado com uma senha</translation>
    </message>
    <message>
        <source>image file is truncated</source>
        <translation>a imagem está truncada</translation>
    </message>
    <message>
        <source>image file is truncated ({count} bytes not processed)</source>
        <translation>a imagem está truncada ({count} bytes não foram lidos)</translation>
    </message>
    <message>
        <source>unrecognized data stream contents when reading image file</source>
        <translation>os dados da imagem não são os do seu formato</translation>
    </message>
    <message>
        <source>broken PNG file (chunk {name})</source>
        <translation>PNG danificado (bloco {name})</translation>
    </message>
    <message>
        <source>broken data stream when reading image file</source>
        <translation>os dados da imagem estão danificados</translation>
    </message>
    <message>
        <source>Truncated File Read</source>
        <translation>o arquivo acaba antes da hora</translation>
    </message>
    <message>
        <source>not enough image data</source>
        <translation>faltam dados da imagem</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>“{reason}”</translation>
    </message>
    <message>
        <source>{name} is missing; the network needs {shape}</source>
        <translation>falta {name}; a rede precisa de {shape}</translation>
    </message>
    <message>
        <source>{name} belongs to no layer of the network</source>
        <translation>{name} não pertence a nenhuma camada da rede</translation>
    </message>
    <message>
        <source>Pooling has no kernel.</source>
        <translation>O pooling não tem kernel.</translation>
    </message>
    <message>
        <source>The kernels of {layer} are {wanted}, this one is {size}.</source>
        <translation>Os kernels de {layer} são {wanted}; este é {size}.</translation>
    </message>
    <message>
        <source>It holds values that are not finite.</source>
        <translation>Contém valores que não são finitos.</translation>
    </message>
    <message>
        <source>{size} is too large; an example takes at most {largest}.</source>
        <translation>{size} é grande demais; um exemplo aceita no máximo {largest}.</translation>
    </message>
    <message>
        <source>Choose a convolution layer first.</source>
        <translation>Escolha antes uma camada de convolução.</translation>
    </message>
    <message>
        <source>{window} does not fit into the input of {size}.</source>
        <translation>{window} não cabe na entrada de {size}.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Falta um número.</translation>
    </message>
    <message>
        <source>{text} is too large.</source>
        <translation>{text} é grande demais.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}” não é um número.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>Não foi possível gravar {path}: {reason}.</translation>
    </message>
    <message>
        <source>The text has {rows}×{columns} numbers, the kernel {height}×{width}.</source>
        <translation>O texto tem {rows}×{columns} números; o kernel, {height}×{width}.</translation>
    </message>
    <message>
        <source>The rows of the text have different lengths.</source>
        <translation>As linhas do texto têm comprimentos diferentes.</translation>
    </message>
    <message>
        <source>The text is too long for a kernel.</source>
        <translation>O texto é longo demais para um kernel.</translation>
    </message>
    <message>
        <source>There are no numbers in the text.</source>
        <translation>Não há números no texto.</translation>
    </message>
    <message>
        <source>an unexpected fault, which the log tells</source>
        <translation>uma falha inesperada, que o registro conta</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Larger would not fit the screen; hide some panels first.</source>
        <translation>Maior não caberia na tela; oculte antes alguns painéis.</translation>
    </message>
</context>
<context>
    <name>ArchitectureEditor</name>
    <message>
        <source>Add a layer</source>
        <translation>adição de camada</translation>
    </message>
    <message>
        <source>Remove a layer</source>
        <translation>remoção de camada</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>deslocamento de camada</translation>
    </message>
    <message>
        <source>Change a layer</source>
        <translation>alteração de camada</translation>
    </message>
</context>
<context>
    <name>ArchitectureExport</name>
    <message>
        <source>Tables (*.csv);;Markdown (*.md)</source>
        <translation>Tabelas (*.csv);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation>Desenhos (*.svg);;Imagens (*.png)</translation>
    </message>
    <message>
        <source>Save a picture of the network</source>
        <translation>Salvar uma imagem da rede</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} parâmetros</translation>
    </message>
</context>
<context>
    <name>ArchitecturePanel</name>
    <message>
        <source>Stop training</source>
        <translation>Parar o treinamento</translation>
    </message>
    <message>
        <source>Move the layer towards the input</source>
        <translation>Mover a camada em direção à entrada</translation>
    </message>
    <message>
        <source>Move the layer towards the output</source>
        <translation>Mover a camada em direção à saída</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>Remover a camada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Copy, save</source>
        <translation>Copiar, salvar</translation>
    </message>
    <message>
        <source>Copy the table as CSV</source>
        <translation>Copiar a tabela como CSV</translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation>Copiar a tabela como Markdown</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Salvar a tabela…</translation>
    </message>
    <message>
        <source>Save a picture of the network…</source>
        <translation>Salvar uma imagem da rede…</translation>
    </message>
    <message>
        <source>{reason}. Because of {layer} the nearest value is {nearest}.</source>
        <translation>{reason}. Por causa de {layer}, o valor mais próximo é {nearest}.</translation>
    </message>
    <message>
        <source>A training run owns them: the layers stay as they are until it ends.</source>
        <translation>Em uso por um treinamento: as camadas ficam como estão até ele terminar.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>untrained: {names}</source>
        <translation>sem treino: {names}</translation>
    </message>
    <message>
        <source>kept: {kept}; untrained: {new}</source>
        <translation>mantidos: {kept}; sem treino: {new}</translation>
    </message>
    <message>
        <source>all kept; still untrained: {names}</source>
        <translation>todos mantidos; ainda sem treino: {names}</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>todos mantidos</translation>
    </message>
</context>
<context>
    <name>CellEntry</name>
    <message>
        <source>Value of the cell</source>
        <translation>Valor da célula</translation>
    </message>
</context>
<context>
    <name>ChannelBox</name>
    <message>
        <source>Input channel</source>
        <translation>Canal de entrada</translation>
    </message>
    <message>
        <source>The input channel whose kernels are shown</source>
        <translation>O canal de entrada cujos kernels são mostrados</translation>
    </message>
    <message>
        <source>input </source>
        <translation>entrada </translation>
    </message>
</context>
<context>
    <name>ChoiceActions</name>
    <message>
        <source>Ready kernel: {name}</source>
        <translation>Kernel pronto: {name}</translation>
    </message>
    <message>
        <source>Pooling: {kind}</source>
        <translation>Pooling: {kind}</translation>
    </message>
    <message>
        <source>Look at layer {name}</source>
        <translation>Ver a camada {name}</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>{name}, {percent} percent</source>
        <translation>{name}, {percent} por cento</translation>
    </message>
    <message>
        <source>{first}; then {second}</source>
        <translation>{first}; depois {second}</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>depois {name}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>ColourLegend</name>
    <message>
        <source>min</source>
        <translation>mín.</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>−max</source>
        <translation>−máx.</translation>
    </message>
    <message>
        <source>Colours from each map&apos;s smallest value to its largest</source>
        <translation>Cores do menor ao maior valor de cada mapa</translation>
    </message>
    <message>
        <source>All values are zero</source>
        <translation>Todos os valores são zero</translation>
    </message>
    <message>
        <source>Colours from {low} to {high}</source>
        <translation>Cores de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Procurar um comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Nothing goes by that name.</source>
        <translation>Não há nada com esse nome.</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>Curvas de perda e acurácia</translation>
    </message>
    <message>
        <source>Training: of each batch before it was learned from. Validation: of images held out.</source>
        <translation>Treino: de cada lote antes de se aprender com ele. Validação: de imagens reservadas.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>perda no treino</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Acurácia, %</translation>
    </message>
    <message>
        <source>Loss and accuracy appear here while the network trains.</source>
        <translation>A perda e a acurácia aparecem aqui enquanto a rede treina.</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
    <message>
        <source>Synthetic digits</source>
        <translation>Dígitos sintéticos</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>My own file…</source>
        <translation>Meu arquivo…</translation>
    </message>
    <message>
        <source>My own folder…</source>
        <translation>Minha pasta…</translation>
    </message>
    <message>
        <source>Centre the digits of my folder</source>
        <translation>Centralizar os dígitos da minha pasta</translation>
    </message>
    <message>
        <source>Scale and centre the digit on each picture, as on the canvas; or let it fill the image.</source>
        <translation>Ajustar e centralizar o dígito de cada figura, como no desenho; ou deixá-la preencher a imagem.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>Abrir um conjunto de dados</translation>
    </message>
    <message>
        <source>Arrays and pen strokes (*.npz *.csv *.json *.json.gz);;All files (*)</source>
        <translation>Arrays e traços de caneta (*.npz *.csv *.json *.json.gz);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a folder with MNIST&apos;s files, or with pictures by label</source>
        <translation>Abrir uma pasta com os arquivos do MNIST, ou com imagens por rótulo</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Float or dock {panel}</source>
        <translation>Soltar ou encaixar: {panel}</translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <translation>Ocultar: {panel}</translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>Open the trained network {name}</source>
        <translation>Abrir a rede treinada {name}</translation>
    </message>
    <message>
        <source>New network like {name}</source>
        <translation>Nova rede como {name}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;New, untrained</source>
        <translation>&amp;Nova, sem treino</translation>
    </message>
    <message>
        <source>Open a &amp;trained network</source>
        <translation>Abrir rede &amp;treinada</translation>
    </message>
    <message>
        <source>New, untrained</source>
        <translation>Nova, sem treino</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>seed: 3 filters, one convolution</source>
        <translation>seed: 3 filtros, uma convolução</translation>
    </message>
    <message>
        <source>book: 20 and 40 filters, two convolutions</source>
        <translation>book: 20 e 40 filtros, duas convoluções</translation>
    </message>
    <message>
        <source>hands: 24 and 56 filters, as book but wider</source>
        <translation>hands: 24 e 56 filtros, como book, porém mais larga</translation>
    </message>
    <message>
        <source>lenet5: 6 and 16 filters, as in 1998</source>
        <translation>lenet5: 6 e 16 filtros, como em 1998</translation>
    </message>
    <message>
        <source>dense: 30 hidden units, fully connected</source>
        <translation>dense: 30 unidades ocultas, totalmente conectada</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Abrir uma rede</translation>
    </message>
    <message>
        <source>Networks (*.safetensors)</source>
        <translation>Redes (*.safetensors)</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Salvar a rede</translation>
    </message>
    <message>
        <source>Unsaved network</source>
        <translation>Rede não salva</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Salvar as alterações em “{title}”?</translation>
    </message>
    <message>
        <source>Without saving, all that was edited or trained is lost.</source>
        <translation>Sem salvar, tudo o que foi editado ou treinado se perde.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>O arquivo mudou</translation>
    </message>
    <message>
        <source>“{name}” was written by another program.</source>
        <translation>“{name}” foi gravado por outro programa.</translation>
    </message>
    <message>
        <source>That was after it was opened or saved here. Replacing it loses that.</source>
        <translation>Isso foi depois de ser aberto ou salvo aqui. Substituí-lo perde o que foi gravado.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Salvar com outro nome…</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Nenhum arquivo recente</translation>
    </message>
    <message>
        <source>Networks (*.safetensors);;All files (*)</source>
        <translation>Redes (*.safetensors);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>DrawingActions</name>
    <message>
        <source>Random sample</source>
        <translation>Amostra aleatória</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Dra&amp;wing</source>
        <translation>&amp;Desenho</translation>
    </message>
    <message>
        <source>Shift the drawing left</source>
        <translation>Deslocar o desenho para a esquerda</translation>
    </message>
    <message>
        <source>Shift the drawing right</source>
        <translation>Deslocar o desenho para a direita</translation>
    </message>
    <message>
        <source>Shift the drawing up</source>
        <translation>Deslocar o desenho para cima</translation>
    </message>
    <message>
        <source>Shift the drawing down</source>
        <translation>Deslocar o desenho para baixo</translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>Canvas: draw a digit here</source>
        <translation>Área de desenho: desenhe um dígito aqui</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>O que a rede vê</translation>
    </message>
    <message>
        <source>Centre it</source>
        <translation>Centralizar</translation>
    </message>
    <message>
        <source>Scale and centre the drawing the way MNIST was made</source>
        <translation>Redimensionar e centralizar o desenho como foi feito o MNIST</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Largura da caneta</translation>
    </message>
    <message>
        <source>Pen width, in pixels of the network&apos;s image</source>
        <translation>Largura da caneta, em pixels da imagem da rede</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>The network sees the drawing moved. Click to put it back.</source>
        <translation>A rede vê o desenho movido. Clique para restaurar.</translation>
    </message>
    <message>
        <source>Put back what the network sees</source>
        <translation>Restaurar o que a rede vê</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Caneta</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borracha</translation>
    </message>
    <message>
        <source>Network sees</source>
        <translation>A rede vê</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
</context>
<context>
    <name>ExampleDocument</name>
    <message>
        <source>Change the example</source>
        <translation>alteração do exemplo</translation>
    </message>
    <message>
        <source>Open an example</source>
        <translation>abertura de exemplo</translation>
    </message>
    <message>
        <source>Use the drawing</source>
        <translation>uso do desenho</translation>
    </message>
    <message>
        <source>Use the feature map</source>
        <translation>uso do mapa de características</translation>
    </message>
    <message>
        <source>Use the kernel&apos;s input</source>
        <translation>uso da entrada do kernel</translation>
    </message>
    <message>
        <source>Use the kernel</source>
        <translation>uso do kernel</translation>
    </message>
    <message>
        <source>Send the kernel</source>
        <translation>envio do kernel</translation>
    </message>
</context>
<context>
    <name>ExampleScene</name>
    <message>
        <source>Stage of the worked example</source>
        <translation>Quadro do exemplo resolvido</translation>
    </message>
    <message>
        <source>Input of the example</source>
        <translation>Entrada do exemplo</translation>
    </message>
    <message>
        <source>Kernel of the example</source>
        <translation>Kernel do exemplo</translation>
    </message>
    <message>
        <source>Kernel turned by 180°</source>
        <translation>Kernel girado 180°</translation>
    </message>
    <message>
        <source>Output of the example</source>
        <translation>Saída do exemplo</translation>
    </message>
    <message>
        <source>{table} {rows}×{columns}</source>
        <translation>{table} {rows}×{columns}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>turned by 180°</source>
        <translation>girado 180°</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
</context>
<context>
    <name>ExampleSettings</name>
    <message>
        <source>What is computed</source>
        <translation>O que se calcula</translation>
    </message>
    <message>
        <source>Networks slide the kernel as it stands; a true convolution turns it by 180° first.</source>
        <translation>As redes deslizam o kernel como ele está; a convolução verdadeira antes o gira 180°.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Stride</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>{window} cells of the window would not fit; at least {nearest}.</source>
        <translation>{window} células da janela não caberiam; no mínimo {nearest}.</translation>
    </message>
    <message>
        <source>With padding {padding} it would see zeros alone; at least {nearest}.</source>
        <translation>Com padding {padding}, só veria zeros; no mínimo {nearest}.</translation>
    </message>
    <message>
        <source>It would not fit into the input; at most {nearest}.</source>
        <translation>Não caberia na entrada; no máximo {nearest}.</translation>
    </message>
    <message>
        <source>The kernel would not fit into the input; at least {nearest}.</source>
        <translation>O kernel não caberia na entrada; no mínimo {nearest}.</translation>
    </message>
    <message>
        <source>The kernel would see zeros alone; at most {nearest}.</source>
        <translation>O kernel só veria zeros; no máximo {nearest}.</translation>
    </message>
    <message>
        <source>At least {nearest}.</source>
        <translation>No mínimo {nearest}.</translation>
    </message>
    <message>
        <source>An example takes at most {nearest}.</source>
        <translation>Um exemplo aceita no máximo {nearest}.</translation>
    </message>
    <message>
        <source>Cross-correlation</source>
        <translation>Correlação cruzada</translation>
    </message>
    <message>
        <source>True convolution</source>
        <translation>Convolução verdadeira</translation>
    </message>
    <message>
        <source>5×5 and 3×3, from the slides</source>
        <translation>5×5 e 3×3, dos slides</translation>
    </message>
    <message>
        <source>One row: a signal</source>
        <translation>Uma linha: um sinal</translation>
    </message>
    <message>
        <source>A vertical edge, with padding</source>
        <translation>Uma borda vertical, com padding</translation>
    </message>
    <message>
        <source>Max pooling, 2×2</source>
        <translation>Max-pooling, 2×2</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Open a ready example</source>
        <translation>Abrir um exemplo pronto</translation>
    </message>
    <message>
        <source>Ready examples</source>
        <translation>Exemplos prontos</translation>
    </message>
    <message>
        <source>Use my drawing</source>
        <translation>Usar desenho</translation>
    </message>
    <message>
        <source>What the network sees of the drawing becomes the input</source>
        <translation>O que a rede vê do desenho vira a entrada</translation>
    </message>
    <message>
        <source>Use this map</source>
        <translation>Usar mapa</translation>
    </message>
    <message>
        <source>The chosen filter&apos;s feature map becomes the input</source>
        <translation>O mapa de características do filtro escolhido vira a entrada</translation>
    </message>
    <message>
        <source>Use kernel&apos;s input</source>
        <translation>Entrada do kernel</translation>
    </message>
    <message>
        <source>What the chosen kernel sees becomes the input: the drawing, or a map deeper down</source>
        <translation>O que o kernel escolhido vê vira a entrada: o desenho ou, mais fundo na rede, um mapa</translation>
    </message>
    <message>
        <source>Use this kernel</source>
        <translation>Usar kernel</translation>
    </message>
    <message>
        <source>The chosen kernel becomes the example&apos;s, with its stride and padding</source>
        <translation>O kernel escolhido vira o do exemplo, com seu stride e padding</translation>
    </message>
    <message>
        <source>Send kernel back</source>
        <translation>Devolver kernel</translation>
    </message>
    <message>
        <source>The example&apos;s kernel becomes the chosen one of the network</source>
        <translation>O kernel do exemplo substitui o kernel escolhido da rede</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Viés</translation>
    </message>
</context>
<context>
    <name>ExploreActions</name>
    <message>
        <source>Let go of the neuron</source>
        <translation>Soltar o neurônio</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>Ex&amp;plorar</translation>
    </message>
</context>
<context>
    <name>FeatureMapsPanel</name>
    <message>
        <source>Feature maps</source>
        <translation>Mapas de características</translation>
    </message>
    <message>
        <source>Mark the winners</source>
        <translation>Máximos</translation>
    </message>
    <message>
        <source>Mark the winners of max pooling</source>
        <translation>Marcar as vencedoras do max-pooling</translation>
    </message>
    <message>
        <source>Mark the cell that wins each window of the max pooling that follows</source>
        <translation>Marcar a célula que vence cada janela do max-pooling seguinte</translation>
    </message>
    <message>
        <source>{layer}: {count} units</source>
        <translation>{layer}: {count} unidades</translation>
    </message>
    <message>
        <source>{layer}: 1 unit</source>
        <translation>{layer}: 1 unidade</translation>
    </message>
    <message>
        <source>{layer}: {shape}</source>
        <translation>{layer}: {shape}</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Book scale</source>
        <translation>Escala de livro</translation>
    </message>
    <message>
        <source>As textbooks print them: the whiter, the smaller; the darker, the larger</source>
        <translation>Como nos livros: quanto mais branco, menor o peso; quanto mais escuro, maior</translation>
    </message>
    <message>
        <source>{layer}: {count} of {height}×{width}</source>
        <translation>{layer}: {count} de {height}×{width}</translation>
    </message>
</context>
<context>
    <name>FormulaBoard</name>
    <message>
        <source>Formulas of the chosen layer</source>
        <translation>Fórmulas da camada escolhida</translation>
    </message>
</context>
<context>
    <name>GradientView</name>
    <message>
        <source>The class to learn</source>
        <translation>A classe a aprender</translation>
    </message>
    <message>
        <source>The label that the drawing would have in training</source>
        <translation>O rótulo que o desenho teria no treinamento</translation>
    </message>
    <message>
        <source>Gradient of the kernel</source>
        <translation>Gradiente do kernel</translation>
    </message>
    <message>
        <source>What each position gives to the gradient</source>
        <translation>O que cada posição traz para o gradiente</translation>
    </message>
    <message>
        <source>To learn:</source>
        <translation>Aprender:</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>the answer now</source>
        <translation>a resposta atual</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>All {height}×{width} positions use the same weight, and each pulls at it on its own: its gradient is the sum of all.</source>
        <translation>Todas as {height}×{width} posições usam o mesmo peso, e cada uma o puxa por sua conta: o gradiente dele é a soma de todas.</translation>
    </message>
    <message>
        <source>Each of the {height}×{width} positions follows a gradient of its own; a weight that they shared would follow the sum.</source>
        <translation>Cada uma das {height}×{width} posições segue seu próprio gradiente; um peso compartilhado seguiria a soma.</translation>
    </message>
    <message>
        <source>Sum for “{name}”: {number}</source>
        <translation>Soma para “{name}”: {number}</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation>Mostrar o registro…</translation>
    </message>
    <message>
        <source>About cnngui</source>
        <translation>Sobre o cnngui</translation>
    </message>
    <message>
        <source>cnngui {version}: draw a digit, edit a kernel, and see everything move.</source>
        <translation>cnngui {version}: desenhe um dígito, edite um kernel e veja tudo se mover.</translation>
    </message>
    <message>
        <source>Right button on the canvas</source>
        <translation>Botão direito no desenho</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Esc on the canvas</source>
        <translation>Esc no desenho</translation>
    </message>
    <message>
        <source>Drop the stroke that is being drawn</source>
        <translation>Descartar o traço em curso</translation>
    </message>
    <message>
        <source>Arrows in a kernel</source>
        <translation>Setas em um kernel</translation>
    </message>
    <message>
        <source>Go to the next cell</source>
        <translation>Ir à célula vizinha</translation>
    </message>
    <message>
        <source>Digits in a kernel</source>
        <translation>Dígitos em um kernel</translation>
    </message>
    <message>
        <source>Type the cell&apos;s value</source>
        <translation>Digitar o valor da célula</translation>
    </message>
    <message>
        <source>Wheel, or drag up and down</source>
        <translation>Roda, ou arrastar ↑↓</translation>
    </message>
    <message>
        <source>Change the cell&apos;s value</source>
        <translation>Mudar o valor da célula</translation>
    </message>
    <message>
        <source>Arrows in the maps</source>
        <translation>Setas nos mapas</translation>
    </message>
    <message>
        <source>Choose the next filter</source>
        <translation>Escolher o filtro vizinho</translation>
    </message>
</context>
<context>
    <name>KernelEditor</name>
    <message>
        <source>Kernel editor</source>
        <translation>Editor de kernel</translation>
    </message>
</context>
<context>
    <name>KernelPanel</name>
    <message>
        <source>Bias of the filter</source>
        <translation>Viés do filtro</translation>
    </message>
    <message>
        <source>Value to paint with</source>
        <translation>Valor com que pintar</translation>
    </message>
    <message>
        <source>Ready kernels</source>
        <translation>Kernels prontos</translation>
    </message>
    <message>
        <source>Ready kernels…</source>
        <translation>Kernels prontos…</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Desfoque de caixa</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Desfoque gaussiano</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Sobel, horizontal edges</source>
        <translation>Sobel, bordas horizontais</translation>
    </message>
    <message>
        <source>Sobel, vertical edges</source>
        <translation>Sobel, bordas verticais</translation>
    </message>
    <message>
        <source>Prewitt, horizontal edges</source>
        <translation>Prewitt, bordas horizontais</translation>
    </message>
    <message>
        <source>Prewitt, vertical edges</source>
        <translation>Prewitt, bordas verticais</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>Laplaciano</translation>
    </message>
    <message>
        <source>Diagonal line, falling</source>
        <translation>Linha diagonal, descendente</translation>
    </message>
    <message>
        <source>Diagonal line, rising</source>
        <translation>Linha diagonal, ascendente</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Canto</translation>
    </message>
    <message>
        <source>Gabor</source>
        <translation>Gabor</translation>
    </message>
    <message>
        <source>Flip left to right</source>
        <translation>Espelhar na horizontal</translation>
    </message>
    <message>
        <source>Flip top to bottom</source>
        <translation>Espelhar na vertical</translation>
    </message>
    <message>
        <source>Rotate by 90°</source>
        <translation>Girar 90°</translation>
    </message>
    <message>
        <source>Negate</source>
        <translation>Inverter o sinal</translation>
    </message>
    <message>
        <source>Normalize</source>
        <translation>Normalizar</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>Zerar</translation>
    </message>
    <message>
        <source>Randomize</source>
        <translation>Sortear valores</translation>
    </message>
    <message>
        <source>Copy kernel as text</source>
        <translation>Copiar kernel como texto</translation>
    </message>
    <message>
        <source>Paste kernel from text</source>
        <translation>Colar kernel de um texto</translation>
    </message>
    <message>
        <source>Put back the learned kernel</source>
        <translation>Voltar ao kernel aprendido</translation>
    </message>
    <message>
        <source>Paint over cells</source>
        <translation>Pintar células</translation>
    </message>
    <message>
        <source>Paint over cells with a chosen value</source>
        <translation>Pintar células com um valor escolhido</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Viés</translation>
    </message>
    <message>
        <source>Edit kernel</source>
        <translation>edição do kernel</translation>
    </message>
    <message>
        <source>Paste kernel</source>
        <translation>colagem do kernel</translation>
    </message>
    <message>
        <source>Change kernel</source>
        <translation>alteração do kernel</translation>
    </message>
    <message>
        <source>Randomize kernel</source>
        <translation>sorteio do kernel</translation>
    </message>
    <message>
        <source>filter {number} · {layer}</source>
        <translation>filtro {number} · {layer}</translation>
    </message>
    <message>
        <source>unit {number} · {layer}</source>
        <translation>unidade {number} · {layer}</translation>
    </message>
    <message>
        <source>{kernel} · edited</source>
        <translation>{kernel} · editado</translation>
    </message>
</context>
<context>
    <name>KernelView</name>
    <message>
        <source>row {row}, column {column}: {value}</source>
        <translation>linha {row}, coluna {column}: {value}</translation>
    </message>
    <message>
        <source>learned: {value}</source>
        <translation>aprendido: {value}</translation>
    </message>
</context>
<context>
    <name>LayerFields</name>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>As many zeros around as keep the size of the maps: F − 1 along each axis</source>
        <translation>Tantos zeros ao redor que os mapas mantêm o tamanho: F − 1 em cada eixo</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>The mean is over the whole window, the zeros of the padding too</source>
        <translation>A média é sobre toda a janela, também sobre os zeros do padding</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartilhados</translation>
    </message>
    <message>
        <source>All neurons of a map use the same kernel</source>
        <translation>Todos os neurônios de um mapa usam o mesmo kernel</translation>
    </message>
    <message>
        <source>The last layer has a unit for each class; softmax makes probabilities of their sums.</source>
        <translation>A última camada tem uma unidade para cada classe; a softmax transforma as somas em probabilidades.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Stride</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Padding in the mean</source>
        <translation>Padding na média</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Inclinação</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
</context>
<context>
    <name>LayerKinds</name>
    <message>
        <source>Convolution</source>
        <translation>Convolução</translation>
    </message>
    <message>
        <source>{name} · conv {height}×{width}</source>
        <translation>{name} · conv {height}×{width}</translation>
    </message>
    <message>
        <source>{name} · own {height}×{width}</source>
        <comment>every position has its own kernel</comment>
        <translation>{name} · próprios {height}×{width}</translation>
    </message>
    <message>
        <source>1 filter {size}</source>
        <translation>1 filtro {size}</translation>
    </message>
    <message>
        <source>{count} filters {size}</source>
        <translation>{count} filtros {size}</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>não compartilhados</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>W: side of the input, F: kernel, P: padding at each side, S: stride; ⌊ ⌋: rounded down</source>
        <translation>W: lado da entrada, F: kernel, P: padding de cada lado, S: stride; ⌊ ⌋: arredondado para baixo</translation>
    </message>
    <message>
        <source>n·m: kernel, l: maps that come in, + 1: the bias, k: filters</source>
        <translation>n·m: kernel, l: mapas que entram, + 1: o viés, k: filtros</translation>
    </message>
    <message>
        <source>n·m: kernel, l: maps that come in, + 1: the bias, k: filters, h·w: neurons of a map, each with weights of its own</source>
        <translation>n·m: kernel, l: mapas que entram, + 1: o viés, k: filtros, h·w: neurônios de um mapa, cada um com seus próprios pesos</translation>
    </message>
    <message>
        <source>for one image; h·w: neurons of a map, each multiplies by all weights of its filter</source>
        <translation>para uma imagem; h·w: neurônios de um mapa, cada um multiplica por todos os pesos de seu filtro</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>{name} · {kind} {height}×{width}</source>
        <translation>{name} · {kind} {height}×{width}</translation>
    </message>
    <message>
        <source>{kind} pooling {size}</source>
        <translation>pooling {kind} {size}</translation>
    </message>
    <message>
        <source>padding counts</source>
        <translation>padding conta</translation>
    </message>
    <message>
        <source>window</source>
        <translation>janela</translation>
    </message>
    <message>
        <source>W: side of the input, F: window, P: padding at each side, S: stride; ⌊ ⌋: rounded down</source>
        <translation>W: lado da entrada, F: janela, P: padding de cada lado, S: stride; ⌊ ⌋: arredondado para baixo</translation>
    </message>
    <message>
        <source>W: side of the input, F: window, S: stride; ⌊ ⌋: rounded down</source>
        <translation>W: lado da entrada, F: janela, S: stride; ⌊ ⌋: arredondado para baixo</translation>
    </message>
    <message>
        <source>Dense layer</source>
        <translation>Camada densa</translation>
    </message>
    <message>
        <source>{name} · softmax</source>
        <translation>{name} · softmax</translation>
    </message>
    <message>
        <source>{name} · dense</source>
        <translation>{name} · densa</translation>
    </message>
    <message>
        <source>1 unit, {activation}</source>
        <translation>1 unidade, {activation}</translation>
    </message>
    <message>
        <source>{count} units, {activation}</source>
        <translation>{count} unidades, {activation}</translation>
    </message>
    <message>
        <source>n: inputs, + 1: the bias, m: units</source>
        <translation>n: entradas, + 1: o viés, m: unidades</translation>
    </message>
    <message>
        <source>for one image: each weight is used once</source>
        <translation>para uma imagem: cada peso é usado uma vez</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>{name} · {percent} %</source>
        <translation>{name} · {percent}%</translation>
    </message>
    <message>
        <source>drops {percent} % while training</source>
        <translation>zera {percent}% no treinamento</translation>
    </message>
    <message>
        <source>Changes no shape and learns nothing; it works while training only.</source>
        <translation>Não muda a forma nem aprende nada; só age durante o treinamento.</translation>
    </message>
    <message>
        <source>W: side of the input, F: {window}, P₁ and P₂: padding before and behind it, S: stride; ⌊ ⌋: rounded down</source>
        <translation>W: lado da entrada, F: {window}, P₁ e P₂: padding antes e depois dela, S: stride; ⌊ ⌋: arredondado para baixo</translation>
    </message>
    <message>
        <source>padding {size}</source>
        <translation>padding {size}</translation>
    </message>
    <message>
        <source>stride {size}</source>
        <translation>stride {size}</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layers of the network, with their shapes and counts</source>
        <translation>Camadas da rede, com suas formas e contagens</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Multiplications</source>
        <translation>Multiplicações</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>grey values from 0 to 1</source>
        <translation>tons de cinza de 0 a 1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>l: channels, h·w: pixels. Reading the image takes no parameters.</source>
        <translation>l: canais, h·w: pixels. Ler a imagem não exige parâmetros.</translation>
    </message>
    <message>
        <source>1 row at the bottom</source>
        <translation>1 linha embaixo</translation>
    </message>
    <message>
        <source>{count} rows at the bottom</source>
        <translation>{count} linhas embaixo</translation>
    </message>
    <message>
        <source>1 column at the right</source>
        <translation>1 coluna à direita</translation>
    </message>
    <message>
        <source>{count} columns at the right</source>
        <translation>{count} colunas à direita</translation>
    </message>
    <message>
        <source>Left over, as no window fits: {parts}.</source>
        <translation>Sobram, pois nenhuma janela cabe: {parts}.</translation>
    </message>
    <message>
        <source>Side of a map</source>
        <translation>Lado do mapa</translation>
    </message>
    <message>
        <source>Rows of a map</source>
        <translation>Linhas do mapa</translation>
    </message>
    <message>
        <source>Columns of a map</source>
        <translation>Colunas do mapa</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Every pixel of the image, in one row.</source>
        <translation>Todos os pixels da imagem, em uma fila.</translation>
    </message>
    <message>
        <source>The first dense layer takes every neuron of the maps before it, in one row. To know how many, follow the sizes from the image on: {sizes}.</source>
        <translation>A primeira camada densa recebe todos os neurônios dos mapas anteriores, em uma fila. Para saber quantos são, siga os tamanhos desde a imagem: {sizes}.</translation>
    </message>
    <message>
        <source>It has no weights: there is nothing to learn.</source>
        <translation>Não tem pesos: não há nada a aprender.</translation>
    </message>
</context>
<context>
    <name>LoadingMessage</name>
    <message>
        <source>{message} {percent} %</source>
        <translation>{message} {percent} %</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>What went wrong</source>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>Nothing went wrong so far.</source>
        <translation>Nada deu errado até agora.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>Salvar uma imagem da janela</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>{network}[*] — cnngui</source>
        <translation>{network}[*] — cnngui</translation>
    </message>
</context>
<context>
    <name>MapGrid</name>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Map {0}</source>
        <translation>Mapa {0}</translation>
    </message>
    <message>
        <source>{map} · row {row}, column {column}: {value}</source>
        <translation>{map} · linha {row}, coluna {column}: {value}</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada a mostrar</translation>
    </message>
    <message>
        <source>{count} maps</source>
        <translation>{count} mapas</translation>
    </message>
    <message>
        <source>1 map</source>
        <translation>1 mapa</translation>
    </message>
    <message>
        <source>map {number} of {count} is selected</source>
        <translation>mapa {number} de {count} selecionado</translation>
    </message>
</context>
<context>
    <name>MapScaleBox</name>
    <message>
        <source>Own scales</source>
        <translation>Escala própria</translation>
    </message>
    <message>
        <source>A colour scale of its own for each map</source>
        <translation>Uma escala de cores própria para cada mapa</translation>
    </message>
    <message>
        <source>Colour each map from its own smallest to its own largest value, not the layer&apos;s</source>
        <translation>Colorir cada mapa do seu menor ao seu maior valor, não os da camada</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Dispensar a mensagem</translation>
    </message>
</context>
<context>
    <name>MovingPanel</name>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Neither shifted, turned nor scaled</source>
        <translation>Sem deslocar, girar nem redimensionar</translation>
    </message>
    <message>
        <source>Put the image back as drawn</source>
        <translation>Restaurar a imagem como desenhada</translation>
    </message>
    <message>
        <source>What moves, and whether the answer holds</source>
        <translation>O que se move, e se a resposta se mantém</translation>
    </message>
    <message>
        <source>Right, px</source>
        <translation>Direita, px</translation>
    </message>
    <message>
        <source>Down, px</source>
        <translation>Abaixo, px</translation>
    </message>
    <message>
        <source>Turn, °</source>
        <translation>Giro, °</translation>
    </message>
    <message>
        <source>Probabilities over the shift to the right</source>
        <translation>Probabilidades conforme o deslocamento para a direita</translation>
    </message>
    <message>
        <source>Probabilities over the shift down</source>
        <translation>Probabilidades conforme o deslocamento para baixo</translation>
    </message>
    <message>
        <source>Probabilities over the angle</source>
        <translation>Probabilidades conforme o ângulo</translation>
    </message>
    <message>
        <source>How far can you shift before the answer fails? How far can you turn?</source>
        <translation>Até onde dá para deslocar antes que a resposta falhe? E girar?</translation>
    </message>
    <message>
        <source>What the network sees is moved, after centring; the drawing stays as it is.</source>
        <translation>Move-se o que a rede vê, depois de centralizar; o desenho fica como está.</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>Sentido horário</translation>
    </message>
    <message>
        <source>Scale, %</source>
        <translation>Escala, %</translation>
    </message>
    <message>
        <source>The pen&apos;s width as well</source>
        <translation>A largura da caneta também</translation>
    </message>
    <message>
        <source>holds at {count} of {all}</source>
        <translation>mantém-se em {count} de {all}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
</context>
<context>
    <name>MovingText</name>
    <message>
        <source>Draw a digit, then move it here.</source>
        <translation>Desenhe um dígito e depois mova-o aqui.</translation>
    </message>
    <message>
        <source>As drawn, the answer is {name}.</source>
        <translation>Sem mover, a resposta é {name}.</translation>
    </message>
    <message>
        <source>The answer holds: {name}</source>
        <translation>A resposta se mantém: {name}</translation>
    </message>
    <message>
        <source>The answer fails: {wrong} instead of {name}</source>
        <translation>A resposta falha: {wrong} em vez de {name}</translation>
    </message>
    <message>
        <source>is how sure the network is</source>
        <translation>é a certeza da rede</translation>
    </message>
    <message>
        <source>for {name}; as drawn {number}</source>
        <translation>para {name}; sem mover, {number}</translation>
    </message>
    <message>
        <source>for {name}; as drawn {number} for {first}</source>
        <translation>para {name}; sem mover, {number} para {first}</translation>
    </message>
    <message>
        <source>The largest difference between the maps of the moved image and the moved maps of the image, over the cells that saw the same part of the drawing both times: away from the border. This layer has a cell every {rows} × {columns} pixels; where a move ends between cells, they are interpolated.</source>
        <translation>A maior diferença entre os mapas da imagem movida e os mapas movidos da imagem, nas células que viram a mesma parte do desenho nas duas vezes: longe da borda. Esta camada tem uma célula a cada {rows} × {columns} pixels; onde o movimento termina entre células, elas são interpoladas.</translation>
    </message>
    <message>
        <source>The same over all other cells: those that saw beyond the image&apos;s edge, or what came in or went out there.</source>
        <translation>O mesmo em todas as outras células: as que viram além da borda da imagem, ou o que entrou ou saiu por ali.</translation>
    </message>
    <message>
        <source>difference at the border</source>
        <translation>diferença na borda</translation>
    </message>
    <message>
        <source>shift, then {layer} = {layer}, then shift</source>
        <translation>deslocar, depois {layer} = {layer}, depois deslocar</translation>
    </message>
    <message>
        <source>shift, then {layer} ≠ {layer}, then shift</source>
        <translation>deslocar, depois {layer} ≠ {layer}, depois deslocar</translation>
    </message>
    <message>
        <source>turn, then {layer} = {layer}, then turn</source>
        <translation>girar, depois {layer} = {layer}, depois girar</translation>
    </message>
    <message>
        <source>turn, then {layer} ≠ {layer}, then turn</source>
        <translation>girar, depois {layer} ≠ {layer}, depois girar</translation>
    </message>
    <message>
        <source>move, then {layer} = {layer}, then move</source>
        <translation>mover, depois {layer} = {layer}, depois mover</translation>
    </message>
    <message>
        <source>move, then {layer} ≠ {layer}, then move</source>
        <translation>mover, depois {layer} ≠ {layer}, depois mover</translation>
    </message>
    <message>
        <source>How much the values in place change: ‖moved − as drawn‖ / ‖as drawn‖, the root of the sum of squares over all maps. Pooling absorbs the part by which its maps change less.</source>
        <translation>Quanto mudam os valores em cada lugar: ‖movido − original‖ / ‖original‖, a raiz da soma dos quadrados em todos os mapas. O pooling absorve a parte em que seus mapas mudam menos.</translation>
    </message>
    <message>
        <source>change of {layer}, cell by cell</source>
        <translation>mudança de {layer}, célula a célula</translation>
    </message>
    <message>
        <source>change of {layer}: pooling absorbs none of it</source>
        <translation>mudança de {layer}: o pooling não absorve nada</translation>
    </message>
    <message>
        <source>change of {layer}: pooling absorbs {number} % of it</source>
        <translation>mudança de {layer}: o pooling absorve {number}%</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>sem parâmetros</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} parâmetros</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>Layers of the network</source>
        <translation>Camadas da rede</translation>
    </message>
    <message>
        <source>{title}, {shape}, {detail} is selected</source>
        <translation>{title}, {shape}, {detail}: selecionada</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} camadas</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 camada</translation>
    </message>
</context>
<context>
    <name>NeuronBlocks</name>
    <message>
        <source>kernel of filter {number}</source>
        <translation>kernel do filtro {number}</translation>
    </message>
    <message>
        <source>kernel of this neuron</source>
        <translation>kernel deste neurônio</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produtos</translation>
    </message>
    <message>
        <source>sums of the products, by input map</source>
        <translation>somas dos produtos, por mapa de entrada</translation>
    </message>
    <message>
        <source>sum of {count} sums</source>
        <translation>soma de {count} somas</translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation>soma dos produtos</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>outros {count}</translation>
    </message>
    <message>
        <source>output</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>logit z</source>
        <translation>logit z</translation>
    </message>
    <message>
        <source>pre-activation z</source>
        <translation>pré-ativação z</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>viés</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>sum of all classes</source>
        <translation>soma de todas as classes</translation>
    </message>
    <message>
        <source>Dropout passes on every value; while training it sets {percent} % of them to zero.</source>
        <translation>O dropout repassa todos os valores; durante o treinamento, zera {percent}% deles.</translation>
    </message>
    <message>
        <source>A pixel of what the network sees: 0 is paper, 1 is ink.</source>
        <translation>Um pixel do que a rede vê: 0 é papel, 1 é tinta.</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>pixel</translation>
    </message>
</context>
<context>
    <name>NeuronNames</name>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>{layer} · class {name}</source>
        <translation>{layer} · classe {name}</translation>
    </message>
    <message>
        <source>{layer} · {place}</source>
        <translation>{layer} · {place}</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <translation>unidade {number}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>map {number} · row {row}, column {column}</source>
        <translation>mapa {number} · linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>{layer} · map {number}</source>
        <translation>{layer} · mapa {number}</translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
    <message>
        <source>Terms of the neuron</source>
        <translation>Termos do neurônio</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <source>Let go of the neuron</source>
        <translation>Soltar o neurônio</translation>
    </message>
    <message>
        <source>Point at any cell of a map, a unit or an output to see where its number comes from.</source>
        <translation>Aponte para uma célula de um mapa, uma unidade ou uma saída para ver de onde vem seu número.</translation>
    </message>
    <message>
        <source>A click keeps it, Esc lets it go.</source>
        <translation>Um clique o fixa, Esc o solta.</translation>
    </message>
</context>
<context>
    <name>NeuronText</name>
    <message>
        <source>passes on {layer}</source>
        <translation>repassa {layer}</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>pixel</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produtos</translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation>soma dos produtos</translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation>soma de tudo</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>viés</translation>
    </message>
    <message>
        <source>pre-activation z</source>
        <translation>pré-ativação z</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{text} is out of range; the nearest value is {nearest}.</source>
        <translation>{text} está fora do intervalo; o valor mais próximo é {nearest}.</translation>
    </message>
    <message>
        <source>{text} is not a whole number; the nearest is {nearest}.</source>
        <translation>{text} não é um número inteiro; o mais próximo é {nearest}.</translation>
    </message>
</context>
<context>
    <name>OpenDrawing</name>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>limpeza do desenho</translation>
    </message>
    <message>
        <source>Shift the drawing</source>
        <translation>deslocamento do desenho</translation>
    </message>
    <message>
        <source>Load a picture</source>
        <translation>abertura da imagem</translation>
    </message>
    <message>
        <source>Replace the drawing</source>
        <translation>troca do desenho</translation>
    </message>
</context>
<context>
    <name>OpenNetwork</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>{name} (untrained)</source>
        <translation>{name} (sem treino)</translation>
    </message>
    <message>
        <source>Edit kernel</source>
        <translation>edição do kernel</translation>
    </message>
    <message>
        <source>Edit bias</source>
        <translation>edição do viés</translation>
    </message>
    <message>
        <source>Put back the learned filter</source>
        <translation>volta ao filtro aprendido</translation>
    </message>
    <message>
        <source>Switch pooling</source>
        <translation>troca do pooling</translation>
    </message>
    <message>
        <source>Change the layers</source>
        <translation>alteração das camadas</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>PaddingField</name>
    <message>
        <source>by side</source>
        <translation>por lado</translation>
    </message>
    <message>
        <source>Top, bottom, left and right apart</source>
        <translation>Em cima, embaixo, à esquerda e à direita separadamente</translation>
    </message>
    <message>
        <source>Padding at the top</source>
        <translation>Padding em cima</translation>
    </message>
    <message>
        <source>Padding at the bottom</source>
        <translation>Padding embaixo</translation>
    </message>
    <message>
        <source>Padding at the left</source>
        <translation>Padding à esquerda</translation>
    </message>
    <message>
        <source>Padding at the right</source>
        <translation>Padding à direita</translation>
    </message>
</context>
<context>
    <name>PairField</name>
    <message>
        <source>{what}, down</source>
        <translation>{what}, vertical</translation>
    </message>
    <message>
        <source>{what}, across</source>
        <translation>{what}, horizontal</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Mapas de características</translation>
    </message>
    <message>
        <source>Pooled maps</source>
        <translation>Mapas de pooling</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neurônio</translation>
    </message>
    <message>
        <source>Ask a neuron where its value comes from</source>
        <translation>Perguntar a um neurônio de onde vem seu valor</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Exemplo resolvido</translation>
    </message>
    <message>
        <source>Work an example step by step</source>
        <translation>Resolver um exemplo passo a passo</translation>
    </message>
    <message>
        <source>Weight sharing</source>
        <translation>Compartilhamento de pesos</translation>
    </message>
    <message>
        <source>Shared weights, or each neuron its own</source>
        <translation>Pesos compartilhados ou próprios de cada neurônio</translation>
    </message>
    <message>
        <source>Moving the drawing</source>
        <translation>Mover o desenho</translation>
    </message>
    <message>
        <source>Shift, turn and scale the drawing</source>
        <translation>Deslocar, girar e redimensionar o desenho</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Change the layers of the network</source>
        <translation>Mudar as camadas da rede</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>See what was made of a picture</source>
        <translation>Ver o que foi feito de uma imagem</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>See the whole network at once</source>
        <translation>Ver a rede inteira de uma vez</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir imagem…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Colar imagem</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir imagem</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>a imagem</translation>
    </message>
    <message>
        <source>The file is cut short; what there is of it was read.</source>
        <translation>O arquivo está cortado; foi lido o que há dele.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>There is nothing in the picture: no ink stands out from the paper.</source>
        <translation>Não há nada na imagem: nenhuma tinta se destaca do papel.</translation>
    </message>
    <message>
        <source>There seem to be {count} digits in the picture.</source>
        <translation>Parece haver {count} dígitos na imagem.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>This is perhaps no digit.</source>
        <translation>Isto talvez não seja um dígito.</translation>
    </message>
    <message>
        <source>Pictures ({kinds});;All files (*)</source>
        <translation>Imagens ({kinds});;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>What was made of the picture</source>
        <translation>O que foi feito da imagem</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture to see here what is made of it.</source>
        <translation>Abra, solte ou cole uma imagem para ver aqui o que se faz dela.</translation>
    </message>
    <message>
        <source>with the pen&apos;s width</source>
        <translation>com a largura da caneta</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <translation>o que a rede vê</translation>
    </message>
    <message>
        <source>{count} digits: click the one to read.</source>
        <translation>{count} dígitos: clique no que se deve ler.</translation>
    </message>
    <message>
        <source>There is nothing in the picture.</source>
        <translation>Não há nada na imagem.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>a imagem</translation>
    </message>
    <message>
        <source>paper: all that is wide</source>
        <translation>papel: tudo o que é largo</translation>
    </message>
    <message>
        <source>what differs from it</source>
        <translation>o que difere dele</translation>
    </message>
    <message>
        <source>without lines and edges</source>
        <translation>sem linhas e bordas</translation>
    </message>
    <message>
        <source>ink of digits</source>
        <translation>tinta dos dígitos</translation>
    </message>
</context>
<context>
    <name>PixelCanvas</name>
    <message>
        <source>Canvas</source>
        <translation>Área de desenho</translation>
    </message>
    <message>
        <source>Draw a digit here. Arrow keys move the drawing.</source>
        <translation>Desenhe um dígito aqui. As setas movem o desenho.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Desenhe um dígito aqui</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped or pasted.</source>
        <translation>Não há imagem no que foi solto ou colado.</translation>
    </message>
</context>
<context>
    <name>PooledMapsPanel</name>
    <message>
        <source>Pooled maps</source>
        <translation>Mapas de pooling</translation>
    </message>
    <message>
        <source>No pooling layer follows.</source>
        <translation>Sem pooling depois</translation>
    </message>
    <message>
        <source>{layer}: {shape}</source>
        <translation>{layer}: {shape}</translation>
    </message>
    <message>
        <source>{kind} pooling</source>
        <translation>Pooling: {kind}</translation>
    </message>
</context>
<context>
    <name>PoolingWords</name>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Keep the largest activation of the window</source>
        <translation>Fica a maior ativação da janela</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Max-pooling</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>o maior</translation>
    </message>
    <message>
        <source>average</source>
        <translation>média</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Keep the mean of the window</source>
        <translation>Fica a média da janela</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Pooling médio</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>a média</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>soma</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Keep the root of the sum of the squares</source>
        <translation>Fica a raiz da soma dos quadrados</translation>
    </message>
    <message>
        <source>L2 pooling</source>
        <translation>Pooling L2</translation>
    </message>
    <message>
        <source>root of the sum of squares</source>
        <translation>raiz da soma dos quadrados</translation>
    </message>
    <message>
        <source>sum of squares</source>
        <translation>soma dos quadrados</translation>
    </message>
</context>
<context>
    <name>ProbabilityPlot</name>
    <message>
        <source>{name}: {number} %</source>
        <translation>{name}: {number}%</translation>
    </message>
</context>
<context>
    <name>ProgressMessage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Procurar em:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Arquivos do &amp;tipo:</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading {name}…</source>
        <translation>Lendo {name}…</translation>
    </message>
    <message>
        <source>Reading {name}: {percent} %</source>
        <translation>Lendo {name}: {percent} %</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Neither your settings nor your work, against a crash, are kept: {reason}</source>
        <translation>As configurações não são guardadas, e o trabalho não está protegido contra uma queda: {reason}</translation>
    </message>
    <message>
        <source>Your settings are not kept: their file cannot be written.</source>
        <translation>As configurações não são guardadas: o arquivo delas não pode ser gravado.</translation>
    </message>
    <message>
        <source>What an earlier window held cannot be read. It is kept in {path}.</source>
        <translation>O que uma janela anterior continha não pode ser lido. Está guardado em {path}.</translation>
    </message>
    <message>
        <source>Unsaved work, {when}</source>
        <translation>Trabalho não salvo, {when}</translation>
    </message>
    <message>
        <source>Unfinished training, {when}</source>
        <translation>Treinamento interrompido, {when}</translation>
    </message>
    <message>
        <source>Recover work</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>There is not enough memory to recover this work.</source>
        <translation>Não há memória suficiente para recuperar este trabalho.</translation>
    </message>
    <message>
        <source>Your work is not kept against a crash: {reason}</source>
        <translation>O trabalho não está protegido contra uma queda: {reason}</translation>
    </message>
</context>
<context>
    <name>RefusalNote</name>
    <message>
        <source>Use {number}</source>
        <translation>Usar {number}</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <translation>“{name}” já existe. Substituir?</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Show a sample</source>
        <translation>amostra</translation>
    </message>
</context>
<context>
    <name>SharingPanel</name>
    <message>
        <source>Shared</source>
        <translation>Compartilhados</translation>
    </message>
    <message>
        <source>One kernel for all positions of a map; those that had their own share the mean of them</source>
        <translation>Um kernel para todas as posições de um mapa; as que tinham o seu passam a compartilhar a média deles</translation>
    </message>
    <message>
        <source>Each position its own</source>
        <translation>Próprios de cada posição</translation>
    </message>
    <message>
        <source>A kernel for every position, each starts as the shared one</source>
        <translation>Um kernel para cada posição; cada um começa igual ao compartilhado</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Pesos e vieses</translation>
    </message>
    <message>
        <source>Weights: {choice}</source>
        <translation>Pesos: {choice}</translation>
    </message>
    <message>
        <source>fully connected: every unit has a weight of its own for each input</source>
        <translation>totalmente conectada: cada unidade tem um peso próprio para cada entrada</translation>
    </message>
    <message>
        <source>a training run owns the weights: stop it to change how they are shared</source>
        <translation>pesos em uso por um treinamento: pare-o para mudar o compartilhamento</translation>
    </message>
    <message>
        <source>one kernel serves all positions of a map: an edit changes all of it</source>
        <translation>um kernel serve a todas as posições do mapa: uma edição muda o mapa inteiro</translation>
    </message>
    <message>
        <source>an edit changes one cell: click a cell of a map to choose whose kernel you edit</source>
        <translation>uma edição muda uma célula: clique em uma célula do mapa para escolher o kernel a editar</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>Próprios</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Totalmente conectada</translation>
    </message>
    <message>
        <source>Dense layer of {units}</source>
        <translation>Camada densa de {units}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Rewind</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>The last layer starts anew, for the {count} classes of the data: {names}</source>
        <translation>A última camada recomeça, para as {count} classes dos dados: {names}</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
</context>
<context>
    <name>TrainingActions</name>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Um lote</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Rewind: forget all training, with new first weights from the seed</source>
        <translation>Reiniciar: esquecer todo o treinamento, com novos pesos iniciais dados pela semente</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Treinamento</translation>
    </message>
</context>
<context>
    <name>TrainingMonitor</name>
    <message>
        <source>Preparing the data…</source>
        <translation>Preparando os dados…</translation>
    </message>
    <message>
        <source>The loading was stopped.</source>
        <translation>O carregamento foi interrompido.</translation>
    </message>
    <message>
        <source>Stopped before the first step.</source>
        <translation>Parado antes do primeiro passo.</translation>
    </message>
    <message>
        <source>Training stopped: not enough memory. A smaller batch needs less.</source>
        <translation>Treinamento interrompido: falta memória. Um lote menor precisa de menos.</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memória insuficiente</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. Undo and a lower learning rate help.</source>
        <translation>Treinamento interrompido: {reason}. Desfazer e uma taxa de aprendizado menor ajudam.</translation>
    </message>
    <message>
        <source>The data were not loaded: {reason}</source>
        <translation>Os dados não foram carregados: {reason}</translation>
    </message>
    <message>
        <source>Training cannot begin: {reason}</source>
        <translation>O treino não pode começar: {reason}</translation>
    </message>
    <message>
        <source>Training stopped: {reason}</source>
        <translation>Treinamento interrompido: {reason}</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD com momentum</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>The same seed gives the same first weights and the same run</source>
        <translation>A mesma semente dá os mesmos pesos iniciais e o mesmo treinamento</translation>
    </message>
    <message>
        <source>Augment</source>
        <translation>Aumentar dados</translation>
    </message>
    <message>
        <source>Vary every image at random each time: shift, turn, stretch, slant, bend</source>
        <translation>Variar cada imagem ao acaso a cada vez: deslocar, girar, esticar, inclinar, curvar</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>{message} {percent} %</source>
        <translation>{message} {percent}%</translation>
    </message>
    <message>
        <source>Stopped at step {step} of {count} · loss {loss}</source>
        <translation>Parado no passo {step} de {count} · perda {loss}</translation>
    </message>
    <message>
        <source>training {percent} % (running)</source>
        <translation>treino {percent} % (corrente)</translation>
    </message>
    <message>
        <source>training {percent} % (running, augmented)</source>
        <translation>treino {percent} % (corrente, aumentado)</translation>
    </message>
    <message>
        <source>Finished · loss {loss}</source>
        <translation>Concluído · perda {loss}</translation>
    </message>
    <message>
        <source>validation {percent} %</source>
        <translation>validação {percent} %</translation>
    </message>
    <message>
        <source>test {percent} %</source>
        <translation>teste {percent} %</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>{state} · {time} left</source>
        <translation>{state} · faltam {time}</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Step back</source>
        <translation>Passo atrás</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>Reproduzir ou pausar (espaço)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Step of the example</source>
        <translation>Passo do exemplo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projetor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Diminuir</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Save a picture of the window…</source>
        <translation>Salvar uma imagem da janela…</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restaurar layout</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Exemplo resolvido</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>Layout: {name}</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema do sistema</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>The language changes when cnngui is started again.</source>
        <translation>O idioma mudará quando o cnngui for aberto de novo.</translation>
    </message>
</context>
<context>
    <name>WeightSharing</name>
    <message>
        <source>Untie the weights</source>
        <translation>separação dos pesos</translation>
    </message>
    <message>
        <source>Tie the weights</source>
        <translation>compartilhamento dos pesos</translation>
    </message>
</context>
<context>
    <name>WorkedExample</name>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>soma</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ viés</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>won by</source>
        <translation>vence</translation>
    </message>
</context>
<context>
    <name>WorkedExamplePanel</name>
    <message>
        <source>Calculation of the output cell</source>
        <translation>Cálculo da célula de saída</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show or hide the settings of the example</source>
        <translation>Mostrar ou ocultar os ajustes do exemplo</translation>
    </message>
    <message>
        <source>Edit the example</source>
        <translation>edição do exemplo</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>colagem de tabela</translation>
    </message>
    <message>
        <source>The text has {rows}×{columns} numbers, the table {height}×{width}.</source>
        <translation>O texto tem {rows}×{columns} números; a tabela, {height}×{width}.</translation>
    </message>
    <message>
        <source>Make it {rows}×{columns}</source>
        <translation>Mudar para {rows}×{columns}</translation>
    </message>
</context>
<context>
    <name>_Reporter</name>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Algo deu errado: {error}</translation>
    </message>
    <message>
        <source>These are the default settings. The ones before are kept in {path}.</source>
        <translation>Estas são as configurações padrão. As anteriores ficaram guardadas em {path}.</translation>
    </message>
</context>
</TS>
