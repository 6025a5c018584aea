<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Synthetic digits</source>
        <translation>Dígitos sintéticos</translation>
    </message>
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
        <source>labels: {labels}; images: {count}</source>
        <translation>rótulos: {labels}; imagens: {count}</translation>
    </message>
    <message>
        <source>label {label} of image {at}; it must be of 0 or more, below the count of classes, {count}</source>
        <translation>rótulo {label} da imagem {at}; deve ser 0 ou mais e menor que o número de classes, {count}</translation>
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
        <source>{name}: too many images to hold out: {count:.0f} of {all}</source>
        <translation>{name}: imagens demais para reservar: {count:.0f} de {all}</translation>
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
        <source>the server answered {code}</source>
        <translation>o servidor respondeu {code}</translation>
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
        <source>{path}: it seems to be {kind}; what can be opened are networks ({networks}), states ({state}), lessons (.md), pictures and data (.npz, .csv, .json, .json.gz, MNIST&apos;s files, folders)</source>
        <translation>{path}: parece ser {kind}; podem ser abertos redes ({networks}), estados ({state}), lições (.md), imagens e dados (.npz, .csv, .json, .json.gz, arquivos do MNIST, pastas)</translation>
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
        <source>{path}: there are no texts; they stand in {name}</source>
        <translation>{path}: não há textos; eles ficam em {name}</translation>
    </message>
    <message>
        <source>it has {found} steps, {heads} has {count}</source>
        <translation>tem {found} passos; {heads} tem {count}</translation>
    </message>
    <message>
        <source>the heads of this lesson stand in {heads}</source>
        <translation>os cabeçalhos desta lição ficam em {heads}</translation>
    </message>
    <message>
        <source>two steps have the id {id!r}</source>
        <translation>dois passos têm o id {id!r}</translation>
    </message>
    <message>
        <source>choices, as - [ ] text, belong to a question of kind {kind!r}</source>
        <translation>opções, como - [ ] texto, pertencem a uma pergunta do tipo {kind!r}</translation>
    </message>
    <message>
        <source>too large for a lesson</source>
        <translation>grande demais para uma lição</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>Seconds before it</source>
        <translation>Segundos antes dela</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Dicas</translation>
    </message>
    <message>
        <source>Fewest weights</source>
        <translation>Menos pesos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Perda ao longo das épocas</translation>
    </message>
    <message>
        <source>too large for what is handed in</source>
        <translation>grande demais para uma entrega</translation>
    </message>
    <message>
        <source>a page of something else: no lesson was handed in by it</source>
        <translation>uma página de outra coisa: nenhuma lição foi entregue com ela</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{path}: what was handed in is damaged</source>
        <translation>{path}: a entrega está danificada</translation>
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
        <source>{path}: values of the shape {shape} are no images</source>
        <translation>{path}: valores da forma {shape} não são imagens</translation>
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
        <source>{path}: cut short: values announced: {shape}; there: {found:,}</source>
        <translation>{path}: truncado: valores anunciados: {shape}; presentes: {found:,}</translation>
    </message>
    <message>
        <source>{path}: too long: values announced: {shape}; more there</source>
        <translation>{path}: longo demais: valores anunciados: {shape}; há mais</translation>
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
        <source>class names: {found}; classes: {count}</source>
        <translation>nomes de classe: {found}; quantidade de classes: {count}</translation>
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
        <source>maps of {count:,} values; at most {most:,}</source>
        <translation>mapas de {count:,} valores; no máximo {most:,}</translation>
    </message>
    <message>
        <source>{count:,} weights and biases up to here; at most {most:,}</source>
        <translation>{count:,} pesos e vieses até aqui; no máximo {most:,}</translation>
    </message>
    <message>
        <source>{name} takes {wanted:,}, and what comes before it gives {given:,}: they do not follow one another</source>
        <translation>{name} recebe {wanted:,}, e o que vem antes dá {given:,}: um não segue o outro</translation>
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
        <source>{name} has the shape {shape}; bytes that it needs: {size:,}, of its place: {place:,}</source>
        <translation>{name} tem a forma {shape}; bytes de que precisa: {size:,}; do espaço dele: {place:,}</translation>
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
        <source>{data}: all training images are black: there is nothing to learn from</source>
        <translation>{data}: todas as imagens de treinamento são pretas: não há nada a aprender</translation>
    </message>
    <message>
        <source>{data}: all training images have the label {label}: there is nothing to tell apart</source>
        <translation>{data}: todas as imagens de treinamento têm o rótulo {label}: não há nada a distinguir</translation>
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
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>too short for any kind of file that is read here (bytes: {count})</source>
        <translation>curto demais para qualquer tipo de arquivo que é lido aqui (bytes: {count})</translation>
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
        <source>{what} is not sound JSON: {reason}</source>
        <translation>{what} não é JSON válido: {reason}</translation>
    </message>
    <message>
        <source>{what} must be a JSON {kind}, not {value}</source>
        <translation>{what} deve ser um valor JSON do tipo {kind}, não {value}</translation>
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
        <source>bytes of {name}: {found:,}; its shape needs {size:,}</source>
        <translation>bytes de {name}: {found:,}; sua forma precisa de {size:,}</translation>
    </message>
    <message>
        <source>the header is not text (byte {position})</source>
        <translation>o cabeçalho não é texto (byte {position})</translation>
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
        <source>{what}: bytes of the tensors: {end:,}; there: {data_size:,}</source>
        <translation>{what}: bytes dos tensores: {end:,}; presentes: {data_size:,}</translation>
    </message>
    <message>
        <source>{data}: two classes are needed at least, to tell one from the other</source>
        <translation>{data}: são necessárias ao menos duas classes, para distinguir uma da outra</translation>
    </message>
    <message>
        <source>the images of “{data}” are {shape}, the network takes {wanted}; choose a network for {shape}, or data of {wanted}</source>
        <translation>as imagens de “{data}” são {shape}, a rede recebe {wanted}; escolha uma rede para {shape} ou dados de {wanted}</translation>
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
        <source>{what} needs feature maps, but its input has units ({units}); put it before the dense layers</source>
        <translation>{what} precisa de mapas de recursos, mas a entrada tem unidades ({units}); coloque-a antes das camadas densas</translation>
    </message>
    <message>
        <source>{field} must be a whole number from {low} to {high}, not {value}</source>
        <translation>{field} deve ser um número inteiro de {low} a {high}, não {value}</translation>
    </message>
    <message>
        <source>{field} must be a finite number of {low} or more, not {value}</source>
        <translation>{field} deve ser um número finito de {low} ou mais, não {value}</translation>
    </message>
    <message>
        <source>{field} must be a number from {low} to below {below}, not {value}</source>
        <translation>{field} deve ser um número de {low} a menos de {below}, não {value}</translation>
    </message>
    <message>
        <source>{field} must be a number from {low} to {high}, not {value}</source>
        <translation>{field} deve ser um número de {low} a {high}, não {value}</translation>
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
        <source>early stopping needs validation images</source>
        <translation>a parada antecipada precisa de imagens de validação</translation>
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
        <translation>mínima</translation>
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
        <source>schedule_factor</source>
        <translation>o fator do plano da taxa de aprendizado</translation>
    </message>
    <message>
        <source>schedule_epochs</source>
        <translation>o intervalo de épocas do plano da taxa de aprendizado</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>a taxa de dropout</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>a paciência</translation>
    </message>
    <message>
        <source>stop_by</source>
        <translation>o critério de parada</translation>
    </message>
    <message>
        <source>learning_rate</source>
        <translation>a taxa de aprendizado</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
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
        <source>an empty file</source>
        <translation>um arquivo vazio</translation>
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
        <source>{folder}: the folder was deleted, or moved, while it was read</source>
        <translation>{folder}: a pasta foi apagada, ou movida, enquanto era lida</translation>
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
        <source>{what} (at line {line}, column {column})</source>
        <translation>{what} (na linha {line}, coluna {column})</translation>
    </message>
    <message>
        <source>{what} (at end of document)</source>
        <translation>{what} (no fim do documento)</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>instrução inválida</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>valor inválido</translation>
    </message>
    <message>
        <source>Invalid date or datetime</source>
        <translation>data ou hora inválida</translation>
    </message>
    <message>
        <source>Invalid hex value</source>
        <translation>número hexadecimal inválido</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>uma chave não pode começar com este caractere</translation>
    </message>
    <message>
        <source>Found invalid character {character}</source>
        <translation>caractere inválido: {character}</translation>
    </message>
    <message>
        <source>Illegal character {character}</source>
        <translation>caractere não permitido: {character}</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>falta uma quebra de linha depois de uma instrução</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>falta &apos;=&apos; depois de uma chave</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>falta &apos;]&apos; no fim do nome de uma tabela</translation>
    </message>
    <message>
        <source>Expected &apos;]]&apos; at the end of an array declaration</source>
        <translation>falta &apos;]]&apos; no fim do nome de uma lista de tabelas</translation>
    </message>
    <message>
        <source>Cannot declare {key} twice</source>
        <translation>{key} é declarado duas vezes</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>uma chave aparece duas vezes</translation>
    </message>
    <message>
        <source>Cannot mutate immutable namespace {key}</source>
        <translation>{key} já está completo e não pode ser mudado</translation>
    </message>
    <message>
        <source>Cannot redefine namespace {key}</source>
        <translation>{key} já está definido</translation>
    </message>
    <message>
        <source>Duplicate inline table key {key}</source>
        <translation>a chave {key} aparece duas vezes em uma tabela</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>uma lista não é fechada</translation>
    </message>
    <message>
        <source>Unclosed inline table</source>
        <translation>uma tabela não é fechada</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>um texto não termina</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>há uma &apos;\&apos; solta em um texto</translation>
    </message>
    <message>
        <source>Escaped character is not a Unicode scalar value</source>
        <translation>um caractere por número não é do Unicode</translation>
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
        <source>something in it is not as it should be</source>
        <translation>algo no conteúdo não é como deve ser</translation>
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
        <source>{text} may be {whole} or {decimal}; type one of these.</source>
        <translation>{text} pode ser {whole} ou {decimal}; digite um deles.</translation>
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
    <message>
        <source>The paper: draw with the left button, erase with the right one. Its grey values become the input activations a⁰ of the network.</source>
        <translation>O papel: desenhe com o botão esquerdo, apague com o direito. Seus tons de cinza se tornam as ativações de entrada a⁰ da rede.</translation>
    </message>
    <message>
        <source>The image that enters the network: one input neuron for each pixel, 0 for white paper and 1 for full ink.</source>
        <translation>A imagem que entra na rede: um neurônio de entrada por pixel, 0 para o papel branco e 1 para a tinta cheia.</translation>
    </message>
    <message>
        <source>Scale and centre the drawing the way MNIST was made: into 20×20 pixels, its centre of mass in the middle. Switched off, a class can see why a digit off the centre fails.</source>
        <translation>Redimensiona e centraliza o desenho como o MNIST foi feito: em 20×20 pixels, com o centro de massa no meio. Desligado, a turma vê por que um dígito fora do centro falha.</translation>
    </message>
    <message>
        <source>Draw with the left button; its width is set below.</source>
        <translation>Desenha com o botão esquerdo; a largura se ajusta abaixo.</translation>
    </message>
    <message>
        <source>Erase with the left button too, as the right one always does.</source>
        <translation>Apaga também com o botão esquerdo, como o direito sempre faz.</translation>
    </message>
    <message>
        <source>Take a new sheet. What the maps show then comes from the biases alone.</source>
        <translation>Pega uma folha nova. O que os mapas mostram então vem só dos vieses.</translation>
    </message>
    <message>
        <source>Put an image of the chosen data set&apos;s test part on the paper: one that no network has learned from. Its true label stands over the answer, unless that is hidden.</source>
        <translation>Põe no papel uma imagem da parte de teste dos dados escolhidos: uma com que nenhuma rede aprendeu. Seu rótulo verdadeiro aparece sobre a resposta, se não for escondido.</translation>
    </message>
    <message>
        <source>Read digits from a photo, a scan or a painting; the largest goes on the paper.</source>
        <translation>Lê dígitos de uma foto, de uma digitalização ou de uma pintura; o maior vai para o papel.</translation>
    </message>
    <message>
        <source>Read digits from the picture that is on the clipboard.</source>
        <translation>Lê dígitos da imagem que está na área de transferência.</translation>
    </message>
    <message>
        <source>The answer: a bar for each class, its probability by softmax, e^zᵢ / Σ e^zⱼ. All of them add up to 100 %. A click asks where a number comes from.</source>
        <translation>A resposta: uma barra por classe, sua probabilidade pela softmax, e^zᵢ / Σ e^zⱼ. Juntas somam 100 %. Um clique pergunta de onde vem um número.</translation>
    </message>
    <message>
        <source>Ways to ask what a unit sees. What each can say, and what it cannot, stands with its picture.</source>
        <translation>Maneiras de perguntar o que uma unidade vê. O que cada uma pode dizer, e o que não pode, está junto à sua imagem.</translation>
    </message>
    <message>
        <source>Another picture of the same drawing; its formula stands with it.</source>
        <translation>Outra imagem do mesmo desenho; sua fórmula está junto a ela.</translation>
    </message>
    <message>
        <source>The filters before it, with the kernel by which this filter sees the map of each, its size and the sum of its weights. A click goes to that filter.</source>
        <translation>Os filtros anteriores, com o kernel pelo qual este filtro vê o mapa de cada um, o tamanho dele e a soma dos seus pesos. Um clique vai para esse filtro.</translation>
    </message>
    <message>
        <source>The filters or units after it, with the kernel by which each sees its map; of a dense unit, the weights for that map. A click goes to it.</source>
        <translation>Os filtros ou unidades seguintes, com o kernel pelo qual cada um vê o mapa dele; de uma unidade densa, os pesos para esse mapa. Um clique vai até lá.</translation>
    </message>
    <message>
        <source>All filters of the layer, by their kernels for one input, those that are most alike side by side. A click chooses a filter.</source>
        <translation>Todos os filtros da camada pelos seus kernels para uma entrada, os mais parecidos lado a lado. Um clique escolhe um filtro.</translation>
    </message>
    <message>
        <source>Let another network answer beside the open one: a trained one, one from a file, or a copy of the open one as it is now, before it is trained on or edited. It must tell the same classes apart.</source>
        <translation>Deixa outra rede responder ao lado da aberta: uma treinada, uma de um arquivo, ou uma cópia da aberta como está agora, antes de continuar o treinamento ou de editá-la. Ela precisa distinguir as mesmas classes.</translation>
    </message>
    <message>
        <source>Show the true label of a random sample beside its answer, or hide it: then the class guesses first.</source>
        <translation>Mostra o rótulo verdadeiro de uma amostra ao lado da resposta, ou o esconde: então a turma adivinha primeiro.</translation>
    </message>
    <message>
        <source>What the edits cost: the share of held-out images that the network answers right, as learned and as it is now.</source>
        <translation>O que as edições custam: a parte das imagens reservadas que a rede responde corretamente, como aprendida e como está agora.</translation>
    </message>
    <message>
        <source>A feature map for each filter: the output activations a¹ = σ(b + w ∗ a⁰) of all neurons that share its weights. Where the map is dark, the filter has found its feature.</source>
        <translation>Um mapa de recursos (ou de características) por filtro: as ativações de saída a¹ = σ(b + w ∗ a⁰) de todos os neurônios que compartilham seus pesos. Onde o mapa é escuro, o filtro achou seu recurso.</translation>
    </message>
    <message>
        <source>Which colour stands for which value: one scale for all maps of the layer, so that they can be compared.</source>
        <translation>Que cor corresponde a que valor: uma escala para todos os mapas da camada, para que se possam comparar.</translation>
    </message>
    <message>
        <source>Colour each map from its own smallest to its own largest value, so that faint maps are seen too. They can no longer be compared with each other.</source>
        <translation>Colore cada mapa do seu menor ao seu maior valor, para que se vejam também os mapas fracos. Já não se podem comparar entre si.</translation>
    </message>
    <message>
        <source>Mark in each window of the max pooling that follows the largest activation: it alone goes on.</source>
        <translation>Marca, em cada janela do max-pooling que segue, a maior ativação: só ela passa adiante.</translation>
    </message>
    <message>
        <source>Each map condensed: pooling keeps one number of each window, such as 2×2, and gives up where exactly it was. It has no parameters.</source>
        <translation>Cada mapa condensado: o pooling guarda um número de cada janela, como 2×2, e abre mão da posição exata. Não tem parâmetros.</translation>
    </message>
    <message>
        <source>Max pooling keeps the largest activation of the window: is the feature anywhere in it?</source>
        <translation>O max-pooling guarda a maior ativação da janela: o recurso está em algum lugar dela?</translation>
    </message>
    <message>
        <source>Average pooling keeps the mean of the window.</source>
        <translation>O pooling médio guarda a média da janela.</translation>
    </message>
    <message>
        <source>L2 pooling keeps the square root of the sum of the squares of the window&apos;s activations: √(Σ a²).</source>
        <translation>O pooling L2 guarda a raiz quadrada da soma dos quadrados das ativações da janela: √(Σ a²).</translation>
    </message>
    <message>
        <source>A filter on l input maps has l kernels, one for each: 3×3×32, not only 3×3. Here the input map is chosen whose kernel is shown.</source>
        <translation>Um filtro sobre l mapas de entrada tem l kernels, um para cada: 3×3×32, não só 3×3. Aqui se escolhe o mapa de entrada cujo kernel se vê.</translation>
    </message>
    <message>
        <source>Paint the weights as textbooks print them: the whiter, the smaller; the darker, the larger.</source>
        <translation>Pinta os pesos como os livros os imprimem: quanto mais branco, menor; quanto mais escuro, maior.</translation>
    </message>
    <message>
        <source>The weights of the chosen kernel. Type a number, drag up and down, or turn the wheel over a cell; every map follows at once.</source>
        <translation>Os pesos do kernel escolhido. Digite um número, arraste para cima e para baixo ou gire a roda sobre uma célula; todos os mapas acompanham na hora.</translation>
    </message>
    <message>
        <source>The shared bias b of the filter: added to every weighted sum of its map before the activation, a¹ = σ(b + w ∗ a⁰).</source>
        <translation>O viés compartilhado b do filtro: somado a toda soma ponderada do mapa antes da ativação, a¹ = σ(b + w ∗ a⁰).</translation>
    </message>
    <message>
        <source>Put a known kernel in place of the chosen one. Each entry says what it does.</source>
        <translation>Põe um kernel conhecido no lugar do escolhido. Cada item diz o que faz.</translation>
    </message>
    <message>
        <source>The value that painting gives to the cells.</source>
        <translation>O valor que a pintura dá às células.</translation>
    </message>
    <message>
        <source>Flip the kernel left to right: it finds the mirrored feature.</source>
        <translation>Inverte o kernel da esquerda para a direita: ele acha o recurso espelhado.</translation>
    </message>
    <message>
        <source>Flip the kernel top to bottom. Both flips together turn it by 180°, which makes a true convolution of it.</source>
        <translation>Inverte o kernel de cima para baixo. As duas inversões juntas o giram 180°, o que faz dele uma convolução verdadeira.</translation>
    </message>
    <message>
        <source>Turn the kernel by 90°: it finds the turned feature.</source>
        <translation>Gira o kernel 90°: ele acha o recurso girado.</translation>
    </message>
    <message>
        <source>Change the sign of all weights: light becomes dark.</source>
        <translation>Troca o sinal de todos os pesos: o claro vira escuro.</translation>
    </message>
    <message>
        <source>Divide the weights by the sum of their magnitudes, which is 1 then.</source>
        <translation>Divide os pesos pela soma dos seus módulos, que passa a ser 1.</translation>
    </message>
    <message>
        <source>Make all weights zero: the map shows what the bias alone makes.</source>
        <translation>Zera todos os pesos: o mapa mostra o que só o viés faz.</translation>
    </message>
    <message>
        <source>Give the kernel random weights, as a network has before it learns.</source>
        <translation>Dá ao kernel pesos aleatórios, como os de uma rede antes de aprender.</translation>
    </message>
    <message>
        <source>Copy the weights as a table of text, as spreadsheets take it.</source>
        <translation>Copia os pesos como tabela de texto, como as planilhas a recebem.</translation>
    </message>
    <message>
        <source>Take the weights from a table of numbers on the clipboard.</source>
        <translation>Pega os pesos de uma tabela de números da área de transferência.</translation>
    </message>
    <message>
        <source>Put back the weights that were learned, and the bias.</source>
        <translation>Põe de volta os pesos que foram aprendidos, e o viés.</translation>
    </message>
    <message>
        <source>Give cells the value beside it by dragging over them.</source>
        <translation>Dá às células o valor ao lado, arrastando sobre elas.</translation>
    </message>
    <message>
        <source>Let the network learn: stochastic gradient descent changes weights and biases after each batch, against the gradient that backpropagation finds.</source>
        <translation>Faz a rede aprender: a descida estocástica do gradiente muda pesos e vieses a cada lote, contra o gradiente que a retropropagação acha.</translation>
    </message>
    <message>
        <source>Stop for a while; Train goes on from there.</source>
        <translation>Para por um tempo; Treinar continua daí.</translation>
    </message>
    <message>
        <source>Learn from one batch, and look at what that changes.</source>
        <translation>Aprende com um lote, e mostra o que isso muda.</translation>
    </message>
    <message>
        <source>Learn to the end of the epoch, then pause.</source>
        <translation>Aprender até o fim da época e então pausar.</translation>
    </message>
    <message>
        <source>Follow the step one layer at a time: from the loss back through every layer to the image, and then to the new weights. After the last stage Next begins anew.</source>
        <translation>Seguir o passo uma camada por vez: da perda, de volta por todas as camadas até a imagem, e depois aos novos pesos. Depois da última etapa, Próxima recomeça.</translation>
    </message>
    <message>
        <source>The class that is to be right: of a sample its true label, of what was drawn the second best answer, or any. The loss and all gradients follow from it.</source>
        <translation>A classe que deve ser a certa: de uma amostra o seu rótulo verdadeiro, do que foi desenhado a segunda melhor resposta, ou qualquer uma. Dela seguem a perda e todos os gradientes.</translation>
    </message>
    <message>
        <source>The network forwards in the upper row, and backwards in the lower one: the loss L = −log p of the right class, and how it grows with each value, layer by layer back to the image.</source>
        <translation>A rede para a frente na fileira de cima, e de trás para a frente na de baixo: a perda L = −log p da classe certa, e como ela cresce com cada valor, camada por camada até a imagem.</translation>
    </message>
    <message>
        <source>The colours of the gradients, each layer on a scale of its own that is written below it. Orange: more of it makes the loss larger. Blue: smaller.</source>
        <translation>As cores dos gradientes, cada camada numa escala própria, escrita embaixo dela. Laranja: mais disso aumenta a perda. Azul: diminui.</translation>
    </message>
    <message>
        <source>The chosen kernel: its weights w, the gradient g of each, and the weights w − η·g after the step. Point at a weight to see its sum over all positions; a click keeps it.</source>
        <translation>O kernel escolhido: os seus pesos w, o gradiente g de cada um, e os pesos w − η·g depois do passo. Aponte para um peso para ver a sua soma sobre todas as posições; um clique o mantém.</translation>
    </message>
    <message>
        <source>The chain rule, written out: the gradients of all that see a value, times how they see it, added up; times the slope of its activation, that is δ.</source>
        <translation>A regra da cadeia por extenso: os gradientes de todos os que veem um valor, vezes como o veem, somados; vezes a inclinação da sua ativação, isso é δ.</translation>
    </message>
    <message>
        <source>A layer: above what it gives on, below the gradient of the loss by its weighted sums, δ, or of pooling by its output. Point at a cell to see where its gradient comes from.</source>
        <translation>Uma camada: em cima o que ela passa adiante, embaixo o gradiente da perda pelas suas somas ponderadas, δ, ou, no pooling, pela sua saída. Aponte para uma célula para ver de onde vem o seu gradiente.</translation>
    </message>
    <message>
        <source>End the run; what was learned so far stays.</source>
        <translation>Termina o treinamento; o que foi aprendido fica.</translation>
    </message>
    <message>
        <source>Put back the very weights that the run began with, or the first of several runs: the same start for another try with other settings.</source>
        <translation>Repõe exatamente os pesos com que o treinamento começou, ou o primeiro de vários: o mesmo início para outra tentativa com outras configurações.</translation>
    </message>
    <message>
        <source>Forget all that was learned: random first weights from the seed.</source>
        <translation>Esquece tudo o que foi aprendido: primeiros pesos aleatórios a partir da semente.</translation>
    </message>
    <message>
        <source>The curves of the ticked runs together, over the epochs that each has made, so that runs with other batches can be compared. That of the run under way grows; that of a branch begins, at a ring, where it leaves its run&apos;s.</source>
        <translation>As curvas dos treinamentos marcados juntas, sobre as épocas que cada um fez, para que se comparem treinamentos com outros lotes. A do treinamento em curso cresce; a de uma ramificação começa, em um anel, onde deixa a do seu treinamento.</translation>
    </message>
    <message>
        <source>Go back and forth through the run that made the network: all panels show it with the weights that it had then. Training goes on from there.</source>
        <translation>Vai e volta pelo treinamento que fez a rede: todos os painéis a mostram com os pesos que tinha então. O treinamento continua a partir daí.</translation>
    </message>
    <message>
        <source>Vary every image at random each time it is learned from: shift, turn, stretch, slant, bend. The network learns that this changes no digit.</source>
        <translation>Varia cada imagem ao acaso cada vez que se aprende com ela: desloca, gira, estica, inclina, curva. A rede aprende que isso não muda o dígito.</translation>
    </message>
    <message>
        <source>The labelled images that the network learns from and is tested with.</source>
        <translation>As imagens rotuladas com que a rede aprende e é testada.</translation>
    </message>
    <message>
        <source>Which image is varied here: the drawing, in place of blank paper a synthetic digit, or, after a run, one that the network learns from.</source>
        <translation>Que imagem é variada aqui: o desenho, no lugar de papel em branco um dígito sintético ou, depois de um treinamento, uma com a qual a rede aprende.</translation>
    </message>
    <message>
        <source>How many times the run goes through all training images.</source>
        <translation>Quantas vezes a rede passa por todas as imagens de treinamento.</translation>
    </message>
    <message>
        <source>How many images are learned from at once, by the mean of their gradients.</source>
        <translation>Com quantas imagens se aprende de uma vez, pela média de seus gradientes.</translation>
    </message>
    <message>
        <source>The length η of a step against the gradient: w → w − η·∂L/∂w. Too large, and the loss grows. It can be changed while the network learns.</source>
        <translation>O tamanho η de um passo contra o gradiente: w → w − η·∂L/∂w. Se é grande demais, a perda cresce. Pode mudar durante o treinamento.</translation>
    </message>
    <message>
        <source>Where the random numbers begin: the same seed gives the same first weights and the same run.</source>
        <translation>Onde começam os números aleatórios: a mesma semente dá os mesmos primeiros pesos e o mesmo treinamento.</translation>
    </message>
    <message>
        <source>How far the run has come, or what it reached: the loss, and the share of images that are answered right.</source>
        <translation>Até onde chegou o treinamento, ou o que alcançou: a perda e a parte das imagens respondidas corretamente.</translation>
    </message>
    <message>
        <source>How a gradient becomes a change of the weights: SGD goes against it, with momentum keeps on moving the way it moved, Nesterov takes the gradient where that leads, Adam gives every weight a rate of its own.</source>
        <translation>Como um gradiente vira uma mudança dos pesos: o SGD vai contra ele, com momento continua a se mover como se movia, o de Nesterov toma o gradiente onde isso leva, o Adam dá a cada peso uma taxa própria.</translation>
    </message>
    <message>
        <source>The layers from the input to the output: the shape of what each gives on (maps @ rows × columns), and its parameters. A click shows that layer in the whole window; the right button can freeze it, and then it wears a lock.</source>
        <translation>As camadas, da entrada à saída: a forma do que cada uma passa adiante (mapas @ linhas × colunas) e seus parâmetros. Um clique mostra essa camada na janela toda; o botão direito pode congelá-la, e então ela leva um cadeado.</translation>
    </message>
    <message>
        <source>What is asked about: the answer, a class, or what is chosen in the window: a filter, a unit, a pinned neuron. A class can be compared with another: why 5 and not 6?</source>
        <translation>Sobre o que se pergunta: a resposta, uma classe ou o que está escolhido na janela: um filtro, uma unidade, um neurônio fixado. Uma classe pode ser comparada com outra: por que 5 e não 6?</translation>
    </message>
    <message>
        <source>The formula, what such a picture can say and what it cannot, and where it was published.</source>
        <translation>A fórmula, o que uma imagem dessas pode dizer e o que não pode, e onde foi publicada.</translation>
    </message>
    <message>
        <source>The image that the network sees, and beside it a picture of its reasons: what speaks for the value that is asked about in one colour, what speaks against it in the other.</source>
        <translation>A imagem que a rede vê e, ao lado, uma imagem de suas razões: em uma cor o que fala a favor do valor em questão, na outra o que fala contra.</translation>
    </message>
    <message>
        <source>The layer on whose maps the picture is shown: as far back as that can be told exactly, or the maps of a convolution.</source>
        <translation>A camada em cujos mapas a imagem é mostrada: tão atrás quanto se pode dizer com exatidão, ou os mapas de uma convolução.</translation>
    </message>
    <message>
        <source>Lay the picture over the drawing too: the stronger the colour, the more that place speaks for or against the value.</source>
        <translation>Pôr a imagem também sobre o desenho: quanto mais forte a cor, mais aquele lugar fala a favor ou contra o valor.</translation>
    </message>
    <message>
        <source>The side of the square that is erased, and how many pixels one stands from the next.</source>
        <translation>O lado do quadrado que é apagado, e a quantos pixels um está do seguinte.</translation>
    </message>
    <message>
        <source>Give the topmost layers random weights, as before any training, for these pictures alone: the network stays as it is.</source>
        <translation>Dá às camadas de cima pesos aleatórios, como antes de qualquer treinamento, só para estas imagens: a rede fica como está.</translation>
    </message>
    <message>
        <source>Above a picture of the network as it is, below it the same with random weights. ρ is their rank correlation: 1 where they are the same, about 0 where they have nothing in common.</source>
        <translation>Em cima uma imagem da rede como está, embaixo a mesma com pesos aleatórios. ρ é a correlação de postos das duas: 1 se são iguais, perto de 0 se nada têm em comum.</translation>
    </message>
    <message>
        <source>How the image is changed: every pixel a little, in one step along the sign of the gradient of the loss, or in several; or few pixels wholly.</source>
        <translation>Como a imagem é alterada: cada pixel um pouco, em um passo ao longo do sinal do gradiente da perda, ou em vários; ou poucos pixels por inteiro.</translation>
    </message>
    <message>
        <source>How much is changed: by how much each pixel, with 1 for full ink, or how many pixels. The mark is where the answer flips.</source>
        <translation>Quanto é alterado: quanto em cada pixel, com 1 para tinta cheia, ou quantos pixels. A marca está onde a resposta muda.</translation>
    </message>
    <message>
        <source>Put the image on the paper, where it can be drawn on; undo brings the drawing back.</source>
        <translation>Põe a imagem no papel, onde se pode desenhar sobre ela; desfazer traz o desenho de volta.</translation>
    </message>
    <message>
        <source>Counts the pixels of the network&apos;s image that your pen and your eraser change, until the answer is another one, beside how many the gradient needs. What the network sees comes to the paper for it, and centring is switched off: else each touch would move all pixels.</source>
        <translation>Conta os pixels da imagem da rede que a sua caneta e a sua borracha alteram até a resposta ser outra, ao lado de quantos o gradiente precisa. Para isso, o que a rede vê vem para o papel e a centralização é desligada: senão cada toque moveria todos os pixels.</translation>
    </message>
    <message>
        <source>How many held-out images are still answered right when each of them is changed by one step against its own label, over the size ε of the step. The line is where the slider stands.</source>
        <translation>Quantas imagens reservadas ainda são respondidas corretamente quando cada uma é alterada por um passo contra o seu próprio rótulo, sobre o tamanho ε do passo. A linha está onde está o controle deslizante.</translation>
    </message>
    <message>
        <source>The image that the network sees; what is changed, ink that is added in one colour, ink that is taken in the other; the changed image, and what the network takes it for.</source>
        <translation>A imagem que a rede vê; o que é alterado, a tinta acrescentada em uma cor, a tinta retirada na outra; a imagem alterada, e pelo que a rede a toma.</translation>
    </message>
    <message>
        <source>What the image pays for its ink, Σ x², and for its edges, the total variation: in units of what a pixel can add to the value, so that they mean about the same for every filter and unit.</source>
        <translation>O que a imagem paga pela sua tinta, Σ x², e pelas suas bordas, a variação total: em unidades do que um pixel pode acrescentar ao valor, de modo que significam quase o mesmo para todo filtro e toda unidade.</translation>
    </message>
    <message>
        <source>The noise that the image grows from. The same number gives the same image; “Again” takes the next.</source>
        <translation>O ruído do qual a imagem cresce. O mesmo número dá a mesma imagem; “De novo” toma o seguinte.</translation>
    </message>
    <message>
        <source>For a filter: whether the sum over its whole map is to be large, or its neuron in the middle.</source>
        <translation>Para um filtro: se deve ficar grande a soma sobre todo o seu mapa, ou o seu neurônio do meio.</translation>
    </message>
    <message>
        <source>The film of its growth, from the noise to the last step.</source>
        <translation>O filme do seu crescimento, do ruído ao último passo.</translation>
    </message>
    <message>
        <source>An image that was made up so that what is asked about becomes as large as it can, and its value.</source>
        <translation>Uma imagem inventada para que aquilo sobre o que se pergunta fique o maior possível, e o seu valor.</translation>
    </message>
    <message>
        <source>See the parts of images that excite what is asked about: three rows, each from the strongest on.</source>
        <translation>Ver as partes de imagens que excitam aquilo sobre o que se pergunta: três fileiras, cada uma a partir da mais forte.</translation>
    </message>
    <message>
        <source>A game: guess which of two patches excites the filter or unit more. The score is kept, and is no grade.</source>
        <translation>Um jogo: adivinhar qual de dois recortes excita mais o filtro ou a unidade. A pontuação é guardada e não é nota.</translation>
    </message>
    <message>
        <source>What the neuron sees of each image where that excites it most, with its weighted sum below it and the image&apos;s class. Beyond the border there is no ink. A click puts the image on the paper and pins the neuron.</source>
        <translation>O que o neurônio vê de cada imagem onde ela mais o excita, com a soma ponderada embaixo e a classe da imagem. Além da borda não há tinta. Um clique põe a imagem no papel e fixa o neurônio.</translation>
    </message>
    <message>
        <source>Two patches of different images. Click the one that excites it more, or press ← or →: then both values are shown.</source>
        <translation>Dois recortes de imagens diferentes. Clique no que o excita mais, ou tecle ← ou →: então os dois valores são mostrados.</translation>
    </message>
    <message>
        <source>Ask for another pair, or begin with the first one and without a score.</source>
        <translation>Pedir outro par, ou recomeçar do primeiro e sem pontuação.</translation>
    </message>
    <message>
        <source>How many images are looked at, and of what.</source>
        <translation>Quantas imagens são examinadas, e de quê.</translation>
    </message>
    <message>
        <source>Whose outputs are mapped: the last hidden layer where nothing else is chosen. On the map of the pixels the classes lie in one heap; layer by layer they part.</source>
        <translation>De quem são as saídas mapeadas: da última camada oculta se nada mais é escolhido. No mapa dos pixels as classes ficam amontoadas; camada a camada elas se separam.</translation>
    </message>
    <message>
        <source>A point for each image, coloured by its class: its outputs along the first two principal axes. The cross is your drawing; rings are the images nearest to it in all outputs of the layer. Drag or use the arrow keys to turn the third axis into view; Home turns back. A click on a point puts its image on the paper.</source>
        <translation>Um ponto para cada imagem, com a cor da classe: suas saídas ao longo dos dois primeiros eixos principais. A cruz é o seu desenho; os anéis são as imagens mais próximas dele em todas as saídas da camada. Arraste ou use as setas para girar o terceiro eixo para a vista; Home volta. Um clique num ponto põe a imagem no papel.</translation>
    </message>
    <message>
        <source>Which colour is which class. A click shows one class alone, once more all.</source>
        <translation>Qual cor é qual classe. Um clique mostra só uma classe; outro, todas.</translation>
    </message>
    <message>
        <source>The images whose outputs of this layer are nearest to those of the drawing, with their class and their distance. They follow the pen. A click puts one on the paper.</source>
        <translation>As imagens cujas saídas nesta camada são mais próximas das do desenho, com sua classe e sua distância. Elas seguem a caneta. Um clique põe uma no papel.</translation>
    </message>
    <message>
        <source>What the filter listens to and who listens to it, or all filters of its layer, those that are alike side by side.</source>
        <translation>O que o filtro ouve e quem o ouve, ou todos os filtros da sua camada, os parecidos lado a lado.</translation>
    </message>
    <message>
        <source>What the filter makes of the drawing.</source>
        <translation>O que o filtro faz do desenho.</translation>
    </message>
    <message>
        <source>How alike every two filters are, in the order of the row: 1 the same up to its size, −1 its negative.</source>
        <translation>Quão parecidos são dois filtros quaisquer, na ordem da fila: 1 o mesmo a não ser pelo tamanho, −1 o negativo dele.</translation>
    </message>
    <message>
        <source>What the network of the file will be here, layer by layer: what each does, the shape that it gives on, and its parameters.</source>
        <translation>O que a rede do arquivo será aqui, camada por camada: o que cada uma faz, a forma que ela passa adiante e seus parâmetros.</translation>
    </message>
    <message>
        <source>What the file may mean, as it does not say all, and how many labelled digits are right so. A click on a row takes it instead.</source>
        <translation>O que o arquivo pode significar, já que não diz tudo, e quantos dígitos rotulados ficam certos assim. Um clique em uma linha a toma em seu lugar.</translation>
    </message>
    <message>
        <source>In which numbers the network was given its images. No file says it; what is chosen is tried at once.</source>
        <translation>Em que números a rede recebia suas imagens. Nenhum arquivo diz isso; o que se escolhe é testado na hora.</translation>
    </message>
    <message>
        <source>Whether the network learned light ink on dark paper, as MNIST has it, or dark ink on light paper.</source>
        <translation>Se a rede aprendeu tinta clara em papel escuro, como no MNIST, ou tinta escura em papel claro.</translation>
    </message>
    <message>
        <source>The function after all layers but the last. A file of weights alone does not say it.</source>
        <translation>A função depois de todas as camadas menos a última. Um arquivo só de pesos não a diz.</translation>
    </message>
    <message>
        <source>The names of the outputs, in their order, with a comma between two of them. Where the file says them they stay.</source>
        <translation>Os nomes das saídas, em sua ordem, com uma vírgula entre dois deles. Onde o arquivo os diz, eles ficam.</translation>
    </message>
    <message>
        <source>How many labelled digits the network answers right as it is chosen.</source>
        <translation>Quantos dígitos rotulados a rede acerta do modo escolhido.</translation>
    </message>
    <message>
        <source>Open the network as it is shown, in place of the one that is open. Undo brings that back.</source>
        <translation>Abrir a rede como é mostrada, no lugar da que está aberta. Desfazer traz essa de volta.</translation>
    </message>
    <message>
        <source>Keep the network that is open.</source>
        <translation>Manter a rede que está aberta.</translation>
    </message>
    <message>
        <source>The mean of the probabilities by all networks. Errors that only one of them makes are outvoted. Over it stands how often it is right on the test images.</source>
        <translation>A média das probabilidades de todas as redes. Erros que só uma delas comete perdem na votação. Acima está com que frequência ela acerta nas imagens de teste.</translation>
    </message>
    <message>
        <source>What this network alone makes of the drawing: a bar for each class, its probability. Over it stands how often it is right on the test images. The cross lets it vote no more.</source>
        <translation>O que esta rede sozinha faz do desenho: uma barra por classe, sua probabilidade. Acima está com que frequência ela acerta nas imagens de teste. A cruz a tira da votação.</translation>
    </message>
    <message>
        <source>What is compared: a ready experiment, or settings of the open network as the Training panel trains it.</source>
        <translation>O que se compara: um experimento pronto, ou opções da rede aberta como o painel Treinamento a treina.</translation>
    </message>
    <message>
        <source>The setting that is varied; a second one is varied against it, each value with each.</source>
        <translation>A opção que varia; uma segunda varia contra ela, cada valor com cada um.</translation>
    </message>
    <message>
        <source>The values to compare, with a semicolon between two of them.</source>
        <translation>Os valores a comparar, com ponto e vírgula entre dois deles.</translation>
    </message>
    <message>
        <source>Whether this value is compared with the others.</source>
        <translation>Se este valor é comparado com os outros.</translation>
    </message>
    <message>
        <source>The images that are learned from, as chosen in the Training panel.</source>
        <translation>As imagens das quais se aprende, como escolhido no painel Treinamento.</translation>
    </message>
    <message>
        <source>How many of the images are learned from; 0 is all of them.</source>
        <translation>De quantas imagens se aprende; 0 são todas.</translation>
    </message>
    <message>
        <source>How many times each run goes through all images.</source>
        <translation>Quantas vezes cada execução passa por todas as imagens.</translation>
    </message>
    <message>
        <source>How many times each variant is trained, each time from other first weights: without several runs nobody knows what is chance.</source>
        <translation>Quantas vezes cada variante é treinada, cada vez com outros pesos iniciais: sem várias execuções ninguém sabe o que é acaso.</translation>
    </message>
    <message>
        <source>Put the experiment into the queue. It goes on in the background, rests while the pen moves, an edit goes on or the network is trained, and goes on at the next start.</source>
        <translation>Pôr o experimento na fila. Ele segue em segundo plano, descansa enquanto a caneta se move, uma edição ocorre ou a rede é treinada, e continua no próximo início.</translation>
    </message>
    <message>
        <source>The experiments that wait, go on or are done; the chosen one is shown.</source>
        <translation>Os experimentos que esperam, seguem ou estão prontos; o escolhido é mostrado.</translation>
    </message>
    <message>
        <source>Stop the experiment, or let it go on. What has been made stays.</source>
        <translation>Parar o experimento, ou deixá-lo continuar. O que foi feito fica.</translation>
    </message>
    <message>
        <source>Forget this experiment with all of its results</source>
        <translation>Esquecer este experimento com todos os seus resultados</translation>
    </message>
    <message>
        <source>Save the figures of all runs for other programs: JSON with means and spreads, CSV with a line a run.</source>
        <translation>Salvar os números de todas as execuções para outros programas: JSON com médias e dispersões, CSV com uma linha por execução.</translation>
    </message>
    <message>
        <source>Open the network of the best run</source>
        <translation>Abrir a rede da melhor execução</translation>
    </message>
    <message>
        <source>How much of all runs is done.</source>
        <translation>Quanto de todas as execuções está pronto.</translation>
    </message>
    <message>
        <source>Mean and spread, the sample standard deviation, of the accuracy on held-out images, over the runs of each variant. A difference is more than the spread where Welch&apos;s t-test finds it in one of twenty cases by chance alone.</source>
        <translation>Média e dispersão, o desvio padrão amostral, da acurácia em imagens reservadas, sobre as execuções de cada variante. Uma diferença é mais que a dispersão quando o teste t de Welch só a encontraria por acaso em um de vinte casos.</translation>
    </message>
    <message>
        <source>A point for each run and a line at the mean of each variant; the best one is coloured.</source>
        <translation>Um ponto para cada execução e uma linha na média de cada variante; a melhor é colorida.</translation>
    </message>
    <message>
        <source>The kernel of each filter: its shared weights w, the same for all positions of its feature map. A click chooses the filter; the right button can freeze it. A lock marks what is frozen.</source>
        <translation>O kernel de cada filtro: seus pesos compartilhados w, os mesmos em todas as posições do mapa de recursos. Um clique escolhe o filtro; o botão direito pode congelá-lo. Um cadeado marca o que está congelado.</translation>
    </message>
    <message>
        <source>Make all weights of the filter and its bias zero, on all input maps. Freeze it and train on: then it stays zero, and the others take over what it did.</source>
        <translation>Zera todos os pesos do filtro e o viés, em todos os mapas de entrada. Congele-o e continue treinando: ele fica zerado, e os outros assumem o que ele fazia.</translation>
    </message>
    <message>
        <source>Freeze the filter with its bias: no training changes it, a run under way from its next step on neither, while the others learn. Edits by hand still change it. The same again lets it learn.</source>
        <translation>Congela o filtro com seu viés: nenhum treinamento o altera, nem um em andamento a partir do próximo passo, enquanto os outros aprendem. Edições à mão ainda o alteram. De novo, e ele volta a aprender.</translation>
    </message>
    <message>
        <source>Freeze all filters or units of the chosen layer, so that no training changes it; the same again lets it learn. All but the last layer frozen is fine-tuning.</source>
        <translation>Congela todos os filtros ou unidades da camada escolhida, para que nenhum treinamento a altere; de novo, e ela volta a aprender. Com tudo congelado menos a última camada, é um ajuste fino.</translation>
    </message>
    <message>
        <source>Let all frozen filters and layers learn again, from the next step on.</source>
        <translation>Deixa todos os filtros e camadas congelados aprenderem de novo, a partir do próximo passo.</translation>
    </message>
    <message>
        <source>What the step is taken by: the drawing, or a batch of images to learn from, as a training run takes its steps. Of a batch the loss and the gradients of the weights are the mean over its images.</source>
        <translation>Por que imagens o passo é dado: pelo desenho, ou por um lote de imagens para aprender, como um treinamento dá os seus passos. De um lote, a perda e os gradientes dos pesos são a média sobre as suas imagens.</translation>
    </message>
    <message>
        <source>How many images the batch has. The more, the less their mean gradient depends on which they are.</source>
        <translation>Quantas imagens o lote tem. Quanto mais, menos o gradiente médio depende de quais elas são.</translation>
    </message>
    <message>
        <source>Take the step by other images of the data set that is loaded, or of the embedded digits. The same number of a batch stands for the same images each time.</source>
        <translation>Dar o passo por outras imagens do conjunto de dados carregado, ou dos dígitos embutidos. O mesmo número de lote traz sempre as mesmas imagens.</translation>
    </message>
    <message>
        <source>The images of the batch with their labels. A click chooses the one whose maps are shown, forwards and backwards; the gradients of the weights are the mean of all.</source>
        <translation>As imagens do lote com os seus rótulos. Um clique escolhe aquela cujos mapas são mostrados, para a frente e para trás; os gradientes dos pesos são a média de todas.</translation>
    </message>
    <message>
        <source>The learning rate η: how far the step goes against the gradient, w − η·g; until another is typed that of the next training run. Too large, and the loss grows.</source>
        <translation>A taxa de aprendizado η: até onde o passo vai contra o gradiente, w − η·g; enquanto não se digita outra, a do próximo treinamento. Grande demais, e a perda cresce.</translation>
    </message>
    <message>
        <source>Give the network the weights that the step leads to; frozen filters stay as they are. The loss goes down, if η is not too large; undo takes the step back.</source>
        <translation>Dar à rede os pesos a que o passo leva; filtros congelados ficam como estão. A perda diminui, se η não for grande demais; desfazer volta atrás.</translation>
    </message>
    <message>
        <source>The loss L = −log p of the right class, of a batch the mean of all. Below it what the step makes of it: by how much it changes, ΔL, and by how much its slope predicts, −η·‖g‖². The smaller η, the nearer these two are.</source>
        <translation>A perda L = −log p da classe certa, de um lote a média de todas. Abaixo, o que o passo faz dela: quanto ela muda, ΔL, e quanto a inclinação prevê, −η·‖g‖². Quanto menor η, mais próximos são os dois.</translation>
    </message>
    <message>
        <source>How large the gradient of each layer&apos;s weights is, step by step, on a scale of powers of ten. With sigmoid in many layers those of the first layers vanish: these hardly learn.</source>
        <translation>Quão grande é o gradiente dos pesos de cada camada, passo a passo, numa escala de potências de dez. Com sigmoide em muitas camadas, os das primeiras desaparecem: elas quase não aprendem.</translation>
    </message>
    <message>
        <source>By how much a step moves each layer&apos;s weights. With plain gradient descent that is η times the gradient; momentum and Adam make other steps of it.</source>
        <translation>Quanto um passo move os pesos de cada camada. Na descida do gradiente simples, é η vezes o gradiente; momentum e Adam fazem dele outros passos.</translation>
    </message>
    <message>
        <source>The update in parts of the weights themselves. About a thousandth is usual: much less learns slowly, much more leaps about.</source>
        <translation>A atualização em partes dos próprios pesos. Cerca de um milésimo é usual: muito menos aprende devagar, muito mais anda aos saltos.</translation>
    </message>
    <message>
        <source>The share of a layer&apos;s ReLUs that give 0 for all images looked at: no gradient comes through them, and they learn no more.</source>
        <translation>A parte das ReLUs de uma camada que dão 0 para todas as imagens examinadas: nenhum gradiente passa por elas, e elas não aprendem mais.</translation>
    </message>
    <message>
        <source>The layers with weights, from the first to the last.</source>
        <translation>As camadas com pesos, da primeira à última.</translation>
    </message>
    <message>
        <source>Show how strongly each layer learns, step by step.</source>
        <translation>Mostrar com que força cada camada aprende, passo a passo.</translation>
    </message>
    <message>
        <source>How the weights of each layer are spread, and what the layer gives on for some images: the higher a bar, the more values lie there (its height is the root of how many). The outline is how it was at first.</source>
        <translation>Como se distribuem os pesos de cada camada, e o que a camada passa adiante para algumas imagens: quanto mais alta a barra, mais valores há ali (a altura é a raiz de quantos). O contorno é como era no início.</translation>
    </message>
    <message>
        <source>The step of the run whose histograms are shown. At the end the slider follows the run.</source>
        <translation>O passo do treinamento cujos histogramas são mostrados. No fim, o controle segue o treinamento.</translation>
    </message>
    <message>
        <source>Let the run go by itself through the weights that are kept of it, backwards or forwards. Esc, or any act, stops it.</source>
        <translation>Percorre sozinho os pesos guardados do treinamento, para trás ou para a frente. Esc, ou qualquer ato, o interrompe.</translation>
    </message>
    <message>
        <source>Train on from the step that is shown, by the settings above: a new run, which is listed as a branch of this one.</source>
        <translation>Continua a treinar a partir do passo mostrado, com as configurações acima: um novo treinamento, listado como ramo deste.</translation>
    </message>
    <message>
        <source>Every run that made a step, the newest first: its settings, what it reached, and a note of yours. Tick runs to compare their curves. The list is saved with the network.</source>
        <translation>Todo treinamento que deu um passo, o mais novo primeiro: suas configurações, o que alcançou e uma nota sua. Marque treinamentos para comparar suas curvas. A lista é salva com a rede.</translation>
    </message>
    <message>
        <source>The settings that are not the same for all ticked runs, each value in the colour of its run.</source>
        <translation>As configurações que não são iguais em todos os treinamentos marcados, cada valor na cor do seu treinamento.</translation>
    </message>
    <message>
        <source>Compare the loss: the mean cost of the batches that were learned from.</source>
        <translation>Compara a perda: o custo médio dos lotes com que se aprendeu.</translation>
    </message>
    <message>
        <source>Compare the share of the training images that was answered right, of each batch before it was learned from.</source>
        <translation>Compara a parte das imagens de treinamento respondidas corretamente, de cada lote antes de aprender com ele.</translation>
    </message>
    <message>
        <source>Compare the share of the validation images, which no run learns from, that was answered right after each epoch.</source>
        <translation>Compara a parte das imagens de validação, com que nenhum treinamento aprende, respondidas corretamente após cada época.</translation>
    </message>
    <message>
        <source>Put the settings of the chosen run into the Training panel, for the next run.</source>
        <translation>Põe as configurações do treinamento escolhido no painel Treinamento, para o próximo.</translation>
    </message>
    <message>
        <source>Have the network that the chosen run came to: an act that can be undone.</source>
        <translation>Traz a rede a que chegou o treinamento escolhido: um ato que pode ser desfeito.</translation>
    </message>
    <message>
        <source>Train again from the very weights that the chosen run began with, by its settings and on its data: bit for bit the same network, unless something was changed by hand while it ran.</source>
        <translation>Treina de novo a partir dos mesmos pesos com que o treinamento escolhido começou, com suas configurações e seus dados: bit por bit a mesma rede, a não ser que algo tenha sido mudado à mão enquanto treinava.</translation>
    </message>
    <message>
        <source>Save an animated picture of the chosen layer&apos;s kernels, or of its maps of the drawing, at the kept steps of the chosen run.</source>
        <translation>Salva uma imagem animada dos kernels da camada escolhida, ou de seus mapas do desenho, nos passos guardados do treinamento escolhido.</translation>
    </message>
    <message>
        <source>Take the chosen runs off the list. The network stays, and undo brings them back.</source>
        <translation>Tira da lista os treinamentos escolhidos. A rede fica, e desfazer os traz de volta.</translation>
    </message>
    <message>
        <source>The share μ of its last movement that every weight keeps: v → μ·v + ∂L/∂w; w → w − η·v. 0 is plain gradient descent.</source>
        <translation>A parte μ do seu último movimento que cada peso mantém: v → μ·v + ∂L/∂w; w → w − η·v. 0 é a descida do gradiente simples.</translation>
    </message>
    <message>
        <source>L2 regularization: λ/2 times the sum of all squared weights is added to the loss, so that weights stay small unless the images need them large. Biases are left out.</source>
        <translation>Regularização L2: λ/2 vezes a soma de todos os pesos ao quadrado é somada à perda, para que os pesos fiquem pequenos, a não ser que as imagens precisem deles grandes. Os vieses ficam de fora.</translation>
    </message>
    <message>
        <source>The share of a dense layer&apos;s inputs that each step leaves out at random: no unit can rely on another. What reads the image is left whole, and so is everything once the network has learned.</source>
        <translation>A parte das entradas de uma camada densa que cada passo deixa de fora ao acaso: nenhuma unidade pode contar com outra. O que lê a imagem fica inteiro, e tudo fica, depois que a rede aprendeu.</translation>
    </message>
    <message>
        <source>How the learning rate goes over the run: large steps at first, small ones at last.</source>
        <translation>Como a taxa de aprendizado vai ao longo do treinamento: passos grandes no começo, pequenos no fim.</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by, each time.</source>
        <translation>Por quanto a taxa de aprendizado é multiplicada a cada vez.</translation>
    </message>
    <message>
        <source>After how many epochs the learning rate is multiplied, each time.</source>
        <translation>Após quantas épocas a taxa de aprendizado é multiplicada a cada vez.</translation>
    </message>
    <message>
        <source>The learning rate over all epochs of the run; the mark is where the run stands.</source>
        <translation>A taxa de aprendizado em todas as épocas do treinamento; a marca é onde o treinamento está.</translation>
    </message>
    <message>
        <source>The run ends after so many epochs that did no better on the validation images than one before, and goes back to the weights of the best: before the network learns the training images by heart.</source>
        <translation>O treinamento termina após tantas épocas que não foram melhores nas imagens de validação que uma anterior, e volta aos pesos da melhor: antes que a rede decore as imagens de treinamento.</translation>
    </message>
    <message>
        <source>What tells how good an epoch is, on the validation images.</source>
        <translation>O que diz quão boa é uma época, nas imagens de validação.</translation>
    </message>
    <message>
        <source>By how many pixels images are moved at most, either way, down and across.</source>
        <translation>Quantos pixels as imagens são deslocadas no máximo, para qualquer lado.</translation>
    </message>
    <message>
        <source>By how many degrees images are turned at most, either way.</source>
        <translation>Quantos graus as imagens são giradas no máximo, para qualquer lado.</translation>
    </message>
    <message>
        <source>By which share height and width grow or shrink at most, each by its own: 0.12 is 12 %.</source>
        <translation>Em que parte a altura e a largura crescem ou encolhem no máximo, cada uma por si: 0,12 são 12 %.</translation>
    </message>
    <message>
        <source>By how many columns each row is pushed further than the one below, at most.</source>
        <translation>Quantas colunas cada linha é empurrada além da de baixo, no máximo.</translation>
    </message>
    <message>
        <source>How strongly images are bent, as if they were painted on rubber: pixels by which points move, as a standard deviation.</source>
        <translation>Quanto as imagens são deformadas, como se pintadas em borracha: pixels que os pontos se movem, como desvio padrão.</translation>
    </message>
    <message>
        <source>By how many pixels lines become thicker or thinner at most.</source>
        <translation>Quantos pixels as linhas ficam mais grossas ou mais finas, no máximo.</translation>
    </message>
    <message>
        <source>An image as it is, and others that are made of it at random. While a field is pointed at or typed into, its choice is shown alone.</source>
        <translation>Uma imagem como é, e outras feitas dela ao acaso. Enquanto se aponta para um campo ou se digita nele, a escolha dele é mostrada sozinha.</translation>
    </message>
    <message>
        <source>Draw the random numbers of the preview anew, and take another image.</source>
        <translation>Sortear de novo os números da prévia e tomar outra imagem.</translation>
    </message>
    <message>
        <source>Show all settings of a run beside the window: momentum, L2, dropout, schedule, early stopping, and augmentation with a preview.</source>
        <translation>Mostrar todos os ajustes de um treinamento ao lado da janela: momento, L2, dropout, programa, parada antecipada e aumento de dados com prévia.</translation>
    </message>
    <message>
        <source>Loss and accuracy after each step. Training: of each batch before it was learned from. Validation: of images held out, after each epoch; faintly, of some of them between the steps. Where training and validation part, the network learns by heart.</source>
        <translation>Perda e acurácia após cada passo. Treinamento: de cada lote antes de se aprender dele. Validação: de imagens reservadas, após cada época; em tom fraco, de algumas delas entre os passos. Onde treinamento e validação se separam, a rede decora.</translation>
    </message>
    <message>
        <source>By step: every batch. By epoch: the means over each epoch, and what was measured at its end.</source>
        <translation>Por passo: cada lote. Por época: as médias de cada época, e o que foi medido no fim dela.</translation>
    </message>
    <message>
        <source>Where the number comes from: the weights w of the kernel times what the neuron sees, a⁰, added up, with the bias b, through the activation σ: a¹ = σ(b + w ∗ a⁰).</source>
        <translation>De onde vem o número: os pesos w do kernel vezes o que o neurônio vê, a⁰, somados, com o viés b, pela ativação σ: a¹ = σ(b + w ∗ a⁰).</translation>
    </message>
    <message>
        <source>Copy the arithmetic with all its terms, as text.</source>
        <translation>Copia a conta com todos os termos, como texto.</translation>
    </message>
    <message>
        <source>Copy the arithmetic as Python with NumPy, to be done again in a notebook.</source>
        <translation>Copia a conta em Python com NumPy, para refazê-la num notebook.</translation>
    </message>
    <message>
        <source>Let go of the neuron that was pinned by a click.</source>
        <translation>Solta o neurônio que foi fixado com um clique.</translation>
    </message>
    <message>
        <source>Show or hide the settings of the example.</source>
        <translation>Mostra ou esconde os ajustes do exemplo.</translation>
    </message>
    <message>
        <source>Take the nearest value that works.</source>
        <translation>Usa o valor mais próximo que funciona.</translation>
    </message>
    <message>
        <source>Change the size of the table, so that what was pasted fits.</source>
        <translation>Muda o tamanho da tabela, para que caiba o que foi colado.</translation>
    </message>
    <message>
        <source>The input a⁰ as a table of numbers. The framed window is the local receptive field of the output neuron; each of its values is multiplied by the weight in the corner.</source>
        <translation>A entrada a⁰ como tabela de números. A janela emoldurada é o campo receptivo local do neurônio de saída; cada valor dela é multiplicado pelo peso no canto.</translation>
    </message>
    <message>
        <source>The input, the kernel and the output side by side: the window slides over the input, and each place of it makes one neuron of the output.</source>
        <translation>A entrada, o kernel e a saída lado a lado: a janela desliza pela entrada, e cada lugar dela faz um neurônio da saída.</translation>
    </message>
    <message>
        <source>The shared weights w. They can be typed over; the output follows.</source>
        <translation>Os pesos compartilhados w. Podem ser trocados digitando; a saída acompanha.</translation>
    </message>
    <message>
        <source>The kernel turned by 180°, as a true convolution slides it.</source>
        <translation>O kernel girado 180°, como uma convolução verdadeira o desliza.</translation>
    </message>
    <message>
        <source>The feature map of the example, one neuron after another. A click on a cell goes to its window.</source>
        <translation>O mapa de recursos do exemplo, um neurônio após o outro. Um clique numa célula vai à sua janela.</translation>
    </message>
    <message>
        <source>The output cell worked out: the products of weights and inputs, their sum w ∗ a⁰, plus the bias b, through the activation: a¹ = σ(b + w ∗ a⁰).</source>
        <translation>A célula de saída calculada: os produtos de pesos e entradas, sua soma w ∗ a⁰, mais o viés b, pela ativação: a¹ = σ(b + w ∗ a⁰).</translation>
    </message>
    <message>
        <source>Networks slide the kernel as it stands (cross-correlation) and call it a convolution; a true convolution turns it by 180° first. Pooling has no kernel.</source>
        <translation>As redes deslizam o kernel como está (correlação cruzada) e chamam isso de convolução; uma convolução verdadeira o gira 180° antes. O pooling não tem kernel.</translation>
    </message>
    <message>
        <source>Open a ready example; the first is the one of the slides.</source>
        <translation>Abre um exemplo pronto; o primeiro é o dos slides.</translation>
    </message>
    <message>
        <source>Rows and columns of the input.</source>
        <translation>Linhas e colunas da entrada.</translation>
    </message>
    <message>
        <source>Rows and columns F of the kernel: the size of the local receptive field. The output has W − F + 1 neurons along an input of W cells.</source>
        <translation>Linhas e colunas F do kernel: o tamanho do campo receptivo local. A saída tem W − F + 1 neurônios ao longo de uma entrada de W células.</translation>
    </message>
    <message>
        <source>Rows and columns of the window that pooling makes one number of.</source>
        <translation>Linhas e colunas da janela de que o pooling faz um número.</translation>
    </message>
    <message>
        <source>The stride S: by how many cells the window moves on. With 2, the map has half as many rows and columns: ⌊(W − F + 2P)/S⌋ + 1.</source>
        <translation>O passo (stride) S: quantas células a janela avança. Com 2, o mapa tem metade das linhas e colunas: ⌊(W − F + 2P)/S⌋ + 1.</translation>
    </message>
    <message>
        <source>The padding P: rows and columns of zeros around the input, so that the map does not shrink: 50 + 2·1 − (3 − 1) = 50.</source>
        <translation>O padding P: linhas e colunas de zeros em volta da entrada, para que o mapa não encolha: 50 + 2·1 − (3 − 1) = 50.</translation>
    </message>
    <message>
        <source>Rows or columns of zeros at this side of the input.</source>
        <translation>Linhas ou colunas de zeros deste lado da entrada.</translation>
    </message>
    <message>
        <source>Set the padding at the top, at the bottom, at the left and at the right apart.</source>
        <translation>Ajusta o padding em cima, embaixo, à esquerda e à direita separadamente.</translation>
    </message>
    <message>
        <source>Take what the network sees of the drawing as the input.</source>
        <translation>Usa como entrada o que a rede vê do desenho.</translation>
    </message>
    <message>
        <source>Take the feature map of the chosen filter as the input.</source>
        <translation>Usa como entrada o mapa de recursos do filtro escolhido.</translation>
    </message>
    <message>
        <source>Take what the chosen kernel sees as the input: the drawing, or a map deeper down.</source>
        <translation>Usa como entrada o que o kernel escolhido vê: o desenho, ou um mapa mais fundo.</translation>
    </message>
    <message>
        <source>Take the chosen kernel of the network, with its stride and padding.</source>
        <translation>Usa o kernel escolhido da rede, com seu passo e padding.</translation>
    </message>
    <message>
        <source>Put the kernel of the example in place of the chosen one of the network.</source>
        <translation>Põe o kernel do exemplo no lugar do escolhido da rede.</translation>
    </message>
    <message>
        <source>How many maps the input has. A filter has a kernel for each of them, and adds up what they give.</source>
        <translation>Quantos mapas tem a entrada. Um filtro tem um kernel para cada um deles e soma o que eles dão.</translation>
    </message>
    <message>
        <source>How many filters there are; each gives an output map of its own.</source>
        <translation>Quantos filtros há; cada um dá um mapa de saída próprio.</translation>
    </message>
    <message>
        <source>The bias b, added to the sum of the products.</source>
        <translation>O viés b, somado à soma dos produtos.</translation>
    </message>
    <message>
        <source>The activation function σ that is applied to the weighted sum z: a = σ(z). Without one, two layers could do no more than one.</source>
        <translation>A função de ativação σ aplicada à soma ponderada z: a = σ(z). Sem ela, duas camadas não fariam mais do que uma.</translation>
    </message>
    <message>
        <source>Go back to the window before.</source>
        <translation>Volta à janela anterior.</translation>
    </message>
    <message>
        <source>Let the window slide over the input by itself, or stop it (space).</source>
        <translation>Faz a janela deslizar sozinha pela entrada, ou a para (espaço).</translation>
    </message>
    <message>
        <source>Go on to the next window.</source>
        <translation>Avança à próxima janela.</translation>
    </message>
    <message>
        <source>Which window is worked out: drag to another one.</source>
        <translation>Qual janela se calcula: arraste até outra.</translation>
    </message>
    <message>
        <source>How fast the window slides; the slowest speeds tell the products one by one.</source>
        <translation>Com que velocidade a janela desliza; as mais lentas contam os produtos um a um.</translation>
    </message>
    <message>
        <source>All neurons of a feature map use the same weights and bias: they find the same feature, each at its place. Where each had its own, they share the mean.</source>
        <translation>Todos os neurônios de um mapa de recursos usam os mesmos pesos e viés: detectam o mesmo recurso, cada um no seu lugar. Onde cada um tinha os seus, compartilham a média.</translation>
    </message>
    <message>
        <source>Give every neuron weights and a bias of its own; each starts with the shared ones. Then each may find another feature, with many more parameters.</source>
        <translation>Dá a cada neurônio pesos e viés próprios; cada um começa com os compartilhados. Então cada um pode detectar outro recurso, com muito mais parâmetros.</translation>
    </message>
    <message>
        <source>What sharing saves: a filter of 5×5 has 5·5 + 1 = 26 parameters, 20 of them 20·26 = 520, whatever the size of the image. At the right: how many times as many the others need.</source>
        <translation>O que o compartilhamento poupa: um filtro 5×5 tem 5·5 + 1 = 26 parâmetros, 20 deles 20·26 = 520, qualquer que seja o tamanho da imagem. À direita: quantas vezes mais os outros precisam.</translation>
    </message>
    <message>
        <source>The label that the drawing would have in training: the gradient says how to change the weights so that this answer becomes likelier.</source>
        <translation>O rótulo que o desenho teria no treinamento: o gradiente diz como mudar os pesos para que essa resposta fique mais provável.</translation>
    </message>
    <message>
        <source>The gradient ∂L/∂w of each weight of the kernel. A click chooses a weight.</source>
        <translation>O gradiente ∂L/∂w de cada peso do kernel. Um clique escolhe um peso.</translation>
    </message>
    <message>
        <source>What each position of the map gives to the gradient of the chosen weight; as they share it, its gradient is the sum of all.</source>
        <translation>O que cada posição do mapa dá ao gradiente do peso escolhido; como o compartilham, o gradiente dele é a soma de todas.</translation>
    </message>
    <message>
        <source>Let the network see the drawing as it was drawn: neither shifted, turned nor scaled.</source>
        <translation>Deixa a rede ver o desenho como foi feito: nem deslocado, nem girado, nem redimensionado.</translation>
    </message>
    <message>
        <source>Shift what the network sees, after centring. A feature map shifts with it, because all its neurons share their weights; the dense layers after it do not.</source>
        <translation>Desloca o que a rede vê, depois de centralizar. O mapa de recursos se desloca junto, porque seus neurônios compartilham os pesos; as camadas densas depois dele, não.</translation>
    </message>
    <message>
        <source>Turn what the network sees, clockwise. Weight sharing does not help here: a turned edge is another feature.</source>
        <translation>Gira o que a rede vê, no sentido horário. Aqui o compartilhamento de pesos não ajuda: uma borda girada é outro recurso.</translation>
    </message>
    <message>
        <source>Scale what the network sees, the pen&apos;s width as well.</source>
        <translation>Redimensiona o que a rede vê, também a largura da caneta.</translation>
    </message>
    <message>
        <source>The probability of each class over all shifts, or all angles; the strong line is the answer as drawn. A click goes there.</source>
        <translation>A probabilidade de cada classe ao longo de todos os deslocamentos, ou ângulos; a linha forte é a resposta como desenhado. Um clique vai até lá.</translation>
    </message>
    <message>
        <source>Whether the answer holds, and whether the maps of the moved image are the moved maps of the image.</source>
        <translation>Se a resposta se mantém, e se os mapas da imagem movida são os mapas movidos da imagem.</translation>
    </message>
    <message>
        <source>End the training run, which owns the layers as long as it lasts.</source>
        <translation>Termina o treinamento, que é dono das camadas enquanto dura.</translation>
    </message>
    <message>
        <source>Put a new layer after the chosen one: convolution, pooling, dense or dropout.</source>
        <translation>Põe uma camada nova depois da escolhida: convolução, pooling, densa ou dropout.</translation>
    </message>
    <message>
        <source>Move the layer towards the input.</source>
        <translation>Move a camada em direção à entrada.</translation>
    </message>
    <message>
        <source>Move the layer towards the output.</source>
        <translation>Move a camada em direção à saída.</translation>
    </message>
    <message>
        <source>Take the layer away.</source>
        <translation>Tira a camada.</translation>
    </message>
    <message>
        <source>Keep all that is shown in a file: network, drawing, worked example, what is chosen and pinned, and the panels in view. Opened, it shows the same.</source>
        <translation>Guarda em um arquivo tudo o que se vê: rede, desenho, exemplo resolvido, o que está escolhido e fixado, e os painéis à vista. Aberto, mostra o mesmo.</translation>
    </message>
    <message>
        <source>Let a PNG picture that is saved open to what it shows: network, drawing and the names of the classes are in it, but no names of files, no runs, and nothing of who draws.</source>
        <translation>Faz com que uma imagem PNG salva abra o que ela mostra: contém a rede, o desenho e os nomes das classes, mas nenhum nome de arquivo, nenhum treinamento, e nada de quem desenha.</translation>
    </message>
    <message>
        <source>Copy the table of layers, or save it or a picture of the network.</source>
        <translation>Copia a tabela de camadas, ou a salva, ou uma figura da rede.</translation>
    </message>
    <message>
        <source>Every layer with the shape of its output, its parameters, its multiplications for one image, and its share of all parameters.</source>
        <translation>Cada camada com a forma da saída, os parâmetros, as multiplicações para uma imagem e a sua parte de todos os parâmetros.</translation>
    </message>
    <message>
        <source>How many filters k the layer has: as many feature maps come out. Each has n·m·l weights and a bias, (n·m·l + 1)·k in all.</source>
        <translation>Quantos filtros k a camada tem: saem tantos mapas de recursos. Cada um tem n·m·l pesos e um viés, (n·m·l + 1)·k ao todo.</translation>
    </message>
    <message>
        <source>What pooling keeps of each window: the largest activation, the mean, or the root of the sum of the squares.</source>
        <translation>O que o pooling guarda de cada janela: a maior ativação, a média ou a raiz da soma dos quadrados.</translation>
    </message>
    <message>
        <source>As many zeros around as keep the size of the maps: F − 1 along each axis. 50 pixels stay 50; without padding a kernel of 3 leaves 48.</source>
        <translation>Tantos zeros em volta quantos mantêm o tamanho dos mapas: F − 1 em cada eixo. 50 pixels continuam 50; sem padding, um kernel de 3 deixa 48.</translation>
    </message>
    <message>
        <source>Take the mean over the whole window, the zeros of the padding too.</source>
        <translation>Tira a média sobre a janela toda, também os zeros do padding.</translation>
    </message>
    <message>
        <source>How many units m the layer has; each is connected to all n inputs. Weights and biases: (n + 1)·m.</source>
        <translation>Quantas unidades m a camada tem; cada uma se liga a todas as n entradas. Pesos e vieses: (n + 1)·m.</translation>
    </message>
    <message>
        <source>The share of the values that dropout sets to zero at random while training, so that no unit relies on another one alone.</source>
        <translation>A parte dos valores que o dropout zera ao acaso durante o treinamento, para que nenhuma unidade dependa só de outra.</translation>
    </message>
    <message>
        <source>By how much the leaky ReLU falls below zero: max(slope·z, z).</source>
        <translation>Quanto a leaky ReLU cai abaixo de zero: max(inclinação·z, z).</translation>
    </message>
    <message>
        <source>Whether all neurons of a map use the same kernel and bias, or each position has its own.</source>
        <translation>Se todos os neurônios de um mapa usam o mesmo kernel e viés, ou cada posição tem os seus.</translation>
    </message>
    <message>
        <source>The chosen layer worked out: the side of its maps, its parameters and its multiplications, as formulas with their numbers.</source>
        <translation>A camada escolhida calculada: o lado de seus mapas, seus parâmetros e suas multiplicações, como fórmulas com seus números.</translation>
    </message>
    <message>
        <source>How many images of each true class (rows) are answered as each class (columns). Right answers stand on the diagonal, and what share of its images a class has there at the end of its row. Errors are coloured by the square root of their count. A click on a cell lists its images, a click on the name of a row all of that class.</source>
        <translation>Quantas imagens de cada classe verdadeira (linhas) são respondidas como cada classe (colunas). As respostas certas ficam na diagonal, e no fim da linha está a porcentagem de imagens da classe que ficam ali. Os erros são coloridos pela raiz quadrada da sua contagem. Um clique numa célula lista as suas imagens; um clique no nome de uma linha, todas dessa classe.</translation>
    </message>
    <message>
        <source>The images that are chosen beside the matrix and above. Below each: its true class → the answer, the probability of that answer, and its index in its part of the data set. A click, or Enter, puts it on the paper; the arrow keys go from one to the next.</source>
        <translation>As imagens escolhidas na matriz e acima. Abaixo de cada uma: a sua classe verdadeira → a resposta, a probabilidade dessa resposta e o seu índice na sua parte do conjunto de dados. Um clique, ou Enter, põe a imagem no papel; as setas vão de uma à outra.</translation>
    </message>
    <message>
        <source>Only images that are answered wrong; first those whose true class was given the least probability.</source>
        <translation>Só imagens respondidas errado; primeiro aquelas cuja classe verdadeira recebeu a menor probabilidade.</translation>
    </message>
    <message>
        <source>Only images whose answer has a probability below 70 %, right or wrong; the least sure first.</source>
        <translation>Só imagens cuja resposta tem probabilidade abaixo de 70 %, certa ou errada; as menos seguras primeiro.</translation>
    </message>
    <message>
        <source>Only images that are answered right; the least sure first.</source>
        <translation>Só imagens respondidas certo; as menos seguras primeiro.</translation>
    </message>
    <message>
        <source>All images, in the order of the data set.</source>
        <translation>Todas as imagens, na ordem do conjunto de dados.</translation>
    </message>
    <message>
        <source>Only images of this true class, or of every class.</source>
        <translation>Só imagens desta classe verdadeira, ou de todas as classes.</translation>
    </message>
    <message>
        <source>Which part of the data set is looked at: the images that are learned from, those held out to watch the learning by, or those kept for the last test.</source>
        <translation>Que parte do conjunto de dados se olha: as imagens com que se aprende, as reservadas para acompanhar o aprendizado ou as guardadas para o teste final.</translation>
    </message>
    <message>
        <source>The number of an image in its part of the data set, from 0, as “#1234”: Enter goes to it.</source>
        <translation>O número de uma imagem na sua parte do conjunto de dados, a partir de 0, como “#1234”: Enter vai até ela.</translation>
    </message>
    <message>
        <source>A bar for each filter or unit of the chosen layer: the share of the images that is answered right while that one gives nothing but zeros. It hangs from the line of the whole network: the longer it is, the more the network needs that filter. A click chooses the filter.</source>
        <translation>Uma barra para cada filtro ou unidade da camada escolhida: a porcentagem de imagens respondidas certo enquanto ele só dá zeros. Ela pende da linha da rede inteira: quanto mais longa, mais a rede precisa desse filtro. Um clique escolhe o filtro.</translation>
    </message>
    <message>
        <source>From the picture to what the network sees, one image for each step. A click on a digit puts it on the paper.</source>
        <translation>Da imagem ao que a rede vê, uma figura por etapa. Um clique num dígito o põe no papel.</translation>
    </message>
    <message>
        <source>The layer large: its maps with their numbers, what the cell that is pointed at sees, and its arithmetic a¹ = σ(b + w ∗ a⁰).</source>
        <translation>A camada ampliada: seus mapas com os números, o que vê a célula apontada, e a sua conta a¹ = σ(b + w ∗ a⁰).</translation>
    </message>
    <message>
        <source>Undo the last act: a stroke, an edit of the weights, a change of the layers, or a whole training run.</source>
        <translation>Desfaz o último ato: um traço, uma edição dos pesos, uma mudança das camadas ou um treinamento inteiro.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>Refaz o que foi desfeito por último.</translation>
    </message>
    <message>
        <source>Show the same map and the answer by max, average and L2 pooling.</source>
        <translation>Mostra o mesmo mapa e a resposta por max-pooling, pooling médio e pooling L2.</translation>
    </message>
    <message>
        <source>Show the learned network and the edited one on the same drawing, and the difference.</source>
        <translation>Mostra a rede aprendida e a editada sobre o mesmo desenho, e a diferença.</translation>
    </message>
    <message>
        <source>The chosen map and the answer of one of the networks that are compared, on the same drawing and the same colours.</source>
        <translation>O mapa escolhido e a resposta de uma das redes comparadas, sobre o mesmo desenho e com as mesmas cores.</translation>
    </message>
    <message>
        <source>Back to the whole network (Esc).</source>
        <translation>Volta à rede inteira (Esc).</translation>
    </message>
    <message>
        <source>A layer of the network, live, in the colours of its own panel. A click shows it in the whole window; pointing at a cell joins what it sees through all layers.</source>
        <translation>Uma camada da rede, ao vivo, nas cores do seu painel. Um clique a mostra na janela toda; apontar para uma célula liga o que ela vê através de todas as camadas.</translation>
    </message>
    <message>
        <source>The width of the pen, in pixels of the network&apos;s image. MNIST&apos;s strokes are about two to three wide.</source>
        <translation>A largura da caneta, em pixels da imagem da rede. Os traços do MNIST têm de dois a três.</translation>
    </message>
    <message>
        <source>Give this panel all the room of the window, or give the room back.</source>
        <translation>Dá a este painel todo o espaço da janela, ou devolve o espaço.</translation>
    </message>
    <message>
        <source>Make the panel a window of its own, or dock it again.</source>
        <translation>Faz do painel uma janela própria, ou o encaixa de novo.</translation>
    </message>
    <message>
        <source>Hide the panel; the View menu shows it again.</source>
        <translation>Esconde o painel; o menu Ver o mostra de novo.</translation>
    </message>
    <message>
        <source>Open a trained network, start a new one, or save.</source>
        <translation>Abre uma rede treinada, começa uma nova, ou salva.</translation>
    </message>
    <message>
        <source>Arrange the panels for what you are about to do.</source>
        <translation>Arruma os painéis para o que você vai fazer.</translation>
    </message>
    <message>
        <source>Show few panels, large and light, for the back row.</source>
        <translation>Mostra poucos painéis, grandes e claros, para a última fila.</translation>
    </message>
    <message>
        <source>Take what is on the paper as an example of the chosen class, and a blank sheet. Enter on the paper does the same, so that twenty are drawn in a row.</source>
        <translation>Toma o que está no papel como exemplo da classe escolhida, e uma folha em branco. Enter no papel faz o mesmo, para que se desenhem vinte em seguida.</translation>
    </message>
    <message>
        <source>Add the drawings that come to this class.</source>
        <translation>Adiciona a esta classe os desenhos que vierem.</translation>
    </message>
    <message>
        <source>The class&apos;s name: the output bar carries it once the network has learned.</source>
        <translation>O nome da classe: a barra da saída o leva depois que a rede aprendeu.</translation>
    </message>
    <message>
        <source>The drawings of the class, as the network sees them, the newest first. A click chooses one, Del takes it away, a double click puts it on the paper.</source>
        <translation>Os desenhos da classe, como a rede os vê, os mais novos primeiro. Um clique escolhe um, Del o remove, um clique duplo o põe no papel.</translation>
    </message>
    <message>
        <source>Take the class away, with its drawings; undo brings all back.</source>
        <translation>Remove a classe, com os desenhos dela; desfazer traz tudo de volta.</translation>
    </message>
    <message>
        <source>Who draws now. A network that is tested on a hand it has never seen shows how well it does with strangers.</source>
        <translation>Quem desenha agora. Uma rede testada com uma mão que nunca viu mostra como se sai com desconhecidos.</translation>
    </message>
    <message>
        <source>What the network is tested on and does not learn from: each fifth drawing of a class, or all drawings of one hand.</source>
        <translation>Com que a rede é testada sem aprender com isso: um de cada cinco desenhos de uma classe, ou todos os desenhos de uma mão.</translation>
    </message>
    <message>
        <source>Learn these drawings alone, or digits of one&apos;s own together with thousands of others.</source>
        <translation>Aprender só estes desenhos, ou dígitos próprios junto com milhares de outros.</translation>
    </message>
    <message>
        <source>Fine-tuning: the convolutions keep what they have learned to see and are frozen; only the last layer starts anew. A few drawings are enough.</source>
        <translation>Ajuste fino: as convoluções mantêm o que aprenderam a ver e ficam congeladas; só a última camada recomeça. Poucos desenhos bastam.</translation>
    </message>
    <message>
        <source>Every layer gets new weights and learns from the drawings alone, as a network that has never seen anything.</source>
        <translation>Cada camada recebe pesos novos e aprende só com os desenhos, como uma rede que nunca viu nada.</translation>
    </message>
    <message>
        <source>Train the network on the drawings: it gets an output for each class. All of it is one act to undo.</source>
        <translation>Treina a rede com os desenhos: ela recebe uma saída para cada classe. Tudo é um só ato para desfazer.</translation>
    </message>
    <message>
        <source>Add a class: a letter, a face, a shape.</source>
        <translation>Adiciona uma classe: uma letra, um rosto, uma forma.</translation>
    </message>
    <message>
        <source>Open and save the collection, as one file or as a folder of pictures; add pictures to it.</source>
        <translation>Abre e salva a coleção, como um arquivo ou como uma pasta de imagens; adiciona imagens a ela.</translation>
    </message>
    <message>
        <source>Hand the prediction in; then what was covered is shown, and both stand side by side. Nothing is graded.</source>
        <translation>Registra a previsão; então se mostra o que estava coberto, e as duas ficam lado a lado. Não há nota.</translation>
    </message>
    <message>
        <source>Cover the answer again, and make another prediction. The tries are counted.</source>
        <translation>Cobre de novo a resposta para fazer outra previsão. As tentativas são contadas.</translation>
    </message>
    <message>
        <source>Show one hint more. In a puzzle the last ones are worked out from the present weights.</source>
        <translation>Mostra mais uma dica. Num desafio, as últimas são calculadas a partir dos pesos atuais.</translation>
    </message>
    <message>
        <source>Bring back the drawing and the network that the step is about, and keep what you have entered.</source>
        <translation>Traz de volta o desenho e a rede de que o passo trata, e mantém o que você já respondeu.</translation>
    </message>
    <message>
        <source>Do in the window what the step speaks of, before your eyes.</source>
        <translation>Faz na janela aquilo de que o passo fala, diante dos seus olhos.</translation>
    </message>
    <message>
        <source>Show the step before, with the drawing and the network that it was about.</source>
        <translation>Mostra o passo anterior, com o desenho e a rede de que ele tratava.</translation>
    </message>
    <message>
        <source>Go on to the next step, also where this one is not done.</source>
        <translation>Vai ao próximo passo, mesmo que este não esteja feito.</translation>
    </message>
    <message>
        <source>Save one page with all predictions, words and drawings of this lesson, with your name.</source>
        <translation>Salva uma página com todas as previsões, palavras e desenhos desta lição, com o seu nome.</translation>
    </message>
    <message>
        <source>Begin the lesson that comes after this one in the menu.</source>
        <translation>Começa a lição que vem depois desta no menu.</translation>
    </message>
    <message>
        <source>Leave the lesson: your drawing, network, undo and layout come back. It goes on here next time.</source>
        <translation>Sai da lição: voltam o seu desenho, a rede, o desfazer e o layout. Na próxima vez ela continua daqui.</translation>
    </message>
    <message>
        <source>The card of the lesson: it asks first and shows after.</source>
        <translation>O cartão da lição: primeiro pergunta, depois mostra.</translation>
    </message>
    <message>
        <source>Your prediction: type it, or change it by the wheel or the arrow keys. Enter goes to the next number, and at the end hands in.</source>
        <translation>A sua previsão: digite, ou mude com a roda ou as setas. Enter vai ao número seguinte e, no fim, registra.</translation>
    </message>
    <message>
        <source>One of the possible answers.</source>
        <translation>Uma das respostas possíveis.</translation>
    </message>
    <message>
        <source>The map: paint the cells that you mean, by a drag, or with arrow keys and Space.</source>
        <translation>O mapa: pinte as células que quer dizer, arrastando, ou com as setas e espaço.</translation>
    </message>
    <message>
        <source>Sketch the curve that you expect: drag across, or use the arrow keys.</source>
        <translation>Esboce a curva que espera: arraste de lado a lado, ou use as setas.</translation>
    </message>
    <message>
        <source>How near the present weights are to the goal of the puzzle.</source>
        <translation>Quão perto do objetivo do desafio estão os pesos atuais.</translation>
    </message>
    <message>
        <source>All keys on paper, in the language of the window.</source>
        <translation>Todas as teclas no papel, no idioma da janela.</translation>
    </message>
    <message>
        <source>Save all keys as a PDF of A4 pages, in the language of the window.</source>
        <translation>Salva todas as teclas como PDF de páginas A4, no idioma da janela.</translation>
    </message>
    <message>
        <source>What one may do first: draw, play a lesson, open a network, choose the language.</source>
        <translation>O que se pode fazer primeiro: desenhar, jogar uma lição, abrir uma rede, escolher o idioma.</translation>
    </message>
    <message>
        <source>Take the page away. So does Esc, and the first stroke or click elsewhere; Help &gt; Welcome brings it back.</source>
        <translation>Tira a página. Esc também, e o primeiro traço ou clique em outro lugar; Ajuda &gt; Boas-vindas a traz de volta.</translation>
    </message>
    <message>
        <source>Begin a lesson: a card asks first and shows after. Leaving it gives all back as it was.</source>
        <translation>Começa uma lição: um cartão pergunta primeiro e mostra depois. Ao sair dela, tudo volta a ser como era.</translation>
    </message>
    <message>
        <source>Open one of the trained networks, or a file.</source>
        <translation>Abre uma das redes treinadas, ou um arquivo.</translation>
    </message>
    <message>
        <source>The language of the window and of the lessons, at once.</source>
        <translation>O idioma da janela e das lições, na hora.</translation>
    </message>
    <message>
        <source>Whether each start without a file shows this page. Not ticked, only Help &gt; Welcome does.</source>
        <translation>Se cada início sem arquivo mostra esta página. Desmarcado, só Ajuda &gt; Boas-vindas a mostra.</translation>
    </message>
    <message>
        <source>The terms of the book and of the slides; the arrow keys go through them.</source>
        <translation>Os termos do livro e dos slides; as setas os percorrem.</translation>
    </message>
    <message>
        <source>Show in the window what the chosen term means.</source>
        <translation>Mostra na janela o que o termo escolhido quer dizer.</translation>
    </message>
    <message>
        <source>Your name, as it is to stand on the page.</source>
        <translation>O seu nome, como deve aparecer na página.</translation>
    </message>
    <message>
        <source>Choose where the page is saved.</source>
        <translation>Escolha onde salvar a página.</translation>
    </message>
    <message>
        <source>Hand in nothing now.</source>
        <translation>Não entregar nada agora.</translation>
    </message>
    <message>
        <source>load network model file import</source>
        <translation>carregar rede modelo arquivo importar</translation>
    </message>
    <message>
        <source>load pretrained model example</source>
        <translation>carregar pronta modelo exemplo</translation>
    </message>
    <message>
        <source>create model random weights start over</source>
        <translation>criar modelo pesos aleatórios recomeçar</translation>
    </message>
    <message>
        <source>last files history load model</source>
        <translation>últimos arquivos histórico carregar modelo</translation>
    </message>
    <message>
        <source>store export keep model weights file</source>
        <translation>gravar exportar guardar modelo pesos arquivo</translation>
    </message>
    <message>
        <source>everything moment session share store drawing network</source>
        <translation>tudo momento sessão compartilhar guardar desenho rede</translation>
    </message>
    <message>
        <source>privacy metadata embed PNG screenshot</source>
        <translation>privacidade metadados embutir PNG captura</translation>
    </message>
    <message>
        <source>share deploy other program convert onnx keras tensorflow pytorch numpy code</source>
        <translation>compartilhar implantar outro programa converter onnx keras tensorflow pytorch numpy código</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>fechar encerrar</translation>
    </message>
    <message>
        <source>revert back reverse</source>
        <translation>reverter voltar</translation>
    </message>
    <message>
        <source>repeat forward again</source>
        <translation>repetir avançar de novo</translation>
    </message>
    <message>
        <source>reset revert original undo filter</source>
        <translation>redefinir reverter original desfazer filtro</translation>
    </message>
    <message>
        <source>mirror reflect kernel filter</source>
        <translation>espelhar refletir kernel filtro</translation>
    </message>
    <message>
        <source>turn kernel filter</source>
        <translation>virar kernel filtro</translation>
    </message>
    <message>
        <source>invert sign minus kernel filter</source>
        <translation>inverter sinal menos kernel filtro</translation>
    </message>
    <message>
        <source>scale sum kernel filter</source>
        <translation>escala soma kernel filtro</translation>
    </message>
    <message>
        <source>clear empty reset kernel filter weights</source>
        <translation>limpar vazio redefinir kernel filtro pesos</translation>
    </message>
    <message>
        <source>lock fix hold fine-tuning trainable</source>
        <translation>travar bloquear fixar cadeado ajuste fino treinável</translation>
    </message>
    <message>
        <source>unfreeze unlock thaw trainable</source>
        <translation>descongelar destravar desbloquear treinável</translation>
    </message>
    <message>
        <source>shuffle noise kernel filter weights</source>
        <translation>aleatório ruído kernel filtro pesos</translation>
    </message>
    <message>
        <source>clipboard spreadsheet filter matrix weights</source>
        <translation>área de transferência planilha filtro matriz pesos</translation>
    </message>
    <message>
        <source>brush edit kernel filter weights</source>
        <translation>pincel editar kernel filtro pesos</translation>
    </message>
    <message>
        <source>filter preset edge detection mask</source>
        <translation>filtro predefinido detecção de bordas máscara</translation>
    </message>
    <message>
        <source>pencil brush write draw</source>
        <translation>lápis pincel escrever desenhar</translation>
    </message>
    <message>
        <source>rubber delete erase</source>
        <translation>apagar excluir</translation>
    </message>
    <message>
        <source>erase delete wipe new drawing empty reset</source>
        <translation>apagar excluir novo desenho vazio redefinir</translation>
    </message>
    <message>
        <source>example test image digit next</source>
        <translation>exemplo teste imagem dígito próxima</translation>
    </message>
    <message>
        <source>photo scan import load image camera</source>
        <translation>foto digitalização importar carregar figura câmera</translation>
    </message>
    <message>
        <source>clipboard image photo</source>
        <translation>área de transferência figura foto</translation>
    </message>
    <message>
        <source>move translate digit</source>
        <translation>mover transladar dígito</translation>
    </message>
    <message>
        <source>learn start run fit play</source>
        <translation>aprender iniciar executar ajustar</translation>
    </message>
    <message>
        <source>hold halt wait</source>
        <translation>parar esperar suspender</translation>
    </message>
    <message>
        <source>batch iteration one</source>
        <translation>lote iteração um</translation>
    </message>
    <message>
        <source>pass through all data images skip</source>
        <translation>passada por todos os dados imagens pular</translation>
    </message>
    <message>
        <source>momentum L2 regularization weight decay dropout schedule cosine early stopping augmentation elastic</source>
        <translation>momento regularização L2 decaimento dropout programa cosseno parada antecipada aumento elástica</translation>
    </message>
    <message>
        <source>end cancel abort interrupt</source>
        <translation>terminar cancelar abortar interromper</translation>
    </message>
    <message>
        <source>rewind restart start over again reset return first weights</source>
        <translation>rebobinar recomeçar reiniciar de novo voltar retornar primeiros pesos iniciais</translation>
    </message>
    <message>
        <source>forget reinitialize initialize random untrained reset seed</source>
        <translation>esquecer reinicializar inicializar aleatório sem treinamento treino zerar semente</translation>
    </message>
    <message>
        <source>dataset database images load import</source>
        <translation>conjunto de dados base imagens carregar importar</translation>
    </message>
    <message>
        <source>panel explore lesson</source>
        <translation>painel explorar aula</translation>
    </message>
    <message>
        <source>zoom magnify bigger enlarge font text size</source>
        <translation>zoom ampliar aumentar fonte texto letra tamanho</translation>
    </message>
    <message>
        <source>zoom reduce tiny font text size</source>
        <translation>zoom reduzir diminuir fonte texto letra tamanho</translation>
    </message>
    <message>
        <source>zoom reset normal actual font text size</source>
        <translation>zoom redefinir normal fonte texto letra tamanho</translation>
    </message>
    <message>
        <source>zoom enlarge bigger expand panel</source>
        <translation>zoom ampliar aumentar expandir painel</translation>
    </message>
    <message>
        <source>presentation slides slideshow beamer class lecture full screen</source>
        <translation>apresentação slides aula palestra datashow tela cheia</translation>
    </message>
    <message>
        <source>presentation slideshow beamer forward back</source>
        <translation>apresentação slides avançar voltar</translation>
    </message>
    <message>
        <source>presentation presenter keystrokes mouse pointer record screencast</source>
        <translation>apresentação apresentador teclado mouse ponteiro gravar vídeo</translation>
    </message>
    <message>
        <source>fullscreen whole presentation monitor</source>
        <translation>fullscreen inteira apresentação monitor</translation>
    </message>
    <message>
        <source>screenshot export image capture PNG</source>
        <translation>captura de tela exportar imagem PNG screenshot</translation>
    </message>
    <message>
        <source>paper printer PDF export</source>
        <translation>papel impressora PDF exportar</translation>
    </message>
    <message>
        <source>panel dock show hide</source>
        <translation>painel mostrar ocultar</translation>
    </message>
    <message>
        <source>restore default arrange windows panels workspace</source>
        <translation>restaurar padrão organizar janelas painéis</translation>
    </message>
    <message>
        <source>arrange windows panels workspace</source>
        <translation>organizar janelas painéis</translation>
    </message>
    <message>
        <source>colours colors appearance mode automatic</source>
        <translation>cores aparência modo automático</translation>
    </message>
    <message>
        <source>colours colors appearance mode day bright white</source>
        <translation>cores aparência modo dia branco</translation>
    </message>
    <message>
        <source>colours colors appearance mode night black</source>
        <translation>cores aparência modo noite preto</translation>
    </message>
    <message>
        <source>translation automatic</source>
        <translation>tradução automático language</translation>
    </message>
    <message>
        <source>language English translation</source>
        <translation>idioma língua inglês tradução language</translation>
    </message>
    <message>
        <source>language Portuguese translation</source>
        <translation>idioma língua português tradução language</translation>
    </message>
    <message>
        <source>language Spanish translation</source>
        <translation>idioma língua espanhol tradução language</translation>
    </message>
    <message>
        <source>search find actions</source>
        <translation>procurar buscar encontrar ações</translation>
    </message>
    <message>
        <source>help explain tooltip</source>
        <translation>ajuda explicar dica</translation>
    </message>
    <message>
        <source>help keys hotkeys bindings</source>
        <translation>ajuda teclas</translation>
    </message>
    <message>
        <source>errors messages debug warnings</source>
        <translation>erros mensagens avisos depurar</translation>
    </message>
    <message>
        <source>version licence program help</source>
        <translation>versão licença programa ajuda</translation>
    </message>
    <message>
        <source>subsampling downsampling reduce</source>
        <translation>subamostragem reduzir pooling</translation>
    </message>
    <message>
        <source>choose select go show maps</source>
        <translation>escolher selecionar ir mostrar mapas</translation>
    </message>
    <message>
        <source>clipboard screenshot image export</source>
        <translation>área de transferência captura figura exportar</translation>
    </message>
    <message>
        <source>export picture image download screenshot</source>
        <translation>exportar imagem figura baixar captura</translation>
    </message>
    <message>
        <source>export numbers table spreadsheet Excel download</source>
        <translation>exportar números tabela planilha Excel baixar</translation>
    </message>
    <message>
        <source>paper printer</source>
        <translation>papel impressora</translation>
    </message>
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
        <translation>O treinamento não pode começar: {reason}</translation>
    </message>
    <message>
        <source>Training stopped: {reason}</source>
        <translation>Treinamento interrompido: {reason}</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>o deslocamento</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>a rotação</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>a escala</translation>
    </message>
    <message>
        <source>shear</source>
        <translation>a inclinação</translation>
    </message>
    <message>
        <source>elastic</source>
        <translation>a deformação elástica</translation>
    </message>
    <message>
        <source>pen_width</source>
        <translation>a largura da caneta</translation>
    </message>
    <message>
        <source>at most {count} networks vote beside the open one</source>
        <translation>no máximo {count} redes votam ao lado da rede aberta</translation>
    </message>
    <message>
        <source>{name} cannot vote: it tells apart {theirs}, the open network {ours}</source>
        <translation>{name} não pode votar: ela distingue {theirs}, e a rede aberta {ours}</translation>
    </message>
    <message>
        <source>the list of runs is damaged: {place}</source>
        <translation>a lista de treinamentos está danificada: {place}</translation>
    </message>
    <message>
        <source>entry {number} of the list of runs is damaged: {place}</source>
        <translation>a entrada {number} da lista de treinamentos está danificada: {place}</translation>
    </message>
    <message>
        <source>a training run owns the weights; stop it to take a step by hand</source>
        <translation>um treinamento em curso é dono dos pesos; pare-o para dar um passo à mão</translation>
    </message>
    <message>
        <source>the step leads to infinite weights; a smaller η would not</source>
        <translation>o passo leva a pesos infinitos; um η menor não levaria</translation>
    </message>
    <message>
        <source>no collection of symbols; as a data set it may be read</source>
        <translation>não é uma coleção de símbolos; talvez possa ser lido como conjunto de dados</translation>
    </message>
    <message>
        <source>images must be {size}×{size} pixels of uint8, not {found}</source>
        <translation>images deve ser de {size}×{size} pixels em uint8, não {found}</translation>
    </message>
    <message>
        <source>there can be at most {most:,} drawings</source>
        <translation>pode haver no máximo {most:,} desenhos</translation>
    </message>
    <message>
        <source>who: a hand that has no name</source>
        <translation>who: uma mão que não tem nome</translation>
    </message>
    <message>
        <source>drawing {number}: {reason}</source>
        <translation>desenho {number}: {reason}</translation>
    </message>
    <message>
        <source>symbols must be the bytes of a JSON object</source>
        <translation>symbols deve ser os bytes de um objeto JSON</translation>
    </message>
    <message>
        <source>a collection of symbols of another version of the program</source>
        <translation>uma coleção de símbolos de outra versão do programa</translation>
    </message>
    <message>
        <source>{name} must be a list of names</source>
        <translation>{name} deve ser uma lista de nomes</translation>
    </message>
    <message>
        <source>held_out must be a name</source>
        <translation>held_out deve ser um nome</translation>
    </message>
    <message>
        <source>the counts of strokes and points do not fit one another</source>
        <translation>as contagens de traços e de pontos não combinam entre si</translation>
    </message>
    <message>
        <source>points must be numbers near the paper, and pens have a width</source>
        <translation>os pontos devem ser números perto do papel, e as canetas devem ter espessura</translation>
    </message>
    <message>
        <source>{name} must be {count} whole numbers</source>
        <translation>{name} deve ser {count} números inteiros</translation>
    </message>
    <message>
        <source>{count} pictures were left out: nothing is on them</source>
        <translation>{count} imagens foram deixadas de fora: não há nada nelas</translation>
    </message>
    <message>
        <source>{path}: nothing that was drawn is found on it</source>
        <translation>{path}: não se encontra nela nada desenhado</translation>
    </message>
    <message>
        <source>{path}: choose a new folder, or an empty one</source>
        <translation>{path}: escolha uma pasta nova, ou vazia</translation>
    </message>
    <message>
        <source>an example must be an image of {size}×{size} pixels</source>
        <translation>um exemplo deve ser uma imagem de {size}×{size} pixels</translation>
    </message>
    <message>
        <source>there is nothing on the paper: draw first</source>
        <translation>não há nada no papel: desenhe primeiro</translation>
    </message>
    <message>
        <source>there can be at most {most} classes</source>
        <translation>pode haver no máximo {most} classes</translation>
    </message>
    <message>
        <source>there is a class {name!r} already</source>
        <translation>já existe uma classe {name!r}</translation>
    </message>
    <message>
        <source>a label {label} has no class</source>
        <translation>um rótulo {label} não tem classe</translation>
    </message>
    <message>
        <source>two classes are needed at least, to tell one from the other</source>
        <translation>são necessárias ao menos duas classes, para distinguir uma da outra</translation>
    </message>
    <message>
        <source>the class {name!r} is empty: draw some, or take it away</source>
        <translation>a classe {name!r} está vazia: desenhe alguns exemplos, ou remova a classe</translation>
    </message>
    <message>
        <source>the class {name!r} has too few drawings to learn from: draw one more at least</source>
        <translation>a classe {name!r} tem desenhos de menos para aprender: desenhe ao menos mais um</translation>
    </message>
    <message>
        <source>{who} has drawn nothing to test on</source>
        <translation>{who} não desenhou nada para testar</translation>
    </message>
    <message>
        <source>a name must be text in one line, of 1 to {most} characters</source>
        <translation>um nome deve ser texto em uma linha, de 1 a {most} caracteres</translation>
    </message>
    <message>
        <source>what is frozen must be lists of numbers of filters, by layer</source>
        <translation>o que está congelado deve ser listas de números de filtros, por camada</translation>
    </message>
    <message>
        <source>filter {number} of {layer} cannot be frozen: there is none</source>
        <translation>o filtro {number} de {layer} não pode ser congelado: ele não existe</translation>
    </message>
    <message>
        <source>a network is named by text, not {value}</source>
        <translation>uma rede é indicada por um texto, não por {value}</translation>
    </message>
    <message>
        <source>{path}: {reason}; that is no network for digits, or something in it is not as usual</source>
        <translation>{path}: {reason}; não é uma rede para dígitos, ou algo nela não é como de costume</translation>
    </message>
    <message>
        <source>augmentation is true, false or a table of {known}, not {value}</source>
        <translation>&apos;augmentation&apos; é true, false ou uma tabela de &apos;{known}&apos;, não {value}</translation>
    </message>
    <message>
        <source>{setting}: {reason}</source>
        <translation>{setting}: {reason}</translation>
    </message>
    <message>
        <source>unknown name {name!r}; near to it: {near}</source>
        <translation>nome desconhecido: {name!r}; parecido: {near}</translation>
    </message>
    <message>
        <source>unknown name {name!r}; there are {known}</source>
        <translation>nome desconhecido: {name!r}; existem &apos;{known}&apos;</translation>
    </message>
    <message>
        <source>{count} variants; from 1 to {most} are possible</source>
        <translation>{count} variantes; são possíveis de 1 a {most}</translation>
    </message>
    <message>
        <source>two variants are called {name!r}</source>
        <translation>duas variantes se chamam {name!r}</translation>
    </message>
    <message>
        <source>the seeds must be from 1 to {most} numbers, each once</source>
        <translation>as sementes devem ser de 1 a {most} números, cada um uma vez</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>two axes vary {setting!r}</source>
        <translation>dois eixos variam {setting!r}</translation>
    </message>
    <message>
        <source>{count} settings to vary; one or two are possible</source>
        <translation>{count} opções para variar; uma ou duas são possíveis</translation>
    </message>
    <message>
        <source>{setting} has no values</source>
        <translation>{setting} não tem valores</translation>
    </message>
    <message>
        <source>variant {name!r}: {reason}</source>
        <translation>variante {name!r}: {reason}</translation>
    </message>
    <message>
        <source>without pooling a convolution takes larger steps; there is none before it</source>
        <translation>sem pooling, uma convolução dá passos maiores; não há nenhuma antes dele</translation>
    </message>
    <message>
        <source>sharing</source>
        <translation>compartilhamento</translation>
    </message>
    <message>
        <source>the network has no layer for this</source>
        <translation>a rede não tem camada para isso</translation>
    </message>
    <message>
        <source>one value, or one for each of the {count} layers, not {found}</source>
        <translation>um valor, ou um para cada uma das {count} camadas, não {found}</translation>
    </message>
    <message>
        <source>no layer is called {name!r}; there are {known}</source>
        <translation>nenhuma camada se chama {name!r}; existem {known}</translation>
    </message>
    <message>
        <source>{name} has no {field!r}; it has {known}</source>
        <translation>{name} não tem {field!r}; tem &apos;{known}&apos;</translation>
    </message>
    <message>
        <source>{data}: {wanted:,} images to learn from are wanted; there are {count:,}</source>
        <translation>{data}: pedem-se {wanted:,} imagens para aprender; existem {count:,}</translation>
    </message>
    <message>
        <source>{data}: nothing is held out to compare by; see validation</source>
        <translation>{data}: nada foi reservado para comparar; veja &apos;validation&apos;</translation>
    </message>
    <message>
        <source>{data}: all images are of one class: nothing to tell apart</source>
        <translation>{data}: todas as imagens são de uma só classe: nada para distinguir</translation>
    </message>
    <message>
        <source>a process that makes runs has ended; there may be too little memory</source>
        <translation>um processo que faz execuções terminou; talvez falte memória</translation>
    </message>
    <message>
        <source>too large for an experiment</source>
        <translation>grande demais para um experimento</translation>
    </message>
    <message>
        <source>{path}: it is no text</source>
        <translation>{path}: não é texto</translation>
    </message>
    <message>
        <source>it is not sound TOML: {reason}</source>
        <translation>não é TOML correto: {reason}</translation>
    </message>
    <message>
        <source>an experiment has either [[axis]] or [[variant]], not both</source>
        <translation>um experimento tem [[axis]] ou [[variant]], não os dois</translation>
    </message>
    <message>
        <source>nothing to compare: an experiment has one or two [[axis]], or some [[variant]]</source>
        <translation>nada para comparar: um experimento tem um ou dois [[axis]], ou alguns [[variant]]</translation>
    </message>
    <message>
        <source>variant {number}</source>
        <translation>variante {number}</translation>
    </message>
    <message>
        <source>axis {number}</source>
        <translation>eixo {number}</translation>
    </message>
    <message>
        <source>there is no {key!r} here; there are {known}</source>
        <translation>não há {key!r} aqui; há {known}</translation>
    </message>
    <message>
        <source>{key} must be text</source>
        <translation>{key} deve ser um texto</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{key} must be a list of {count}</source>
        <translation>{key} deve ser uma lista de {count}</translation>
    </message>
    <message>
        <source>{key} must be a name, or a list of names</source>
        <translation>{key} deve ser um nome, ou uma lista de nomes</translation>
    </message>
    <message>
        <source>a page belongs to a panel that has pages</source>
        <translation>uma página pertence a um painel que as tenha</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} must be a table of numbers, as [[1, 2], [3, 4]]</source>
        <translation>{key} deve ser uma tabela de números, como [[1, 2], [3, 4]]</translation>
    </message>
    <message>
        <source>{key}: there is no {name!r} in the window; the nearest names are {near}</source>
        <translation>{key}: não há {name!r} na janela; os nomes mais próximos são {near}</translation>
    </message>
    <message>
        <source>pin must be as [&quot;conv1&quot;, map, row, column]</source>
        <translation>pin deve ser como [&quot;conv1&quot;, mapa, linha, coluna]</translation>
    </message>
    <message>
        <source>values must be a list of one or more</source>
        <translation>values deve ser uma lista com um ou mais elementos</translation>
    </message>
    <message>
        <source>names must be a list of as many as values: {count}</source>
        <translation>names deve ser uma lista com tantos elementos quanto values: {count}</translation>
    </message>
    <message>
        <source>two values have the same name; give them others by names</source>
        <translation>dois valores têm o mesmo nome; dê-lhes outros com names</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>sementes</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>a vote has no settings of its own, as {key!r}</source>
        <translation>uma votação não tem opções próprias, como {key!r}</translation>
    </message>
    <message>
        <source>votes_of must be the name of a variant before</source>
        <translation>&apos;votes_of&apos; deve ser o nome de uma variante anterior</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>votantes</translation>
    </message>
    <message>
        <source>{key}: {value} is a date or a time, which no setting is; a text stands in quotes</source>
        <translation>{key}: {value} é uma data ou uma hora, o que nenhuma configuração é; um texto fica entre aspas</translation>
    </message>
    <message>
        <source>{key} must be a table, as [{key}]</source>
        <translation>{key} deve ser uma tabela, como [{key}]</translation>
    </message>
    <message>
        <source>{key} must be tables, as [[{key}]]</source>
        <translation>{key} deve ser tabelas, como [[{key}]]</translation>
    </message>
    <message>
        <source>{key} must be text in one line</source>
        <translation>{key} deve ser texto em uma linha</translation>
    </message>
    <message>
        <source>{key} must not be empty</source>
        <translation>{key} não pode ficar vazio</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <source>the data have no name</source>
        <translation>os dados não têm nome</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>shifted</source>
        <translation>deslocadas</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>embaralhados</translation>
    </message>
    <message>
        <source>there is not enough memory for the runs</source>
        <translation>não há memória suficiente para as execuções</translation>
    </message>
    <message>
        <source>{data}: there is no test part to measure on</source>
        <translation>{data}: não há parte de teste para medir</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}; what was made before is kept</source>
        <translation>{path}: não pode ser escrito: {reason}; o que foi feito antes está guardado</translation>
    </message>
    <message>
        <source>only classes called 0 to 9 can join the digits of others</source>
        <translation>só classes chamadas de 0 a 9 podem se juntar aos dígitos de outros</translation>
    </message>
    <message>
        <source>an experiment reads its data from a file: save the own symbols, and choose that file</source>
        <translation>um experimento lê seus dados de um arquivo: salve os símbolos próprios e escolha esse arquivo</translation>
    </message>
    <message>
        <source>no usual network for images of 8×8 to 64×64 pixels has these weights: {name} is {shape}</source>
        <translation>nenhuma rede comum para imagens de 8×8 a 64×64 pixels tem estes pesos: {name} é {shape}</translation>
    </message>
    <message>
        <source>ink dark on light</source>
        <translation>tinta escura sobre claro</translation>
    </message>
    <message>
        <source>ink light on dark</source>
        <translation>tinta clara sobre escuro</translation>
    </message>
    <message>
        <source>{range}, {ink}</source>
        <translation>{range}, {ink}</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>de 0 a 1</translation>
    </message>
    <message>
        <source>of mean 0 and deviation 1, as MNIST</source>
        <translation>de média 0 e desvio 1, como o MNIST</translation>
    </message>
    <message>
        <source>from 0 to 255</source>
        <translation>de 0 a 255</translation>
    </message>
    <message>
        <source>from −1 to 1</source>
        <translation>de −1 a 1</translation>
    </message>
    <message>
        <source>images of {count:,} values; at most {most:,}</source>
        <translation>imagens de {count:,} valores; no máximo {most:,}</translation>
    </message>
    <message>
        <source>its weights are in {name}, and only a file beside it is read</source>
        <translation>seus pesos estão em {name}, e só se lê um arquivo ao lado dela</translation>
    </message>
    <message>
        <source>its weights are in {name}, which is missing: put it beside this file</source>
        <translation>seus pesos estão em {name}, que falta: coloque-o ao lado deste arquivo</translation>
    </message>
    <message>
        <source>{count:,} operations; at most {most:,}</source>
        <translation>{count:,} operações; no máximo {most:,}</translation>
    </message>
    <message>
        <source>its input is used twice, or is no image: one sequence of layers can be held</source>
        <translation>sua entrada é usada duas vezes, ou não é imagem: é possível uma única sequência de camadas</translation>
    </message>
    <message>
        <source>its weights are not in the file as constants</source>
        <translation>seus pesos não estão no arquivo como constantes</translation>
    </message>
    <message>
        <source>groups, dilation and three dimensions are not possible; a plain convolution or pooling is</source>
        <translation>grupos, dilatação e três dimensões não são possíveis; uma convolução ou um pooling simples é</translation>
    </message>
    <message>
        <source>no layer here does that; convolutions, pooling, dense layers and their activations can be held</source>
        <translation>nenhuma camada daqui faz isso; são possíveis convoluções, pooling, camadas densas e suas ativações</translation>
    </message>
    <message>
        <source>it takes the values in an order or of a shape that no layer here has</source>
        <translation>ela recebe os valores numa ordem ou forma que nenhuma camada daqui tem</translation>
    </message>
    <message>
        <source>it is program code, which is never run here</source>
        <translation>ela é código de programa, que aqui nunca é executado</translation>
    </message>
    <message>
        <source>the operation {node} ({kind}) cannot be held here: {why}</source>
        <translation>a operação {node} ({kind}) não é possível aqui: {why}</translation>
    </message>
    <message>
        <source>damaged, at byte {place:,} of its pickle</source>
        <translation>danificado, no byte {place:,} do seu pickle</translation>
    </message>
    <message>
        <source>this file holds program code ({name}); save model.state_dict() instead</source>
        <translation>este arquivo contém código de programa ({name}); em vez disso, salve model.state_dict()</translation>
    </message>
    <message>
        <source>no ONNX network, or a damaged one</source>
        <translation>nenhuma rede ONNX, ou uma danificada</translation>
    </message>
    <message>
        <source>weights by name (safetensors)</source>
        <translation>pesos por nome (safetensors)</translation>
    </message>
    <message>
        <source>weights by name (PyTorch)</source>
        <translation>pesos por nome (PyTorch)</translation>
    </message>
    <message>
        <source>a network (ONNX)</source>
        <translation>uma rede (ONNX)</translation>
    </message>
    <message>
        <source>a network (Keras)</source>
        <translation>uma rede (Keras)</translation>
    </message>
    <message>
        <source>{right} of {count} digits right ({digits}), with pixels {range}</source>
        <translation>{right} de {count} dígitos certos ({digits}), com pixels {range}</translation>
    </message>
    <message>
        <source>{kind}, taken to want pixels {range}; it has not ten classes, so that was not tried</source>
        <translation>{kind}; supõe-se que receba pixels {range}; não tem dez classes, por isso não foi testado</translation>
    </message>
    <message>
        <source>{kind}, taken to be {layers}, with pixels {range}: so {right} of {count} digits are right ({digits})</source>
        <translation>{kind}, lidos como {layers}, com pixels {range}: assim {right} de {count} dígitos estão certos ({digits})</translation>
    </message>
    <message>
        <source>{path}: a state, not a network; the window opens it, and saves its network</source>
        <translation>{path}: é um estado, não uma rede; a janela o abre, e salva a rede dele</translation>
    </message>
    <message>
        <source>the state is too large for a picture: {size:,} bytes of at most {most:,}</source>
        <translation>o estado é grande demais para uma imagem: {size:,} bytes, no máximo {most:,}</translation>
    </message>
    <message>
        <source>{path}: the state in it is damaged</source>
        <translation>{path}: o estado contido nele está danificado</translation>
    </message>
    <message>
        <source>bytes of the file: {size:,}; at most {most:,}</source>
        <translation>bytes do arquivo: {size:,}; no máximo {most:,}</translation>
    </message>
    <message>
        <source>the state in it is damaged: {reason}</source>
        <translation>o estado contido nele está danificado: {reason}</translation>
    </message>
    <message>
        <source>this file holds no state</source>
        <translation>este arquivo não contém nenhum estado</translation>
    </message>
    <message>
        <source>the state in it was kept by another version of the program, which this one cannot read</source>
        <translation>o estado contido nele foi salvo por outra versão do programa, que esta não sabe ler</translation>
    </message>
    <message>
        <source>the picture holds no state</source>
        <translation>a imagem não contém nenhum estado</translation>
    </message>
    <message>
        <source>the state in the picture is damaged</source>
        <translation>o estado contido na imagem está danificado</translation>
    </message>
    <message>
        <source>a file of PyTorch before 1.6; open and save it again there: torch.save(torch.load(…), …)</source>
        <translation>um arquivo do PyTorch anterior ao 1.6; abra e salve-o de novo lá: torch.save(torch.load(…), …)</translation>
    </message>
    <message>
        <source>there are no weights in the file; save model.state_dict()</source>
        <translation>não há pesos no arquivo; salve model.state_dict()</translation>
    </message>
    <message>
        <source>{name} lies outside of the file&apos;s numbers</source>
        <translation>{name} fica fora dos números do arquivo</translation>
    </message>
    <message>
        <source>{name} of shape {shape} belongs to no layer that can be held here: convolutions, dense layers and batch normalization can</source>
        <translation>{name}, de forma {shape}, não pertence a nenhuma camada possível aqui: convoluções, camadas densas e normalização em lote são</translation>
    </message>
    <message>
        <source>a damaged zip archive: {reason}</source>
        <translation>um arquivo zip danificado: {reason}</translation>
    </message>
    <message>
        <source>{name} is missing in the file</source>
        <translation>falta {name} no arquivo</translation>
    </message>
    <message>
        <source>{name} would be {size:,} bytes, out of {packed:,}: more than a network needs</source>
        <translation>{name} teria {size:,} bytes, saídos de {packed:,}: mais do que uma rede precisa</translation>
    </message>
    <message>
        <source>no HDF5 file of Keras, or a damaged one</source>
        <translation>nenhum arquivo HDF5 do Keras, ou um danificado</translation>
    </message>
    <message>
        <source>L2 pooling</source>
        <translation>o pooling L2</translation>
    </message>
    <message>
        <source>max pooling with such padding, where values may be negative</source>
        <translation>max-pooling com esse padding onde pode haver valores negativos</translation>
    </message>
    <message>
        <source>a mean that leaves such padding out</source>
        <translation>uma média que deixa esse padding de fora</translation>
    </message>
    <message>
        <source>{layer}: Keras has no layer for {what}</source>
        <translation>{layer}: o Keras não tem camada para {what}</translation>
    </message>
    <message>
        <source>what is watched for is so from the start</source>
        <translation>o que se espera já é verdade desde o início</translation>
    </message>
    <message>
        <source>{text!r} is neither true nor false</source>
        <translation>{text!r} não é verdadeiro nem falso</translation>
    </message>
    <message>
        <source>{text!r} gives {value}, which is no answer to this question</source>
        <translation>{text!r} dá {value}, que não responde a esta pergunta</translation>
    </message>
    <message>
        <source>{layer} has no map {number}: they are counted from 0, and there are {count}</source>
        <translation>{layer} não tem um mapa {number}: são contados a partir de 0, e há {count}</translation>
    </message>
    <message>
        <source>{text!r} is no expression</source>
        <translation>{text!r} não é uma expressão</translation>
    </message>
    <message>
        <source>an expression has no {name!r}; it has {known}</source>
        <translation>uma expressão não tem {name!r}; ela tem {known}</translation>
    </message>
    <message>
        <source>{text!r}: {reason}</source>
        <translation>{text!r}: {reason}</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>divisão por zero</translation>
    </message>
    <message>
        <source>that layer has no such values</source>
        <translation>essa camada não tem tais valores</translation>
    </message>
    <message>
        <source>there are not so many</source>
        <translation>não há tantos</translation>
    </message>
    <message>
        <source>these values do not go together</source>
        <translation>estes valores não combinam</translation>
    </message>
    <message>
        <source>a lesson begins with its title, as # Title</source>
        <translation>uma lição começa com o seu título, como # Título</translation>
    </message>
    <message>
        <source>a lesson has one step or more, each as ## Title</source>
        <translation>uma lição tem um passo ou mais, cada um como ## Título</translation>
    </message>
    <message>
        <source>there is no layer {name!r}; there are {known}</source>
        <translation>não há a camada {name!r}; há {known}</translation>
    </message>
    <message>
        <source>{layer} has no such neuron</source>
        <translation>{layer} não tem esse neurônio</translation>
    </message>
    <message>
        <source>the kernels of {layer} are {wanted}, not {shape}</source>
        <translation>os kernels de {layer} são {wanted}, não {shape}</translation>
    </message>
    <message>
        <source>A training run is under way; stop it first.</source>
        <translation>Um treinamento está em curso; pare-o primeiro.</translation>
    </message>
    <message>
        <source>{text!r} is no single number</source>
        <translation>{text!r} não é um número só</translation>
    </message>
    <message>
        <source>You are there.</source>
        <translation>Você chegou lá.</translation>
    </message>
    <message>
        <source>No single weight helps from here. Begin anew, or change two at once.</source>
        <translation>Daqui nenhum peso sozinho ajuda. Recomece, ou mude dois de uma vez.</translation>
    </message>
    <message>
        <source>The bias: larger.</source>
        <translation>O viés: maior.</translation>
    </message>
    <message>
        <source>The bias: smaller.</source>
        <translation>O viés: menor.</translation>
    </message>
    <message>
        <source>The weight in row {row}, column {column}: larger.</source>
        <translation>O peso na linha {row}, coluna {column}: maior.</translation>
    </message>
    <message>
        <source>The weight in row {row}, column {column}: smaller.</source>
        <translation>O peso na linha {row}, coluna {column}: menor.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}</source>
        <translation>{path}, linha {line}: {reason}</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Draw first, then predict.</source>
        <translation>Ainda não há nada desenhado. Desenhe primeiro, depois preveja.</translation>
    </message>
    <message>
        <source>It does not hold the state: {reason}.</source>
        <translation>Não contém o estado: {reason}.</translation>
    </message>
    <message>
        <source>{path}: the state in it is damaged: {reason}</source>
        <translation>{path}: o estado contido nele está danificado: {reason}</translation>
    </message>
    <message>
        <source>at most {most} can be asked for at once</source>
        <translation>podem ser pedidos no máximo {most} de uma vez</translation>
    </message>
</context>
<context>
    <name>AblationBars</name>
    <message>
        <source>Without filter {number}: {percent}, that is {difference} points</source>
        <translation>Sem o filtro {number}: {percent}, isto é, {difference} pontos</translation>
    </message>
</context>
<context>
    <name>AblationPanel</name>
    <message>
        <source>Accuracy without each filter</source>
        <translation>Acurácia sem cada filtro</translation>
    </message>
    <message>
        <source>{layer}: accuracy without each filter, on {count} images of {data}</source>
        <translation>{layer}: acurácia sem cada filtro, em {count} imagens de {data}</translation>
    </message>
    <message>
        <source>{layer}: accuracy without each filter, on {count} synthetic digits</source>
        <translation>{layer}: acurácia sem cada filtro, em {count} dígitos sintéticos</translation>
    </message>
    <message>
        <source>The units of the last layer are the classes. Choose a layer before it.</source>
        <translation>As unidades da última camada são as classes. Escolha uma camada antes dela.</translation>
    </message>
    <message>
        <source>The layer has too many units to switch each off: more than {most}.</source>
        <translation>A camada tem unidades demais para desligar uma a uma: mais de {most}.</translation>
    </message>
    <message>
        <source>Each filter is being switched off in turn…</source>
        <translation>Cada filtro está sendo desligado por vez…</translation>
    </message>
    <message>
        <source>Load a data set that fits this network: no images are there to be answered.</source>
        <translation>Carregue um conjunto de dados que sirva para esta rede: não há imagens para responder.</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About cnngui</source>
        <translation>Sobre o cnngui</translation>
    </message>
    <message>
        <source>Draw a digit, edit a kernel, and see everything move. Nothing leaves this machine; only MNIST is downloaded, and you are asked before.</source>
        <translation>Desenhe um dígito, edite um kernel e veja tudo se mover. Nada sai desta máquina; só o MNIST é baixado, e antes se pergunta.</translation>
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
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado para a área de transferência.</translation>
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
        <source>At most {nearest}: with {value}, {reason}</source>
        <translation>No máximo {nearest}: com {value}, {reason}</translation>
    </message>
    <message>
        <source>At least {nearest}: with {value}, {reason}</source>
        <translation>No mínimo {nearest}: com {value}, {reason}</translation>
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
        <translation>sem treinamento: {names}</translation>
    </message>
    <message>
        <source>kept: {kept}; untrained: {new}</source>
        <translation>mantidos: {kept}; sem treinamento: {new}</translation>
    </message>
    <message>
        <source>all kept; still untrained: {names}</source>
        <translation>todos mantidos; ainda sem treinamento: {names}</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>todos mantidos</translation>
    </message>
</context>
<context>
    <name>AttackPlot</name>
    <message>
        <source>Accuracy over ε</source>
        <translation>Acurácia sobre ε</translation>
    </message>
    <message>
        <source>right</source>
        <translation>corretas</translation>
    </message>
    <message>
        <source>Right over ε</source>
        <translation>Corretas sobre ε</translation>
    </message>
    <message>
        <source>{count} images of {data} right, over ε</source>
        <translation>{count} imagens de {data} corretas, sobre ε</translation>
    </message>
    <message>
        <source>{count} synthetic digits right, over ε</source>
        <translation>{count} dígitos sintéticos corretos, sobre ε</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Em contagem</translation>
    </message>
    <message>
        <source>Load a data set that fits this network: no images are there to be answered.</source>
        <translation>Carregue um conjunto de dados que sirva para esta rede: não há imagens para responder.</translation>
    </message>
</context>
<context>
    <name>AugmentationPart</name>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de dados</translation>
    </message>
    <message>
        <source>Vary every image at random each time</source>
        <translation>Variar cada imagem ao acaso a cada vez</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Inclinação</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>Elástica</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Traço</translation>
    </message>
    <message>
        <source>Varied images</source>
        <translation>Imagens variadas</translation>
    </message>
    <message>
        <source>Image {0}</source>
        <translation>Imagem {0}</translation>
    </message>
    <message>
        <source>What is varied in the preview</source>
        <translation>O que é variado na prévia</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>O desenho</translation>
    </message>
    <message>
        <source>A synthetic digit</source>
        <translation>Um dígito sintético</translation>
    </message>
    <message>
        <source>A training image</source>
        <translation>Uma imagem de treinamento</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outras</translation>
    </message>
    <message>
        <source>All together:</source>
        <translation>Todas juntas:</translation>
    </message>
    <message>
        <source>All together, if chosen:</source>
        <translation>Todas juntas, se escolhidas:</translation>
    </message>
    <message>
        <source>{choice} alone:</source>
        <translation>Só {choice}:</translation>
    </message>
</context>
<context>
    <name>BackwardPicture</name>
    <message>
        <source>Show how the gradient comes to {layer}</source>
        <translation>Mostrar como o gradiente chega a {layer}</translation>
    </message>
    <message>
        <source>{layer}, forward</source>
        <translation>{layer}, para a frente</translation>
    </message>
    <message>
        <source>{layer}, gradients</source>
        <translation>{layer}, gradientes</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>ainda não alcançada</translation>
    </message>
    <message>
        <source>{count} more layers, towards which the stages lead</source>
        <translation>mais {count} camadas, às quais as etapas levam</translation>
    </message>
</context>
<context>
    <name>BatchColumn</name>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Images of the batch</source>
        <translation>Imagens do lote</translation>
    </message>
    <message>
        <source>Label {0}</source>
        <translation>Rótulo {0}</translation>
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
    <message>
        <source>{what}: {act}</source>
        <translation>{what}: {act}</translation>
    </message>
    <message>
        <source>Maximize: {panel}</source>
        <translation>Maximizar: {panel}</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
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
</context>
<context>
    <name>ClassLegend</name>
    <message>
        <source>Look at class “{name}” alone</source>
        <translation>Olhar só a classe “{name}”</translation>
    </message>
</context>
<context>
    <name>ClassRow</name>
    <message>
        <source>Name of the class</source>
        <translation>Nome da classe</translation>
    </message>
    <message>
        <source>The class&apos;s name, which the output bar carries</source>
        <translation>O nome da classe, que a barra da saída leva</translation>
    </message>
    <message>
        <source>A click chooses a drawing, Del takes it away, a double click puts it on the paper</source>
        <translation>Um clique escolhe um desenho, Del o remove, um clique duplo o põe no papel</translation>
    </message>
    <message>
        <source>Take the class away, with its drawings</source>
        <translation>Remover a classe, com os desenhos dela</translation>
    </message>
    <message>
        <source>Add drawings to “{name}”</source>
        <translation>Adicionar desenhos a “{name}”</translation>
    </message>
    <message>
        <source>Drawings of “{name}”: {count}</source>
        <translation>Desenhos de “{name}”: {count}</translation>
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
    <message>
        <source>Colours from {low} or less to {high} or more</source>
        <translation>Cores de {low} ou menos a {high} ou mais</translation>
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
        <source>{action}: not possible just now</source>
        <translation>{action}: não é possível agora</translation>
    </message>
    <message>
        <source>Nothing goes by that name.</source>
        <translation>Não há nada com esse nome.</translation>
    </message>
</context>
<context>
    <name>ComparisonPlot</name>
    <message>
        <source>Each run becomes a point here.</source>
        <translation>Cada execução vira um ponto aqui.</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>“{true}” answered as “{answer}”: {count} of {total} images ({share})</source>
        <translation>“{true}” respondido como “{answer}”: {count} de {total} imagens ({share})</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadeiro</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>certos, %</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Save as a picture</source>
        <translation>Salvar como imagem</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Salvar os números</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation>Salvar como {format}…</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copiar como imagem</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>A imagem está na área de transferência.</translation>
    </message>
    <message>
        <source>{format} (*{ending})</source>
        <translation>{format} (*{ending})</translation>
    </message>
    <message>
        <source>Save “{what}” as {format}</source>
        <translation>Salvar “{what}” como {format}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado à impressora.</translation>
    </message>
    <message>
        <source>Show its arithmetic</source>
        <translation>Mostrar sua aritmética</translation>
    </message>
    <message>
        <source>Send to the worked example</source>
        <translation>Enviar ao exemplo resolvido</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Covered until your prediction is in</source>
        <translation>Coberto até você fazer a sua previsão</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>Curvas de perda e acurácia</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Training: of each batch before it was learned from. Validation: of images held out, after each epoch; faintly, of some of them between the steps.</source>
        <translation>Treinamento: de cada lote antes de se aprender dele. Validação: de imagens reservadas, após cada época; em tom fraco, de algumas delas entre os passos.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treinamento</translation>
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
    <name>CurvesBy</name>
    <message>
        <source>Curves by step or by epoch</source>
        <translation>Curvas por passo ou por época</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>por passo</translation>
    </message>
    <message>
        <source>by epoch</source>
        <translation>por época</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
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
        <translation>Redimensionar e centralizar o dígito de cada figura, como no desenho; ou deixá-lo preencher a imagem.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>{name}: other data can be chosen when the run has ended.</source>
        <translation>{name}: outros dados podem ser escolhidos quando o treinamento terminar.</translation>
    </message>
    <message>
        <source>Data: {name}</source>
        <translation>Dados: {name}</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>Abrir um conjunto de dados</translation>
    </message>
    <message>
        <source>Arrays and pen strokes ({kinds});;All files (*)</source>
        <translation>Matrizes e traços de caneta ({kinds});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a folder with MNIST&apos;s files, or with pictures by label</source>
        <translation>Abrir uma pasta com os arquivos do MNIST, ou com imagens por rótulo</translation>
    </message>
</context>
<context>
    <name>DataNames</name>
    <message>
        <source>Own symbols</source>
        <translation>Símbolos próprios</translation>
    </message>
    <message>
        <source>own symbols</source>
        <translation>símbolos próprios</translation>
    </message>
    <message>
        <source>synthetic digits</source>
        <translation>dígitos sintéticos</translation>
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
    <message>
        <source>Give back the room of {panel}</source>
        <translation>Devolver o espaço de {panel}</translation>
    </message>
    <message>
        <source>Maximize {panel}</source>
        <translation>Maximizar {panel}</translation>
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
        <source>Save the list of runs…</source>
        <translation>Salvar a lista de treinamentos…</translation>
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
        <translation>&amp;Nova, sem treinamento</translation>
    </message>
    <message>
        <source>Open a &amp;trained network</source>
        <translation>Abrir rede &amp;treinada</translation>
    </message>
    <message>
        <source>Open recent: {name}</source>
        <translation>Abrir recente: {name}</translation>
    </message>
    <message>
        <source>New, untrained</source>
        <translation>Nova, sem treinamento</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>seed: 3 filters, one convolution</source>
        <translation>mínima: 3 filtros, uma convolução</translation>
    </message>
    <message>
        <source>book: 20 and 40 filters, two convolutions</source>
        <translation>livro: 20 e 40 filtros, duas convoluções</translation>
    </message>
    <message>
        <source>hands: 24 and 56 filters, as book but wider</source>
        <translation>mãos: 24 e 56 filtros, como livro, porém mais larga</translation>
    </message>
    <message>
        <source>lenet5: 6 and 16 filters, as in 1998</source>
        <translation>lenet5: 6 e 16 filtros, como em 1998</translation>
    </message>
    <message>
        <source>dense: 30 hidden units, fully connected</source>
        <translation>densa: 30 unidades ocultas, totalmente conectada</translation>
    </message>
    <message>
        <source>chapter 46: 50×50 pixels, 32 and 64 filters 3×3</source>
        <translation>capítulo 46: 50×50 pixels, 32 e 64 filtros 3×3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>treinamentos</translation>
    </message>
    <message>
        <source>Without saving, undo alone brings back what was edited or trained, until the window closes.</source>
        <translation>Sem salvar, só desfazer traz de volta o que foi editado ou treinado, até que a janela seja fechada.</translation>
    </message>
    <message>
        <source>Networks and states ({kinds});;States ({states});;All files (*)</source>
        <translation>Redes e estados ({kinds});;Estados ({states});;Todos os arquivos (*)</translation>
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
        <source>Runs (*.json);;Table (*.csv)</source>
        <translation>Treinamentos (*.json);;Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Save the list of runs</source>
        <translation>Salvar a lista de treinamentos</translation>
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
</context>
<context>
    <name>DownloadQuestion</name>
    <message>
        <source>MNIST is not on this machine</source>
        <translation>O MNIST não está nesta máquina</translation>
    </message>
    <message>
        <source>Download MNIST now? It has {size} MB, and is kept.</source>
        <translation>Baixar o MNIST agora? Ele tem {size} MB e fica guardado.</translation>
    </message>
    <message>
        <source>This is the only thing that the program takes from the network.</source>
        <translation>É a única coisa que o programa busca na rede.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
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
        <source>Drawing</source>
        <translation>Desenho</translation>
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
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
</context>
<context>
    <name>EnlargedLayer</name>
    <message>
        <source>Whole network</source>
        <translation>Rede inteira</translation>
    </message>
</context>
<context>
    <name>ErrorFilters</name>
    <message>
        <source>Answers with a probability below {percent}</source>
        <translation>Respostas com probabilidade abaixo de {percent}</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erradas</translation>
    </message>
    <message>
        <source>Images that are answered wrong</source>
        <translation>Imagens respondidas errado</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certas</translation>
    </message>
    <message>
        <source>Images that are answered right</source>
        <translation>Imagens respondidas certo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All images, in the order of the data set</source>
        <translation>Todas as imagens, na ordem do conjunto de dados</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation>Parte do conjunto de dados</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe verdadeira</translation>
    </message>
    <message>
        <source>Index of an image</source>
        <translation>Índice de uma imagem</translation>
    </message>
    <message>
        <source>Index of an image in its part of the data set, from 0</source>
        <translation>Índice de uma imagem na sua parte do conjunto de dados, a partir de 0</translation>
    </message>
    <message>
        <source>Every class</source>
        <translation>Todas as classes</translation>
    </message>
    <message>
        <source>Images: {choice}</source>
        <translation>Imagens: {choice}</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imagens de treinamento</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imagens de validação</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imagens de teste</translation>
    </message>
</context>
<context>
    <name>ErrorsPanel</name>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>No image is like that.</source>
        <translation>Nenhuma imagem é assim.</translation>
    </message>
    <message>
        <source>{text}; {count} of other classes left out</source>
        <translation>{text}; {count} de outras classes ficam de fora</translation>
    </message>
    <message>
        <source>“{true}” answered as “{answer}”: {count} · the worst first</source>
        <translation>“{true}” respondido como “{answer}”: {count} · as piores primeiro</translation>
    </message>
    <message>
        <source>Answered wrong: {count} · the worst first</source>
        <translation>Respondidas errado: {count} · as piores primeiro</translation>
    </message>
    <message>
        <source>{percent} of {count} training images right: {data}</source>
        <translation>{percent} de {count} imagens de treinamento certas: {data}</translation>
    </message>
    <message>
        <source>{percent} of {count} validation images right: {data}</source>
        <translation>{percent} de {count} imagens de validação certas: {data}</translation>
    </message>
    <message>
        <source>{percent} of {count} test images right: {data}</source>
        <translation>{percent} de {count} imagens de teste certas: {data}</translation>
    </message>
    <message>
        <source>{percent} of {count} synthetic digits right</source>
        <translation>{percent} de {count} dígitos sintéticos certos</translation>
    </message>
    <message>
        <source>Unsure, below {percent}: {count} · the least sure first</source>
        <translation>Incertas, abaixo de {percent}: {count} · as menos certas primeiro</translation>
    </message>
    <message>
        <source>Answered right: {count} · the least sure first</source>
        <translation>Respondidas certo: {count} · as menos seguras primeiro</translation>
    </message>
    <message>
        <source>All: {count} · in the order of the data set</source>
        <translation>Todas: {count} · na ordem do conjunto de dados</translation>
    </message>
    <message>
        <source>The images are being answered.</source>
        <translation>As imagens estão sendo respondidas.</translation>
    </message>
    <message>
        <source>This part of {data} has no images of these classes.</source>
        <translation>Esta parte de {data} não tem imagens destas classes.</translation>
    </message>
    <message>
        <source>Synthetic digits are being drawn.</source>
        <translation>Dígitos sintéticos estão sendo desenhados.</translation>
    </message>
    <message>
        <source>The images of {data} do not fit this network.</source>
        <translation>As imagens de {data} não servem para esta rede.</translation>
    </message>
    <message>
        <source>Load a data set that fits this network: no images are there to be answered.</source>
        <translation>Carregue um conjunto de dados que sirva para esta rede: não há imagens para responder.</translation>
    </message>
    <message>
        <source>There is no image “{text}” here: they go from #0 to #{last}.</source>
        <translation>Não há imagem “{text}” aqui: elas vão de #0 a #{last}.</translation>
    </message>
    <message>
        <source>#{index}: “{true}” answered as “{answer}” with {percent}; loss {loss}</source>
        <translation>#{index}: “{true}” respondido como “{answer}” com {percent}; perda {loss}</translation>
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
        <translation>uso do mapa de recursos</translation>
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
    <name>ExamplePlaces</name>
    <message>
        <source>Filter {filter}</source>
        <translation>Filtro {filter}</translation>
    </message>
    <message>
        <source>Filter {filter}: channels {first} to {last}</source>
        <translation>Filtro {filter}: canais {first} a {last}</translation>
    </message>
    <message>
        <source>Filter {filter}, map {map}</source>
        <translation>Filtro {filter}, mapa {map}</translation>
    </message>
    <message>
        <source>Map {map}</source>
        <translation>Mapa {map}</translation>
    </message>
</context>
<context>
    <name>ExampleScene</name>
    <message>
        <source>Tables of the worked example</source>
        <translation>Tabelas do exemplo resolvido</translation>
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
        <source>Map {number}</source>
        <translation>Mapa {number}</translation>
    </message>
    <message>
        <source>Filter {filter}, map {map}</source>
        <translation>Filtro {filter}, mapa {map}</translation>
    </message>
    <message>
        <source>Output {number}</source>
        <translation>Saída {number}</translation>
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
    <message>
        <source>Filter {number}</source>
        <translation>Filtro {number}</translation>
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
        <source>Three maps, two filters of 3×3×3</source>
        <translation>Três mapas, dois filtros de 3×3×3</translation>
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
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Viés</translation>
    </message>
    <message>
        <source>Bias of filter 2</source>
        <translation>Viés do filtro 2</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>The open network</source>
        <translation>A rede aberta</translation>
    </message>
    <message>
        <source>Images to learn from in each epoch; 0: all</source>
        <translation>Imagens para aprender em cada época; 0: todas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Put the experiment into the queue; it goes on in the background</source>
        <translation>Pôr o experimento na fila; ele segue em segundo plano</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada mais</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>And</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Its values</source>
        <translation>Seus valores</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Images (0: all)</source>
        <translation>Imagens (0: todas)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Runs of each</source>
        <translation>Execuções de cada</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message>
        <source>Kinds of pooling</source>
        <translation>Tipos de pooling</translation>
    </message>
    <message>
        <source>Activation functions</source>
        <translation>Funções de ativação</translation>
    </message>
    <message>
        <source>Number of filters</source>
        <translation>Número de filtros</translation>
    </message>
    <message>
        <source>Size of the kernels</source>
        <translation>Tamanho dos kernels</translation>
    </message>
    <message>
        <source>Weight sharing</source>
        <translation>Compartilhamento de pesos</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de dados</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Taxas de aprendizado</translation>
    </message>
    <message>
        <source>Shuffled pixels</source>
        <translation>Pixels embaralhados</translation>
    </message>
    <message>
        <source>The book&apos;s networks on MNIST</source>
        <translation>As redes do livro no MNIST</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Kernel size</source>
        <translation>Tamanho do kernel</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>L2 regularization</source>
        <translation>Regularização L2</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>none, with stride</source>
        <translation>nenhum, com stride</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartilhados</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>cada um os seus</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>totalmente conectada</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>deslocamento</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotação</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>de todos os tipos</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>convolução</translation>
    </message>
    <message>
        <source>pixels in place</source>
        <translation>pixels no lugar</translation>
    </message>
    <message>
        <source>pixels shuffled</source>
        <translation>pixels embaralhados</translation>
    </message>
    <message>
        <source>dense, 100 hidden units</source>
        <translation>densa, 100 unidades ocultas</translation>
    </message>
    <message>
        <source>one convolution, sigmoid</source>
        <translation>uma convolução, sigmoide</translation>
    </message>
    <message>
        <source>two convolutions, sigmoid</source>
        <translation>duas convoluções, sigmoide</translation>
    </message>
    <message>
        <source>ReLU and L2 regularization</source>
        <translation>ReLU e regularização L2</translation>
    </message>
    <message>
        <source>shifted images too, 250,000</source>
        <translation>também imagens deslocadas, 250.000</translation>
    </message>
    <message>
        <source>1000 + 1000 units, dropout</source>
        <translation>1000 + 1000 unidades, dropout</translation>
    </message>
    <message>
        <source>five of these voting</source>
        <translation>cinco destas votando</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parâmetros</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>test, median</source>
        <translation>teste, mediana</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>o livro</translation>
    </message>
    <message>
        <source>waits: {done} of {count} runs</source>
        <translation>espera: {done} de {count} execuções</translation>
    </message>
    <message>
        <source>{done} of {count} runs</source>
        <translation>{done} de {count} execuções</translation>
    </message>
    <message>
        <source>stopped after {done} of {count} runs</source>
        <translation>parado após {done} de {count} execuções</translation>
    </message>
    <message>
        <source>all {count} runs are done</source>
        <translation>todas as {count} execuções estão prontas</translation>
    </message>
    <message>
        <source>{state}; it rests while you work</source>
        <translation>{state}; descansa enquanto você trabalha</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>o melhor</translation>
    </message>
    <message>
        <source>{points} points: more than the spread</source>
        <translation>{points} pontos: mais que a dispersão</translation>
    </message>
    <message>
        <source>{points} points: within the spread</source>
        <translation>{points} pontos: dentro da dispersão</translation>
    </message>
    <message>
        <source>{points} points: one run has no spread</source>
        <translation>{points} pontos: uma execução não tem dispersão</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiu</translation>
    </message>
    <message>
        <source>more than the spread</source>
        <translation>mais que a dispersão</translation>
    </message>
    <message>
        <source>within the spread</source>
        <translation>dentro da dispersão</translation>
    </message>
    <message>
        <source>one run has no spread</source>
        <translation>uma execução não tem dispersão</translation>
    </message>
    <message>
        <source>{verdict}; {count} of {runs} runs diverged</source>
        <translation>{verdict}; {count} de {runs} execuções divergiram</translation>
    </message>
</context>
<context>
    <name>ExperimentsPanel</name>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Forget this experiment with all of its results</source>
        <translation>Esquecer este experimento com todos os seus resultados</translation>
    </message>
    <message>
        <source>Open the best</source>
        <translation>Abrir a melhor</translation>
    </message>
    <message>
        <source>Open the network of the best run</source>
        <translation>Abrir a rede da melhor execução</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save the figures of all runs, as JSON or as CSV</source>
        <translation>Salvar os números de todas as execuções, como JSON ou CSV</translation>
    </message>
    <message>
        <source>What the variants reached</source>
        <translation>O que as variantes alcançaram</translation>
    </message>
    <message>
        <source>Accuracy of each run, by variant</source>
        <translation>Acurácia de cada execução, por variante</translation>
    </message>
    <message>
        <source>Does it matter which pooling, or how many filters? Each variant is trained several times, and the spread tells whether a difference is more than chance.</source>
        <translation>Importa qual pooling, ou quantos filtros? Cada variante é treinada várias vezes, e a dispersão diz se uma diferença é mais que acaso.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Accuracies of the runs</source>
        <translation>Acurácias das execuções</translation>
    </message>
    <message>
        <source>Table of the variants</source>
        <translation>Tabela das variantes</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>experimento</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Salvar os números</translation>
    </message>
</context>
<context>
    <name>ExploreActions</name>
    <message>
        <source>End the innermost: a pin, what is enlarged, the projector</source>
        <translation>Encerrar o mais interno: um neurônio fixado, o que está ampliado, o projetor</translation>
    </message>
    <message>
        <source>Stop playing the run</source>
        <translation>Parar a reprodução do treinamento</translation>
    </message>
    <message>
        <source>Let go of the neuron</source>
        <translation>Soltar o neurônio</translation>
    </message>
    <message>
        <source>Close what is enlarged</source>
        <translation>Fechar o que está ampliado</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Sair da lição</translation>
    </message>
    <message>
        <source>Give the panel&apos;s room back</source>
        <translation>Devolver o espaço do painel</translation>
    </message>
    <message>
        <source>Leave the projector</source>
        <translation>Sair do projetor</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>Ex&amp;plorar</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>ONNX (*.onnx)</source>
        <translation>ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Keras (*.keras)</source>
        <translation>Keras (*.keras)</translation>
    </message>
    <message>
        <source>Export as PyTorch code…</source>
        <translation>Exportar como código de PyTorch…</translation>
    </message>
    <message>
        <source>Export as NumPy code…</source>
        <translation>Exportar como código de NumPy…</translation>
    </message>
    <message>
        <source>Export as ONNX…</source>
        <translation>Exportar como ONNX…</translation>
    </message>
    <message>
        <source>ONNX…</source>
        <translation>ONNX…</translation>
    </message>
    <message>
        <source>Export for Keras…</source>
        <translation>Exportar para o Keras…</translation>
    </message>
    <message>
        <source>Keras…</source>
        <translation>Keras…</translation>
    </message>
    <message>
        <source>PyTorch code…</source>
        <translation>Código de PyTorch…</translation>
    </message>
    <message>
        <source>NumPy code…</source>
        <translation>Código de NumPy…</translation>
    </message>
    <message>
        <source>PyTorch training script…</source>
        <translation>Script de treinamento do PyTorch…</translation>
    </message>
    <message>
        <source>Export a PyTorch training script…</source>
        <translation>Exportar um script de treinamento do PyTorch…</translation>
    </message>
    <message>
        <source>Training anew on a GPU or several, with the data and settings of training as they are</source>
        <translation>Treinar de novo em uma GPU ou em várias, com os dados e as configurações de treinamento como estão</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Saved as {name}; {other} belongs to it.</source>
        <translation>Salvo como {name}; {other} faz parte dele.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvo como {name}.</translation>
    </message>
</context>
<context>
    <name>FeatureMapsPanel</name>
    <message>
        <source>Feature maps</source>
        <translation>Mapas de recursos</translation>
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
        <source>{layer}: no ink, the biases alone</source>
        <translation>{layer}: sem tinta, só os vieses</translation>
    </message>
    <message>
        <source>{layer}: {count} classes</source>
        <translation>{layer}: {count} classes</translation>
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
    <name>FilmBar</name>
    <message>
        <source>Stop playing</source>
        <translation>Parar a reprodução</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation>Reproduzir o filme</translation>
    </message>
</context>
<context>
    <name>FilmMaking</name>
    <message>
        <source>Save a film of the kernels of {layer}</source>
        <translation>Salvar um filme dos kernels de {layer}</translation>
    </message>
    <message>
        <source>run {number} {layer} kernels</source>
        <translation>treinamento {number} {layer} kernels</translation>
    </message>
    <message>
        <source>Save a film of the maps of {layer}</source>
        <translation>Salvar um filme dos mapas de {layer}</translation>
    </message>
    <message>
        <source>run {number} {layer} maps</source>
        <translation>treinamento {number} {layer} mapas</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>PNG animado (*.png)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvo como {name}.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Não há memória suficiente.</translation>
    </message>
    <message>
        <source>{layer} · step {step} · epoch {epoch}</source>
        <translation>{layer} · passo {step} · época {epoch}</translation>
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
    <name>FooledDrawing</name>
    <message>
        <source>Show a fooling image</source>
        <translation>Mostrar uma imagem que engana</translation>
    </message>
</context>
<context>
    <name>FoolingPage</name>
    <message>
        <source>How much is changed</source>
        <translation>Quanto é alterado</translation>
    </message>
    <message>
        <source>Where it flips</source>
        <translation>Onde muda</translation>
    </message>
    <message>
        <source>To the canvas</source>
        <translation>Para o papel</translation>
    </message>
    <message>
        <source>The image that the network sees</source>
        <translation>A imagem que a rede vê</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>O que é alterado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>The changed image</source>
        <translation>A imagem alterada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Count from here</source>
        <translation>Contar daqui</translation>
    </message>
    <message>
        <source>Draw something to be changed.</source>
        <translation>Desenhe algo para ser alterado.</translation>
    </message>
    <message>
        <source>It is looked for.</source>
        <translation>Está sendo procurado.</translation>
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
    <name>Freezing</name>
    <message>
        <source>frozen</source>
        <translation>congelada</translation>
    </message>
    <message>
        <source>{count} of {all} frozen</source>
        <translation>{count} de {all} congelados</translation>
    </message>
    <message>
        <source>Zero this filter</source>
        <translation>Zerar este filtro</translation>
    </message>
    <message>
        <source>Freeze this filter</source>
        <translation>Congelar este filtro</translation>
    </message>
    <message>
        <source>Let this filter learn again</source>
        <translation>Deixar este filtro aprender de novo</translation>
    </message>
    <message>
        <source>Zero this unit</source>
        <translation>Zerar esta unidade</translation>
    </message>
    <message>
        <source>Freeze this unit</source>
        <translation>Congelar esta unidade</translation>
    </message>
    <message>
        <source>Let this unit learn again</source>
        <translation>Deixar esta unidade aprender de novo</translation>
    </message>
    <message>
        <source>Let layer {layer} learn again</source>
        <translation>Deixar a camada {layer} aprender de novo</translation>
    </message>
    <message>
        <source>Freeze layer {layer}</source>
        <translation>Congelar a camada {layer}</translation>
    </message>
    <message>
        <source>Let all learn again</source>
        <translation>Deixar tudo aprender de novo</translation>
    </message>
    <message>
        <source>Freeze a filter</source>
        <translation>Congelar um filtro</translation>
    </message>
    <message>
        <source>Let a filter learn again</source>
        <translation>Deixar um filtro aprender de novo</translation>
    </message>
</context>
<context>
    <name>FreezingActions</name>
    <message>
        <source>Freeze the chosen filter</source>
        <translation>Congelar o filtro escolhido</translation>
    </message>
    <message>
        <source>Freeze the chosen layer</source>
        <translation>Congelar a camada escolhida</translation>
    </message>
    <message>
        <source>Let all learn again</source>
        <translation>Deixar tudo aprender de novo</translation>
    </message>
    <message>
        <source>{act} ({keys}): no training changes it, a run under way neither. Edits by hand still do</source>
        <translation>{act} ({keys}): nenhum treinamento altera isso, nem um em andamento. Edições à mão ainda alteram</translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Show me</source>
        <translation>Mostre</translation>
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
    <name>GuessingView</name>
    <message>
        <source>Two patches</source>
        <translation>Dois recortes</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Próximo par</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>No two images are known that excite it differently.</source>
        <translation>Não se conhecem duas imagens que o excitem de modo diferente.</translation>
    </message>
    <message>
        <source>Which of these two excites {unit} more?</source>
        <translation>Qual dos dois excita mais {unit}?</translation>
    </message>
    <message>
        <source>{right} of {answered} right</source>
        <translation>{right} de {answered} certas</translation>
    </message>
    <message>
        <source>✓ {value}</source>
        <translation>✓ {value}</translation>
    </message>
</context>
<context>
    <name>HandCount</name>
    <message>
        <source>Count from what the network sees</source>
        <translation>Contar a partir do que a rede vê</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>One page with your predictions, words and drawings. It is sent nowhere.</source>
        <translation>Uma página com as suas previsões, palavras e desenhos. Ela não é enviada a lugar nenhum.</translation>
    </message>
    <message>
        <source>Save the page…</source>
        <translation>Salvar a página…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Páginas (*.html)</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>O que é isto?</translation>
    </message>
    <message>
        <source>The terms of the sources</source>
        <translation>Os termos das fontes</translation>
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
    <message>
        <source>Double click on a map, or Space</source>
        <translation>Duplo clique em um mapa, ou Espaço</translation>
    </message>
    <message>
        <source>Show it alone, with its numbers</source>
        <translation>Mostrá-lo sozinho, com seus números</translation>
    </message>
    <message>
        <source>Page Down, Page Up in One step</source>
        <translation>Page Down, Page Up em Um passo</translation>
    </message>
    <message>
        <source>The next stage, the stage before</source>
        <translation>A próxima etapa, a etapa anterior</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Network of another program</source>
        <translation>Rede de outro programa</translation>
    </message>
    <message>
        <source>What the file may mean</source>
        <translation>O que o arquivo pode significar</translation>
    </message>
    <message>
        <source>Its layers, as they will be here</source>
        <translation>Suas camadas, como serão aqui</translation>
    </message>
    <message>
        <source>What the file does not say: the most likely first</source>
        <translation>O que o arquivo não diz: primeiro o mais provável</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Convolutions</source>
        <translation>Convoluções</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certos</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>grey values from 0 to 1</source>
        <translation>tons de cinza de 0 a 1</translation>
    </message>
    <message>
        <source>mean of each map</source>
        <translation>média de cada mapa</translation>
    </message>
    <message>
        <source>stride {size}</source>
        <translation>stride {size}</translation>
    </message>
    <message>
        <source>padding {size}</source>
        <translation>padding {size}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>mean 0, deviation 1</source>
        <translation>média 0, desvio 1</translation>
    </message>
    <message>
        <source>dark on light</source>
        <translation>escura sobre claro</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>clara sobre escuro</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>{percent} of {count}</source>
        <translation>{percent} de {count}</translation>
    </message>
    <message>
        <source>The layers are put together…</source>
        <translation>As camadas estão sendo montadas…</translation>
    </message>
    <message>
        <source>Tried on {count} digits…</source>
        <translation>Teste com {count} dígitos…</translation>
    </message>
    <message>
        <source>It has {count} classes, not ten: digits do not tell what pixels it wants.</source>
        <translation>Ela tem {count} classes, não dez: dígitos não dizem que pixels ela quer.</translation>
    </message>
    <message>
        <source>{percent} of {count} digits are right ({data}).</source>
        <translation>{percent} de {count} dígitos estão certos ({data}).</translation>
    </message>
    <message>
        <source>That is no network for digits, or something is not as usual.</source>
        <translation>Não é uma rede para dígitos, ou algo não é como de costume.</translation>
    </message>
</context>
<context>
    <name>InsideHistograms</name>
    <message>
        <source>Histograms appear here while the network trains.</source>
        <translation>Os histogramas aparecem aqui enquanto a rede treina.</translation>
    </message>
    <message>
        <source>Step of the histograms</source>
        <translation>Passo dos histogramas</translation>
    </message>
    <message>
        <source>{layer} · weights</source>
        <translation>{layer} · pesos</translation>
    </message>
    <message>
        <source>{layer} · activations</source>
        <translation>{layer} · ativações</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Passo {step}</translation>
    </message>
</context>
<context>
    <name>InsideLines</name>
    <message>
        <source>Gradient, norm</source>
        <translation>Gradiente, norma</translation>
    </message>
    <message>
        <source>Update of a step, norm</source>
        <translation>Atualização de um passo, norma</translation>
    </message>
    <message>
        <source>Update ÷ weights</source>
        <translation>Atualização ÷ pesos</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>Dead ReLUs</source>
        <translation>ReLUs mortas</translation>
    </message>
    <message>
        <source>Lines appear here while the network trains.</source>
        <translation>As linhas aparecem aqui enquanto a rede treina.</translation>
    </message>
    <message>
        <source>No hidden layer has ReLUs.</source>
        <translation>Nenhuma camada oculta tem ReLUs.</translation>
    </message>
</context>
<context>
    <name>InsideTrainingPanel</name>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Histogramas</translation>
    </message>
    <message>
        <source>gradient of {last}: {times} × that of {first}</source>
        <translation>gradiente de {last}: {times} × o de {first}</translation>
    </message>
    <message>
        <source>gradient of {first}: {times} × that of {last}</source>
        <translation>gradiente de {first}: {times} × o de {last}</translation>
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
        <source>Leaves the image as it is: the middle weight is 1, all others are 0.</source>
        <translation>Deixa a imagem como está: o peso do meio é 1, todos os outros são 0.</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Desfoque de caixa</translation>
    </message>
    <message>
        <source>Blurs: the mean of all cells that it sees.</source>
        <translation>Desfoca: a média de todas as células que vê.</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Desfoque gaussiano</translation>
    </message>
    <message>
        <source>Blurs softly: a mean in which near cells count more.</source>
        <translation>Desfoca suavemente: uma média em que as células próximas contam mais.</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Sharpens: makes larger what differs from the cells around.</source>
        <translation>Realça: aumenta o que difere das células em volta.</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Shows the drawing as a relief, lit from the lower right.</source>
        <translation>Mostra o desenho em relevo, iluminado de baixo à direita.</translation>
    </message>
    <message>
        <source>Sobel, horizontal edges</source>
        <translation>Sobel, bordas horizontais</translation>
    </message>
    <message>
        <source>Finds edges between above and below: the difference of the rows, smoothed along them.</source>
        <translation>Acha bordas entre cima e baixo: a diferença das linhas, suavizada ao longo delas.</translation>
    </message>
    <message>
        <source>Sobel, vertical edges</source>
        <translation>Sobel, bordas verticais</translation>
    </message>
    <message>
        <source>Finds edges between left and right: the difference of the columns, smoothed along them.</source>
        <translation>Acha bordas entre esquerda e direita: a diferença das colunas, suavizada ao longo delas.</translation>
    </message>
    <message>
        <source>Prewitt, horizontal edges</source>
        <translation>Prewitt, bordas horizontais</translation>
    </message>
    <message>
        <source>Finds edges between above and below, as Sobel&apos;s, with all columns alike.</source>
        <translation>Acha bordas entre cima e baixo, como o de Sobel, com todas as colunas iguais.</translation>
    </message>
    <message>
        <source>Prewitt, vertical edges</source>
        <translation>Prewitt, bordas verticais</translation>
    </message>
    <message>
        <source>Finds edges between left and right, as Sobel&apos;s, with all rows alike.</source>
        <translation>Acha bordas entre esquerda e direita, como o de Sobel, com todas as linhas iguais.</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>Laplaciano</translation>
    </message>
    <message>
        <source>Finds edges in all directions: how a cell differs from the mean of its neighbours.</source>
        <translation>Acha bordas em todas as direções: quanto uma célula difere da média das vizinhas.</translation>
    </message>
    <message>
        <source>Diagonal line, falling</source>
        <translation>Linha diagonal, descendente</translation>
    </message>
    <message>
        <source>Finds lines that fall from left to right.</source>
        <translation>Acha linhas que descem da esquerda para a direita.</translation>
    </message>
    <message>
        <source>Diagonal line, rising</source>
        <translation>Linha diagonal, ascendente</translation>
    </message>
    <message>
        <source>Finds lines that rise from left to right.</source>
        <translation>Acha linhas que sobem da esquerda para a direita.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Canto</translation>
    </message>
    <message>
        <source>Finds corners: one line from the middle to the right, and one downwards.</source>
        <translation>Acha cantos: uma linha do meio para a direita e uma para baixo.</translation>
    </message>
    <message>
        <source>Gabor</source>
        <translation>Gabor</translation>
    </message>
    <message>
        <source>Finds stripes of one width and direction, as cells of the visual cortex do.</source>
        <translation>Acha faixas de uma largura e direção, como fazem células do córtex visual.</translation>
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
        <source>Zero the filter</source>
        <translation>Zerar o filtro</translation>
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
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado para a área de transferência.</translation>
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
        <source>class {number} · {layer}</source>
        <translation>classe {number} · {layer}</translation>
    </message>
    <message>
        <source>{kernel} · edited</source>
        <translation>{kernel} · editado</translation>
    </message>
</context>
<context>
    <name>KernelRanking</name>
    <message>
        <source>{name}: size {size}, sum {sum}</source>
        <translation>{name}: tamanho {size}, soma {sum}</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>soma</translation>
    </message>
    <message>
        <source>1 smaller one</source>
        <translation>1 menor</translation>
    </message>
    <message>
        <source>{count} smaller ones</source>
        <translation>{count} menores</translation>
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
        <source>drops {percent} while training</source>
        <translation>zera {percent} no treinamento</translation>
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
    <name>LayerTitle</name>
    <message>
        <source>{title}: {shape}. Show it large</source>
        <translation>{title}: {shape}. Mostrar ampliado</translation>
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
        <source>input</source>
        <translation>entrada</translation>
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
    <name>LessonActions</name>
    <message>
        <source>Open a lesson…</source>
        <translation>Abrir uma lição…</translation>
    </message>
    <message>
        <source>Next step of the lesson</source>
        <translation>Próximo passo da lição</translation>
    </message>
    <message>
        <source>Step before in the lesson</source>
        <translation>Passo anterior da lição</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Uma dica</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostre</translation>
    </message>
    <message>
        <source>Begin the lesson anew</source>
        <translation>Recomeçar a lição</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Begin the lesson anew…</source>
        <translation>Recomeçar a lição…</translation>
    </message>
    <message>
        <source>Save a worksheet…</source>
        <translation>Salvar uma folha de exercícios…</translation>
    </message>
    <message>
        <source>Save the key…</source>
        <translation>Salvar o gabarito…</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Sair da lição</translation>
    </message>
    <message>
        <source>&amp;This lesson</source>
        <translation>Es&amp;ta lição</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lições</translation>
    </message>
    <message>
        <source>Begin with the first step, and forget what was predicted and reached?</source>
        <translation>Recomeçar no primeiro passo e esquecer o que foi previsto e alcançado?</translation>
    </message>
    <message>
        <source>What you predicted in this lesson is lost. Hand in first to keep it.</source>
        <translation>O que você previu nesta lição se perde. Entregue antes para guardá-lo.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Salvar o gabarito</translation>
    </message>
    <message>
        <source>Save a worksheet</source>
        <translation>Salvar uma folha de exercícios</translation>
    </message>
    <message>
        <source>{lesson} - key</source>
        <translation>{lesson} - gabarito</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir uma lição</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>Lições (*.md)</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Sair da lição</translation>
    </message>
    <message>
        <source>How near the goal is</source>
        <translation>Quão perto está o objetivo</translation>
    </message>
    <message>
        <source>This is my prediction</source>
        <translation>Esta é a minha previsão</translation>
    </message>
    <message>
        <source>Another prediction</source>
        <translation>Outra previsão</translation>
    </message>
    <message>
        <source>Set the step up again</source>
        <translation>Preparar o passo de novo</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostre</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Next lesson: **{title}**</source>
        <translation>Próxima lição: **{title}**</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Passo {number} de {count}</translation>
    </message>
    <message>
        <source>Another network is open than this step is about. “Set the step up again” brings its own back.</source>
        <translation>Está aberta outra rede, não a deste passo. “Preparar o passo de novo” traz a dele de volta.</translation>
    </message>
    <message>
        <source>A state is open. “Set the step up again” brings back what this step is about.</source>
        <translation>Está aberto um estado. “Preparar o passo de novo” traz de volta aquilo de que este passo trata.</translation>
    </message>
    <message>
        <source>Hint ({count} left)</source>
        <translation>Dica (ainda {count})</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Não há mais dicas</translation>
    </message>
    <message>
        <source>Hint from the weights</source>
        <translation>Dica a partir dos pesos</translation>
    </message>
    <message>
        <source>Weights that are not zero: {count}.</source>
        <translation>Pesos diferentes de zero: {count}.</translation>
    </message>
    <message>
        <source>Fewest so far: {count}.</source>
        <translation>O mínimo até agora: {count}.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Feito.</translation>
    </message>
    <message>
        <source>Painted by you: {count}. Framed, the answer: {right}.</source>
        <translation>Pintado por você: {count}. Contornada, a resposta: {right}.</translation>
    </message>
    <message>
        <source>{you} you, {answer} the answer</source>
        <translation>{you} você, {answer} a resposta</translation>
    </message>
</context>
<context>
    <name>LessonPlay</name>
    <message>
        <source>How far you come in this lesson cannot be kept: see the log.</source>
        <translation>Não dá para guardar até onde você chega nesta lição: veja o registro.</translation>
    </message>
</context>
<context>
    <name>LessonRoom</name>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Open play</source>
        <translation>Jogo livre</translation>
    </message>
    <message>
        <source>A neuron looks through a window</source>
        <translation>Um neurônio olha por uma janela</translation>
    </message>
    <message>
        <source>Nine numbers by hand</source>
        <translation>Nove números à mão</translation>
    </message>
    <message>
        <source>One rule everywhere</source>
        <translation>Uma regra em todo lugar</translation>
    </message>
    <message>
        <source>What did the twenty filters learn?</source>
        <translation>O que os vinte filtros aprenderam?</translation>
    </message>
    <message>
        <source>Make the kernel</source>
        <translation>Faça o kernel</translation>
    </message>
    <message>
        <source>Was it there, anywhere?</source>
        <translation>Estava lá, em algum lugar?</translation>
    </message>
    <message>
        <source>Moving is not turning</source>
        <translation>Mover não é girar</translation>
    </message>
    <message>
        <source>From sizes to parameters</source>
        <translation>Dos tamanhos aos parâmetros</translation>
    </message>
    <message>
        <source>Learning, and a fair comparison</source>
        <translation>Aprender, e comparar direito</translation>
    </message>
    <message>
        <source>Fool it, and mistrust pictures</source>
        <translation>Engane a rede, e desconfie das figuras</translation>
    </message>
    <message>
        <source>drawing and answer</source>
        <translation>desenho e resposta</translation>
    </message>
    <message>
        <source>local receptive field</source>
        <translation>campo receptivo local</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>convolução</translation>
    </message>
    <message>
        <source>shared weights</source>
        <translation>compartilhamento de pesos</translation>
    </message>
    <message>
        <source>learned filters</source>
        <translation>filtros aprendidos</translation>
    </message>
    <message>
        <source>feature detectors</source>
        <translation>detectores de recursos</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>pooling</translation>
    </message>
    <message>
        <source>translation and rotation</source>
        <translation>translação e rotação</translation>
    </message>
    <message>
        <source>stride, padding, layers</source>
        <translation>stride, padding, camadas</translation>
    </message>
    <message>
        <source>training, comparison</source>
        <translation>treinamento, comparação</translation>
    </message>
    <message>
        <source>adversarial examples</source>
        <translation>exemplos adversariais</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Who listens to whom</source>
        <translation>Quem ouve quem</translation>
    </message>
    <message>
        <source>Sorted by likeness</source>
        <translation>Por semelhança</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Semelhanças</translation>
    </message>
    <message>
        <source>What it listens to</source>
        <translation>O que ele ouve</translation>
    </message>
    <message>
        <source>Who listens to it</source>
        <translation>Quem o ouve</translation>
    </message>
    <message>
        <source>How alike the filters are</source>
        <translation>Quão parecidos são os filtros</translation>
    </message>
    <message>
        <source>1: the same up to its size. −1: its negative. 0: nothing in common. Those that are most alike stand side by side.</source>
        <translation>1: o mesmo, a não ser pelo tamanho. −1: o negativo dele. 0: nada em comum. Os mais parecidos ficam lado a lado.</translation>
    </message>
    <message>
        <source>Kernels by likeness</source>
        <translation>Kernels por semelhança</translation>
    </message>
    <message>
        <source>All kernels of a filter count, not only the one shown. Two that see the same, but a pixel apart, are not alike by it.</source>
        <translation>Contam todos os kernels de um filtro, não só o que é mostrado. Dois que veem o mesmo, mas a um pixel de distância, não são parecidos por isso.</translation>
    </message>
    <message>
        <source>The larger a kernel is, the more its map can move the filter. The sum says whether more or less of the map is wanted.</source>
        <translation>Quanto maior um kernel, mais o seu mapa pode mover o filtro. A soma diz se mais ou menos do mapa é desejado.</translation>
    </message>
    <message>
        <source>It cannot say how much the map does move it: that also takes large values at the right places.</source>
        <translation>Não pode dizer quanto o mapa de fato o move: para isso também são precisos valores grandes nos lugares certos.</translation>
    </message>
    <message>
        <source>{layer} · {filter}</source>
        <translation>{layer} · {filter}</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>a imagem</translation>
    </message>
    <message>
        <source>listens to {layer}</source>
        <translation>ouve {layer}</translation>
    </message>
    <message>
        <source>{layer} listens to it</source>
        <translation>{layer} o ouve</translation>
    </message>
    <message>
        <source>No layer listens to it: it is an answer.</source>
        <translation>Nenhuma camada o ouve: é uma resposta.</translation>
    </message>
    <message>
        <source>What {layer} · {filter} makes of the drawing</source>
        <translation>O que {layer} · {filter} faz do desenho</translation>
    </message>
    <message>
        <source>channel {number}</source>
        <translation>canal {number}</translation>
    </message>
</context>
<context>
    <name>LoadingMessage</name>
    <message>
        <source>{message} {percent}</source>
        <translation>{message} {percent}</translation>
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
</context>
<context>
    <name>LossColumn</name>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>The loss L, which the answer and the right class make</source>
        <translation>A perda L, que a resposta e a classe certa determinam</translation>
    </message>
    <message>
        <source>mean of all:
L = {number}</source>
        <translation>média de todas:
L = {number}</translation>
    </message>
    <message>
        <source>after the step:
L = {number}</source>
        <translation>depois do passo:
L = {number}</translation>
    </message>
</context>
<context>
    <name>MadeUp</name>
    <message>
        <source>Show an image that was made up</source>
        <translation>Mostrar uma imagem inventada</translation>
    </message>
</context>
<context>
    <name>MadeUpPage</name>
    <message>
        <source>Whole map</source>
        <translation>Mapa inteiro</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De novo</translation>
    </message>
    <message>
        <source>Grow another image, from other noise</source>
        <translation>Fazer crescer outra imagem, de outro ruído</translation>
    </message>
    <message>
        <source>To the canvas</source>
        <translation>Para o papel</translation>
    </message>
    <message>
        <source>The image that is made up</source>
        <translation>A imagem inventada</translation>
    </message>
    <message>
        <source>Step of its growth</source>
        <translation>Passo do seu crescimento</translation>
    </message>
    <message>
        <source>What makes the value large: from faint noise each pixel follows the gradient. Where size is dear little ink is left, where the total variation V is dear few edges.</source>
        <translation>O que torna o valor grande: a partir de ruído fraco, cada pixel segue o gradiente. Onde o tamanho é caro sobra pouca tinta; onde a variação total V é cara, poucas bordas.</translation>
    </message>
    <message>
        <source>It is one of many such images: another seed gives another. None needs to look like anything that was learned from, and the penalties are your taste, not the network&apos;s.</source>
        <translation>É uma de muitas imagens assim: outra semente dá outra. Nenhuma precisa parecer com algo com que se aprendeu, e as penalidades são gosto seu, não da rede.</translation>
    </message>
    <message>
        <source>Size costs</source>
        <translation>Custo do tamanho</translation>
    </message>
    <message>
        <source>Variation costs</source>
        <translation>Custo da variação</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>It begins to grow.</source>
        <translation>Começa a crescer.</translation>
    </message>
    <message>
        <source>after {step} steps</source>
        <translation>depois de {step} passos</translation>
    </message>
    <message>
        <source>the best of {count} images: {best}</source>
        <translation>a melhor de {count} imagens: {best}</translation>
    </message>
    <message>
        <source>its strongest neuron: {value}; of {count} images: {best}</source>
        <translation>o seu neurônio mais forte: {value}; o de {count} imagens: {best}</translation>
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
        <source>Run the book&apos;s table of networks</source>
        <translation>Executar a tabela de redes do livro</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado à impressora.</translation>
    </message>
    <message>
        <source>{network}[*] — cnngui</source>
        <translation>{network}[*] — cnngui</translation>
    </message>
</context>
<context>
    <name>MapEnlarging</name>
    <message>
        <source>{layer} · {number} of {count} · Esc: all</source>
        <translation>{layer} · {number} de {count} · Esc: todos</translation>
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
        <source>{map} (frozen)</source>
        <translation>{map} (congelado)</translation>
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
        <source>map {number} of {count} is selected; it is frozen</source>
        <translation>mapa {number} de {count} selecionado; está congelado</translation>
    </message>
    <message>
        <source>map {number} of {count} is selected</source>
        <translation>mapa {number} de {count} selecionado</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Layer of the map</source>
        <translation>Camada do mapa</translation>
    </message>
    <message>
        <source>Map of the drawings</source>
        <translation>Mapa dos desenhos</translation>
    </message>
    <message>
        <source>Images most like the drawing</source>
        <translation>Imagens mais parecidas com o desenho</translation>
    </message>
    <message>
        <source>What the layer takes for alike lies together: its outputs a along the axes v in which they differ most. A drag turns the third axis into view.</source>
        <translation>O que a camada toma por parecido fica junto: suas saídas a ao longo dos eixos v em que mais diferem. Arrastar gira o terceiro eixo para a vista.</translation>
    </message>
    <message>
        <source>What lies together here may be apart in the other directions, so neighbours are sought in all.</source>
        <translation>O que aqui fica junto pode estar longe nas outras direções; por isso os vizinhos são procurados em todas.</translation>
    </message>
    <message>
        <source>It cannot show all differences: two axes have {two} of them, three {three}. {text}</source>
        <translation>Não pode mostrar todas as diferenças: dois eixos têm {two} delas, três {three}. {text}</translation>
    </message>
    <message>
        <source>axis {number}: {percent}</source>
        <translation>eixo {number}: {percent}</translation>
    </message>
    <message>
        <source>#{index}, a “{name}”, at a distance of {distance}. A click puts it on the paper.</source>
        <translation>#{index}, um “{name}”, à distância {distance}. Um clique a põe no papel.</translation>
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
    <message>
        <source>Show the whole message</source>
        <translation>Mostrar a mensagem inteira</translation>
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
        <source>change of {layer}: pooling absorbs {number} of it</source>
        <translation>mudança de {layer}: o pooling absorve {number}</translation>
    </message>
</context>
<context>
    <name>NetworkButtons</name>
    <message>
        <source>Use my drawing</source>
        <translation>Usar desenho</translation>
    </message>
    <message>
        <source>What the network sees of the drawing becomes the input, and follows it</source>
        <translation>O que a rede vê do desenho se torna a entrada, que acompanha o desenho</translation>
    </message>
    <message>
        <source>Use this map</source>
        <translation>Usar mapa</translation>
    </message>
    <message>
        <source>The chosen filter&apos;s feature map becomes the input</source>
        <translation>O mapa de recursos do filtro escolhido vira a entrada</translation>
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
        <source>The chosen kernel becomes the example&apos;s, with its stride and padding; with several maps, those of the next channels too</source>
        <translation>O kernel escolhido vira o do exemplo, com seu stride e padding; com vários mapas, também os dos canais seguintes</translation>
    </message>
    <message>
        <source>Send kernel back</source>
        <translation>Devolver kernel</translation>
    </message>
    <message>
        <source>The example&apos;s kernel becomes the chosen one of the network</source>
        <translation>O kernel do exemplo substitui o kernel escolhido da rede</translation>
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
    <name>Networks</name>
    <message>
        <source>seed</source>
        <translation>mínima</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livro</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>mãos</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
    <message>
        <source>chapter 46</source>
        <translation>capítulo 46</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
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
        <source>sums, by input map</source>
        <translation>somas, por mapa de entrada</translation>
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
        <source>1 other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>output</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>viés</translation>
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
        <source>Dropout passes on every value; while training it sets {percent} of them to zero.</source>
        <translation>O dropout repassa todos os valores; durante o treinamento, zera {percent} deles.</translation>
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
    <name>NeuronCard</name>
    <message>
        <source>Where the number comes from</source>
        <translation>De onde vem o número</translation>
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
        <source>Class {0}</source>
        <translation>Classe {0}</translation>
    </message>
    <message>
        <source>Unit {0}</source>
        <translation>Unidade {0}</translation>
    </message>
    <message>
        <source>Filter {0}</source>
        <translation>Filtro {0}</translation>
    </message>
    <message>
        <source>Map {0}</source>
        <translation>Mapa {0}</translation>
    </message>
    <message>
        <source>{layer} · map {number}</source>
        <translation>{layer} · mapa {number}</translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
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
        <source>Copied to the clipboard.</source>
        <translation>Copiado para a área de transferência.</translation>
    </message>
</context>
<context>
    <name>NeuronTerms</name>
    <message>
        <source>Terms of the neuron</source>
        <translation>Termos do neurônio</translation>
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
    <name>NoteDelegate</name>
    <message>
        <source>Note on a run</source>
        <translation>Nota em um treinamento</translation>
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
    <message>
        <source>{limit} is the largest value.</source>
        <translation>{limit} é o maior valor.</translation>
    </message>
    <message>
        <source>{limit} is the smallest value.</source>
        <translation>{limit} é o menor valor.</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Linha {row}, coluna {column}</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>OneStepPanel</name>
    <message>
        <source>Previous stage</source>
        <translation>Etapa anterior</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Próxima etapa</translation>
    </message>
    <message>
        <source>Terms of the gradient</source>
        <translation>Termos do gradiente</translation>
    </message>
    <message>
        <source>stage {number} of {count}</source>
        <translation>etapa {number} de {count}</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>A perda</translation>
    </message>
    <message>
        <source>The way back has not come here yet: go on with “Next stage”.</source>
        <translation>O caminho de volta ainda não chegou aqui: continue com “Próxima etapa”.</translation>
    </message>
    <message>
        <source>{layer} · unit {filter} · weight in row {row}, column {column}</source>
        <translation>{layer} · unidade {filter} · peso na linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>{layer} · filter {filter} · weight in row {row}, column {column}</source>
        <translation>{layer} · filtro {filter} · peso na linha {row}, coluna {column}</translation>
    </message>
</context>
<context>
    <name>OpenDrawing</name>
    <message>
        <source>Erase</source>
        <translation>apagamento</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>traço</translation>
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
        <source>{name} (untrained)</source>
        <translation>{name} (sem treinamento)</translation>
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
        <source>Zero the filter</source>
        <translation>Zerar o filtro</translation>
    </message>
    <message>
        <source>Switch pooling</source>
        <translation>troca do pooling</translation>
    </message>
    <message>
        <source>Freeze filters</source>
        <translation>Congelar filtros</translation>
    </message>
    <message>
        <source>Change the layers</source>
        <translation>alteração das camadas</translation>
    </message>
</context>
<context>
    <name>OpenSymbols</name>
    <message>
        <source>Add a class</source>
        <translation>Adicionar uma classe</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Renomear a classe</translation>
    </message>
    <message>
        <source>Take the class away</source>
        <translation>Remover a classe</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Adicionar a “{name}”</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Adicionar imagens</translation>
    </message>
    <message>
        <source>Take the drawing away</source>
        <translation>Remover o desenho</translation>
    </message>
    <message>
        <source>Show a drawing</source>
        <translation>Mostrar um desenho</translation>
    </message>
    <message>
        <source>Choose what to test on</source>
        <translation>Escolher com que testar</translation>
    </message>
    <message>
        <source>Open symbols</source>
        <translation>Abrir símbolos</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
</context>
<context>
    <name>OptimizerBox</name>
    <message>
        <source>Optimizer</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD com momento</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Momento de Nesterov</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>it is “{name}”</source>
        <translation>é “{name}”</translation>
    </message>
    <message>
        <source>no test images fit this network</source>
        <translation>nenhuma imagem de teste serve para esta rede</translation>
    </message>
    <message>
        <source>of {count} test images: {data}</source>
        <translation>de {count} imagens de teste: {data}</translation>
    </message>
    <message>
        <source>of {count} test images</source>
        <translation>de {count} imagens de teste</translation>
    </message>
    <message>
        <source>of {count} synthetic digits</source>
        <translation>de {count} dígitos sintéticos</translation>
    </message>
</context>
<context>
    <name>OverviewMenus</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>{layer}: {shape} · Esc: the whole network</source>
        <translation>{layer}: {shape} · Esc: a rede inteira</translation>
    </message>
    <message>
        <source>{neuron} · is 0 and passes nothing on</source>
        <translation>{neuron} · vale 0 e não passa nada adiante</translation>
    </message>
    <message>
        <source>{neuron} · passes nothing on: max pooling keeps other cells</source>
        <translation>{neuron} · não passa nada adiante: o max-pooling fica com outras células</translation>
    </message>
    <message>
        <source>{neuron} · passes nothing on</source>
        <translation>{neuron} · não passa nada adiante</translation>
    </message>
    <message>
        <source>{neuron} · orange adds, blue takes away</source>
        <translation>{neuron} · laranja soma, azul subtrai</translation>
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
    <name>PaintCells</name>
    <message>
        <source>Cells to paint: arrows and Space</source>
        <translation>Células para pintar: setas e espaço</translation>
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
        <translation>Mapas de recursos</translation>
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
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Compare kinds of pooling, or before and after an edit</source>
        <translation>Comparar tipos de pooling, ou antes e depois de uma edição</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>O que ela vê</translation>
    </message>
    <message>
        <source>Ask why: pictures of the network&apos;s reasons</source>
        <translation>Perguntar por quê: imagens das razões da rede</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Treinamentos feitos</translation>
    </message>
    <message>
        <source>Compare training runs</source>
        <translation>Comparar treinamentos</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votação</translation>
    </message>
    <message>
        <source>Let several networks vote</source>
        <translation>Deixar várias redes votarem</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Um passo</translation>
    </message>
    <message>
        <source>Follow one step of learning backwards, and take it</source>
        <translation>Seguir de trás para a frente um passo do aprendizado, e dá-lo</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>See what is answered wrong</source>
        <translation>Ver o que é respondido errado</translation>
    </message>
    <message>
        <source>Inside the training</source>
        <translation>Por dentro do treinamento</translation>
    </message>
    <message>
        <source>See how strongly each layer learns</source>
        <translation>Ver com que força cada camada aprende</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablação</translation>
    </message>
    <message>
        <source>Switch off each filter in turn</source>
        <translation>Desligar um filtro de cada vez</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Compare settings over several runs</source>
        <translation>Comparar opções em várias execuções</translation>
    </message>
    <message>
        <source>Own symbols</source>
        <translation>Símbolos próprios</translation>
    </message>
    <message>
        <source>Teach the network symbols of your own</source>
        <translation>Ensinar símbolos próprios à rede</translation>
    </message>
</context>
<context>
    <name>PatchesPage</name>
    <message>
        <source>Patches</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Adivinhar</translation>
    </message>
    <message>
        <source>Excited most</source>
        <translation>Mais excitado</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>No meio</translation>
    </message>
    <message>
        <source>Excited least</source>
        <translation>Menos excitado</translation>
    </message>
    <message>
        <source>The part of each image that excites it most, by the weighted sum s before the activation function: cut to what the neuron there sees.</source>
        <translation>A parte de cada imagem que mais o excita, pela soma ponderada s antes da função de ativação: recortada ao que o neurônio ali vê.</translation>
    </message>
    <message>
        <source>It cannot say what in a patch does it. Nine best cases are no rule: the middle and the least stand beside them.</source>
        <translation>Não pode dizer o que no recorte o excita. Nove melhores casos não são regra: os do meio e os menores estão ao lado.</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>#{index}, a “{name}”: {value}. A click puts it on the paper.</source>
        <translation>#{index}, um “{name}”: {value}. Um clique a põe no papel.</translation>
    </message>
    <message>
        <source>{unit}: {images}</source>
        <translation>{unit}: {images}</translation>
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
    <name>PicturePage</name>
    <message>
        <source>Over the drawing</source>
        <translation>Sobre o desenho</translation>
    </message>
    <message>
        <source>The image that the network sees</source>
        <translation>A imagem que a rede vê</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>On whose maps it is shown</source>
        <translation>Em cujos mapas é mostrada</translation>
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
        <source>on {layer}</source>
        <translation>em {layer}</translation>
    </message>
    <message>
        <source>on the pixels</source>
        <translation>nos pixels</translation>
    </message>
    <message>
        <source>{method} of {target}</source>
        <translation>{method} de {target}</translation>
    </message>
    <message>
        <source>Grad-CAM is on the maps of a convolution before what is asked about; there is none.</source>
        <translation>O Grad-CAM usa os mapas de uma convolução anterior ao que se pergunta; aqui não há nenhuma.</translation>
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
        <translation>Não há pooling depois.</translation>
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
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Arquivo %1</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
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
        <source>Reading {name}: {percent}</source>
        <translation>Lendo {name}: {percent}</translation>
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
        <source>Unfinished training, {when}: {what}</source>
        <translation>Treinamento interrompido, {when}: {what}</translation>
    </message>
    <message>
        <source>Unsaved work, {when}: {what}</source>
        <translation>Trabalho não salvo, {when}: {what}</translation>
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
        <source>step {count}</source>
        <translation>passo {count}</translation>
    </message>
    <message>
        <source>a drawing (strokes: {count})</source>
        <translation>um desenho (traços: {count})</translation>
    </message>
    <message>
        <source>a picture on the paper</source>
        <translation>uma imagem no papel</translation>
    </message>
    <message>
        <source>own symbols</source>
        <translation>símbolos próprios</translation>
    </message>
    <message>
        <source>runs: {count}</source>
        <translation>treinamentos: {count}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Pôr de volta</translation>
    </message>
    <message>
        <source>Discarded; gone for good when the window is closed.</source>
        <translation>Descartado; some de vez quando a janela for fechada.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>This leaves the lesson.</source>
        <translation>Isto sai da lição.</translation>
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
    <name>Repeating</name>
    <message>
        <source>The network of run {number}</source>
        <translation>A rede do treinamento {number}</translation>
    </message>
    <message>
        <source>The start of run {number}</source>
        <translation>O início do treinamento {number}</translation>
    </message>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>Não há memória suficiente para esta rede.</translation>
    </message>
</context>
<context>
    <name>Retracing</name>
    <message>
        <source>Weights of another step</source>
        <translation>Pesos de outro passo</translation>
    </message>
</context>
<context>
    <name>RunScrubber</name>
    <message>
        <source>Step of the run</source>
        <translation>Passo do treinamento</translation>
    </message>
    <message>
        <source>Step of the run: the network as it was then</source>
        <translation>Passo do treinamento: a rede como era então</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continuar daqui</translation>
    </message>
    <message>
        <source>Train on from this step: a new run, a branch of this one, which stays listed</source>
        <translation>Continuar a treinar a partir deste passo: um novo treinamento, ramo deste, que continua na lista</translation>
    </message>
    <message>
        <source>Play the run backwards</source>
        <translation>Reproduzir o treinamento para trás</translation>
    </message>
    <message>
        <source>Play the run forwards</source>
        <translation>Reproduzir o treinamento para a frente</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Parar a reprodução</translation>
    </message>
    <message>
        <source>Step {step} · epoch {epoch}</source>
        <translation>Passo {step} · época {epoch}</translation>
    </message>
</context>
<context>
    <name>RunSettings</name>
    <message>
        <source>Settings of the run</source>
        <translation>Ajustes do treinamento</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>SGD, momentum {value}</source>
        <translation>SGD, momentum {value}</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Nesterov, momentum {value}</source>
        <translation>Nesterov, momentum {value}</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosseno</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>um ciclo</translation>
    </message>
    <message>
        <source>× {factor} every {epochs} epochs</source>
        <translation>× {factor} a cada {epochs} épocas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligada</translation>
    </message>
    <message>
        <source>after {epochs} epochs, by accuracy</source>
        <translation>após {epochs} épocas, pela acurácia</translation>
    </message>
    <message>
        <source>after {epochs} epochs, by loss</source>
        <translation>após {epochs} épocas, pela perda</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Parada antecipada</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de dados</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelados</translation>
    </message>
    <message>
        <source>Starting weights</source>
        <translation>Pesos iniciais</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Check sum of the data</source>
        <translation>Soma de verificação dos dados</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>rate {value}</source>
        <translation>taxa {value}</translation>
    </message>
    <message>
        <source>batch {value}</source>
        <translation>lote {value}</translation>
    </message>
    <message>
        <source>L2 {value}</source>
        <translation>L2 {value}</translation>
    </message>
    <message>
        <source>dropout {value}</source>
        <translation>dropout {value}</translation>
    </message>
    <message>
        <source>augmented</source>
        <translation>com aumento</translation>
    </message>
    <message>
        <source>from step {steps} of a run that was deleted</source>
        <translation>do passo {steps} de um treinamento excluído</translation>
    </message>
    <message>
        <source>from the end of run {run}</source>
        <translation>do fim do treinamento {run}</translation>
    </message>
    <message>
        <source>from step {steps} of run {run}</source>
        <translation>do passo {steps} do treinamento {run}</translation>
    </message>
    <message>
        <source>{layer} (all)</source>
        <translation>{layer} (todos)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>não guardados</translation>
    </message>
    <message>
        <source>those of run {run}</source>
        <translation>os do treinamento {run}</translation>
    </message>
    <message>
        <source>shift {value}</source>
        <translation>deslocamento {value}</translation>
    </message>
    <message>
        <source>rotation {value}°</source>
        <translation>rotação {value}°</translation>
    </message>
    <message>
        <source>scale {value}</source>
        <translation>escala {value}</translation>
    </message>
    <message>
        <source>shear {value}</source>
        <translation>inclinação {value}</translation>
    </message>
    <message>
        <source>elastic {value}</source>
        <translation>elástico {value}</translation>
    </message>
    <message>
        <source>pen width {value}</source>
        <translation>largura da caneta {value}</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Note on a run</source>
        <translation>Nota em um treinamento</translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>Excluir treinamentos</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Run</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>{made} of {all}</source>
        <translation>{made} de {all}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Double-click, or type, to write a note</source>
        <translation>Clique duas vezes, ou digite, para escrever uma nota</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Changed by hand while it ran: to run it again may give other weights.</source>
        <translation>Mudado à mão enquanto treinava: treinar de novo pode dar outros pesos.</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Its settings</source>
        <translation>Suas configurações</translation>
    </message>
    <message>
        <source>Its network</source>
        <translation>Sua rede</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Treinar de novo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>{count} listed</source>
        <translation>{count} na lista</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>The kernels of the chosen layer as they grew…</source>
        <translation>Os kernels da camada escolhida, como cresceram…</translation>
    </message>
    <message>
        <source>The maps of the drawing as they grew…</source>
        <translation>Os mapas do desenho, como cresceram…</translation>
    </message>
    <message>
        <source>Every training run is listed here. Train, change a setting, train again, and compare.</source>
        <translation>Todo treinamento é listado aqui. Treine, mude uma configuração, treine de novo e compare.</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Treinamentos</translation>
    </message>
    <message>
        <source>Curves of runs</source>
        <translation>Curvas dos treinamentos</translation>
    </message>
    <message>
        <source>The settings of run {number} are those of the next one.</source>
        <translation>As configurações do treinamento {number} são as do próximo.</translation>
    </message>
    <message>
        <source>Choose one run in the table.</source>
        <translation>Escolha um treinamento na tabela.</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Um treinamento está em andamento.</translation>
    </message>
    <message>
        <source>Of this run the weights are not kept.</source>
        <translation>Os pesos deste treinamento não estão guardados.</translation>
    </message>
    <message>
        <source>Of this run no snapshots are kept.</source>
        <translation>Deste treinamento não há instantâneos guardados.</translation>
    </message>
    <message>
        <source>Choose runs in the table.</source>
        <translation>Escolha treinamentos na tabela.</translation>
    </message>
    <message>
        <source>Loss over epochs</source>
        <translation>Perda por época</translation>
    </message>
    <message>
        <source>Training accuracy, %, over epochs</source>
        <translation>Acurácia no treinamento, %, por época</translation>
    </message>
    <message>
        <source>Validation accuracy, %, over epochs</source>
        <translation>Acurácia na validação, %, por época</translation>
    </message>
    <message>
        <source>The curves of ticked runs appear here together.</source>
        <translation>As curvas dos treinamentos marcados aparecem aqui juntas.</translation>
    </message>
    <message>
        <source>Tick two runs or more to compare them.</source>
        <translation>Marque dois ou mais treinamentos para compará-los.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>The settings are all the same.</source>
        <translation>As configurações são todas iguais.</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>treinamento {number}</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Training runs</source>
        <translation>Treinamentos</translation>
    </message>
</context>
<context>
    <name>SanityPage</name>
    <message>
        <source>All as learned</source>
        <translation>Tudo como aprendido</translation>
    </message>
    <message>
        <source>A picture that tells what was learned must change when the weights become random: then ρ, the rank correlation of the two pictures, is near 0.</source>
        <translation>Uma imagem que conta o que foi aprendido tem de mudar quando os pesos ficam aleatórios: então ρ, a correlação de postos das duas imagens, fica perto de 0.</translation>
    </message>
    <message>
        <source>One that stays shows the drawing, or layers that are still as they were. One that changes is not proved right by it.</source>
        <translation>Uma que fica igual mostra o desenho, ou camadas que ainda estão como eram. Uma que muda não está provada por isso.</translation>
    </message>
    <message>
        <source>Make {layer} random</source>
        <translation>Tornar {layer} aleatória</translation>
    </message>
    <message>
        <source>All are random</source>
        <translation>Todas aleatórias</translation>
    </message>
    <message>
        <source>Random: {layers}</source>
        <translation>Aleatórias: {layers}</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendida</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvo como {name}.</translation>
    </message>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <translation>“{name}” já existe. Substituir?</translation>
    </message>
</context>
<context>
    <name>ScheduleCurve</name>
    <message>
        <source>Learning rate over the run</source>
        <translation>Taxa de aprendizado ao longo do treinamento</translation>
    </message>
    <message>
        <source>From {first} to {last} in {epochs} epochs</source>
        <translation>De {first} a {last} em {epochs} épocas</translation>
    </message>
    <message>
        <source>From {first} to {last} in {epochs} epochs, now {now}</source>
        <translation>De {first} a {last} em {epochs} épocas, agora {now}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
</context>
<context>
    <name>SchedulePart</name>
    <message>
        <source>Learning rate over the run</source>
        <translation>Taxa de aprendizado ao longo do treinamento</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>Em degraus</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosseno</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Um ciclo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>after every</source>
        <translation>a cada</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>After every so many epochs</source>
        <translation>A cada tantas épocas</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Show an image of the data</source>
        <translation>Mostrar uma imagem dos dados</translation>
    </message>
    <message>
        <source>Centring gives the network another image than this one: switch it off.</source>
        <translation>A centralização dá à rede outra imagem que não esta: desligue-a.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>recuperação</translation>
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
        <source>{count} filters, shared</source>
        <translation>{count} filtros, compartilhados</translation>
    </message>
    <message>
        <source>1 filter, shared</source>
        <translation>1 filtro, compartilhado</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Um filtro</translation>
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
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado à impressora.</translation>
    </message>
    <message>
        <source>cnngui shortcuts.pdf</source>
        <translation>atalhos do cnngui.pdf</translation>
    </message>
    <message>
        <source>Save the sheet of shortcuts</source>
        <translation>Salvar a folha de atalhos</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ShownLayers</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>SideBySidePanel</name>
    <message>
        <source>Poolings</source>
        <translation>Poolings</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Não há memória suficiente.</translation>
    </message>
    <message>
        <source>No pooling layer follows.</source>
        <translation>Não há pooling depois.</translation>
    </message>
    <message>
        <source>{pooling} (as it is now)</source>
        <translation>{pooling} (como está)</translation>
    </message>
    <message>
        <source>This layer was not there.</source>
        <translation>Esta camada não existia.</translation>
    </message>
    <message>
        <source>This map was not there.</source>
        <translation>Este mapa não existia.</translation>
    </message>
    <message>
        <source>As learned</source>
        <translation>Como foi aprendida</translation>
    </message>
    <message>
        <source>As learned: {layer}</source>
        <translation>Como foi aprendida: {layer}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está agora</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Nada para comparar.</translation>
    </message>
    <message>
        <source>The sizes differ.</source>
        <translation>Os tamanhos diferem.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>{caption} · nothing has been edited</source>
        <translation>{caption} · nada foi editado</translation>
    </message>
    <message>
        <source>{layer}: map {number}</source>
        <translation>{layer}: mapa {number}</translation>
    </message>
</context>
<context>
    <name>SketchCurve</name>
    <message>
        <source>Curve to sketch: arrow keys</source>
        <translation>Curva para esboçar: setas</translation>
    </message>
</context>
<context>
    <name>SlideAnnouncement</name>
    <message>
        <source>{slide} · Esc: leave</source>
        <translation>{slide} · Esc: sair</translation>
    </message>
</context>
<context>
    <name>SlideShow</name>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} de {count}: {title}</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>Drawing and answer</source>
        <translation>Desenho e resposta</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Maps and kernel</source>
        <translation>Mapas e kernel</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmética</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Exemplo resolvido</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
</context>
<context>
    <name>StateActions</name>
    <message>
        <source>Save the state…</source>
        <translation>Salvar o estado…</translation>
    </message>
    <message>
        <source>Keep the state in saved pictures</source>
        <translation>Guardar o estado nas imagens salvas</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>{name}: the state in it is open. Undo brings back what was there.</source>
        <translation>{name}: o estado contido nele está aberto. Desfazer traz de volta o que havia.</translation>
    </message>
    <message>
        <source>States ({kinds})</source>
        <translation>Estados ({kinds})</translation>
    </message>
    <message>
        <source>Save the state</source>
        <translation>Salvar o estado</translation>
    </message>
</context>
<context>
    <name>StepBlocks</name>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>after the step</source>
        <translation>depois do passo</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 outro</translation>
    </message>
    <message>
        <source>change</source>
        <translation>mudança</translation>
    </message>
    <message>
        <source>predicted by the slope</source>
        <translation>previsto pela inclinação</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} outros</translation>
    </message>
    <message>
        <source>Nothing of {layer} sees this value: its gradient is 0.</source>
        <translation>Nada de {layer} vê este valor: o seu gradiente é 0.</translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation>soma dos produtos</translation>
    </message>
    <message>
        <source>slope of the activation</source>
        <translation>inclinação da ativação</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produtos</translation>
    </message>
    <message>
        <source>w = {weight} stays: the filter is frozen</source>
        <translation>w = {weight} fica: o filtro está congelado</translation>
    </message>
</context>
<context>
    <name>StepControls</name>
    <message>
        <source>What the step is taken by</source>
        <translation>Por que imagens o passo é dado</translation>
    </message>
    <message>
        <source>By the drawing</source>
        <translation>Pelo desenho</translation>
    </message>
    <message>
        <source>By a batch</source>
        <translation>Por um lote</translation>
    </message>
    <message>
        <source>The right class</source>
        <translation>A classe certa</translation>
    </message>
    <message>
        <source>Images of the batch</source>
        <translation>Imagens do lote</translation>
    </message>
    <message>
        <source>Another batch</source>
        <translation>Outro lote</translation>
    </message>
    <message>
        <source>Learning rate η of the step</source>
        <translation>Taxa de aprendizado η do passo</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Dar este passo</translation>
    </message>
    <message>
        <source>Right class:</source>
        <translation>Classe certa:</translation>
    </message>
    <message>
        <source>Images:</source>
        <translation>Imagens:</translation>
    </message>
    <message>
        <source>η:</source>
        <translation>η:</translation>
    </message>
    <message>
        <source>the true label</source>
        <translation>o rótulo verdadeiro</translation>
    </message>
    <message>
        <source>the runner-up</source>
        <translation>a segunda resposta</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>StepKernels</name>
    <message>
        <source>Weights of the chosen kernel</source>
        <translation>Pesos do kernel escolhido</translation>
    </message>
    <message>
        <source>Gradients of its weights</source>
        <translation>Gradientes dos pesos do kernel</translation>
    </message>
    <message>
        <source>Its weights after the step</source>
        <translation>Pesos do kernel depois do passo</translation>
    </message>
    <message>
        <source>w · frozen</source>
        <translation>w · congelado</translation>
    </message>
</context>
<context>
    <name>StepLesson</name>
    <message>
        <source>Take one step</source>
        <translation>Dar um passo</translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>Step {step}</source>
        <translation>Passo {step}</translation>
    </message>
</context>
<context>
    <name>StepMenus</name>
    <message>
        <source>Images of the batch</source>
        <translation>Imagens do lote</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Um passo</translation>
    </message>
</context>
<context>
    <name>StepStages</name>
    <message>
        <source>batch {number} of {data}, image {shown} of {count}</source>
        <translation>lote {number} de {data}, imagem {shown} de {count}</translation>
    </message>
    <message>
        <source>No data set is loaded whose images fit this network: the step is by the drawing. {words}</source>
        <translation>Não está carregado nenhum conjunto de dados cujas imagens sirvam a esta rede: o passo é pelo desenho. {words}</translation>
    </message>
    <message>
        <source>{layer}: δ = p − y, each class&apos;s probability minus 1 for the right class and 0 for the others. Against δ, “{name}” is to grow and all others are to shrink.</source>
        <translation>{layer}: δ = p − y, a probabilidade de cada classe menos 1 para a classe certa e 0 para as outras. Contra δ, “{name}” deve crescer e todas as outras devem diminuir.</translation>
    </message>
    <message>
        <source>The image: {arrival} Ink where it is orange would make the loss larger, where it is blue smaller. The image stays; the weights move.</source>
        <translation>A imagem: {arrival} Tinta onde está laranja aumentaria a perda, onde está azul a diminuiria. A imagem fica; os pesos se movem.</translation>
    </message>
    <message>
        <source>{layer}: {arrival} Times the slope σ′(z) of its {activation}, that is its δ.</source>
        <translation>{layer}: {arrival} Vezes a inclinação σ′(z) da sua {activation}, isso é o seu δ.</translation>
    </message>
    <message>
        <source>Image {number} of {data} is a “{name}”. The network gives that the probability {p}, so its loss is {own} = −log p = {own_loss}; that of the batch is the mean, L = {mean} = {loss}.</source>
        <translation>A imagem {number} de {data} é um “{name}”. A rede dá a isso a probabilidade {p}, e a sua perda é {own} = −log p = {own_loss}; a do lote é a média, L = {mean} = {loss}.</translation>
    </message>
    <message>
        <source>“{name}” was chosen as the right class.</source>
        <translation>“{name}” foi escolhida como a classe certa.</translation>
    </message>
    <message>
        <source>“{name}” is the true label of the sample.</source>
        <translation>“{name}” é o rótulo verdadeiro da amostra.</translation>
    </message>
    <message>
        <source>“{name}” was the second best answer; let it be the right one, or choose another.</source>
        <translation>“{name}” era a segunda melhor resposta; seja ela a certa, ou escolha outra.</translation>
    </message>
    <message>
        <source>{source} The network gives it the probability {p}, and the loss is −log of that: {loss}. The nearer p is to 1, the smaller is the loss.</source>
        <translation>{source} A rede lhe dá a probabilidade {p}, e a perda é o −log disso: {loss}. Quanto mais perto p está de 1, menor é a perda.</translation>
    </message>
    <message>
        <source>Every weight has its gradient g now: δ times what it was multiplied with, summed over all positions. The step is w − η·g.</source>
        <translation>Agora cada peso tem o seu gradiente g: δ vezes aquilo por que ele foi multiplicado, somado sobre todas as posições. O passo é w − η·g.</translation>
    </message>
    <message>
        <source>Every weight has its gradient g now, the mean of what all images ask for: g = {mean}. The step is w − η·g.</source>
        <translation>Agora cada peso tem o seu gradiente g, a média do que todas as imagens pedem: g = {mean}. O passo é w − η·g.</translation>
    </message>
    <message>
        <source>The smaller η, the nearer ΔL comes to what the slope predicts, −η·‖g‖².</source>
        <translation>Quanto menor η, mais ΔL se aproxima do que a inclinação prevê, −η·‖g‖².</translation>
    </message>
    <message>
        <source>Steps so far: L = {losses}.</source>
        <translation>Passos até agora: L = {losses}.</translation>
    </message>
    <message>
        <source>all of {layer}</source>
        <translation>todos de {layer}</translation>
    </message>
    <message>
        <source>{count} of {layer}</source>
        <translation>{count} de {layer}</translation>
    </message>
    <message>
        <source>Frozen filters stay as they are: {parts}.</source>
        <translation>Filtros congelados ficam como estão: {parts}.</translation>
    </message>
    <message>
        <source>each value gets the δ of every unit of {layer} times the weight that leads there, summed.</source>
        <translation>cada valor recebe o δ de cada unidade de {layer} vezes o peso que leva até lá, somados.</translation>
    </message>
    <message>
        <source>each value gets the δ of every neuron of {layer} that sees it, times the weight that it is seen with, summed.</source>
        <translation>cada valor recebe o δ de cada neurônio de {layer} que o vê, vezes o peso com que é visto, somados.</translation>
    </message>
    <message>
        <source>{layer} sends each gradient to the winner of its window; all others get nothing.</source>
        <translation>{layer} manda cada gradiente ao vencedor da sua janela; todos os outros não recebem nada.</translation>
    </message>
    <message>
        <source>{layer} shares each gradient out: the same part to every value of the window.</source>
        <translation>{layer} reparte cada gradiente: a mesma parte para cada valor da janela.</translation>
    </message>
    <message>
        <source>{layer} shares each gradient out: the larger a value of the window, the larger its part.</source>
        <translation>{layer} reparte cada gradiente: quanto maior um valor da janela, maior a sua parte.</translation>
    </message>
    <message>
        <source>{layer} hands each gradient on as it is.</source>
        <translation>{layer} passa cada gradiente adiante como está.</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>L2 factor</source>
        <translation>Fator L2</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>of dense inputs</source>
        <translation>das entradas densas</translation>
    </message>
    <message>
        <source>Nothing is dropped: no dense layer of this network reads another layer without dropout.</source>
        <translation>Nada é descartado: nenhuma camada densa desta rede lê outra camada sem dropout.</translation>
    </message>
</context>
<context>
    <name>StoppingPart</name>
    <message>
        <source>Early stopping</source>
        <translation>Parada antecipada</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Acurácia na validação</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perda de validação</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciência</translation>
    </message>
    <message>
        <source>epochs (0: off)</source>
        <translation>épocas (0: nunca)</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Julgado por</translation>
    </message>
    <message>
        <source>These data have no validation images to judge by: no run can begin so.</source>
        <translation>Estes dados não têm imagens de validação para julgar: nenhum treinamento pode começar assim.</translation>
    </message>
</context>
<context>
    <name>SubjectBoxes</name>
    <message>
        <source>What is asked about</source>
        <translation>Sobre o que se pergunta</translation>
    </message>
    <message>
        <source>Compared with which class</source>
        <translation>Comparado com qual classe</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>O que está escolhido</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>and no other</source>
        <translation>e nenhuma outra</translation>
    </message>
    <message>
        <source>and not the runner-up</source>
        <translation>e não a segunda</translation>
    </message>
    <message>
        <source>and not “{name}”</source>
        <translation>e não “{name}”</translation>
    </message>
</context>
<context>
    <name>SymbolActions</name>
    <message>
        <source>Open symbols…</source>
        <translation>Abrir símbolos…</translation>
    </message>
    <message>
        <source>Save the symbols</source>
        <translation>Salvar os símbolos</translation>
    </message>
    <message>
        <source>Save the symbols as…</source>
        <translation>Salvar os símbolos como…</translation>
    </message>
    <message>
        <source>New collection of symbols</source>
        <translation>Nova coleção de símbolos</translation>
    </message>
    <message>
        <source>Add pictures to the class…</source>
        <translation>Adicionar imagens à classe…</translation>
    </message>
    <message>
        <source>Add a folder of pictures…</source>
        <translation>Adicionar uma pasta de imagens…</translation>
    </message>
    <message>
        <source>Save as a folder of pictures…</source>
        <translation>Salvar como pasta de imagens…</translation>
    </message>
    <message>
        <source>Own symbols</source>
        <translation>Símbolos próprios</translation>
    </message>
    <message>
        <source>symbols.npz</source>
        <translation>simbolos.npz</translation>
    </message>
    <message>
        <source>Symbols (*.npz)</source>
        <translation>Símbolos (*.npz)</translation>
    </message>
    <message>
        <source>Unsaved symbols</source>
        <translation>Símbolos não salvos</translation>
    </message>
    <message>
        <source>Save the collection of own symbols?</source>
        <translation>Salvar a coleção de símbolos próprios?</translation>
    </message>
    <message>
        <source>Without saving, its drawings are lost.</source>
        <translation>Sem salvar, os desenhos dela se perdem.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvo como {name}.</translation>
    </message>
    <message>
        <source>Open symbols</source>
        <translation>Abrir símbolos</translation>
    </message>
    <message>
        <source>Symbols (*.npz);;All files (*)</source>
        <translation>Símbolos (*.npz);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Add pictures to the class</source>
        <translation>Adicionar imagens à classe</translation>
    </message>
    <message>
        <source>Add a folder with pictures by class</source>
        <translation>Adicionar uma pasta com imagens por classe</translation>
    </message>
    <message>
        <source>An empty folder for the pictures</source>
        <translation>Uma pasta vazia para as imagens</translation>
    </message>
</context>
<context>
    <name>SymbolsPanel</name>
    <message>
        <source>Take what is on the paper as an example of the chosen class, and a blank sheet (Enter)</source>
        <translation>Tomar o que está no papel como exemplo da classe escolhida, e uma folha em branco (Enter)</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ninguém indicado</translation>
    </message>
    <message>
        <source>Who draws: one hand can then be kept for testing</source>
        <translation>Quem desenha: assim uma mão pode ser reservada para o teste</translation>
    </message>
    <message>
        <source>The drawings that the network does not learn from, by which it is tested</source>
        <translation>Os desenhos com os quais a rede não aprende, pelos quais ela é testada</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Adicionar uma classe</translation>
    </message>
    <message>
        <source>Only the last layer</source>
        <translation>Só a última camada</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Do zero</translation>
    </message>
    <message>
        <source>these drawings</source>
        <translation>destes desenhos</translation>
    </message>
    <message>
        <source>these and MNIST</source>
        <translation>destes e do MNIST</translation>
    </message>
    <message>
        <source>these and synthetic digits</source>
        <translation>destes e de dígitos sintéticos</translation>
    </message>
    <message>
        <source>Classes called 0 to 9 can join the digits of others</source>
        <translation>Classes chamadas de 0 a 9 podem se juntar aos dígitos de outros</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Train the network on the drawings: one act to undo</source>
        <translation>Treinar a rede com os desenhos: um só ato para desfazer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Desenhado por</translation>
    </message>
    <message>
        <source>Test on</source>
        <translation>Testar com</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Add a class for each symbol and type its name. Choose one, draw it, press Enter, and draw it again: ten or twenty times. Then train.</source>
        <translation>Adicione uma classe para cada símbolo e digite o nome dela. Escolha uma, desenhe, pressione Enter, e desenhe de novo: dez ou vinte vezes. Depois treine.</translation>
    </message>
    <message>
        <source>Add the drawing to “{name}”</source>
        <translation>Adicionar o desenho a “{name}”</translation>
    </message>
    <message>
        <source>each fifth drawing</source>
        <translation>um de cada cinco desenhos</translation>
    </message>
    <message>
        <source>drawings by {who}</source>
        <translation>desenhos de {who}</translation>
    </message>
    <message>
        <source>Keeps what the network has learned to see, frozen, and learns the answers anew.</source>
        <translation>Mantém congelado o que a rede aprendeu a ver, e aprende de novo as respostas.</translation>
    </message>
    <message>
        <source>Forgets all: new weights in every layer learn from these drawings alone.</source>
        <translation>Esquece tudo: pesos novos em todas as camadas aprendem só com estes desenhos.</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Treinando…</translation>
    </message>
    <message>
        <source>Right on {percent} of {count} drawings that it did not learn from.</source>
        <translation>Acerta {percent} de {count} desenhos com os quais não aprendeu.</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Back to the start</source>
        <translation>Voltar ao início</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Novos pesos</translation>
    </message>
    <message>
        <source>The last layer starts anew, for the {count} classes of the data: {names}</source>
        <translation>A última camada recomeça, para as {count} classes dos dados: {names}</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>treinamento</translation>
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
        <source>One epoch</source>
        <translation>Uma época</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Voltar ao início</translation>
    </message>
    <message>
        <source>Back to the start: the very weights that the training began with</source>
        <translation>Voltar ao início: exatamente os pesos com que o treinamento começou</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Novos pesos</translation>
    </message>
    <message>
        <source>New weights: forget all training, with new first weights from the seed</source>
        <translation>Novos pesos: esquecer todo o treinamento, com novos pesos iniciais dados pela semente</translation>
    </message>
    <message>
        <source>More settings…</source>
        <translation>Mais ajustes…</translation>
    </message>
    <message>
        <source>Training &amp;lab</source>
        <translation>&amp;Laboratório de treinamento</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Treinamento</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
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
        <source>Put back the default settings; the data stay</source>
        <translation>Restaurar os ajustes padrão; os dados ficam</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>How many steps a run makes a second: each of a few can be watched</source>
        <translation>Quantos passos o treinamento dá por segundo: com poucos, vê-se cada um</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Velocidade máxima</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 passo/s</translation>
    </message>
    <message>
        <source>{count} steps/s</source>
        <translation>{count} passos/s</translation>
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
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Paused at step {step} of {count}</source>
        <translation>Em pausa no passo {step} de {count}</translation>
    </message>
    <message>
        <source>Training · {time} left</source>
        <translation>Treinando · faltam {time}</translation>
    </message>
    <message>
        <source>{count} images/s</source>
        <translation>{count} imagens/s</translation>
    </message>
    <message>
        <source>{message} {percent}</source>
        <translation>{message} {percent}</translation>
    </message>
    <message>
        <source>now {percent} of {count} held-out images</source>
        <translation>agora {percent} de {count} imagens reservadas</translation>
    </message>
    <message>
        <source>The curves are of the run that was undone.</source>
        <translation>As curvas são do treinamento que foi desfeito.</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>perda {loss}</translation>
    </message>
    <message>
        <source>Stopped at step {step} of {count} · loss {loss}</source>
        <translation>Parado no passo {step} de {count} · perda {loss}</translation>
    </message>
    <message>
        <source>Finished · loss {loss}</source>
        <translation>Concluído · perda {loss}</translation>
    </message>
    <message>
        <source>training {percent} (mean of the epoch)</source>
        <translation>treinamento {percent} (média da época)</translation>
    </message>
    <message>
        <source>training {percent} (mean of the epoch, augmented)</source>
        <translation>treinamento {percent} (média da época, aumentado)</translation>
    </message>
    <message>
        <source>validation {percent}</source>
        <translation>validação {percent}</translation>
    </message>
    <message>
        <source>test {percent}</source>
        <translation>teste {percent}</translation>
    </message>
    <message>
        <source>Stopped after epoch {last}: none was better than epoch {best}, whose weights are back</source>
        <translation>Parou após a época {last}: nenhuma foi melhor que a época {best}, cujos pesos voltaram</translation>
    </message>
    <message>
        <source>Finished: the weights of epoch {best}, the best, are back</source>
        <translation>Concluído: os pesos da época {best}, a melhor, voltaram</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Previous position</source>
        <translation>Posição anterior</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>Reproduzir ou pausar (espaço)</translation>
    </message>
    <message>
        <source>Next position</source>
        <translation>Próxima posição</translation>
    </message>
    <message>
        <source>Position in the example</source>
        <translation>Posição no exemplo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
</context>
<context>
    <name>ValuesField</name>
    <message>
        <source>Tick one value or more.</source>
        <translation>Marque um valor ou mais.</translation>
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
        <source>Maximize the panel</source>
        <translation>Maximizar o painel</translation>
    </message>
    <message>
        <source>Show keys and clicks</source>
        <translation>Mostrar teclas e cliques</translation>
    </message>
    <message>
        <source>Save a picture of the window…</source>
        <translation>Salvar uma imagem da janela…</translation>
    </message>
    <message>
        <source>As large as designed</source>
        <translation>Tamanho original</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Painéis</translation>
    </message>
    <message>
        <source>To &amp;explore</source>
        <translation>Para &amp;explorar</translation>
    </message>
    <message>
        <source>Training &amp;lab</source>
        <translation>&amp;Laboratório de treinamento</translation>
    </message>
    <message>
        <source>Projector: next slide</source>
        <translation>Projetor: próximo slide</translation>
    </message>
    <message>
        <source>Projector: slide before</source>
        <translation>Projetor: slide anterior</translation>
    </message>
    <message>
        <source>Print the window…</source>
        <translation>Imprimir a janela…</translation>
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
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>Add a network</source>
        <translation>Acrescentar uma rede</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todas juntas</translation>
    </message>
    <message>
        <source>Add networks that were trained otherwise: the mean of all usually errs less often than each.</source>
        <translation>Acrescente redes treinadas de outra forma: a média de todas costuma errar menos do que cada uma.</translation>
    </message>
    <message>
        <source>All of them give the same answer to {share} of the images.</source>
        <translation>Todas dão a mesma resposta a {share} das imagens.</translation>
    </message>
    <message>
        <source>The test images are being answered.</source>
        <translation>As imagens de teste estão sendo respondidas.</translation>
    </message>
    <message>
        <source>{share} correct</source>
        <translation>{share} certas</translation>
    </message>
    <message>
        <source>{share} of {count} test images right: {data}</source>
        <translation>{share} de {count} imagens de teste certas: {data}</translation>
    </message>
    <message>
        <source>{share} of {count} synthetic digits right</source>
        <translation>{share} de {count} dígitos sintéticos certos</translation>
    </message>
    <message>
        <source>{network}, as it is now</source>
        <translation>{network}, como está agora</translation>
    </message>
    <message>
        <source>{name}: other classes</source>
        <translation>{name}: outras classes</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Não há memória suficiente.</translation>
    </message>
    <message>
        <source>{agreeing} of {count} networks say {answer}</source>
        <translation>{agreeing} de {count} redes dizem {answer}</translation>
    </message>
    <message>
        <source>The open network, as it is now</source>
        <translation>A rede aberta, como está agora</translation>
    </message>
    <message>
        <source>The trained network {name}</source>
        <translation>A rede treinada {name}</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>{network}, copy {number}</source>
        <translation>{network}, cópia {number}</translation>
    </message>
    <message>
        <source>Networks ({kinds});;All files (*)</source>
        <translation>Redes ({kinds});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Let {name} vote no more</source>
        <translation>Tirar {name} da votação</translation>
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
    <name>WelcomeCard</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Desenhar um dígito</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>On the paper: the answer comes while you draw.</source>
        <translation>No papel: a resposta vem enquanto você desenha.</translation>
    </message>
    <message>
        <source>Eight minutes, without a formula.</source>
        <translation>Oito minutos, sem nenhuma fórmula.</translation>
    </message>
    <message>
        <source>A trained one, your own, or one of Keras, PyTorch or ONNX.</source>
        <translation>Uma treinada, a sua, ou uma de Keras, PyTorch ou ONNX.</translation>
    </message>
    <message>
        <source>A lesson: {name}</source>
        <translation>Uma lição: {name}</translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>Outras lições</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Abrir uma rede</translation>
    </message>
    <message>
        <source>Show this at each start</source>
        <translation>Mostrar isto a cada início</translation>
    </message>
</context>
<context>
    <name>WhatItSees</name>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
    <message>
        <source>Top patches</source>
        <translation>Melhores recortes</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusão</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Fooling</source>
        <translation>Enganar</translation>
    </message>
    <message>
        <source>Make it up</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Map of the drawings</source>
        <translation>Mapa dos desenhos</translation>
    </message>
    <message>
        <source>Deconvnet, Grad-CAM</source>
        <translation>Deconvnet, Grad-CAM</translation>
    </message>
    <message>
        <source>Sanity check</source>
        <translation>Teste de sanidade</translation>
    </message>
    <message>
        <source>Through the network</source>
        <translation>Através da rede</translation>
    </message>
    <message>
        <source>z = {value}</source>
        <translation>z = {value}</translation>
    </message>
    <message>
        <source>difference of z = {value}</source>
        <translation>diferença de z = {value}</translation>
    </message>
    <message>
        <source>The paper is blank: the biases alone give this value.</source>
        <translation>O papel está em branco: só os vieses dão este valor.</translation>
    </message>
    <message>
        <source>The paper is blank: the biases alone speak for {name}.</source>
        <translation>O papel está em branco: só os vieses falam a favor de {name}.</translation>
    </message>
    <message>
        <source>Not further back than {layer}: nothing is shared out exactly by {name}.</source>
        <translation>Não mais atrás que {layer}: {name} não reparte nada com exatidão.</translation>
    </message>
    <message>
        <source>biases of {layer}</source>
        <translation>vieses de {layer}</translation>
    </message>
    <message>
        <source>The picture adds up to {sum}.</source>
        <translation>A imagem soma {sum}.</translation>
    </message>
    <message>
        <source>z = {blank} of blank paper: it grew by {growth}.</source>
        <translation>z = {blank} do papel em branco: cresceu {growth}.</translation>
    </message>
    <message>
        <source>Erased in one place it loses at most {most}.</source>
        <translation>Apagado em um lugar, perde no máximo {most}.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” and not “{other}”</source>
        <translation>“{name}” e não “{other}”</translation>
    </message>
    <message>
        <source>{layer} · filter {number}, all of its map</source>
        <translation>{layer} · filtro {number}, todo o seu mapa</translation>
    </message>
    <message>
        <source>{layer} · filter {number}</source>
        <translation>{layer} · filtro {number}</translation>
    </message>
    <message>
        <source>the pixels</source>
        <translation>os pixels</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>Gradient × input</source>
        <translation>Gradiente × entrada</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Gradientes integrados</translation>
    </message>
    <message>
        <source>Deconvnet</source>
        <translation>Deconvnet</translation>
    </message>
    <message>
        <source>Guided backpropagation</source>
        <translation>Retropropagação guiada</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>× input</source>
        <translation>× entrada</translation>
    </message>
    <message>
        <source>Integrated</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Guiada</translation>
    </message>
    <message>
        <source>Contrib.</source>
        <translation>Contrib.</translation>
    </message>
    <message>
        <source>What each value adds to z, exactly, with every unit on or off as it is now. With the biases it adds up to z.</source>
        <translation>O que cada valor acrescenta a z, com exatidão, com cada unidade ligada ou desligada como está agora. Com os vieses a soma é z.</translation>
    </message>
    <message>
        <source>It cannot say what z would be for another image, where other units are on.</source>
        <translation>Não diz qual seria z para outra imagem, em que outras unidades estão ligadas.</translation>
    </message>
    <message>
        <source>How z grows when a pixel gets a little darker.</source>
        <translation>Como z cresce quando um pixel fica um pouco mais escuro.</translation>
    </message>
    <message>
        <source>It cannot say what a pixel did for z: where nothing is drawn there is a gradient too.</source>
        <translation>Não diz o que um pixel fez por z: onde nada está desenhado também há gradiente.</translation>
    </message>
    <message>
        <source>What each pixel adds as far as the network is linear at this image.</source>
        <translation>O que cada pixel acrescenta, na medida em que a rede é linear nesta imagem.</translation>
    </message>
    <message>
        <source>It cannot tell of the biases; behind a sigmoid or tanh its sum is nothing in particular.</source>
        <translation>Nada diz dos vieses; depois de uma sigmoide ou tanh sua soma não é nada em particular.</translation>
    </message>
    <message>
        <source>What each pixel adds on the straight way from blank paper to the drawing. The sum is what z grew by.</source>
        <translation>O que cada pixel acrescenta no caminho reto do papel em branco até o desenho. A soma é quanto z cresceu.</translation>
    </message>
    <message>
        <source>It cannot be the only answer: another way there gives another picture.</source>
        <translation>Não é a única resposta: outro caminho dá outra imagem.</translation>
    </message>
    <message>
        <source>What z really loses when the window is erased there. Blue: it gains.</source>
        <translation>O que z de fato perde quando a janela é apagada ali. Azul: ganha.</translation>
    </message>
    <message>
        <source>It cannot see a stroke that another one stands in for: one of the two is always left.</source>
        <translation>Não vê um traço que outro substitui: sempre resta um dos dois.</translation>
    </message>
    <message>
        <source>A pattern of pixels that may excite what is asked about.</source>
        <translation>Um padrão de pixels que pode excitar aquilo sobre o que se pergunta.</translation>
    </message>
    <message>
        <source>It cannot say why this answer: it hardly depends on which unit is asked about, as the sanity check shows.</source>
        <translation>Não diz o porquê desta resposta: quase não depende da unidade sobre a qual se pergunta, como mostra o teste de sanidade.</translation>
    </message>
    <message>
        <source>The edges that the lower layers see, of those that speak for z.</source>
        <translation>As bordas que as camadas de baixo veem, das que falam a favor de z.</translation>
    </message>
    <message>
        <source>It cannot explain a decision: made random, the higher layers change little of it.</source>
        <translation>Não explica uma decisão: aleatórias, as camadas de cima pouco a mudam.</translation>
    </message>
    <message>
        <source>Roughly where what speaks for z was found.</source>
        <translation>Mais ou menos onde foi achado o que fala a favor de z.</translation>
    </message>
    <message>
        <source>It cannot be finer than the maps of its layer, and shows nothing of what speaks against z.</source>
        <translation>Não é mais fina que os mapas de sua camada, e nada mostra do que fala contra z.</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Um passo</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} passos</translation>
    </message>
    <message>
        <source>Few pixels</source>
        <translation>Poucos pixels</translation>
    </message>
    <message>
        <source>How little every pixel has to change, along the sign of the gradient of the loss, until the network answers otherwise. Nobody would read another digit.</source>
        <translation>Quão pouco cada pixel precisa mudar, ao longo do sinal do gradiente da perda, até a rede responder outra coisa. Ninguém leria outro dígito.</translation>
    </message>
    <message>
        <source>The same in several steps, each with a gradient of its own: it mostly needs less.</source>
        <translation>O mesmo em vários passos, cada um com o seu próprio gradiente: em geral precisa de menos.</translation>
    </message>
    <message>
        <source>How few pixels suffice if they may become blank or full of ink, one after the other, each time the one that brings the answer down most.</source>
        <translation>Quão poucos pixels bastam se puderem ficar em branco ou cheios de tinta, um após o outro, cada vez o que mais derruba a resposta.</translation>
    </message>
    <message>
        <source>It is how near another answer is in one direction. That nothing was found there proves nothing of others; and it does not say why the answer was given.</source>
        <translation>É quão perto está outra resposta em uma direção. Não ter achado nada ali não prova nada sobre outras; e não diz por que a resposta foi dada.</translation>
    </message>
    <message>
        <source>pixels: {count}</source>
        <translation>pixels: {count}</translation>
    </message>
    <message>
        <source>nothing is changed</source>
        <translation>nada é alterado</translation>
    </message>
    <message>
        <source>{count} of {all} pixels changed</source>
        <translation>{count} de {all} pixels alterados</translation>
    </message>
    <message>
        <source>{count} pixels do not flip it</source>
        <translation>{count} pixels não mudam a resposta</translation>
    </message>
    <message>
        <source>no ε up to 1 flips it</source>
        <translation>nenhum ε até 1 muda a resposta</translation>
    </message>
    <message>
        <source>How many pixels must a hand change? The eraser counts too.</source>
        <translation>Quantos pixels uma mão precisa alterar? A borracha também conta.</translation>
    </message>
    <message>
        <source>Pixels that your hand changed: {count}. The answer is still {name}.</source>
        <translation>Pixels que a sua mão alterou: {count}. A resposta ainda é {name}.</translation>
    </message>
    <message>
        <source>Pixels that your hand changed: {count}. {name} → {other}</source>
        <translation>Pixels que a sua mão alterou: {count}. {name} → {other}</translation>
    </message>
    <message>
        <source>Your fewest: {count}.</source>
        <translation>O seu mínimo: {count}.</translation>
    </message>
    <message>
        <source>The gradient needs: {count}.</source>
        <translation>O gradiente precisa de: {count}.</translation>
    </message>
    <message>
        <source>Or ε = {epsilon} everywhere.</source>
        <translation>Ou ε = {epsilon} em toda parte.</translation>
    </message>
    <message>
        <source>{known} of {count}</source>
        <translation>{known} de {count}</translation>
    </message>
    <message>
        <source>{count} synthetic digits</source>
        <translation>{count} dígitos sintéticos</translation>
    </message>
    <message>
        <source>{count} images of {data}</source>
        <translation>{count} imagens de {data}</translation>
    </message>
    <message>
        <source>The images are being looked at.</source>
        <translation>As imagens estão sendo examinadas.</translation>
    </message>
    <message>
        <source>Synthetic digits are being drawn.</source>
        <translation>Dígitos sintéticos estão sendo desenhados.</translation>
    </message>
    <message>
        <source>Load a data set that fits this network: there are no images to look at.</source>
        <translation>Carregue um conjunto de dados que sirva a esta rede: não há imagens para examinar.</translation>
    </message>
</context>
<context>
    <name>WhatItSeesPanel</name>
    <message>
        <source>Ways to ask</source>
        <translation>Maneiras de perguntar</translation>
    </message>
    <message>
        <source>Mind:</source>
        <translation>Atenção:</translation>
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
        <source>both outputs</source>
        <translation>as duas saídas</translation>
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
        <source>Worked example</source>
        <translation>Exemplo resolvido</translation>
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
    <name>Worksheet</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What I see, and why:</source>
        <translation>O que vejo, e por quê:</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Perda ao longo das épocas</translation>
    </message>
</context>
<context>
    <name>WrittenText</name>
    <message>
        <source>Your words</source>
        <translation>Suas palavras</translation>
    </message>
</context>
<context>
    <name>Zooming</name>
    <message>
        <source>Larger would not fit the screen; hide some panels first.</source>
        <translation>Maior não caberia na tela; oculte antes alguns painéis.</translation>
    </message>
</context>
<context>
    <name>_Likenesses</name>
    <message>
        <source>{first} and {second}: likeness {likeness}</source>
        <translation>{first} e {second}: semelhança {likeness}</translation>
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
<context>
    <name>_Seen</name>
    <message>
        <source>{map}, which is pooled</source>
        <translation>{map}, antes do pooling</translation>
    </message>
    <message>
        <source>Weights of unit {number}</source>
        <translation>Pesos da unidade {number}</translation>
    </message>
    <message>
        <source>Kernel of filter {number}</source>
        <translation>Kernel do filtro {number}</translation>
    </message>
    <message>
        <source>Kernels of filter {number}, one for each of {count} maps</source>
        <translation>Kernels do filtro {number}, um para cada um de {count} mapas</translation>
    </message>
</context>
</TS>
