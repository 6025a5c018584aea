<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the class {unknown!r} of the data is unknown to the network ({known})</source>
        <translation>la clase {unknown!r} de los datos es desconocida para la red ({known})</translation>
    </message>
    <message>
        <source>{data}: the training part holds no images</source>
        <translation>{data}: la parte de entrenamiento no contiene imágenes</translation>
    </message>
    <message>
        <source>{name}: its parts have images of different shapes, {shapes}</source>
        <translation>{name}: sus partes tienen imágenes de formas distintas, {shapes}</translation>
    </message>
    <message>
        <source>{name}: its parts have different classes, {names}</source>
        <translation>{name}: sus partes tienen clases distintas, {names}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{shape} of {type}</source>
        <translation>{shape} de {type}</translation>
    </message>
    <message>
        <source>validation is a share below 1 or a count of images, not {value:g}</source>
        <translation>la validación es una fracción menor que 1 o un número de imágenes, no {value:g}</translation>
    </message>
    <message>
        <source>{name}: too few images ({count}) to train and to measure on</source>
        <translation>{name}: muy pocas imágenes ({count}) para entrenar y para medir</translation>
    </message>
    <message>
        <source>{name}: {count:.0f} images cannot be held out of {all}</source>
        <translation>{name}: no se pueden reservar {count:.0f} de {all} imágenes</translation>
    </message>
    <message>
        <source>images must be (n, channels, height, width) of uint8, not {found}</source>
        <translation>las imágenes deben ser (n, canales, alto, ancho) de uint8, no {found}</translation>
    </message>
    <message>
        <source>labels must be one row of integers, not {shape} of {type}</source>
        <translation>las etiquetas deben ser una sola fila de enteros, no {shape} de {type}</translation>
    </message>
    <message>
        <source>{labels} labels for {count} images</source>
        <translation>{labels} etiquetas para {count} imágenes</translation>
    </message>
    <message>
        <source>label {label} of image {at}; there are {count} classes, from 0 on</source>
        <translation>etiqueta {label} en la imagen {at}; hay {count} clases, a partir de 0</translation>
    </message>
    <message>
        <source>there is no mirror</source>
        <translation>no hay ningún servidor de descarga</translation>
    </message>
    <message>
        <source>{host}: {reason}</source>
        <translation>{host}: {reason}</translation>
    </message>
    <message>
        <source>{host}: {name} does not have the checksum that it must have</source>
        <translation>{host}: {name} no tiene la suma de comprobación que debe tener</translation>
    </message>
    <message>
        <source>the connection broke off after {received:,} of {size:,} bytes</source>
        <translation>la conexión se cortó tras {received:,} de {size:,} bytes</translation>
    </message>
    <message>
        <source>the transfer failed: {reason}</source>
        <translation>la transferencia falló: {reason}</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>se canceló la descarga</translation>
    </message>
    <message>
        <source>another part was sent than asked for ({range})</source>
        <translation>se envió una parte distinta de la pedida ({range})</translation>
    </message>
    <message>
        <source>{path}: too many images for a table</source>
        <translation>{path}: demasiadas imágenes para una tabla</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}: no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{path}: columns in line {line}: {found}; in the first: {width}</source>
        <translation>{path}: columnas en la línea {line}: {found}; en la primera: {width}</translation>
    </message>
    <message>
        <source>{path}: a row is a label and a square image&apos;s pixels (785 columns for 28×28), not {found}</source>
        <translation>{path}: una fila es una etiqueta y los píxeles de una imagen cuadrada (785 columnas para 28×28), no {found}</translation>
    </message>
    <message>
        <source>{path}: line {line} holds something else than integers</source>
        <translation>{path}: la línea {line} contiene algo que no son números enteros</translation>
    </message>
    <message>
        <source>{path}: line {line} has pixels beyond 0 to 255</source>
        <translation>{path}: la línea {line} tiene píxeles fuera de 0 a 255</translation>
    </message>
    <message>
        <source>{path}: the compressed data is cut short or damaged</source>
        <translation>{path}: los datos comprimidos están incompletos o dañados</translation>
    </message>
    <message>
        <source>{path}: {shape} values are no images</source>
        <translation>{path}: {shape} valores no son imágenes</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{data}: the images lie transposed, as EMNIST&apos;s do: turned upright</source>
        <translation>{data}: las imágenes están transpuestas, como las de EMNIST: se pusieron derechas</translation>
    </message>
    <message>
        <source>{folder}: {part}-{content}-idx…-ubyte, plain or .gz, is missing beside {found}</source>
        <translation>{folder}: falta {part}-{content}-idx…-ubyte, simple o .gz, junto a {found}</translation>
    </message>
    <message>
        <source>a label {label:,}; there may be {most:,} classes, from 0 on</source>
        <translation>una etiqueta {label:,}; puede haber {most:,} clases, desde 0</translation>
    </message>
    <message>
        <source>{path}: {shape} values are announced, more than such a file may hold</source>
        <translation>{path}: se anuncian {shape} valores, más de los que puede contener un archivo así</translation>
    </message>
    <message>
        <source>{path}: cut short: {shape} values announced, {found:,} there</source>
        <translation>{path}: incompleto: se anuncian {shape} valores, hay {found:,}</translation>
    </message>
    <message>
        <source>{path}: too long: {shape} values announced, more there</source>
        <translation>{path}: demasiado largo: se anuncian {shape} valores y hay más</translation>
    </message>
    <message>
        <source>{path}: not an IDX file: it begins with nothing</source>
        <translation>{path}: no es un archivo IDX: está vacío</translation>
    </message>
    <message>
        <source>{path}: not an IDX file: it begins with {magic}</source>
        <translation>{path}: no es un archivo IDX: empieza por {magic}</translation>
    </message>
    <message>
        <source>{path}: its values have type 0x{type:02x}; 0x08, unsigned bytes, is needed</source>
        <translation>{path}: sus valores tienen el tipo 0x{type:02x}; se necesita 0x08, bytes sin signo</translation>
    </message>
    <message>
        <source>{path}: cut short in the header</source>
        <translation>{path}: la cabecera está incompleta</translation>
    </message>
    <message>
        <source>the loading was cancelled</source>
        <translation>se canceló la carga</translation>
    </message>
    <message>
        <source>MNIST is not on this machine and cannot be downloaded ({reason}); connect to the network, or put its four .gz files into {folder}, or into a folder mnist within one that CNNGUI_DATA names</source>
        <translation>MNIST no está en este equipo y no se puede descargar ({reason}); conéctese a la red, o ponga sus cuatro archivos .gz en {folder}, o en una carpeta mnist dentro de la que indica CNNGUI_DATA</translation>
    </message>
    <message>
        <source>MNIST cannot be stored in {folder}: {reason}</source>
        <translation>MNIST no se puede guardar en {folder}: {reason}</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path}: no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>no network called {name!r} is shipped; there are {known}</source>
        <translation>el programa no trae ninguna red llamada {name!r}; hay {known}</translation>
    </message>
    <message>
        <source>a safetensors file, but not of {format}: its metadata describes no network (tensors: {names})</source>
        <translation>es un archivo safetensors, pero no de {format}: sus metadatos no describen ninguna red (tensores: {names})</translation>
    </message>
    <message>
        <source>format_version is {version}; this program reads {known!r}</source>
        <translation>format_version es {version}; este programa lee {known!r}</translation>
    </message>
    <message>
        <source>{key} is missing in the metadata</source>
        <translation>falta «{key}» en los metadatos</translation>
    </message>
    <message>
        <source>the tensor {name} belongs to no layer of the network</source>
        <translation>el tensor {name} no pertenece a ninguna capa de la red</translation>
    </message>
    <message>
        <source>the tensor {name} is missing; the network needs {shape}</source>
        <translation>falta el tensor {name}; la red necesita {shape}</translation>
    </message>
    <message>
        <source>{name} has shape {found}; the network needs {shape}</source>
        <translation>{name} tiene la forma {found}; la red necesita {shape}</translation>
    </message>
    <message>
        <source>{name} holds {value} at {place}, which is no weight</source>
        <translation>{name} contiene {value} en {place}, que no es un peso</translation>
    </message>
    <message>
        <source>{found} class names for {count} classes</source>
        <translation>{found} nombres de clase para {count} clases</translation>
    </message>
    <message>
        <source>a class name must be text in one line, not {name}</source>
        <translation>un nombre de clase debe ser texto de una línea, no {name}</translation>
    </message>
    <message>
        <source>{path}: a damaged .npz file: {reason}</source>
        <translation>{path}: archivo .npz dañado: {reason}</translation>
    </message>
    <message>
        <source>{name} is there twice</source>
        <translation>{name} aparece dos veces</translation>
    </message>
    <message>
        <source>{name} holds {type}; images are uint8 or float</source>
        <translation>{name} contiene {type}; las imágenes son uint8 o float</translation>
    </message>
    <message>
        <source>the array {name} is missing</source>
        <translation>falta el arreglo {name}</translation>
    </message>
    <message>
        <source>no images under a known name ({known}); there are: {found}</source>
        <translation>no hay imágenes con un nombre conocido ({known}); hay: {found}</translation>
    </message>
    <message>
        <source>{path} holds more than labels</source>
        <translation>{path} contiene más que etiquetas</translation>
    </message>
    <message>
        <source>{name}: each image needs one class</source>
        <translation>{name}: cada imagen necesita una clase</translation>
    </message>
    <message>
        <source>{name} holds {type}; labels are integers</source>
        <translation>{name} contiene {type}; las etiquetas son números enteros</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name} has shape {shape}; images are (n, height, width), (n, channels, height, width) or (n, height, width, channels) with 1 or 3</source>
        <translation>{name} tiene la forma {shape}; las imágenes son (n, alto, ancho), (n, canales, alto, ancho) o (n, alto, ancho, canales), con 1 o 3 canales</translation>
    </message>
    <message>
        <source>{name} holds NaN or infinity; float images lie in [0, 1]</source>
        <translation>{name} contiene NaN o infinito; las imágenes float están en [0, 1]</translation>
    </message>
    <message>
        <source>{name} holds values from {low:g} to {high:g}; float images lie in [0, 1]</source>
        <translation>{name} contiene valores de {low:g} a {high:g}; las imágenes float están en [0, 1]</translation>
    </message>
    <message>
        <source>{name} is compressed in a way that NumPy does not use</source>
        <translation>{name} está comprimido de un modo que NumPy no usa</translation>
    </message>
    <message>
        <source>{name} announces {shape} values: {size:,} bytes, its place {place:,}</source>
        <translation>{name} anuncia {shape} valores: {size:,} bytes; su espacio tiene {place:,}</translation>
    </message>
    <message>
        <source>{name} would be {size:,} bytes, out of {packed:,}: more than such a file may hold</source>
        <translation>{name} tendría {size:,} bytes, a partir de {packed:,}: más de lo que puede contener un archivo así</translation>
    </message>
    <message>
        <source>{name} is no plain array of numbers: it holds {type}</source>
        <translation>{name} no es un simple arreglo de números: contiene {type}</translation>
    </message>
    <message>
        <source>{name} is cut short: {found:,} of {size:,} bytes</source>
        <translation>{name} está incompleto: {found:,} de {size:,} bytes</translation>
    </message>
    <message>
        <source>{name} is no .npy array</source>
        <translation>{name} no es un arreglo .npy</translation>
    </message>
    <message>
        <source>{path}: no file</source>
        <translation>{path}: no es un archivo</translation>
    </message>
    <message>
        <source>no picture that can be read</source>
        <translation>no es una imagen que se pueda leer</translation>
    </message>
    <message>
        <source>{path}: too large for the memory that there is</source>
        <translation>{path}: demasiado grande para la memoria que hay</translation>
    </message>
    <message>
        <source>{path}: {width}×{height} pixels are too many</source>
        <translation>{path}: {width}×{height} píxeles son demasiados</translation>
    </message>
    <message>
        <source>{path}: {width}×{height} pixels are no picture but a line</source>
        <translation>{path}: {width}×{height} píxeles no son una imagen, sino una línea</translation>
    </message>
    <message>
        <source>{path}: a damaged picture: {reason}</source>
        <translation>{path}: imagen dañada: {reason}</translation>
    </message>
    <message>
        <source>{data}: there is not enough memory for it</source>
        <translation>{data}: no hay memoria suficiente</translation>
    </message>
    <message>
        <source>a data set has no name; data are mnist, synthetic, or the path of a file or folder</source>
        <translation>falta el nombre del conjunto de datos; puede ser mnist, synthetic o la ruta de un archivo o carpeta</translation>
    </message>
    <message>
        <source>synthetic:{text}: a number from 2 to {most} must follow the colon</source>
        <translation>synthetic:{text}: tras los dos puntos debe ir un número de 2 a {most}</translation>
    </message>
    <message>
        <source>{path}: no such file; data are mnist, synthetic, or the path of a file or folder</source>
        <translation>{path}: no existe ese archivo; los datos pueden ser mnist, synthetic o la ruta de un archivo o carpeta</translation>
    </message>
    <message>
        <source>{path}: it seems to be {kind}; data are .npz, .csv, pen strokes (.json, .json.gz), or folders</source>
        <translation>{path}: parece ser {kind}; los datos son .npz, .csv, trazos de lápiz (.json, .json.gz) o carpetas</translation>
    </message>
    <message>
        <source>{path}: too few writers to hold some out; they are told apart by their names</source>
        <translation>{path}: muy pocos autores para reservar algunos; se distinguen por su nombre</translation>
    </message>
    <message>
        <source>{path}: pen strokes must be a list of drawings with at least one</source>
        <translation>{path}: los trazos de lápiz deben ser una lista con al menos un dibujo</translation>
    </message>
    <message>
        <source>{path}: {count:,} drawings; at most {most:,} are read</source>
        <translation>{path}: {count:,} dibujos; se leen como máximo {most:,}</translation>
    </message>
    <message>
        <source>more strokes than in {most:,} digits</source>
        <translation>más trazos que en {most:,} dígitos</translation>
    </message>
    <message>
        <source>{path}: drawing {number}: no {key}</source>
        <translation>{path}: dibujo {number}: falta {key}</translation>
    </message>
    <message>
        <source>{path}: drawing {number}: {reason}</source>
        <translation>{path}: dibujo {number}: {reason}</translation>
    </message>
    <message>
        <source>{path}: more than {most} MB of JSON</source>
        <translation>{path}: más de {most} MB de JSON</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>{path}: not a sound gzip file: {reason}</source>
        <translation>{path}: no es un archivo gzip correcto: {reason}</translation>
    </message>
    <message>
        <source>must have a label, a writer and strokes</source>
        <translation>debe tener una etiqueta (label), un autor (writer) y trazos (strokes)</translation>
    </message>
    <message>
        <source>the label must be a digit, not {label!r:.40}</source>
        <translation>la etiqueta debe ser un dígito, no {label!r:.40}</translation>
    </message>
    <message>
        <source>the writer must be a name, not {writer!r:.40}</source>
        <translation>el autor debe ser un nombre, no {writer!r:.40}</translation>
    </message>
    <message>
        <source>the strokes must be a list with at least one</source>
        <translation>los trazos deben ser una lista con al menos uno</translation>
    </message>
    <message>
        <source>a stroke must be a list of points with at least one</source>
        <translation>un trazo debe ser una lista con al menos un punto</translation>
    </message>
    <message>
        <source>a point must be [x, y] from 0 to {size}, not {point!r:.40}</source>
        <translation>un punto debe ser [x, y] de 0 a {size}, no {point!r:.40}</translation>
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
        <translation>los metadatos son demasiado largos: {length:,} bytes de un máximo de {most:,}</translation>
    </message>
    <message>
        <source>only {count} bytes; no safetensors file is so short</source>
        <translation>solo {count} bytes; ningún archivo safetensors es tan corto</translation>
    </message>
    <message>
        <source>no safetensors file: it seems to be {kind}</source>
        <translation>no es un archivo safetensors: parece ser {kind}</translation>
    </message>
    <message>
        <source>cut short in the header: {data_start:,} bytes announced, {file_size:,} there</source>
        <translation>la cabecera está incompleta: se anuncian {data_start:,} bytes, hay {file_size:,}</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>la cabecera</translation>
    </message>
    <message>
        <source>{name} has type {type}; {dtype} is needed</source>
        <translation>{name} es del tipo {type}; se necesita {dtype}</translation>
    </message>
    <message>
        <source>{name} takes {found:,} bytes; its shape needs {size:,}</source>
        <translation>{name} ocupa {found:,} bytes; su forma necesita {size:,}</translation>
    </message>
    <message>
        <source>{what} is not sound JSON: {reason}</source>
        <translation>{what} no es JSON correcto: {reason}</translation>
    </message>
    <message>
        <source>{what} must be a JSON {kind}, not {value}</source>
        <translation>{what} debe ser un valor JSON de tipo {kind}, no {value}</translation>
    </message>
    <message>
        <source>no network: the header is not text (byte {position})</source>
        <translation>no es una red: la cabecera no es texto (byte {position})</translation>
    </message>
    <message>
        <source>a name stands twice</source>
        <translation>un nombre está repetido</translation>
    </message>
    <message>
        <source>{digits} is too large</source>
        <translation>{digits} es demasiado grande</translation>
    </message>
    <message>
        <source>half a character stands alone</source>
        <translation>hay medio carácter suelto</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} no es un número</translation>
    </message>
    <message>
        <source>the header&apos;s __metadata__ must map names to texts, not {value}</source>
        <translation>en la cabecera, __metadata__ debe asociar nombres con textos, no {value}</translation>
    </message>
    <message>
        <source>the header&apos;s entry {name} needs dtype, shape and data_offsets</source>
        <translation>la entrada {name} de la cabecera necesita dtype, shape y data_offsets</translation>
    </message>
    <message>
        <source>{name} has the impossible shape {shape}</source>
        <translation>{name} tiene una forma (shape) imposible: {shape}</translation>
    </message>
    <message>
        <source>{name} has the impossible data_offsets {offsets}</source>
        <translation>{name} tiene unos data_offsets imposibles: {offsets}</translation>
    </message>
    <message>
        <source>{begin:,} to {end:,}</source>
        <translation>{begin:,} a {end:,}</translation>
    </message>
    <message>
        <source>{name} lies at bytes {found}; it must begin at {end:,}</source>
        <translation>{name} está en los bytes {found}; debe empezar en {end:,}</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
    <message>
        <source>{what}: the tensors take {end:,} bytes, {data_size:,} are there</source>
        <translation>{what}: los tensores ocupan {end:,} bytes, hay {data_size:,}</translation>
    </message>
    <message>
        <source>{data} has images of {shape}; the network takes {wanted}</source>
        <translation>{data} tiene imágenes de {shape}; la red recibe {wanted}</translation>
    </message>
    <message>
        <source>{data}: {reason}</source>
        <translation>{data}: {reason}</translation>
    </message>
    <message>
        <source>input_shape and layers must be lists</source>
        <translation>input_shape y layers deben ser listas</translation>
    </message>
    <message>
        <source>{count} layers; at most {most}</source>
        <translation>{count} capas; como máximo {most}</translation>
    </message>
    <message>
        <source>the title must be one line of at most {most} characters</source>
        <translation>el título debe ser una línea de {most} caracteres como máximo</translation>
    </message>
    <message>
        <source>layers must be a tuple of layers, not {layers}</source>
        <translation>layers debe ser una tupla de capas, no {layers}</translation>
    </message>
    <message>
        <source>{count} layers; from 1 to {most} are possible</source>
        <translation>{count} capas; son posibles de 1 a {most}</translation>
    </message>
    <message>
        <source>the last layer gives the classes&apos; probabilities: it must be dense with softmax</source>
        <translation>la última capa da las probabilidades de las clases: debe ser densa, con softmax</translation>
    </message>
    <message>
        <source>softmax belongs to the last layer; choose another activation</source>
        <translation>softmax es de la última capa; elija otra activación</translation>
    </message>
    <message>
        <source>{count:,} parameters up to here; at most {most:,}</source>
        <translation>{count:,} parámetros hasta aquí; como máximo {most:,}</translation>
    </message>
    <message>
        <source>{count:,} activations up to here; at most {most:,}</source>
        <translation>{count:,} activaciones hasta aquí; como máximo {most:,}</translation>
    </message>
    <message>
        <source>one map of each layer makes {count:,} connections up to here; at most {most:,}</source>
        <translation>un mapa de cada capa hace {count:,} conexiones hasta aquí; como máximo {most:,}</translation>
    </message>
    <message>
        <source>layer {position}</source>
        <translation>capa {position}</translation>
    </message>
    <message>
        <source>no network is called {name!r}; there are {known}</source>
        <translation>ninguna red se llama {name!r}; hay {known}</translation>
    </message>
    <message>
        <source>a layer must be an object with a type, not {value}</source>
        <translation>una capa debe ser un objeto con un tipo (type), no {value}</translation>
    </message>
    <message>
        <source>a layer&apos;s type must be one of {choices}, not {name}</source>
        <translation>el tipo de una capa debe ser uno de {choices}, no {name}</translation>
    </message>
    <message>
        <source>unknown field {field}</source>
        <translation>campo desconocido: {field}</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>falta «{field}»</translation>
    </message>
    <message>
        <source>the description must be JSON text of at most {most} characters</source>
        <translation>la descripción debe ser texto JSON de {most} caracteres como máximo</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>la descripción</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>el número de filtros</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>el kernel</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>el stride</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>la activación</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartir los pesos</translation>
    </message>
    <message>
        <source>padding {padding} with a {kernel} kernel makes neurons that see zeros alone; at most {most}</source>
        <translation>con padding {padding} y un kernel de {kernel} hay neuronas que solo ven ceros; como máximo {most}</translation>
    </message>
    <message>
        <source>a convolution</source>
        <translation>una convolución</translation>
    </message>
    <message>
        <source>a {kernel} kernel does not fit its {size} input with padding {padding}; at most {most}, or add padding {needed}</source>
        <translation>un kernel de {kernel} no cabe en su entrada de {size} con padding {padding}; como máximo {most}, o ponga padding {needed}</translation>
    </message>
    <message>
        <source>a {kernel} kernel does not fit its {size} input; at most {most}, or add padding {needed}</source>
        <translation>un kernel de {kernel} no cabe en su entrada de {size}; como máximo {most}, o ponga padding {needed}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>el tipo de pooling</translation>
    </message>
    <message>
        <source>window</source>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>counts_padding</source>
        <translation>contar el padding</translation>
    </message>
    <message>
        <source>padding {padding} with a {window} window pools nothing but padding; at most {most}</source>
        <translation>padding {padding} con una ventana {window} agruparía solo padding; como máximo {most}</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>una capa de pooling</translation>
    </message>
    <message>
        <source>a {window} window does not fit its {size} input; at most {most}</source>
        <translation>una ventana {window} no cabe en su entrada {size}; como máximo {most}</translation>
    </message>
    <message>
        <source>units</source>
        <translation>el número de unidades</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>la tasa de dropout</translation>
    </message>
    <message>
        <source>input_shape must be (channels, height, width), not {shape}</source>
        <translation>input_shape debe ser (canales, alto, ancho), no {shape}</translation>
    </message>
    <message>
        <source>the input&apos;s channels</source>
        <translation>el número de canales de la entrada</translation>
    </message>
    <message>
        <source>the input&apos;s height</source>
        <translation>el alto de la entrada</translation>
    </message>
    <message>
        <source>the input&apos;s width</source>
        <translation>el ancho de la entrada</translation>
    </message>
    <message>
        <source>{what} needs feature maps, but its input is {units} units; put it before the dense layers</source>
        <translation>{what} necesita mapas de características, pero su entrada son {units} unidades; póngala antes de las capas densas</translation>
    </message>
    <message>
        <source>{field} must be a whole number from {low} to {high}, not {value}</source>
        <translation>{field} debe ser un número entero de {low} a {high}, no {value}</translation>
    </message>
    <message>
        <source>{field} must be a number from {low} to below {below}, not {value}</source>
        <translation>{field} debe ser un número desde {low} y menor que {below}, no {value}</translation>
    </message>
    <message>
        <source>{field} must be a pair (vertical, horizontal), not {value}</source>
        <translation>{field} debe ser un par (vertical, horizontal), no {value}</translation>
    </message>
    <message>
        <source>{field} must be true or false, not {value}</source>
        <translation>{field} debe ser verdadero o falso, no {value}</translation>
    </message>
    <message>
        <source>padding must be a pair (vertical, horizontal) or (top, bottom, left, right), not {value}</source>
        <translation>padding debe ser un par (vertical, horizontal) o (arriba, abajo, izquierda, derecha), no {value}</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>el padding</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>la pendiente</translation>
    </message>
    <message>
        <source>{field} must be one of {choices}, not {value}</source>
        <translation>{field} debe tener uno de los valores {choices}, no {value}</translation>
    </message>
    <message>
        <source>the loss grew to {loss:.3g} in step {step}</source>
        <translation>la pérdida creció hasta {loss:.3g} en el paso {step}</translation>
    </message>
    <message>
        <source>the state is that of another training run</source>
        <translation>el estado es de otro entrenamiento</translation>
    </message>
    <message>
        <source>a parameter became infinite or not a number in step {step}</source>
        <translation>un parámetro se hizo infinito o dejó de ser un número en el paso {step}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>el número de épocas</translation>
    </message>
    <message>
        <source>batch_size</source>
        <translation>el tamaño del lote</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>la semilla</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>el número de hilos</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>el momentum</translation>
    </message>
    <message>
        <source>weight_decay</source>
        <translation>el decaimiento de los pesos</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>el optimizador</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>el plan de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>learning_rate</source>
        <translation>la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>input</source>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>the {name} must have 1 to {largest} rows and columns, not {shape}</source>
        <translation>{name} debe tener de 1 a {largest} filas y columnas, no {shape}</translation>
    </message>
    <message>
        <source>the {name} takes finite numbers only</source>
        <translation>{name} solo admite números finitos</translation>
    </message>
    <message>
        <source>{path}: there is not enough memory for this network</source>
        <translation>{path}: no hay memoria suficiente para esta red</translation>
    </message>
    <message>
        <source>only a pooling layer has a kind of pooling</source>
        <translation>solo una capa de pooling tiene un tipo de pooling</translation>
    </message>
    <message>
        <source>a training run owns the weights; stop it to change the layers</source>
        <translation>un entrenamiento en curso usa los pesos; deténgalo para cambiar las capas</translation>
    </message>
    <message>
        <source>the last layer needs a unit for each class: {count}</source>
        <translation>la última capa necesita una unidad por clase: {count}</translation>
    </message>
    <message>
        <source>there is not enough memory for these layers</source>
        <translation>no hay memoria suficiente para estas capas</translation>
    </message>
    <message>
        <source>only a convolution shares its weights</source>
        <translation>solo una convolución comparte sus pesos</translation>
    </message>
    <message>
        <source>{data}: the {part} part holds no images</source>
        <translation>{data}: la parte «{part}» no tiene imágenes</translation>
    </message>
    <message>
        <source>the data are not what they were when the training was interrupted</source>
        <translation>los datos no son los mismos que cuando se interrumpió el entrenamiento</translation>
    </message>
    <message>
        <source>an HDF5 file, as Keras writes networks</source>
        <translation>un archivo HDF5, como Keras guarda redes</translation>
    </message>
    <message>
        <source>a zip archive, as PyTorch and Keras write networks</source>
        <translation>un archivo zip, como PyTorch y Keras guardan redes</translation>
    </message>
    <message>
        <source>a Python pickle, as PyTorch wrote networks before 2020</source>
        <translation>un pickle de Python, como PyTorch guardaba redes antes de 2020</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>una matriz de NumPy</translation>
    </message>
    <message>
        <source>a gzip file</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a picture or a sound</source>
        <translation>una imagen o un sonido</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an ONNX network, or another message of protobuf</source>
        <translation>una red ONNX, u otro mensaje de protobuf</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a damaged one, or of a kind that is not known here</source>
        <translation>un archivo dañado, o de un tipo desconocido aquí</translation>
    </message>
    <message>
        <source>{folder} has the part {part}, and {other} beside it, which is none</source>
        <translation>{folder} tiene la parte {part} y al lado {other}, que no lo es</translation>
    </message>
    <message>
        <source>{folder}: no pictures in subfolders named by their class, nor in train and test</source>
        <translation>{folder}: no hay imágenes en subcarpetas con el nombre de su clase, ni en train y test</translation>
    </message>
    <message>
        <source>{folder}: no picture of {count} can be read</source>
        <translation>{folder}: no se puede leer ninguna de {count} imágenes</translation>
    </message>
    <message>
        <source>{folder}: two classes have the same readable name</source>
        <translation>{folder}: dos clases tienen el mismo nombre legible</translation>
    </message>
    <message>
        <source>{these}; {another}</source>
        <translation>{these}; {another}</translation>
    </message>
    <message>
        <source>1 picture was left out: {named}</source>
        <translation>1 imagen se dejó fuera: {named}</translation>
    </message>
    <message>
        <source>{count} pictures were left out: {named}</source>
        <translation>{count} imágenes se dejaron fuera: {named}</translation>
    </message>
    <message>
        <source>{folder}: both {first} and {second} are the same part</source>
        <translation>{folder}: {first} y {second} son la misma parte</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se superó la cuota de disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>fallo de entrada o salida</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argumento no válido</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>hay demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>el archivo abierto ya no existe</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>el otro extremo cerró la conexión</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>la conexión tardó demasiado</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>no hay acceso a la red</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>no hay ruta hasta el servidor</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>servidor desconocido</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>el nombre del servidor no tiene dirección</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>por ahora no se puede encontrar el servidor</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>The read operation timed out</source>
        <translation>la lectura tardó demasiado</translation>
    </message>
    <message>
        <source>Remote end closed connection without response</source>
        <translation>el servidor cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>IncompleteRead({read} bytes read, {missing} more expected)</source>
        <translation>{read} bytes recibidos, faltan {missing}</translation>
    </message>
    <message>
        <source>{what}: line {line} column {column} (char {place})</source>
        <translation>{what}: línea {line}, columna {column} (carácter {place})</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>falta un nombre entre comillas dobles</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>falta «:»</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>falta «,»</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>sobra una coma al final del objeto</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>sobra una coma al final de la lista</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>sobran datos</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>carácter de control no válido</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>secuencia con \ no válida</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>secuencia \uXXXX no válida</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>falta el final del texto que empieza en</translation>
    </message>
    <message>
        <source>Unexpected UTF-8 BOM (decode using utf-8-sig)</source>
        <translation>hay una marca de orden de bytes (BOM) al principio</translation>
    </message>
    <message>
        <source>maximum recursion depth exceeded while decoding a JSON array from a unicode string</source>
        <translation>hay demasiadas listas JSON anidadas</translation>
    </message>
    <message>
        <source>maximum recursion depth exceeded while decoding a JSON object from a unicode string</source>
        <translation>hay demasiados objetos JSON anidados</translation>
    </message>
    <message>
        <source>maximum recursion depth exceeded</source>
        <translation>hay demasiados niveles</translation>
    </message>
    <message>
        <source>&apos;{codec}&apos; codec can&apos;t decode byte {byte} in position {place}: {detail}</source>
        <translation>no es texto en {codec}: byte {byte} en la posición {place}: {detail}</translation>
    </message>
    <message>
        <source>&apos;{codec}&apos; codec can&apos;t encode character {character} in position {place}: {detail}</source>
        <translation>{character} en la posición {place} no cabe en {codec}: {detail}</translation>
    </message>
    <message>
        <source>invalid start byte</source>
        <translation>byte inicial no válido</translation>
    </message>
    <message>
        <source>invalid continuation byte</source>
        <translation>byte de continuación no válido</translation>
    </message>
    <message>
        <source>unexpected end of data</source>
        <translation>los datos acaban antes de tiempo</translation>
    </message>
    <message>
        <source>surrogates not allowed</source>
        <translation>es medio carácter</translation>
    </message>
    <message>
        <source>Exceeds the limit ({most} digits) for integer string conversion: value has {count} digits; use sys.set_int_max_str_digits() to increase the limit</source>
        <translation>un número tiene {count} cifras; se leen como máximo {most}</translation>
    </message>
    <message>
        <source>Not a gzipped file ({start})</source>
        <translation>no es un archivo gzip ({start})</translation>
    </message>
    <message>
        <source>CRC check failed {found} != {wanted}</source>
        <translation>la suma CRC no coincide: {found} != {wanted}</translation>
    </message>
    <message>
        <source>Incorrect length of data produced</source>
        <translation>la longitud de los datos no coincide</translation>
    </message>
    <message>
        <source>Compressed file ended before the end-of-stream marker was reached</source>
        <translation>el archivo comprimido acaba antes de tiempo</translation>
    </message>
    <message>
        <source>Unknown compression method</source>
        <translation>método de compresión desconocido</translation>
    </message>
    <message>
        <source>Error {number} while decompressing data: {detail}</source>
        <translation>fallo {number} al descomprimir los datos: {detail}</translation>
    </message>
    <message>
        <source>invalid block type</source>
        <translation>tipo de bloque no válido</translation>
    </message>
    <message>
        <source>invalid code lengths set</source>
        <translation>longitudes de código no válidas</translation>
    </message>
    <message>
        <source>invalid distance code</source>
        <translation>código de distancia no válido</translation>
    </message>
    <message>
        <source>invalid distance too far back</source>
        <translation>distancia demasiado larga</translation>
    </message>
    <message>
        <source>invalid stored block lengths</source>
        <translation>longitudes de bloque no válidas</translation>
    </message>
    <message>
        <source>incorrect data check</source>
        <translation>la suma de los datos no coincide</translation>
    </message>
    <message>
        <source>incorrect header check</source>
        <translation>la suma de la cabecera no coincide</translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation>no es un archivo zip</translation>
    </message>
    <message>
        <source>Bad CRC-32 for file {name}</source>
        <translation>la suma CRC-32 de {name} no coincide</translation>
    </message>
    <message>
        <source>Bad magic number for central directory</source>
        <translation>el índice está dañado</translation>
    </message>
    <message>
        <source>Bad magic number for file header</source>
        <translation>una cabecera está dañada</translation>
    </message>
    <message>
        <source>Bad offset for central directory</source>
        <translation>la posición del índice no coincide</translation>
    </message>
    <message>
        <source>File name in directory {name} and header {other} differ.</source>
        <translation>el nombre del índice, {name}, y el de la cabecera, {other}, son distintos</translation>
    </message>
    <message>
        <source>Overlapped entries: {name} (possible zip bomb)</source>
        <translation>entradas superpuestas: {name} (el zip puede ser malicioso)</translation>
    </message>
    <message>
        <source>Truncated central directory</source>
        <translation>el índice está incompleto</translation>
    </message>
    <message>
        <source>Truncated file header</source>
        <translation>una cabecera está incompleta</translation>
    </message>
    <message>
        <source>That compression method is not supported</source>
        <translation>método de compresión desconocido</translation>
    </message>
    <message>
        <source>File {name} is encrypted, password required for extraction</source>
        <translation>{name} está cifrado con una contraseña</translation>
    </message>
    <message>
        <source>image file is truncated</source>
        <translation>la imagen está incompleta</translation>
    </message>
    <message>
        <source>image file is truncated ({count} bytes not processed)</source>
        <translation>la imagen está incompleta ({count} bytes sin leer)</translation>
    </message>
    <message>
        <source>unrecognized data stream contents when reading image file</source>
        <translation>los datos de la imagen no son los de su formato</translation>
    </message>
    <message>
        <source>broken PNG file (chunk {name})</source>
        <translation>PNG dañado (bloque {name})</translation>
    </message>
    <message>
        <source>broken data stream when reading image file</source>
        <translation>los datos de la imagen están dañados</translation>
    </message>
    <message>
        <source>Truncated File Read</source>
        <translation>el archivo acaba antes de tiempo</translation>
    </message>
    <message>
        <source>not enough image data</source>
        <translation>faltan datos de la imagen</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>«{reason}»</translation>
    </message>
    <message>
        <source>{name} is missing; the network needs {shape}</source>
        <translation>falta {name}; la red necesita {shape}</translation>
    </message>
    <message>
        <source>{name} belongs to no layer of the network</source>
        <translation>{name} no pertenece a ninguna capa de la red</translation>
    </message>
    <message>
        <source>Pooling has no kernel.</source>
        <translation>El pooling no tiene kernel.</translation>
    </message>
    <message>
        <source>The kernels of {layer} are {wanted}, this one is {size}.</source>
        <translation>Los kernels de {layer} son de {wanted}; este es de {size}.</translation>
    </message>
    <message>
        <source>It holds values that are not finite.</source>
        <translation>Contiene valores que no son finitos.</translation>
    </message>
    <message>
        <source>{size} is too large; an example takes at most {largest}.</source>
        <translation>{size} es demasiado grande; un ejemplo admite como máximo {largest}.</translation>
    </message>
    <message>
        <source>Choose a convolution layer first.</source>
        <translation>Elija antes una capa de convolución.</translation>
    </message>
    <message>
        <source>{window} does not fit into the input of {size}.</source>
        <translation>{window} no cabe en la entrada de {size}.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Falta un número.</translation>
    </message>
    <message>
        <source>{text} is too large.</source>
        <translation>{text} es demasiado grande.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>No se pudo escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>The text has {rows}×{columns} numbers, the kernel {height}×{width}.</source>
        <translation>El texto tiene {rows}×{columns} números; el kernel, {height}×{width}.</translation>
    </message>
    <message>
        <source>The rows of the text have different lengths.</source>
        <translation>Las filas del texto tienen longitudes distintas.</translation>
    </message>
    <message>
        <source>The text is too long for a kernel.</source>
        <translation>El texto es demasiado largo para un kernel.</translation>
    </message>
    <message>
        <source>There are no numbers in the text.</source>
        <translation>No hay números en el texto.</translation>
    </message>
    <message>
        <source>an unexpected fault, which the log tells</source>
        <translation>un fallo inesperado, que el registro cuenta</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Larger would not fit the screen; hide some panels first.</source>
        <translation>Más grande no cabría en la pantalla; oculte antes algunos paneles.</translation>
    </message>
</context>
<context>
    <name>ArchitectureEditor</name>
    <message>
        <source>Add a layer</source>
        <translation>inserción de una capa</translation>
    </message>
    <message>
        <source>Remove a layer</source>
        <translation>eliminación de una capa</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>traslado de una capa</translation>
    </message>
    <message>
        <source>Change a layer</source>
        <translation>cambio de una capa</translation>
    </message>
</context>
<context>
    <name>ArchitectureExport</name>
    <message>
        <source>Tables (*.csv);;Markdown (*.md)</source>
        <translation>Tablas (*.csv);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation>Dibujos (*.svg);;Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Save a picture of the network</source>
        <translation>Guardar una imagen de la red</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} parámetros</translation>
    </message>
</context>
<context>
    <name>ArchitecturePanel</name>
    <message>
        <source>Stop training</source>
        <translation>Detener el entrenamiento</translation>
    </message>
    <message>
        <source>Move the layer towards the input</source>
        <translation>Mover la capa hacia la entrada</translation>
    </message>
    <message>
        <source>Move the layer towards the output</source>
        <translation>Mover la capa hacia la salida</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>Quitar la capa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Copy, save</source>
        <translation>Copiar, guardar</translation>
    </message>
    <message>
        <source>Copy the table as CSV</source>
        <translation>Copiar la tabla como CSV</translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation>Copiar la tabla como Markdown</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Guardar la tabla…</translation>
    </message>
    <message>
        <source>Save a picture of the network…</source>
        <translation>Guardar una imagen de la red…</translation>
    </message>
    <message>
        <source>{reason}. Because of {layer} the nearest value is {nearest}.</source>
        <translation>{reason}. Por {layer}, el valor más cercano es {nearest}.</translation>
    </message>
    <message>
        <source>A training run owns them: the layers stay as they are until it ends.</source>
        <translation>Los usa un entrenamiento en curso: las capas no cambian hasta que termine.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>untrained: {names}</source>
        <translation>sin entrenar: {names}</translation>
    </message>
    <message>
        <source>kept: {kept}; untrained: {new}</source>
        <translation>conservados: {kept}; sin entrenar: {new}</translation>
    </message>
    <message>
        <source>all kept; still untrained: {names}</source>
        <translation>todos conservados; aún sin entrenar: {names}</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>todos conservados</translation>
    </message>
</context>
<context>
    <name>CellEntry</name>
    <message>
        <source>Value of the cell</source>
        <translation>Valor de la celda</translation>
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
        <translation>El canal de entrada cuyos kernels se muestran</translation>
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
        <translation>Kernel listo: {name}</translation>
    </message>
    <message>
        <source>Pooling: {kind}</source>
        <translation>Pooling: {kind}</translation>
    </message>
    <message>
        <source>Look at layer {name}</source>
        <translation>Ver la capa {name}</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>{name}, {percent} percent</source>
        <translation>{name}, {percent} por ciento</translation>
    </message>
    <message>
        <source>{first}; then {second}</source>
        <translation>{first}; después {second}</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>después {name}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
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
        <translation>Colores del menor al mayor valor de cada mapa</translation>
    </message>
    <message>
        <source>All values are zero</source>
        <translation>Todos los valores son cero</translation>
    </message>
    <message>
        <source>Colours from {low} to {high}</source>
        <translation>Colores de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Nothing goes by that name.</source>
        <translation>Nada tiene ese nombre.</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>Curvas de pérdida y exactitud</translation>
    </message>
    <message>
        <source>Training: of each batch before it was learned from. Validation: of images held out.</source>
        <translation>Entrenamiento: de cada lote antes de aprender de él. Validación: de imágenes reservadas.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitud, %</translation>
    </message>
    <message>
        <source>Loss and accuracy appear here while the network trains.</source>
        <translation>La pérdida y la exactitud aparecen aquí mientras la red entrena.</translation>
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
        <translation>Archivo propio…</translation>
    </message>
    <message>
        <source>My own folder…</source>
        <translation>Carpeta propia…</translation>
    </message>
    <message>
        <source>Centre the digits of my folder</source>
        <translation>Centrar los dígitos de mi carpeta</translation>
    </message>
    <message>
        <source>Scale and centre the digit on each picture, as on the canvas; or let it fill the image.</source>
        <translation>Escalar y centrar el dígito de cada foto, como en el dibujo; o dejar que llene la imagen.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>Abrir un conjunto de datos</translation>
    </message>
    <message>
        <source>Arrays and pen strokes (*.npz *.csv *.json *.json.gz);;All files (*)</source>
        <translation>Arrays y trazos de lápiz (*.npz *.csv *.json *.json.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a folder with MNIST&apos;s files, or with pictures by label</source>
        <translation>Abrir una carpeta con los archivos de MNIST, o con imágenes por etiqueta</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Float or dock {panel}</source>
        <translation>Soltar o acoplar: {panel}</translation>
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
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Open the trained network {name}</source>
        <translation>Abrir la red entrenada {name}</translation>
    </message>
    <message>
        <source>New network like {name}</source>
        <translation>Red nueva como {name}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New, untrained</source>
        <translation>&amp;Nueva, sin entrenar</translation>
    </message>
    <message>
        <source>Open a &amp;trained network</source>
        <translation>Abrir una red &amp;entrenada</translation>
    </message>
    <message>
        <source>New, untrained</source>
        <translation>Nueva, sin entrenar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>seed: 3 filters, one convolution</source>
        <translation>seed: 3 filtros, una convolución</translation>
    </message>
    <message>
        <source>book: 20 and 40 filters, two convolutions</source>
        <translation>book: 20 y 40 filtros, dos convoluciones</translation>
    </message>
    <message>
        <source>hands: 24 and 56 filters, as book but wider</source>
        <translation>hands: 24 y 56 filtros, como book, pero más ancha</translation>
    </message>
    <message>
        <source>lenet5: 6 and 16 filters, as in 1998</source>
        <translation>lenet5: 6 y 16 filtros, como en 1998</translation>
    </message>
    <message>
        <source>dense: 30 hidden units, fully connected</source>
        <translation>dense: 30 unidades ocultas, totalmente conectada</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Abrir una red</translation>
    </message>
    <message>
        <source>Networks (*.safetensors)</source>
        <translation>Redes (*.safetensors)</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Guardar la red</translation>
    </message>
    <message>
        <source>Unsaved network</source>
        <translation>Red sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>¿Guardar los cambios en «{title}»?</translation>
    </message>
    <message>
        <source>Without saving, all that was edited or trained is lost.</source>
        <translation>Sin guardar, todo lo que se editó o entrenó se pierde.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>El archivo ha cambiado</translation>
    </message>
    <message>
        <source>“{name}” was written by another program.</source>
        <translation>Otro programa ha escrito «{name}».</translation>
    </message>
    <message>
        <source>That was after it was opened or saved here. Replacing it loses that.</source>
        <translation>Fue después de abrirlo o guardarlo aquí. Al reemplazarlo se pierde lo escrito.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Guardar con otro nombre…</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Ningún archivo reciente</translation>
    </message>
    <message>
        <source>Networks (*.safetensors);;All files (*)</source>
        <translation>Redes (*.safetensors);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>DrawingActions</name>
    <message>
        <source>Random sample</source>
        <translation>Muestra aleatoria</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Dra&amp;wing</source>
        <translation>&amp;Dibujo</translation>
    </message>
    <message>
        <source>Shift the drawing left</source>
        <translation>Desplazar el dibujo a la izquierda</translation>
    </message>
    <message>
        <source>Shift the drawing right</source>
        <translation>Desplazar el dibujo a la derecha</translation>
    </message>
    <message>
        <source>Shift the drawing up</source>
        <translation>Desplazar el dibujo hacia arriba</translation>
    </message>
    <message>
        <source>Shift the drawing down</source>
        <translation>Desplazar el dibujo hacia abajo</translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>Canvas: draw a digit here</source>
        <translation>Lienzo: dibuje un dígito aquí</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>Centre it</source>
        <translation>Centrar</translation>
    </message>
    <message>
        <source>Scale and centre the drawing the way MNIST was made</source>
        <translation>Escalar y centrar el dibujo tal como se hizo MNIST</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Grosor del lápiz</translation>
    </message>
    <message>
        <source>Pen width, in pixels of the network&apos;s image</source>
        <translation>Grosor del lápiz, en píxeles de la imagen de la red</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>The network sees the drawing moved. Click to put it back.</source>
        <translation>La red ve el dibujo movido. Haga clic para volver a ponerlo en su lugar.</translation>
    </message>
    <message>
        <source>Put back what the network sees</source>
        <translation>Devolver a su lugar lo que ve la red</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Network sees</source>
        <translation>La red ve</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
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
        <translation>cambio del ejemplo</translation>
    </message>
    <message>
        <source>Open an example</source>
        <translation>apertura de un ejemplo</translation>
    </message>
    <message>
        <source>Use the drawing</source>
        <translation>uso del dibujo</translation>
    </message>
    <message>
        <source>Use the feature map</source>
        <translation>uso del mapa de características</translation>
    </message>
    <message>
        <source>Use the kernel&apos;s input</source>
        <translation>uso de la entrada del kernel</translation>
    </message>
    <message>
        <source>Use the kernel</source>
        <translation>uso del kernel</translation>
    </message>
    <message>
        <source>Send the kernel</source>
        <translation>envío del kernel</translation>
    </message>
</context>
<context>
    <name>ExampleScene</name>
    <message>
        <source>Stage of the worked example</source>
        <translation>Escena del ejemplo resuelto</translation>
    </message>
    <message>
        <source>Input of the example</source>
        <translation>Entrada del ejemplo</translation>
    </message>
    <message>
        <source>Kernel of the example</source>
        <translation>Kernel del ejemplo</translation>
    </message>
    <message>
        <source>Kernel turned by 180°</source>
        <translation>Kernel girado 180°</translation>
    </message>
    <message>
        <source>Output of the example</source>
        <translation>Salida del ejemplo</translation>
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
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>ExampleSettings</name>
    <message>
        <source>What is computed</source>
        <translation>Qué se calcula</translation>
    </message>
    <message>
        <source>Networks slide the kernel as it stands; a true convolution turns it by 180° first.</source>
        <translation>Las redes deslizan el kernel tal como está; una convolución verdadera lo gira antes 180°.</translation>
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
        <translation>Activación</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>{window} cells of the window would not fit; at least {nearest}.</source>
        <translation>No cabrían {window} celdas de la ventana; al menos {nearest}.</translation>
    </message>
    <message>
        <source>With padding {padding} it would see zeros alone; at least {nearest}.</source>
        <translation>Con padding {padding} vería solo ceros; al menos {nearest}.</translation>
    </message>
    <message>
        <source>It would not fit into the input; at most {nearest}.</source>
        <translation>No cabría en la entrada; como máximo {nearest}.</translation>
    </message>
    <message>
        <source>The kernel would not fit into the input; at least {nearest}.</source>
        <translation>El kernel no cabría en la entrada; al menos {nearest}.</translation>
    </message>
    <message>
        <source>The kernel would see zeros alone; at most {nearest}.</source>
        <translation>El kernel vería solo ceros; como máximo {nearest}.</translation>
    </message>
    <message>
        <source>At least {nearest}.</source>
        <translation>Al menos {nearest}.</translation>
    </message>
    <message>
        <source>An example takes at most {nearest}.</source>
        <translation>Un ejemplo admite como máximo {nearest}.</translation>
    </message>
    <message>
        <source>Cross-correlation</source>
        <translation>Correlación cruzada</translation>
    </message>
    <message>
        <source>True convolution</source>
        <translation>Convolución verdadera</translation>
    </message>
    <message>
        <source>5×5 and 3×3, from the slides</source>
        <translation>5×5 y 3×3, de las diapositivas</translation>
    </message>
    <message>
        <source>One row: a signal</source>
        <translation>Una fila: una señal</translation>
    </message>
    <message>
        <source>A vertical edge, with padding</source>
        <translation>Un borde vertical, con padding</translation>
    </message>
    <message>
        <source>Max pooling, 2×2</source>
        <translation>Max-pooling, 2×2</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Open a ready example</source>
        <translation>Abrir un ejemplo listo</translation>
    </message>
    <message>
        <source>Ready examples</source>
        <translation>Ejemplos listos</translation>
    </message>
    <message>
        <source>Use my drawing</source>
        <translation>Usar mi dibujo</translation>
    </message>
    <message>
        <source>What the network sees of the drawing becomes the input</source>
        <translation>Lo que la red ve del dibujo pasa a ser la entrada</translation>
    </message>
    <message>
        <source>Use this map</source>
        <translation>Usar el mapa</translation>
    </message>
    <message>
        <source>The chosen filter&apos;s feature map becomes the input</source>
        <translation>El mapa de características del filtro elegido pasa a ser la entrada</translation>
    </message>
    <message>
        <source>Use kernel&apos;s input</source>
        <translation>Entrada del kernel</translation>
    </message>
    <message>
        <source>What the chosen kernel sees becomes the input: the drawing, or a map deeper down</source>
        <translation>Lo que ve el kernel elegido pasa a ser la entrada: el dibujo o, más adentro, un mapa</translation>
    </message>
    <message>
        <source>Use this kernel</source>
        <translation>Usar el kernel</translation>
    </message>
    <message>
        <source>The chosen kernel becomes the example&apos;s, with its stride and padding</source>
        <translation>El kernel elegido pasa a ser el del ejemplo, con su stride y su padding</translation>
    </message>
    <message>
        <source>Send kernel back</source>
        <translation>Devolver el kernel</translation>
    </message>
    <message>
        <source>The example&apos;s kernel becomes the chosen one of the network</source>
        <translation>El kernel del ejemplo pasa a ser el elegido en la red</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
</context>
<context>
    <name>ExploreActions</name>
    <message>
        <source>Let go of the neuron</source>
        <translation>Soltar la neurona</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;xplorar</translation>
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
        <translation>Marcar las ganadoras del max-pooling</translation>
    </message>
    <message>
        <source>Mark the cell that wins each window of the max pooling that follows</source>
        <translation>Marcar la celda que gana cada ventana del max-pooling siguiente</translation>
    </message>
    <message>
        <source>{layer}: {count} units</source>
        <translation>{layer}: {count} unidades</translation>
    </message>
    <message>
        <source>{layer}: 1 unit</source>
        <translation>{layer}: 1 unidad</translation>
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
        <translation>En grises</translation>
    </message>
    <message>
        <source>As textbooks print them: the whiter, the smaller; the darker, the larger</source>
        <translation>Como en los libros: cuanto más blanco, menor el peso; cuanto más oscuro, mayor</translation>
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
        <translation>Fórmulas de la capa elegida</translation>
    </message>
</context>
<context>
    <name>GradientView</name>
    <message>
        <source>The class to learn</source>
        <translation>La clase por aprender</translation>
    </message>
    <message>
        <source>The label that the drawing would have in training</source>
        <translation>La etiqueta que el dibujo tendría en el entrenamiento</translation>
    </message>
    <message>
        <source>Gradient of the kernel</source>
        <translation>Gradiente del kernel</translation>
    </message>
    <message>
        <source>What each position gives to the gradient</source>
        <translation>Lo que cada posición aporta al gradiente</translation>
    </message>
    <message>
        <source>To learn:</source>
        <translation>Aprender:</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>the answer now</source>
        <translation>la respuesta actual</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>All {height}×{width} positions use the same weight, and each pulls at it on its own: its gradient is the sum of all.</source>
        <translation>Las {height}×{width} posiciones usan el mismo peso y cada una tira de él por su lado: su gradiente es la suma de todas.</translation>
    </message>
    <message>
        <source>Each of the {height}×{width} positions follows a gradient of its own; a weight that they shared would follow the sum.</source>
        <translation>Cada una de las {height}×{width} posiciones sigue su propio gradiente; un peso compartido seguiría la suma.</translation>
    </message>
    <message>
        <source>Sum for “{name}”: {number}</source>
        <translation>Suma para «{name}»: {number}</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation>Mostrar el registro…</translation>
    </message>
    <message>
        <source>About cnngui</source>
        <translation>Acerca de cnngui</translation>
    </message>
    <message>
        <source>cnngui {version}: draw a digit, edit a kernel, and see everything move.</source>
        <translation>cnngui {version}: dibuje un dígito, edite un kernel y vea cómo todo se mueve.</translation>
    </message>
    <message>
        <source>Right button on the canvas</source>
        <translation>Botón derecho en el lienzo</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Esc on the canvas</source>
        <translation>Esc en el lienzo</translation>
    </message>
    <message>
        <source>Drop the stroke that is being drawn</source>
        <translation>Descartar el trazo en curso</translation>
    </message>
    <message>
        <source>Arrows in a kernel</source>
        <translation>Flechas en un kernel</translation>
    </message>
    <message>
        <source>Go to the next cell</source>
        <translation>Ir a la celda vecina</translation>
    </message>
    <message>
        <source>Digits in a kernel</source>
        <translation>Dígitos en un kernel</translation>
    </message>
    <message>
        <source>Type the cell&apos;s value</source>
        <translation>Escribir el valor de la celda</translation>
    </message>
    <message>
        <source>Wheel, or drag up and down</source>
        <translation>Rueda, o arrastrar ↑↓</translation>
    </message>
    <message>
        <source>Change the cell&apos;s value</source>
        <translation>Cambiar el valor de la celda</translation>
    </message>
    <message>
        <source>Arrows in the maps</source>
        <translation>Flechas en los mapas</translation>
    </message>
    <message>
        <source>Choose the next filter</source>
        <translation>Elegir el filtro vecino</translation>
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
        <translation>Sesgo del filtro</translation>
    </message>
    <message>
        <source>Value to paint with</source>
        <translation>Valor con que pintar</translation>
    </message>
    <message>
        <source>Ready kernels</source>
        <translation>Kernels listos</translation>
    </message>
    <message>
        <source>Ready kernels…</source>
        <translation>Kernels listos…</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Desenfoque de caja</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Desenfoque gaussiano</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Relieve</translation>
    </message>
    <message>
        <source>Sobel, horizontal edges</source>
        <translation>Sobel, bordes horizontales</translation>
    </message>
    <message>
        <source>Sobel, vertical edges</source>
        <translation>Sobel, bordes verticales</translation>
    </message>
    <message>
        <source>Prewitt, horizontal edges</source>
        <translation>Prewitt, bordes horizontales</translation>
    </message>
    <message>
        <source>Prewitt, vertical edges</source>
        <translation>Prewitt, bordes verticales</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>Laplaciano</translation>
    </message>
    <message>
        <source>Diagonal line, falling</source>
        <translation>Línea diagonal, descendente</translation>
    </message>
    <message>
        <source>Diagonal line, rising</source>
        <translation>Línea diagonal, ascendente</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Esquina</translation>
    </message>
    <message>
        <source>Gabor</source>
        <translation>Gabor</translation>
    </message>
    <message>
        <source>Flip left to right</source>
        <translation>Reflejar en horizontal</translation>
    </message>
    <message>
        <source>Flip top to bottom</source>
        <translation>Reflejar en vertical</translation>
    </message>
    <message>
        <source>Rotate by 90°</source>
        <translation>Girar 90°</translation>
    </message>
    <message>
        <source>Negate</source>
        <translation>Invertir el signo</translation>
    </message>
    <message>
        <source>Normalize</source>
        <translation>Normalizar</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>Poner a cero</translation>
    </message>
    <message>
        <source>Randomize</source>
        <translation>Valores al azar</translation>
    </message>
    <message>
        <source>Copy kernel as text</source>
        <translation>Copiar kernel como texto</translation>
    </message>
    <message>
        <source>Paste kernel from text</source>
        <translation>Pegar kernel desde un texto</translation>
    </message>
    <message>
        <source>Put back the learned kernel</source>
        <translation>Volver al kernel aprendido</translation>
    </message>
    <message>
        <source>Paint over cells</source>
        <translation>Pintar celdas</translation>
    </message>
    <message>
        <source>Paint over cells with a chosen value</source>
        <translation>Pintar celdas con un valor elegido</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Edit kernel</source>
        <translation>edición del kernel</translation>
    </message>
    <message>
        <source>Paste kernel</source>
        <translation>pegado del kernel</translation>
    </message>
    <message>
        <source>Change kernel</source>
        <translation>cambio del kernel</translation>
    </message>
    <message>
        <source>Randomize kernel</source>
        <translation>kernel al azar</translation>
    </message>
    <message>
        <source>filter {number} · {layer}</source>
        <translation>filtro {number} · {layer}</translation>
    </message>
    <message>
        <source>unit {number} · {layer}</source>
        <translation>unidad {number} · {layer}</translation>
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
        <translation>fila {row}, columna {column}: {value}</translation>
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
        <translation>Tantos ceros alrededor que los mapas conservan su tamaño: F − 1 en cada eje</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>The mean is over the whole window, the zeros of the padding too</source>
        <translation>La media es sobre toda la ventana, también sobre los ceros del padding</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartidos</translation>
    </message>
    <message>
        <source>All neurons of a map use the same kernel</source>
        <translation>Todas las neuronas de un mapa usan el mismo kernel</translation>
    </message>
    <message>
        <source>The last layer has a unit for each class; softmax makes probabilities of their sums.</source>
        <translation>La última capa tiene una unidad por clase; softmax convierte sus sumas en probabilidades.</translation>
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
        <translation>Ventana</translation>
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
        <translation>Padding en la media</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
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
        <translation>Convolución</translation>
    </message>
    <message>
        <source>{name} · conv {height}×{width}</source>
        <translation>{name} · conv {height}×{width}</translation>
    </message>
    <message>
        <source>{name} · own {height}×{width}</source>
        <comment>every position has its own kernel</comment>
        <translation>{name} · propios {height}×{width}</translation>
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
        <translation>propios</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>W: side of the input, F: kernel, P: padding at each side, S: stride; ⌊ ⌋: rounded down</source>
        <translation>W: lado de la entrada, F: kernel, P: padding a cada lado, S: stride; ⌊ ⌋: redondeo hacia abajo</translation>
    </message>
    <message>
        <source>n·m: kernel, l: maps that come in, + 1: the bias, k: filters</source>
        <translation>n·m: kernel, l: mapas que entran, + 1: el sesgo, k: filtros</translation>
    </message>
    <message>
        <source>n·m: kernel, l: maps that come in, + 1: the bias, k: filters, h·w: neurons of a map, each with weights of its own</source>
        <translation>n·m: kernel, l: mapas que entran, + 1: el sesgo, k: filtros, h·w: neuronas de un mapa, cada una con pesos propios</translation>
    </message>
    <message>
        <source>for one image; h·w: neurons of a map, each multiplies by all weights of its filter</source>
        <translation>para una imagen; h·w: neuronas de un mapa, cada una multiplica por todos los pesos de su filtro</translation>
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
        <translation>el padding cuenta</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>W: side of the input, F: window, P: padding at each side, S: stride; ⌊ ⌋: rounded down</source>
        <translation>W: lado de la entrada, F: ventana, P: padding en cada lado, S: stride; ⌊ ⌋: redondeo hacia abajo</translation>
    </message>
    <message>
        <source>W: side of the input, F: window, S: stride; ⌊ ⌋: rounded down</source>
        <translation>W: lado de la entrada, F: ventana, S: stride; ⌊ ⌋: redondeo hacia abajo</translation>
    </message>
    <message>
        <source>Dense layer</source>
        <translation>Capa densa</translation>
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
        <translation>1 unidad, {activation}</translation>
    </message>
    <message>
        <source>{count} units, {activation}</source>
        <translation>{count} unidades, {activation}</translation>
    </message>
    <message>
        <source>n: inputs, + 1: the bias, m: units</source>
        <translation>n: entradas, + 1: el sesgo, m: unidades</translation>
    </message>
    <message>
        <source>for one image: each weight is used once</source>
        <translation>para una imagen: cada peso se usa una vez</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>{name} · {percent} %</source>
        <translation>{name} · {percent} %</translation>
    </message>
    <message>
        <source>drops {percent} % while training</source>
        <translation>anula el {percent} % al entrenar</translation>
    </message>
    <message>
        <source>Changes no shape and learns nothing; it works while training only.</source>
        <translation>No cambia la forma ni aprende nada; solo actúa durante el entrenamiento.</translation>
    </message>
    <message>
        <source>W: side of the input, F: {window}, P₁ and P₂: padding before and behind it, S: stride; ⌊ ⌋: rounded down</source>
        <translation>W: lado de la entrada, F: {window}, P₁ y P₂: padding antes y después de ella, S: stride; ⌊ ⌋: redondeo hacia abajo</translation>
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
        <translation>Capas de la red, con sus formas y cantidades</translation>
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
        <translation>lineal</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Multiplications</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>grey values from 0 to 1</source>
        <translation>valores de gris de 0 a 1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
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
        <translation>l: canales, h·w: píxeles. Leer la imagen no requiere parámetros.</translation>
    </message>
    <message>
        <source>1 row at the bottom</source>
        <translation>1 fila abajo</translation>
    </message>
    <message>
        <source>{count} rows at the bottom</source>
        <translation>{count} filas abajo</translation>
    </message>
    <message>
        <source>1 column at the right</source>
        <translation>1 columna a la derecha</translation>
    </message>
    <message>
        <source>{count} columns at the right</source>
        <translation>{count} columnas a la derecha</translation>
    </message>
    <message>
        <source>Left over, as no window fits: {parts}.</source>
        <translation>Sobran, pues no cabe ninguna ventana: {parts}.</translation>
    </message>
    <message>
        <source>Side of a map</source>
        <translation>Lado de un mapa</translation>
    </message>
    <message>
        <source>Rows of a map</source>
        <translation>Filas de un mapa</translation>
    </message>
    <message>
        <source>Columns of a map</source>
        <translation>Columnas de un mapa</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Every pixel of the image, in one row.</source>
        <translation>Todos los píxeles de la imagen, en una sola fila.</translation>
    </message>
    <message>
        <source>The first dense layer takes every neuron of the maps before it, in one row. To know how many, follow the sizes from the image on: {sizes}.</source>
        <translation>La primera capa densa recibe todas las neuronas de los mapas anteriores, en una sola fila. Para saber cuántas son, siga los tamaños desde la imagen: {sizes}.</translation>
    </message>
    <message>
        <source>It has no weights: there is nothing to learn.</source>
        <translation>No tiene pesos: no hay nada que aprender.</translation>
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
        <translation>Lo que salió mal</translation>
    </message>
    <message>
        <source>Nothing went wrong so far.</source>
        <translation>Nada ha salido mal hasta ahora.</translation>
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
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>Guardar una imagen de la ventana</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
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
        <translation>{map} · fila {row}, columna {column}: {value}</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
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
        <translation>mapa {number} de {count} seleccionado</translation>
    </message>
</context>
<context>
    <name>MapScaleBox</name>
    <message>
        <source>Own scales</source>
        <translation>Escala propia</translation>
    </message>
    <message>
        <source>A colour scale of its own for each map</source>
        <translation>Una escala de colores propia para cada mapa</translation>
    </message>
    <message>
        <source>Colour each map from its own smallest to its own largest value, not the layer&apos;s</source>
        <translation>Colorear cada mapa de su menor a su mayor valor, no según los de la capa</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Descartar el mensaje</translation>
    </message>
</context>
<context>
    <name>MovingPanel</name>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Neither shifted, turned nor scaled</source>
        <translation>Sin desplazar, girar ni escalar</translation>
    </message>
    <message>
        <source>Put the image back as drawn</source>
        <translation>Devolver la imagen a como se dibujó</translation>
    </message>
    <message>
        <source>What moves, and whether the answer holds</source>
        <translation>Qué se mueve, y si la respuesta se mantiene</translation>
    </message>
    <message>
        <source>Right, px</source>
        <translation>Derecha, px</translation>
    </message>
    <message>
        <source>Down, px</source>
        <translation>Abajo, px</translation>
    </message>
    <message>
        <source>Turn, °</source>
        <translation>Giro, °</translation>
    </message>
    <message>
        <source>Probabilities over the shift to the right</source>
        <translation>Probabilidades según el desplazamiento a la derecha</translation>
    </message>
    <message>
        <source>Probabilities over the shift down</source>
        <translation>Probabilidades según el desplazamiento hacia abajo</translation>
    </message>
    <message>
        <source>Probabilities over the angle</source>
        <translation>Probabilidades según el ángulo</translation>
    </message>
    <message>
        <source>How far can you shift before the answer fails? How far can you turn?</source>
        <translation>¿Cuánto se puede desplazar hasta que la respuesta falle? ¿Y cuánto girar?</translation>
    </message>
    <message>
        <source>What the network sees is moved, after centring; the drawing stays as it is.</source>
        <translation>Se mueve lo que ve la red, después de centrarlo; el dibujo queda como está.</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>En el sentido del reloj</translation>
    </message>
    <message>
        <source>Scale, %</source>
        <translation>Escala, %</translation>
    </message>
    <message>
        <source>The pen&apos;s width as well</source>
        <translation>También el grosor del lápiz</translation>
    </message>
    <message>
        <source>holds at {count} of {all}</source>
        <translation>se mantiene en {count} de {all}</translation>
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
        <translation>Dibuje un dígito y muévalo aquí.</translation>
    </message>
    <message>
        <source>As drawn, the answer is {name}.</source>
        <translation>Sin mover, la respuesta es {name}.</translation>
    </message>
    <message>
        <source>The answer holds: {name}</source>
        <translation>La respuesta se mantiene: {name}</translation>
    </message>
    <message>
        <source>The answer fails: {wrong} instead of {name}</source>
        <translation>La respuesta falla: {wrong} en vez de {name}</translation>
    </message>
    <message>
        <source>is how sure the network is</source>
        <translation>es la seguridad de la red</translation>
    </message>
    <message>
        <source>for {name}; as drawn {number}</source>
        <translation>para {name}; sin mover {number}</translation>
    </message>
    <message>
        <source>for {name}; as drawn {number} for {first}</source>
        <translation>para {name}; sin mover {number} para {first}</translation>
    </message>
    <message>
        <source>The largest difference between the maps of the moved image and the moved maps of the image, over the cells that saw the same part of the drawing both times: away from the border. This layer has a cell every {rows} × {columns} pixels; where a move ends between cells, they are interpolated.</source>
        <translation>La mayor diferencia entre los mapas de la imagen movida y los mapas movidos de la imagen, en las celdas que vieron ambas veces la misma parte del dibujo: lejos del borde. Esta capa tiene una celda cada {rows} × {columns} píxeles; donde un movimiento termina entre celdas, se interpolan.</translation>
    </message>
    <message>
        <source>The same over all other cells: those that saw beyond the image&apos;s edge, or what came in or went out there.</source>
        <translation>Lo mismo en todas las demás celdas: las que vieron más allá del borde de la imagen, o lo que por allí entró o salió.</translation>
    </message>
    <message>
        <source>difference at the border</source>
        <translation>diferencia en el borde</translation>
    </message>
    <message>
        <source>shift, then {layer} = {layer}, then shift</source>
        <translation>desplazar y {layer} = {layer} y desplazar</translation>
    </message>
    <message>
        <source>shift, then {layer} ≠ {layer}, then shift</source>
        <translation>desplazar y {layer} ≠ {layer} y desplazar</translation>
    </message>
    <message>
        <source>turn, then {layer} = {layer}, then turn</source>
        <translation>girar y {layer} = {layer} y girar</translation>
    </message>
    <message>
        <source>turn, then {layer} ≠ {layer}, then turn</source>
        <translation>girar y {layer} ≠ {layer} y girar</translation>
    </message>
    <message>
        <source>move, then {layer} = {layer}, then move</source>
        <translation>mover y {layer} = {layer} y mover</translation>
    </message>
    <message>
        <source>move, then {layer} ≠ {layer}, then move</source>
        <translation>mover y {layer} ≠ {layer} y mover</translation>
    </message>
    <message>
        <source>How much the values in place change: ‖moved − as drawn‖ / ‖as drawn‖, the root of the sum of squares over all maps. Pooling absorbs the part by which its maps change less.</source>
        <translation>Cuánto cambian los valores en su lugar: ‖movido − sin mover‖ / ‖sin mover‖, la raíz de la suma de cuadrados de todos los mapas. El pooling absorbe la parte en que sus mapas cambian menos.</translation>
    </message>
    <message>
        <source>change of {layer}, cell by cell</source>
        <translation>cambio de {layer}, celda a celda</translation>
    </message>
    <message>
        <source>change of {layer}: pooling absorbs none of it</source>
        <translation>cambio de {layer}: el pooling no absorbe nada</translation>
    </message>
    <message>
        <source>change of {layer}: pooling absorbs {number} % of it</source>
        <translation>cambio de {layer}: el pooling absorbe el {number} %</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
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
        <translation>sin parámetros</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} parámetros</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>Layers of the network</source>
        <translation>Capas de la red</translation>
    </message>
    <message>
        <source>{title}, {shape}, {detail} is selected</source>
        <translation>{title}, {shape}, {detail}: seleccionada</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} capas</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 capa</translation>
    </message>
</context>
<context>
    <name>NeuronBlocks</name>
    <message>
        <source>kernel of filter {number}</source>
        <translation>kernel del filtro {number}</translation>
    </message>
    <message>
        <source>kernel of this neuron</source>
        <translation>kernel de esta neurona</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>sums of the products, by input map</source>
        <translation>sumas de los productos, por mapa de entrada</translation>
    </message>
    <message>
        <source>sum of {count} sums</source>
        <translation>suma de {count} sumas</translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation>suma de los productos</translation>
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
        <translation>producto</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>otros {count}</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>logit z</source>
        <translation>logit z</translation>
    </message>
    <message>
        <source>pre-activation z</source>
        <translation>preactivación z</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>sum of all classes</source>
        <translation>suma de todas las clases</translation>
    </message>
    <message>
        <source>Dropout passes on every value; while training it sets {percent} % of them to zero.</source>
        <translation>Dropout deja pasar todos los valores; durante el entrenamiento pone a cero el {percent} % de ellos.</translation>
    </message>
    <message>
        <source>A pixel of what the network sees: 0 is paper, 1 is ink.</source>
        <translation>Un píxel de lo que ve la red: 0 es papel, 1 es tinta.</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>píxel</translation>
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
        <translation>{layer} · clase {name}</translation>
    </message>
    <message>
        <source>{layer} · {place}</source>
        <translation>{layer} · {place}</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <translation>unidad {number}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>map {number} · row {row}, column {column}</source>
        <translation>mapa {number} · fila {row}, columna {column}</translation>
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
        <translation>Términos de la neurona</translation>
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
        <translation>Soltar la neurona</translation>
    </message>
    <message>
        <source>Point at any cell of a map, a unit or an output to see where its number comes from.</source>
        <translation>Señale cualquier celda de un mapa, una unidad o una salida para ver de dónde viene su número.</translation>
    </message>
    <message>
        <source>A click keeps it, Esc lets it go.</source>
        <translation>Un clic la fija, Esc la suelta.</translation>
    </message>
</context>
<context>
    <name>NeuronText</name>
    <message>
        <source>passes on {layer}</source>
        <translation>deja pasar {layer}</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>píxel</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation>suma de los productos</translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation>suma de todo</translation>
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
        <translation>producto</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>pre-activation z</source>
        <translation>preactivación z</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{text} is out of range; the nearest value is {nearest}.</source>
        <translation>{text} está fuera del intervalo; el valor más cercano es {nearest}.</translation>
    </message>
    <message>
        <source>{text} is not a whole number; the nearest is {nearest}.</source>
        <translation>{text} no es un número entero; el más cercano es {nearest}.</translation>
    </message>
</context>
<context>
    <name>OpenDrawing</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>limpieza del dibujo</translation>
    </message>
    <message>
        <source>Shift the drawing</source>
        <translation>desplazamiento del dibujo</translation>
    </message>
    <message>
        <source>Load a picture</source>
        <translation>apertura de la imagen</translation>
    </message>
    <message>
        <source>Replace the drawing</source>
        <translation>cambio del dibujo</translation>
    </message>
</context>
<context>
    <name>OpenNetwork</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>{name} (untrained)</source>
        <translation>{name} (sin entrenar)</translation>
    </message>
    <message>
        <source>Edit kernel</source>
        <translation>edición del kernel</translation>
    </message>
    <message>
        <source>Edit bias</source>
        <translation>edición del sesgo</translation>
    </message>
    <message>
        <source>Put back the learned filter</source>
        <translation>vuelta al filtro aprendido</translation>
    </message>
    <message>
        <source>Switch pooling</source>
        <translation>cambio del pooling</translation>
    </message>
    <message>
        <source>Change the layers</source>
        <translation>cambio de las capas</translation>
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
        <translation>Arriba, abajo, izquierda y derecha por separado</translation>
    </message>
    <message>
        <source>Padding at the top</source>
        <translation>Padding arriba</translation>
    </message>
    <message>
        <source>Padding at the bottom</source>
        <translation>Padding abajo</translation>
    </message>
    <message>
        <source>Padding at the left</source>
        <translation>Padding a la izquierda</translation>
    </message>
    <message>
        <source>Padding at the right</source>
        <translation>Padding a la derecha</translation>
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
        <translation>Red</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
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
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neurona</translation>
    </message>
    <message>
        <source>Ask a neuron where its value comes from</source>
        <translation>Preguntar a una neurona de dónde viene su valor</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Ejemplo resuelto</translation>
    </message>
    <message>
        <source>Work an example step by step</source>
        <translation>Resolver un ejemplo paso a paso</translation>
    </message>
    <message>
        <source>Weight sharing</source>
        <translation>Pesos compartidos</translation>
    </message>
    <message>
        <source>Shared weights, or each neuron its own</source>
        <translation>Pesos compartidos, o propios de cada neurona</translation>
    </message>
    <message>
        <source>Moving the drawing</source>
        <translation>Mover el dibujo</translation>
    </message>
    <message>
        <source>Shift, turn and scale the drawing</source>
        <translation>Desplazar, girar y escalar el dibujo</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Change the layers of the network</source>
        <translation>Cambiar las capas de la red</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>See what was made of a picture</source>
        <translation>Ver lo que se hizo de una imagen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>See the whole network at once</source>
        <translation>Ver toda la red de una vez</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>The file is cut short; what there is of it was read.</source>
        <translation>El archivo está cortado; se leyó lo que hay de él.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>There is nothing in the picture: no ink stands out from the paper.</source>
        <translation>No hay nada en la imagen: ninguna tinta destaca del papel.</translation>
    </message>
    <message>
        <source>There seem to be {count} digits in the picture.</source>
        <translation>Parece haber {count} dígitos en la imagen.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>This is perhaps no digit.</source>
        <translation>Quizá esto no sea un dígito.</translation>
    </message>
    <message>
        <source>Pictures ({kinds});;All files (*)</source>
        <translation>Imágenes ({kinds});;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>What was made of the picture</source>
        <translation>Lo que se hizo de la imagen</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture to see here what is made of it.</source>
        <translation>Abra, suelte o pegue una imagen para ver aquí lo que se hace de ella.</translation>
    </message>
    <message>
        <source>with the pen&apos;s width</source>
        <translation>con el ancho del lápiz</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <translation>lo que ve la red</translation>
    </message>
    <message>
        <source>{count} digits: click the one to read.</source>
        <translation>{count} dígitos: haga clic en el que se debe leer.</translation>
    </message>
    <message>
        <source>There is nothing in the picture.</source>
        <translation>No hay nada en la imagen.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>paper: all that is wide</source>
        <translation>papel: todo lo que es ancho</translation>
    </message>
    <message>
        <source>what differs from it</source>
        <translation>lo que difiere de él</translation>
    </message>
    <message>
        <source>without lines and edges</source>
        <translation>sin líneas ni bordes</translation>
    </message>
    <message>
        <source>ink of digits</source>
        <translation>tinta de los dígitos</translation>
    </message>
</context>
<context>
    <name>PixelCanvas</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Draw a digit here. Arrow keys move the drawing.</source>
        <translation>Dibuje un dígito aquí. Las flechas mueven el dibujo.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dibuje un dígito aquí</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped or pasted.</source>
        <translation>No hay ninguna imagen en lo que se soltó o pegó.</translation>
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
        <translation>No sigue ninguna capa de pooling.</translation>
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
        <translation>Queda la mayor activación de la ventana</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Max-pooling</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>el mayor</translation>
    </message>
    <message>
        <source>average</source>
        <translation>media</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Keep the mean of the window</source>
        <translation>Queda la media de la ventana</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Pooling de media</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>la media</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Keep the root of the sum of the squares</source>
        <translation>Queda la raíz de la suma de los cuadrados</translation>
    </message>
    <message>
        <source>L2 pooling</source>
        <translation>Pooling L2</translation>
    </message>
    <message>
        <source>root of the sum of squares</source>
        <translation>raíz de la suma de cuadrados</translation>
    </message>
    <message>
        <source>sum of squares</source>
        <translation>suma de cuadrados</translation>
    </message>
</context>
<context>
    <name>ProbabilityPlot</name>
    <message>
        <source>{name}: {number} %</source>
        <translation>{name}: {number} %</translation>
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
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Archivos de &amp;tipo:</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Reading {name}: {percent} %</source>
        <translation>Leyendo {name}: {percent} %</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Neither your settings nor your work, against a crash, are kept: {reason}</source>
        <translation>La configuración no se guarda, y el trabajo no está protegido contra un cierre inesperado: {reason}</translation>
    </message>
    <message>
        <source>Your settings are not kept: their file cannot be written.</source>
        <translation>La configuración no se guarda: no se puede escribir su archivo.</translation>
    </message>
    <message>
        <source>What an earlier window held cannot be read. It is kept in {path}.</source>
        <translation>Lo que contenía una ventana anterior no se puede leer. Se guarda en {path}.</translation>
    </message>
    <message>
        <source>Unsaved work, {when}</source>
        <translation>Trabajo sin guardar, {when}</translation>
    </message>
    <message>
        <source>Unfinished training, {when}</source>
        <translation>Entrenamiento interrumpido, {when}</translation>
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
        <translation>No hay memoria suficiente para recuperar este trabajo.</translation>
    </message>
    <message>
        <source>Your work is not kept against a crash: {reason}</source>
        <translation>El trabajo no está protegido contra un cierre inesperado: {reason}</translation>
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
        <translation>“{name}” ya existe. ¿Reemplazarlo?</translation>
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
        <translation>muestra</translation>
    </message>
</context>
<context>
    <name>SharingPanel</name>
    <message>
        <source>Shared</source>
        <translation>Compartidos</translation>
    </message>
    <message>
        <source>One kernel for all positions of a map; those that had their own share the mean of them</source>
        <translation>Un kernel para todas las posiciones de un mapa; las que tenían uno propio comparten la media de todos</translation>
    </message>
    <message>
        <source>Each position its own</source>
        <translation>Propios por posición</translation>
    </message>
    <message>
        <source>A kernel for every position, each starts as the shared one</source>
        <translation>Un kernel para cada posición; todos empiezan iguales al compartido</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Pesos y sesgos</translation>
    </message>
    <message>
        <source>Weights: {choice}</source>
        <translation>Pesos: {choice}</translation>
    </message>
    <message>
        <source>fully connected: every unit has a weight of its own for each input</source>
        <translation>totalmente conectada: cada unidad tiene un peso propio para cada entrada</translation>
    </message>
    <message>
        <source>a training run owns the weights: stop it to change how they are shared</source>
        <translation>un entrenamiento en curso usa los pesos: deténgalo para cambiar cómo se comparten</translation>
    </message>
    <message>
        <source>one kernel serves all positions of a map: an edit changes all of it</source>
        <translation>un kernel sirve a todas las posiciones de un mapa: una edición lo cambia entero</translation>
    </message>
    <message>
        <source>an edit changes one cell: click a cell of a map to choose whose kernel you edit</source>
        <translation>una edición cambia una celda: haga clic en una celda de un mapa para elegir de quién es el kernel que edita</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Totalmente conectada</translation>
    </message>
    <message>
        <source>Dense layer of {units}</source>
        <translation>Capa densa de {units}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
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
        <translation>La última capa empieza de nuevo, para las {count} clases de los datos: {names}</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
</context>
<context>
    <name>TrainingActions</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Un lote</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Rewind: forget all training, with new first weights from the seed</source>
        <translation>Reiniciar: olvidar todo el entrenamiento, con nuevos pesos iniciales a partir de la semilla</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>E&amp;ntrenamiento</translation>
    </message>
</context>
<context>
    <name>TrainingMonitor</name>
    <message>
        <source>Preparing the data…</source>
        <translation>Preparando los datos…</translation>
    </message>
    <message>
        <source>The loading was stopped.</source>
        <translation>La carga se detuvo.</translation>
    </message>
    <message>
        <source>Stopped before the first step.</source>
        <translation>Detenido antes del primer paso.</translation>
    </message>
    <message>
        <source>Training stopped: not enough memory. A smaller batch needs less.</source>
        <translation>Entrenamiento interrumpido: falta memoria. Un lote más pequeño necesita menos.</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. Undo and a lower learning rate help.</source>
        <translation>Entrenamiento detenido: {reason}. Ayudan Deshacer y una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The data were not loaded: {reason}</source>
        <translation>Los datos no se cargaron: {reason}</translation>
    </message>
    <message>
        <source>Training cannot begin: {reason}</source>
        <translation>El entrenamiento no puede empezar: {reason}</translation>
    </message>
    <message>
        <source>Training stopped: {reason}</source>
        <translation>Entrenamiento interrumpido: {reason}</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD con momentum</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>The same seed gives the same first weights and the same run</source>
        <translation>La misma semilla da los mismos pesos iniciales y el mismo entrenamiento</translation>
    </message>
    <message>
        <source>Augment</source>
        <translation>Aumentar datos</translation>
    </message>
    <message>
        <source>Vary every image at random each time: shift, turn, stretch, slant, bend</source>
        <translation>Variar cada imagen al azar cada vez: desplazar, girar, estirar, inclinar, deformar</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>{message} {percent} %</source>
        <translation>{message} {percent} %</translation>
    </message>
    <message>
        <source>Stopped at step {step} of {count} · loss {loss}</source>
        <translation>Detenido en el paso {step} de {count} · pérdida {loss}</translation>
    </message>
    <message>
        <source>training {percent} % (running)</source>
        <translation>entrenamiento {percent} % (en curso)</translation>
    </message>
    <message>
        <source>training {percent} % (running, augmented)</source>
        <translation>entrenamiento {percent} % (en curso, aumentado)</translation>
    </message>
    <message>
        <source>Finished · loss {loss}</source>
        <translation>Terminado · pérdida {loss}</translation>
    </message>
    <message>
        <source>validation {percent} %</source>
        <translation>validación {percent} %</translation>
    </message>
    <message>
        <source>test {percent} %</source>
        <translation>prueba {percent} %</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
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
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>{state} · {time} left</source>
        <translation>{state} · faltan {time}</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>Reproducir o pausar (espacio)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step of the example</source>
        <translation>Paso del ejemplo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
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
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Save a picture of the window…</source>
        <translation>Guardar una imagen de la ventana…</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Ejemplo resuelto</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>Disposición: {name}</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>The language changes when cnngui is started again.</source>
        <translation>El idioma cambiará cuando cnngui se abra de nuevo.</translation>
    </message>
</context>
<context>
    <name>WeightSharing</name>
    <message>
        <source>Untie the weights</source>
        <translation>separación de los pesos</translation>
    </message>
    <message>
        <source>Tie the weights</source>
        <translation>unión de los pesos</translation>
    </message>
</context>
<context>
    <name>WorkedExample</name>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ sesgo</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>won by</source>
        <translation>ganadora</translation>
    </message>
</context>
<context>
    <name>WorkedExamplePanel</name>
    <message>
        <source>Calculation of the output cell</source>
        <translation>Cálculo de la celda de salida</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show or hide the settings of the example</source>
        <translation>Mostrar u ocultar los ajustes del ejemplo</translation>
    </message>
    <message>
        <source>Edit the example</source>
        <translation>edición del ejemplo</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>pegado de una tabla</translation>
    </message>
    <message>
        <source>The text has {rows}×{columns} numbers, the table {height}×{width}.</source>
        <translation>El texto tiene {rows}×{columns} números; la tabla, {height}×{width}.</translation>
    </message>
    <message>
        <source>Make it {rows}×{columns}</source>
        <translation>Cambiarla a {rows}×{columns}</translation>
    </message>
</context>
<context>
    <name>_Reporter</name>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Algo salió mal: {error}</translation>
    </message>
    <message>
        <source>These are the default settings. The ones before are kept in {path}.</source>
        <translation>Esta es la configuración predeterminada. La anterior se conserva en {path}.</translation>
    </message>
</context>
</TS>
