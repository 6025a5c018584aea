<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Synthetic digits</source>
        <translation>Dígitos sintéticos</translation>
    </message>
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
        <source>labels: {labels}; images: {count}</source>
        <translation>etiquetas: {labels}; imágenes: {count}</translation>
    </message>
    <message>
        <source>label {label} of image {at}; it must be of 0 or more, below the count of classes, {count}</source>
        <translation>etiqueta {label} de la imagen {at}; debe ser 0 o más y menor que el número de clases, {count}</translation>
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
        <source>{name}: too many images to hold out: {count:.0f} of {all}</source>
        <translation>{name}: demasiadas imágenes para reservar: {count:.0f} de {all}</translation>
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
        <source>the server answered {code}</source>
        <translation>el servidor respondió {code}</translation>
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
        <source>{path}: it seems to be {kind}; what can be opened are networks ({networks}), states ({state}), lessons (.md), pictures and data (.npz, .csv, .json, .json.gz, MNIST&apos;s files, folders)</source>
        <translation>{path}: parece ser {kind}; se pueden abrir redes ({networks}), estados ({state}), lecciones (.md), imágenes y datos (.npz, .csv, .json, .json.gz, archivos de MNIST, carpetas)</translation>
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
        <source>{path}: there are no texts; they stand in {name}</source>
        <translation>{path}: no hay textos; están en {name}</translation>
    </message>
    <message>
        <source>it has {found} steps, {heads} has {count}</source>
        <translation>tiene {found} pasos; {heads} tiene {count}</translation>
    </message>
    <message>
        <source>the heads of this lesson stand in {heads}</source>
        <translation>los encabezados de esta lección están en {heads}</translation>
    </message>
    <message>
        <source>two steps have the id {id!r}</source>
        <translation>dos pasos tienen el id {id!r}</translation>
    </message>
    <message>
        <source>choices, as - [ ] text, belong to a question of kind {kind!r}</source>
        <translation>las opciones, como - [ ] texto, van con una pregunta del tipo {kind!r}</translation>
    </message>
    <message>
        <source>too large for a lesson</source>
        <translation>demasiado grande para una lección</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Seconds before it</source>
        <translation>Segundos antes de ella</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Fewest weights</source>
        <translation>Menos pesos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Pérdida a lo largo de las épocas</translation>
    </message>
    <message>
        <source>too large for what is handed in</source>
        <translation>demasiado grande para una entrega</translation>
    </message>
    <message>
        <source>a page of something else: no lesson was handed in by it</source>
        <translation>una página de otra cosa: con ella no se entregó ninguna lección</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{path}: what was handed in is damaged</source>
        <translation>{path}: la entrega está dañada</translation>
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
        <source>{path}: values of the shape {shape} are no images</source>
        <translation>{path}: valores de la forma {shape} no son imágenes</translation>
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
        <source>{path}: cut short: values announced: {shape}; there: {found:,}</source>
        <translation>{path}: incompleto: valores anunciados: {shape}; presentes: {found:,}</translation>
    </message>
    <message>
        <source>{path}: too long: values announced: {shape}; more there</source>
        <translation>{path}: demasiado largo: valores anunciados: {shape}; hay más</translation>
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
        <translation>MNIST no está en este equipo y no se puede descargar ({reason}); conéctate a la red, o pon sus cuatro archivos .gz en {folder}, o en una carpeta mnist dentro de la que indica CNNGUI_DATA</translation>
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
        <source>class names: {found}; classes: {count}</source>
        <translation>nombres de clase: {found}; número de clases: {count}</translation>
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
        <source>maps of {count:,} values; at most {most:,}</source>
        <translation>mapas de {count:,} valores; como máximo {most:,}</translation>
    </message>
    <message>
        <source>{count:,} weights and biases up to here; at most {most:,}</source>
        <translation>{count:,} pesos y sesgos hasta aquí; como máximo {most:,}</translation>
    </message>
    <message>
        <source>{name} takes {wanted:,}, and what comes before it gives {given:,}: they do not follow one another</source>
        <translation>{name} recibe {wanted:,}, y lo que va antes da {given:,}: uno no sigue al otro</translation>
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
        <source>{name} has the shape {shape}; bytes that it needs: {size:,}, of its place: {place:,}</source>
        <translation>{name} tiene la forma {shape}; bytes que necesita: {size:,}; de su espacio: {place:,}</translation>
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
        <source>{data}: all training images are black: there is nothing to learn from</source>
        <translation>{data}: todas las imágenes de entrenamiento son negras: no hay nada que aprender</translation>
    </message>
    <message>
        <source>{data}: all training images have the label {label}: there is nothing to tell apart</source>
        <translation>{data}: todas las imágenes de entrenamiento tienen la etiqueta {label}: no hay nada que distinguir</translation>
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
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>too short for any kind of file that is read here (bytes: {count})</source>
        <translation>demasiado corto para cualquier tipo de archivo que se lee aquí (bytes: {count})</translation>
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
        <source>{what} is not sound JSON: {reason}</source>
        <translation>{what} no es JSON correcto: {reason}</translation>
    </message>
    <message>
        <source>{what} must be a JSON {kind}, not {value}</source>
        <translation>{what} debe ser un valor JSON de tipo {kind}, no {value}</translation>
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
        <source>bytes of {name}: {found:,}; its shape needs {size:,}</source>
        <translation>bytes de {name}: {found:,}; su forma necesita {size:,}</translation>
    </message>
    <message>
        <source>the header is not text (byte {position})</source>
        <translation>la cabecera no es texto (byte {position})</translation>
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
        <source>{what}: bytes of the tensors: {end:,}; there: {data_size:,}</source>
        <translation>{what}: bytes de los tensores: {end:,}; presentes: {data_size:,}</translation>
    </message>
    <message>
        <source>{data}: two classes are needed at least, to tell one from the other</source>
        <translation>{data}: se necesitan al menos dos clases, para distinguir una de otra</translation>
    </message>
    <message>
        <source>the images of “{data}” are {shape}, the network takes {wanted}; choose a network for {shape}, or data of {wanted}</source>
        <translation>las imágenes de «{data}» son {shape}, la red recibe {wanted}; elige una red para {shape} o datos de {wanted}</translation>
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
        <translation>softmax es de la última capa; elige otra activación</translation>
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
        <translation>un kernel de {kernel} no cabe en su entrada de {size} con padding {padding}; como máximo {most}, o pon padding {needed}</translation>
    </message>
    <message>
        <source>a {kernel} kernel does not fit its {size} input; at most {most}, or add padding {needed}</source>
        <translation>un kernel de {kernel} no cabe en su entrada de {size}; como máximo {most}, o pon padding {needed}</translation>
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
        <source>{what} needs feature maps, but its input has units ({units}); put it before the dense layers</source>
        <translation>{what} necesita mapas de características, pero su entrada tiene unidades ({units}); ponla antes de las capas densas</translation>
    </message>
    <message>
        <source>{field} must be a whole number from {low} to {high}, not {value}</source>
        <translation>{field} debe ser un número entero de {low} a {high}, no {value}</translation>
    </message>
    <message>
        <source>{field} must be a finite number of {low} or more, not {value}</source>
        <translation>{field} debe ser un número finito de {low} o más, no {value}</translation>
    </message>
    <message>
        <source>{field} must be a number from {low} to below {below}, not {value}</source>
        <translation>{field} debe ser un número desde {low} y menor que {below}, no {value}</translation>
    </message>
    <message>
        <source>{field} must be a number from {low} to {high}, not {value}</source>
        <translation>{field} debe ser un número de {low} a {high}, no {value}</translation>
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
        <source>early stopping needs validation images</source>
        <translation>la parada temprana necesita imágenes de validación</translation>
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
        <translation>mínima</translation>
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
        <source>schedule_factor</source>
        <translation>el factor del plan de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>schedule_epochs</source>
        <translation>el intervalo de épocas del plan de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>la tasa de dropout</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>la paciencia</translation>
    </message>
    <message>
        <source>stop_by</source>
        <translation>el criterio de parada</translation>
    </message>
    <message>
        <source>learning_rate</source>
        <translation>la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
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
        <translation>un entrenamiento en curso usa los pesos; detenlo para cambiar las capas</translation>
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
        <source>an empty file</source>
        <translation>un archivo vacío</translation>
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
        <source>{folder}: the folder was deleted, or moved, while it was read</source>
        <translation>{folder}: la carpeta se borró, o se movió, mientras se leía</translation>
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
        <source>{what} (at line {line}, column {column})</source>
        <translation>{what} (en la línea {line}, columna {column})</translation>
    </message>
    <message>
        <source>{what} (at end of document)</source>
        <translation>{what} (al final del documento)</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>instrucción no válida</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>valor no válido</translation>
    </message>
    <message>
        <source>Invalid date or datetime</source>
        <translation>fecha u hora no válida</translation>
    </message>
    <message>
        <source>Invalid hex value</source>
        <translation>número hexadecimal no válido</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>una clave no puede empezar con este carácter</translation>
    </message>
    <message>
        <source>Found invalid character {character}</source>
        <translation>carácter no válido: {character}</translation>
    </message>
    <message>
        <source>Illegal character {character}</source>
        <translation>carácter no permitido: {character}</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>falta un salto de línea después de una instrucción</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>falta &apos;=&apos; después de una clave</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>falta &apos;]&apos; al final del nombre de una tabla</translation>
    </message>
    <message>
        <source>Expected &apos;]]&apos; at the end of an array declaration</source>
        <translation>falta &apos;]]&apos; al final del nombre de una lista de tablas</translation>
    </message>
    <message>
        <source>Cannot declare {key} twice</source>
        <translation>{key} se declara dos veces</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>una clave aparece dos veces</translation>
    </message>
    <message>
        <source>Cannot mutate immutable namespace {key}</source>
        <translation>{key} ya está completo y no se puede cambiar</translation>
    </message>
    <message>
        <source>Cannot redefine namespace {key}</source>
        <translation>{key} ya está definido</translation>
    </message>
    <message>
        <source>Duplicate inline table key {key}</source>
        <translation>la clave {key} aparece dos veces en una tabla</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>una lista no se cierra</translation>
    </message>
    <message>
        <source>Unclosed inline table</source>
        <translation>una tabla no se cierra</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>un texto no termina</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>hay una &apos;\&apos; suelta en un texto</translation>
    </message>
    <message>
        <source>Escaped character is not a Unicode scalar value</source>
        <translation>un carácter por número no es de Unicode</translation>
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
        <source>something in it is not as it should be</source>
        <translation>algo en su contenido no es como debe ser</translation>
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
        <translation>Elige antes una capa de convolución.</translation>
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
        <source>{text} may be {whole} or {decimal}; type one of these.</source>
        <translation>{text} puede ser {whole} o {decimal}; escribe uno de los dos.</translation>
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
    <message>
        <source>The paper: draw with the left button, erase with the right one. Its grey values become the input activations a⁰ of the network.</source>
        <translation>El papel: dibuja con el botón izquierdo, borra con el derecho. Sus tonos de gris son las activaciones de entrada a⁰ de la red.</translation>
    </message>
    <message>
        <source>The image that enters the network: one input neuron for each pixel, 0 for white paper and 1 for full ink.</source>
        <translation>La imagen que entra en la red: una neurona de entrada por píxel, 0 para el papel blanco y 1 para la tinta plena.</translation>
    </message>
    <message>
        <source>Scale and centre the drawing the way MNIST was made: into 20×20 pixels, its centre of mass in the middle. Switched off, a class can see why a digit off the centre fails.</source>
        <translation>Escala y centra el dibujo como se hizo MNIST: en 20×20 píxeles, con el centro de masa en el medio. Apagado, la clase ve por qué falla un dígito descentrado.</translation>
    </message>
    <message>
        <source>Draw with the left button; its width is set below.</source>
        <translation>Dibuja con el botón izquierdo; el grosor se ajusta abajo.</translation>
    </message>
    <message>
        <source>Erase with the left button too, as the right one always does.</source>
        <translation>Borra también con el botón izquierdo, como siempre hace el derecho.</translation>
    </message>
    <message>
        <source>Take a new sheet. What the maps show then comes from the biases alone.</source>
        <translation>Toma una hoja nueva. Lo que muestran entonces los mapas viene solo de los sesgos.</translation>
    </message>
    <message>
        <source>Put an image of the chosen data set&apos;s test part on the paper: one that no network has learned from. Its true label stands over the answer, unless that is hidden.</source>
        <translation>Pone en el papel una imagen de la parte de prueba de los datos elegidos: una con la que ninguna red aprendió. Su etiqueta verdadera está sobre la respuesta, si no se oculta.</translation>
    </message>
    <message>
        <source>Read digits from a photo, a scan or a painting; the largest goes on the paper.</source>
        <translation>Lee dígitos de una foto, de un escaneo o de una pintura; el mayor va al papel.</translation>
    </message>
    <message>
        <source>Read digits from the picture that is on the clipboard.</source>
        <translation>Lee dígitos de la imagen que está en el portapapeles.</translation>
    </message>
    <message>
        <source>The answer: a bar for each class, its probability by softmax, e^zᵢ / Σ e^zⱼ. All of them add up to 100 %. A click asks where a number comes from.</source>
        <translation>La respuesta: una barra por clase, su probabilidad según softmax, e^zᵢ / Σ e^zⱼ. Todas suman 100 %. Un clic pregunta de dónde viene un número.</translation>
    </message>
    <message>
        <source>Ways to ask what a unit sees. What each can say, and what it cannot, stands with its picture.</source>
        <translation>Maneras de preguntar qué ve una unidad. Lo que cada una puede decir, y lo que no, está junto a su imagen.</translation>
    </message>
    <message>
        <source>Another picture of the same drawing; its formula stands with it.</source>
        <translation>Otra imagen del mismo dibujo; su fórmula está junto a ella.</translation>
    </message>
    <message>
        <source>The filters before it, with the kernel by which this filter sees the map of each, its size and the sum of its weights. A click goes to that filter.</source>
        <translation>Los filtros anteriores, con el kernel por el que este filtro ve el mapa de cada uno, su tamaño y la suma de sus pesos. Un clic va a ese filtro.</translation>
    </message>
    <message>
        <source>The filters or units after it, with the kernel by which each sees its map; of a dense unit, the weights for that map. A click goes to it.</source>
        <translation>Los filtros o unidades siguientes, con el kernel por el que cada uno ve su mapa; de una unidad densa, los pesos para ese mapa. Un clic va allí.</translation>
    </message>
    <message>
        <source>All filters of the layer, by their kernels for one input, those that are most alike side by side. A click chooses a filter.</source>
        <translation>Todos los filtros de la capa por sus kernels para una entrada, los más parecidos uno al lado del otro. Un clic elige un filtro.</translation>
    </message>
    <message>
        <source>Let another network answer beside the open one: a trained one, one from a file, or a copy of the open one as it is now, before it is trained on or edited. It must tell the same classes apart.</source>
        <translation>Hace responder a otra red junto a la abierta: una entrenada, una de un archivo, o una copia de la abierta tal como está ahora, antes de seguir entrenándola o de editarla. Debe distinguir las mismas clases.</translation>
    </message>
    <message>
        <source>Show the true label of a random sample beside its answer, or hide it: then the class guesses first.</source>
        <translation>Muestra la etiqueta verdadera de una muestra junto a la respuesta, o la oculta: entonces la clase adivina primero.</translation>
    </message>
    <message>
        <source>What the edits cost: the share of held-out images that the network answers right, as learned and as it is now.</source>
        <translation>Lo que cuestan las ediciones: la parte de las imágenes reservadas que la red responde bien, como se aprendió y como está ahora.</translation>
    </message>
    <message>
        <source>A feature map for each filter: the output activations a¹ = σ(b + w ∗ a⁰) of all neurons that share its weights. Where the map is dark, the filter has found its feature.</source>
        <translation>Un mapa de características por filtro: las activaciones de salida a¹ = σ(b + w ∗ a⁰) de todas las neuronas que comparten sus pesos. Donde el mapa es oscuro, el filtro halló su característica.</translation>
    </message>
    <message>
        <source>Which colour stands for which value: one scale for all maps of the layer, so that they can be compared.</source>
        <translation>Qué color corresponde a qué valor: una escala para todos los mapas de la capa, para poder compararlos.</translation>
    </message>
    <message>
        <source>Colour each map from its own smallest to its own largest value, so that faint maps are seen too. They can no longer be compared with each other.</source>
        <translation>Colorea cada mapa de su menor a su mayor valor, para que se vean también los mapas débiles. Ya no se pueden comparar entre sí.</translation>
    </message>
    <message>
        <source>Mark in each window of the max pooling that follows the largest activation: it alone goes on.</source>
        <translation>Marca, en cada ventana del max-pooling que sigue, la mayor activación: solo ella pasa.</translation>
    </message>
    <message>
        <source>Each map condensed: pooling keeps one number of each window, such as 2×2, and gives up where exactly it was. It has no parameters.</source>
        <translation>Cada mapa condensado: el pooling guarda un número de cada ventana, como 2×2, y renuncia a la posición exacta. No tiene parámetros.</translation>
    </message>
    <message>
        <source>Max pooling keeps the largest activation of the window: is the feature anywhere in it?</source>
        <translation>El max-pooling guarda la mayor activación de la ventana: ¿está la característica en algún lugar de ella?</translation>
    </message>
    <message>
        <source>Average pooling keeps the mean of the window.</source>
        <translation>El pooling promedio guarda el promedio de la ventana.</translation>
    </message>
    <message>
        <source>L2 pooling keeps the square root of the sum of the squares of the window&apos;s activations: √(Σ a²).</source>
        <translation>El pooling L2 guarda la raíz cuadrada de la suma de los cuadrados de las activaciones de la ventana: √(Σ a²).</translation>
    </message>
    <message>
        <source>A filter on l input maps has l kernels, one for each: 3×3×32, not only 3×3. Here the input map is chosen whose kernel is shown.</source>
        <translation>Un filtro sobre l mapas de entrada tiene l kernels, uno por mapa: 3×3×32, no solo 3×3. Aquí se elige el mapa de entrada cuyo kernel se ve.</translation>
    </message>
    <message>
        <source>Paint the weights as textbooks print them: the whiter, the smaller; the darker, the larger.</source>
        <translation>Pinta los pesos como los imprimen los libros: cuanto más blanco, menor; cuanto más oscuro, mayor.</translation>
    </message>
    <message>
        <source>The weights of the chosen kernel. Type a number, drag up and down, or turn the wheel over a cell; every map follows at once.</source>
        <translation>Los pesos del kernel elegido. Escribe un número, arrastra arriba y abajo o gira la rueda sobre una celda; todos los mapas siguen al instante.</translation>
    </message>
    <message>
        <source>The shared bias b of the filter: added to every weighted sum of its map before the activation, a¹ = σ(b + w ∗ a⁰).</source>
        <translation>El sesgo compartido b del filtro: se suma a cada suma ponderada de su mapa antes de la activación, a¹ = σ(b + w ∗ a⁰). El umbral de las diapositivas es lo mismo con otro signo: −b.</translation>
    </message>
    <message>
        <source>Put a known kernel in place of the chosen one. Each entry says what it does.</source>
        <translation>Pone un kernel conocido en lugar del elegido. Cada entrada dice qué hace.</translation>
    </message>
    <message>
        <source>The value that painting gives to the cells.</source>
        <translation>El valor que la pintura da a las celdas.</translation>
    </message>
    <message>
        <source>Flip the kernel left to right: it finds the mirrored feature.</source>
        <translation>Voltea el kernel de izquierda a derecha: halla la característica reflejada.</translation>
    </message>
    <message>
        <source>Flip the kernel top to bottom. Both flips together turn it by 180°, which makes a true convolution of it.</source>
        <translation>Voltea el kernel de arriba abajo. Los dos volteos juntos lo giran 180°, lo que da una convolución verdadera.</translation>
    </message>
    <message>
        <source>Turn the kernel by 90°: it finds the turned feature.</source>
        <translation>Gira el kernel 90°: halla la característica girada.</translation>
    </message>
    <message>
        <source>Change the sign of all weights: light becomes dark.</source>
        <translation>Cambia el signo de todos los pesos: lo claro se vuelve oscuro.</translation>
    </message>
    <message>
        <source>Divide the weights by the sum of their magnitudes, which is 1 then.</source>
        <translation>Divide los pesos por la suma de sus módulos, que pasa a ser 1.</translation>
    </message>
    <message>
        <source>Make all weights zero: the map shows what the bias alone makes.</source>
        <translation>Pone todos los pesos en cero: el mapa muestra lo que hace el sesgo solo.</translation>
    </message>
    <message>
        <source>Give the kernel random weights, as a network has before it learns.</source>
        <translation>Da al kernel pesos aleatorios, como los de una red antes de aprender.</translation>
    </message>
    <message>
        <source>Copy the weights as a table of text, as spreadsheets take it.</source>
        <translation>Copia los pesos como tabla de texto, como la toman las hojas de cálculo.</translation>
    </message>
    <message>
        <source>Take the weights from a table of numbers on the clipboard.</source>
        <translation>Toma los pesos de una tabla de números del portapapeles.</translation>
    </message>
    <message>
        <source>Put back the weights that were learned, and the bias.</source>
        <translation>Repone los pesos que se aprendieron, y el sesgo.</translation>
    </message>
    <message>
        <source>Give cells the value beside it by dragging over them.</source>
        <translation>Da a las celdas el valor de al lado al arrastrar sobre ellas.</translation>
    </message>
    <message>
        <source>Let the network learn: stochastic gradient descent changes weights and biases after each batch, against the gradient that backpropagation finds.</source>
        <translation>Hace aprender a la red: el descenso estocástico de gradiente cambia pesos y sesgos tras cada lote, contra el gradiente que halla la retropropagación.</translation>
    </message>
    <message>
        <source>Stop for a while; Train goes on from there.</source>
        <translation>Se detiene un rato; Entrenar sigue desde ahí.</translation>
    </message>
    <message>
        <source>Learn from one batch, and look at what that changes.</source>
        <translation>Aprende con un lote, y muestra qué cambia con eso.</translation>
    </message>
    <message>
        <source>Learn to the end of the epoch, then pause.</source>
        <translation>Aprender hasta el final de la época y luego pausar.</translation>
    </message>
    <message>
        <source>Follow the step one layer at a time: from the loss back through every layer to the image, and then to the new weights. After the last stage Next begins anew.</source>
        <translation>Seguir el paso una capa a la vez: de la pérdida, de vuelta por todas las capas hasta la imagen, y después a los nuevos pesos. Tras la última etapa, Siguiente vuelve a empezar.</translation>
    </message>
    <message>
        <source>The class that is to be right: of a sample its true label, of what was drawn the second best answer, or any. The loss and all gradients follow from it.</source>
        <translation>La clase que debe ser la correcta: de una muestra su etiqueta verdadera, de lo dibujado la segunda mejor respuesta, o cualquiera. De ella se siguen la pérdida y todos los gradientes.</translation>
    </message>
    <message>
        <source>The network forwards in the upper row, and backwards in the lower one: the loss L = −log p of the right class, and how it grows with each value, layer by layer back to the image.</source>
        <translation>La red hacia delante en la fila de arriba, y hacia atrás en la de abajo: la pérdida L = −log p de la clase correcta, y cómo crece con cada valor, capa por capa hasta la imagen.</translation>
    </message>
    <message>
        <source>The colours of the gradients, each layer on a scale of its own that is written below it. Orange: more of it makes the loss larger. Blue: smaller.</source>
        <translation>Los colores de los gradientes, cada capa en una escala propia, escrita debajo de ella. Naranja: más de eso aumenta la pérdida. Azul: la reduce.</translation>
    </message>
    <message>
        <source>The chosen kernel: its weights w, the gradient g of each, and the weights w − η·g after the step. Point at a weight to see its sum over all positions; a click keeps it.</source>
        <translation>El kernel elegido: sus pesos w, el gradiente g de cada uno, y los pesos w − η·g después del paso. Señala un peso para ver su suma sobre todas las posiciones; un clic lo mantiene.</translation>
    </message>
    <message>
        <source>The chain rule, written out: the gradients of all that see a value, times how they see it, added up; times the slope of its activation, that is δ.</source>
        <translation>La regla de la cadena por extenso: los gradientes de todos los que ven un valor, por cómo lo ven, sumados; por la pendiente de su activación, eso es δ.</translation>
    </message>
    <message>
        <source>A layer: above what it gives on, below the gradient of the loss by its weighted sums, δ, or of pooling by its output. Point at a cell to see where its gradient comes from.</source>
        <translation>Una capa: arriba lo que pasa adelante, abajo el gradiente de la pérdida por sus sumas ponderadas, δ, o, en el pooling, por su salida. Señala una celda para ver de dónde viene su gradiente.</translation>
    </message>
    <message>
        <source>End the run; what was learned so far stays.</source>
        <translation>Termina el entrenamiento; lo aprendido queda.</translation>
    </message>
    <message>
        <source>Put back the very weights that the run began with, or the first of several runs: the same start for another try with other settings.</source>
        <translation>Repone exactamente los pesos con que empezó el entrenamiento, o el primero de varios: el mismo inicio para otro intento con otros ajustes.</translation>
    </message>
    <message>
        <source>Forget all that was learned: random first weights from the seed.</source>
        <translation>Olvida todo lo aprendido: primeros pesos aleatorios a partir de la semilla.</translation>
    </message>
    <message>
        <source>The curves of the ticked runs together, over the epochs that each has made, so that runs with other batches can be compared. That of the run under way grows; that of a branch begins, at a ring, where it leaves its run&apos;s.</source>
        <translation>Las curvas de los entrenamientos marcados juntas, sobre las épocas que cada uno hizo, para comparar entrenamientos con otros lotes. La del entrenamiento en curso crece; la de una rama empieza, en un anillo, donde deja la de su entrenamiento.</translation>
    </message>
    <message>
        <source>Go back and forth through the run that made the network: all panels show it with the weights that it had then. Training goes on from there.</source>
        <translation>Va y vuelve por el entrenamiento que hizo la red: todos los paneles la muestran con los pesos que tenía entonces. El entrenamiento sigue desde ahí.</translation>
    </message>
    <message>
        <source>Vary every image at random each time it is learned from: shift, turn, stretch, slant, bend. The network learns that this changes no digit.</source>
        <translation>Varía cada imagen al azar cada vez que se aprende de ella: desplaza, gira, estira, inclina, curva. La red aprende que eso no cambia el dígito.</translation>
    </message>
    <message>
        <source>The labelled images that the network learns from and is tested with.</source>
        <translation>Las imágenes etiquetadas con las que la red aprende y se prueba.</translation>
    </message>
    <message>
        <source>Which image is varied here: the drawing, in place of blank paper a synthetic digit, or, after a run, one that the network learns from.</source>
        <translation>Qué imagen se varía aquí: el dibujo, en lugar de papel en blanco un dígito sintético o, después de un entrenamiento, una con la que aprende la red.</translation>
    </message>
    <message>
        <source>How many times the run goes through all training images.</source>
        <translation>Cuántas veces el entrenamiento recorre todas las imágenes.</translation>
    </message>
    <message>
        <source>How many images are learned from at once, by the mean of their gradients.</source>
        <translation>De cuántas imágenes se aprende a la vez, por la media de sus gradientes.</translation>
    </message>
    <message>
        <source>The length η of a step against the gradient: w → w − η·∂L/∂w. Too large, and the loss grows. It can be changed while the network learns.</source>
        <translation>El tamaño η de un paso contra el gradiente: w → w − η·∂L/∂w. Si es demasiado grande, la pérdida crece. Puede cambiar durante el entrenamiento.</translation>
    </message>
    <message>
        <source>Where the random numbers begin: the same seed gives the same first weights and the same run.</source>
        <translation>Dónde empiezan los números aleatorios: la misma semilla da los mismos primeros pesos y el mismo entrenamiento.</translation>
    </message>
    <message>
        <source>How far the run has come, or what it reached: the loss, and the share of images that are answered right.</source>
        <translation>Hasta dónde llegó el entrenamiento, o qué alcanzó: la pérdida y la parte de las imágenes respondidas bien.</translation>
    </message>
    <message>
        <source>How a gradient becomes a change of the weights: SGD goes against it, with momentum keeps on moving the way it moved, Nesterov takes the gradient where that leads, Adam gives every weight a rate of its own.</source>
        <translation>Cómo un gradiente se vuelve un cambio de los pesos: el SGD va en su contra, con momento sigue moviéndose como se movía, el de Nesterov toma el gradiente adonde eso lleva, Adam da a cada peso una tasa propia.</translation>
    </message>
    <message>
        <source>The layers from the input to the output: the shape of what each gives on (maps @ rows × columns), and its parameters. A click shows that layer in the whole window; the right button can freeze it, and then it wears a lock.</source>
        <translation>Las capas, de la entrada a la salida: la forma de lo que cada una entrega (mapas @ filas × columnas) y sus parámetros. Un clic muestra esa capa en toda la ventana; el botón derecho puede congelarla, y entonces lleva un candado.</translation>
    </message>
    <message>
        <source>What is asked about: the answer, a class, or what is chosen in the window: a filter, a unit, a pinned neuron. A class can be compared with another: why 5 and not 6?</source>
        <translation>Sobre qué se pregunta: la respuesta, una clase o lo que está elegido en la ventana: un filtro, una unidad, una neurona fijada. Una clase puede compararse con otra: ¿por qué 5 y no 6?</translation>
    </message>
    <message>
        <source>The formula, what such a picture can say and what it cannot, and where it was published.</source>
        <translation>La fórmula, lo que una imagen así puede decir y lo que no, y dónde se publicó.</translation>
    </message>
    <message>
        <source>The image that the network sees, and beside it a picture of its reasons: what speaks for the value that is asked about in one colour, what speaks against it in the other.</source>
        <translation>La imagen que ve la red y, al lado, una imagen de sus razones: en un color lo que habla a favor del valor en cuestión, en el otro lo que habla en contra.</translation>
    </message>
    <message>
        <source>The layer on whose maps the picture is shown: as far back as that can be told exactly, or the maps of a convolution.</source>
        <translation>La capa en cuyos mapas se muestra la imagen: tan atrás como se puede decir con exactitud, o los mapas de una convolución.</translation>
    </message>
    <message>
        <source>Lay the picture over the drawing too: the stronger the colour, the more that place speaks for or against the value.</source>
        <translation>Poner la imagen también sobre el dibujo: cuanto más fuerte el color, más habla ese lugar a favor o en contra del valor.</translation>
    </message>
    <message>
        <source>The side of the square that is erased, and how many pixels one stands from the next.</source>
        <translation>El lado del cuadrado que se borra, y a cuántos píxeles está uno del siguiente.</translation>
    </message>
    <message>
        <source>Give the topmost layers random weights, as before any training, for these pictures alone: the network stays as it is.</source>
        <translation>Da a las capas de arriba pesos aleatorios, como antes de todo entrenamiento, solo para estas imágenes: la red queda como está.</translation>
    </message>
    <message>
        <source>Above a picture of the network as it is, below it the same with random weights. ρ is their rank correlation: 1 where they are the same, about 0 where they have nothing in common.</source>
        <translation>Arriba una imagen de la red como está, debajo la misma con pesos aleatorios. ρ es la correlación de rangos de ambas: 1 si son iguales, cerca de 0 si no tienen nada en común.</translation>
    </message>
    <message>
        <source>How the image is changed: every pixel a little, in one step along the sign of the gradient of the loss, or in several; or few pixels wholly.</source>
        <translation>Cómo se altera la imagen: cada píxel un poco, en un paso a lo largo del signo del gradiente de la pérdida, o en varios; o pocos píxeles por completo.</translation>
    </message>
    <message>
        <source>How much is changed: by how much each pixel, with 1 for full ink, or how many pixels. The mark is where the answer flips.</source>
        <translation>Cuánto se altera: cuánto en cada píxel, con 1 para tinta plena, o cuántos píxeles. La marca está donde cambia la respuesta.</translation>
    </message>
    <message>
        <source>Put the image on the paper, where it can be drawn on; undo brings the drawing back.</source>
        <translation>Pone la imagen en el papel, donde se puede dibujar sobre ella; deshacer recupera el dibujo.</translation>
    </message>
    <message>
        <source>Counts the pixels of the network&apos;s image that your pen and your eraser change, until the answer is another one, beside how many the gradient needs. What the network sees comes to the paper for it, and centring is switched off: else each touch would move all pixels.</source>
        <translation>Cuenta los píxeles de la imagen de la red que cambian tu lápiz y tu goma hasta que la respuesta es otra, junto a cuántos necesita el gradiente. Para ello lo que ve la red pasa al papel y se desactiva el centrado: si no, cada toque movería todos los píxeles.</translation>
    </message>
    <message>
        <source>How many held-out images are still answered right when each of them is changed by one step against its own label, over the size ε of the step. The line is where the slider stands.</source>
        <translation>Cuántas imágenes reservadas se responden aún bien cuando cada una se altera con un paso contra su propia etiqueta, sobre el tamaño ε del paso. La línea está donde está el control deslizante.</translation>
    </message>
    <message>
        <source>The image that the network sees; what is changed, ink that is added in one colour, ink that is taken in the other; the changed image, and what the network takes it for.</source>
        <translation>La imagen que ve la red; lo que se altera, la tinta añadida en un color, la tinta quitada en el otro; la imagen alterada, y por qué la toma la red.</translation>
    </message>
    <message>
        <source>What the image pays for its ink, Σ x², and for its edges, the total variation: in units of what a pixel can add to the value, so that they mean about the same for every filter and unit.</source>
        <translation>Lo que paga la imagen por su tinta, Σ x², y por sus bordes, la variación total: en unidades de lo que un píxel puede añadir al valor, de modo que significan casi lo mismo para todo filtro y toda unidad.</translation>
    </message>
    <message>
        <source>The noise that the image grows from. The same number gives the same image; “Again” takes the next.</source>
        <translation>El ruido del que crece la imagen. El mismo número da la misma imagen; «Otra vez» toma el siguiente.</translation>
    </message>
    <message>
        <source>For a filter: whether the sum over its whole map is to be large, or its neuron in the middle.</source>
        <translation>Para un filtro: si ha de ser grande la suma sobre todo su mapa, o su neurona del medio.</translation>
    </message>
    <message>
        <source>The film of its growth, from the noise to the last step.</source>
        <translation>La película de su crecimiento, del ruido al último paso.</translation>
    </message>
    <message>
        <source>An image that was made up so that what is asked about becomes as large as it can, and its value.</source>
        <translation>Una imagen inventada para que aquello sobre lo que se pregunta sea lo mayor posible, y su valor.</translation>
    </message>
    <message>
        <source>See the parts of images that excite what is asked about: three rows, each from the strongest on.</source>
        <translation>Ver las partes de imágenes que excitan aquello sobre lo que se pregunta: tres filas, cada una desde la más fuerte.</translation>
    </message>
    <message>
        <source>A game: guess which of two patches excites the filter or unit more. The score is kept, and is no grade.</source>
        <translation>Un juego: adivinar cuál de dos recortes excita más el filtro o la unidad. La puntuación se guarda y no es una nota.</translation>
    </message>
    <message>
        <source>What the neuron sees of each image where that excites it most, with its weighted sum below it and the image&apos;s class. Beyond the border there is no ink. A click puts the image on the paper and pins the neuron.</source>
        <translation>Lo que la neurona ve de cada imagen donde más la excita, con la suma ponderada debajo y la clase de la imagen. Más allá del borde no hay tinta. Un clic pone la imagen en el papel y fija la neurona.</translation>
    </message>
    <message>
        <source>Two patches of different images. Click the one that excites it more, or press ← or →: then both values are shown.</source>
        <translation>Dos recortes de imágenes distintas. Haz clic en el que lo excita más, o pulsa ← o →: entonces se muestran los dos valores.</translation>
    </message>
    <message>
        <source>Ask for another pair, or begin with the first one and without a score.</source>
        <translation>Pedir otro par, o empezar por el primero y sin puntuación.</translation>
    </message>
    <message>
        <source>How many images are looked at, and of what.</source>
        <translation>Cuántas imágenes se examinan, y de qué.</translation>
    </message>
    <message>
        <source>Whose outputs are mapped: the last hidden layer where nothing else is chosen. On the map of the pixels the classes lie in one heap; layer by layer they part.</source>
        <translation>De quién son las salidas del mapa: de la última capa oculta si no se elige otra. En el mapa de los píxeles las clases están amontonadas; capa a capa se separan.</translation>
    </message>
    <message>
        <source>A point for each image, coloured by its class: its outputs along the first two principal axes. The cross is your drawing; rings are the images nearest to it in all outputs of the layer. Drag or use the arrow keys to turn the third axis into view; Home turns back. A click on a point puts its image on the paper.</source>
        <translation>Un punto para cada imagen, con el color de su clase: sus salidas a lo largo de los dos primeros ejes principales. La cruz es tu dibujo; los anillos son las imágenes más próximas a él en todas las salidas de la capa. Arrastra o usa las flechas para girar el tercer eje hasta verlo; Inicio lo devuelve. Un clic en un punto pone su imagen en el papel.</translation>
    </message>
    <message>
        <source>Which colour is which class. A click shows one class alone, once more all.</source>
        <translation>Qué color es qué clase. Un clic muestra una sola clase; otro, todas.</translation>
    </message>
    <message>
        <source>The images whose outputs of this layer are nearest to those of the drawing, with their class and their distance. They follow the pen. A click puts one on the paper.</source>
        <translation>Las imágenes cuyas salidas de esta capa son más próximas a las del dibujo, con su clase y su distancia. Siguen al lápiz. Un clic pone una en el papel.</translation>
    </message>
    <message>
        <source>What the filter listens to and who listens to it, or all filters of its layer, those that are alike side by side.</source>
        <translation>Lo que el filtro escucha y quién lo escucha, o todos los filtros de su capa, los parecidos uno al lado del otro.</translation>
    </message>
    <message>
        <source>What the filter makes of the drawing.</source>
        <translation>Lo que el filtro hace del dibujo.</translation>
    </message>
    <message>
        <source>How alike every two filters are, in the order of the row: 1 the same up to its size, −1 its negative.</source>
        <translation>Cuánto se parecen dos filtros cualesquiera, en el orden de la fila: 1 el mismo salvo por el tamaño, −1 su negativo.</translation>
    </message>
    <message>
        <source>What the network of the file will be here, layer by layer: what each does, the shape that it gives on, and its parameters.</source>
        <translation>Lo que la red del archivo será aquí, capa por capa: qué hace cada una, la forma que entrega y sus parámetros.</translation>
    </message>
    <message>
        <source>What the file may mean, as it does not say all, and how many labelled digits are right so. A click on a row takes it instead.</source>
        <translation>Lo que el archivo puede significar, ya que no lo dice todo, y cuántos dígitos etiquetados salen bien así. Un clic en una fila la toma en su lugar.</translation>
    </message>
    <message>
        <source>In which numbers the network was given its images. No file says it; what is chosen is tried at once.</source>
        <translation>En qué números recibía la red sus imágenes. Ningún archivo lo dice; lo que se elige se prueba enseguida.</translation>
    </message>
    <message>
        <source>Whether the network learned light ink on dark paper, as MNIST has it, or dark ink on light paper.</source>
        <translation>Si la red aprendió tinta clara sobre papel oscuro, como en MNIST, o tinta oscura sobre papel claro.</translation>
    </message>
    <message>
        <source>The function after all layers but the last. A file of weights alone does not say it.</source>
        <translation>La función tras todas las capas menos la última. Un archivo solo de pesos no la dice.</translation>
    </message>
    <message>
        <source>The names of the outputs, in their order, with a comma between two of them. Where the file says them they stay.</source>
        <translation>Los nombres de las salidas, en su orden, con una coma entre dos de ellos. Donde el archivo los dice, se quedan.</translation>
    </message>
    <message>
        <source>How many labelled digits the network answers right as it is chosen.</source>
        <translation>Cuántos dígitos etiquetados acierta la red tal como se eligió.</translation>
    </message>
    <message>
        <source>Open the network as it is shown, in place of the one that is open. Undo brings that back.</source>
        <translation>Abrir la red como se muestra, en lugar de la que está abierta. Deshacer la trae de vuelta.</translation>
    </message>
    <message>
        <source>Keep the network that is open.</source>
        <translation>Conservar la red que está abierta.</translation>
    </message>
    <message>
        <source>The mean of the probabilities by all networks. Errors that only one of them makes are outvoted. Over it stands how often it is right on the test images.</source>
        <translation>La media de las probabilidades de todas las redes. Los errores que solo comete una de ellas pierden la votación. Encima está con qué frecuencia acierta en las imágenes de prueba.</translation>
    </message>
    <message>
        <source>What this network alone makes of the drawing: a bar for each class, its probability. Over it stands how often it is right on the test images. The cross lets it vote no more.</source>
        <translation>Lo que esta red sola hace del dibujo: una barra por clase, su probabilidad. Encima está con qué frecuencia acierta en las imágenes de prueba. La cruz la saca de la votación.</translation>
    </message>
    <message>
        <source>What is compared: a ready experiment, or settings of the open network as the Training panel trains it.</source>
        <translation>Qué se compara: un experimento listo, u opciones de la red abierta como la entrena el panel Entrenamiento.</translation>
    </message>
    <message>
        <source>The setting that is varied; a second one is varied against it, each value with each.</source>
        <translation>La opción que varía; una segunda varía frente a ella, cada valor con cada uno.</translation>
    </message>
    <message>
        <source>The values to compare, with a semicolon between two of them.</source>
        <translation>Los valores que comparar, con punto y coma entre dos de ellos.</translation>
    </message>
    <message>
        <source>Whether this value is compared with the others.</source>
        <translation>Si este valor se compara con los demás.</translation>
    </message>
    <message>
        <source>The images that are learned from, as chosen in the Training panel.</source>
        <translation>Las imágenes de las que se aprende, como se eligió en el panel Entrenamiento.</translation>
    </message>
    <message>
        <source>How many of the images are learned from; 0 is all of them.</source>
        <translation>De cuántas imágenes se aprende; 0 son todas.</translation>
    </message>
    <message>
        <source>How many times each run goes through all images.</source>
        <translation>Cuántas veces pasa cada ejecución por todas las imágenes.</translation>
    </message>
    <message>
        <source>How many times each variant is trained, each time from other first weights: without several runs nobody knows what is chance.</source>
        <translation>Cuántas veces se entrena cada variante, cada vez con otros pesos iniciales: sin varias ejecuciones nadie sabe qué es azar.</translation>
    </message>
    <message>
        <source>Put the experiment into the queue. It goes on in the background, rests while the pen moves, an edit goes on or the network is trained, and goes on at the next start.</source>
        <translation>Poner el experimento en la cola. Sigue en segundo plano, descansa mientras se mueve el lápiz, hay una edición o se entrena la red, y continúa en el próximo inicio.</translation>
    </message>
    <message>
        <source>The experiments that wait, go on or are done; the chosen one is shown.</source>
        <translation>Los experimentos que esperan, siguen o están hechos; se muestra el elegido.</translation>
    </message>
    <message>
        <source>Stop the experiment, or let it go on. What has been made stays.</source>
        <translation>Detener el experimento, o dejarlo continuar. Lo hecho se queda.</translation>
    </message>
    <message>
        <source>Forget this experiment with all of its results</source>
        <translation>Olvidar este experimento con todos sus resultados</translation>
    </message>
    <message>
        <source>Save the figures of all runs for other programs: JSON with means and spreads, CSV with a line a run.</source>
        <translation>Guardar las cifras de todas las ejecuciones para otros programas: JSON con medias y dispersiones, CSV con una línea por ejecución.</translation>
    </message>
    <message>
        <source>Open the network of the best run</source>
        <translation>Abrir la red de la mejor ejecución</translation>
    </message>
    <message>
        <source>How much of all runs is done.</source>
        <translation>Cuánto de todas las ejecuciones está hecho.</translation>
    </message>
    <message>
        <source>Mean and spread, the sample standard deviation, of the accuracy on held-out images, over the runs of each variant. A difference is more than the spread where Welch&apos;s t-test finds it in one of twenty cases by chance alone.</source>
        <translation>Media y dispersión, la desviación típica muestral, de la exactitud en imágenes reservadas, sobre las ejecuciones de cada variante. Una diferencia es más que la dispersión cuando la prueba t de Welch solo la encontraría por azar en uno de veinte casos.</translation>
    </message>
    <message>
        <source>A point for each run and a line at the mean of each variant; the best one is coloured.</source>
        <translation>Un punto por ejecución y una línea en la media de cada variante; la mejor está coloreada.</translation>
    </message>
    <message>
        <source>The kernel of each filter: its shared weights w, the same for all positions of its feature map. A click chooses the filter; the right button can freeze it. A lock marks what is frozen.</source>
        <translation>El kernel de cada filtro: sus pesos compartidos w, los mismos en todas las posiciones de su mapa de características. Un clic elige el filtro; el botón derecho puede congelarlo. Un candado marca lo congelado.</translation>
    </message>
    <message>
        <source>Make all weights of the filter and its bias zero, on all input maps. Freeze it and train on: then it stays zero, and the others take over what it did.</source>
        <translation>Pone a cero todos los pesos del filtro y el sesgo, en todos los mapas de entrada. Congélalo y sigue entrenando: se queda en cero, y los demás asumen lo que hacía.</translation>
    </message>
    <message>
        <source>Freeze the filter with its bias: no training changes it, a run under way from its next step on neither, while the others learn. Edits by hand still change it. The same again lets it learn.</source>
        <translation>Congela el filtro con su sesgo: ningún entrenamiento lo cambia, tampoco uno en curso desde su próximo paso, mientras los demás aprenden. Las ediciones a mano sí lo cambian. Otra vez, y vuelve a aprender.</translation>
    </message>
    <message>
        <source>Freeze all filters or units of the chosen layer, so that no training changes it; the same again lets it learn. All but the last layer frozen is fine-tuning.</source>
        <translation>Congela todos los filtros o unidades de la capa elegida, para que ningún entrenamiento la cambie; otra vez, y vuelve a aprender. Con todo congelado menos la última capa, es un ajuste fino.</translation>
    </message>
    <message>
        <source>Let all frozen filters and layers learn again, from the next step on.</source>
        <translation>Deja que todos los filtros y capas congelados vuelvan a aprender, desde el próximo paso.</translation>
    </message>
    <message>
        <source>What the step is taken by: the drawing, or a batch of images to learn from, as a training run takes its steps. Of a batch the loss and the gradients of the weights are the mean over its images.</source>
        <translation>Con qué se da el paso: con el dibujo, o con un lote de imágenes para aprender, como da sus pasos un entrenamiento. De un lote, la pérdida y los gradientes de los pesos son la media sobre sus imágenes.</translation>
    </message>
    <message>
        <source>How many images the batch has. The more, the less their mean gradient depends on which they are.</source>
        <translation>Cuántas imágenes tiene el lote. Cuantas más, menos depende su gradiente medio de cuáles son.</translation>
    </message>
    <message>
        <source>Take the step by other images of the data set that is loaded, or of the embedded digits. The same number of a batch stands for the same images each time.</source>
        <translation>Dar el paso con otras imágenes del conjunto de datos cargado, o de los dígitos incluidos. El mismo número de lote trae siempre las mismas imágenes.</translation>
    </message>
    <message>
        <source>The images of the batch with their labels. A click chooses the one whose maps are shown, forwards and backwards; the gradients of the weights are the mean of all.</source>
        <translation>Las imágenes del lote con sus etiquetas. Un clic elige aquella cuyos mapas se muestran, hacia delante y hacia atrás; los gradientes de los pesos son la media de todas.</translation>
    </message>
    <message>
        <source>The learning rate η: how far the step goes against the gradient, w − η·g; until another is typed that of the next training run. Too large, and the loss grows.</source>
        <translation>La tasa de aprendizaje η: hasta dónde va el paso contra el gradiente, w − η·g; mientras no se escribe otra, la del próximo entrenamiento. Demasiado grande, y la pérdida crece.</translation>
    </message>
    <message>
        <source>Give the network the weights that the step leads to; frozen filters stay as they are. The loss goes down, if η is not too large; undo takes the step back.</source>
        <translation>Dar a la red los pesos a los que lleva el paso; los filtros congelados quedan como están. La pérdida baja, si η no es demasiado grande; deshacer vuelve atrás.</translation>
    </message>
    <message>
        <source>The loss L = −log p of the right class, of a batch the mean of all. Below it what the step makes of it: by how much it changes, ΔL, and by how much its slope predicts, −η·‖g‖². The smaller η, the nearer these two are.</source>
        <translation>La pérdida L = −log p de la clase correcta, de un lote la media de todas. Debajo, lo que el paso hace de ella: cuánto cambia, ΔL, y cuánto predice su pendiente, −η·‖g‖². Cuanto menor es η, más cerca están los dos.</translation>
    </message>
    <message>
        <source>How large the gradient of each layer&apos;s weights is, step by step, on a scale of powers of ten. With sigmoid in many layers those of the first layers vanish: these hardly learn.</source>
        <translation>Cuán grande es el gradiente de los pesos de cada capa, paso a paso, en una escala de potencias de diez. Con sigmoide en muchas capas, los de las primeras se desvanecen: apenas aprenden.</translation>
    </message>
    <message>
        <source>By how much a step moves each layer&apos;s weights. With plain gradient descent that is η times the gradient; momentum and Adam make other steps of it.</source>
        <translation>Cuánto mueve un paso los pesos de cada capa. En el descenso del gradiente simple es η por el gradiente; el momento y Adam hacen de él otros pasos.</translation>
    </message>
    <message>
        <source>The update in parts of the weights themselves. About a thousandth is usual: much less learns slowly, much more leaps about.</source>
        <translation>La actualización en partes de los propios pesos. Alrededor de una milésima es habitual: mucho menos aprende despacio, mucho más va a saltos.</translation>
    </message>
    <message>
        <source>The share of a layer&apos;s ReLUs that give 0 for all images looked at: no gradient comes through them, and they learn no more.</source>
        <translation>La parte de las ReLU de una capa que dan 0 para todas las imágenes examinadas: ningún gradiente pasa por ellas, y ya no aprenden.</translation>
    </message>
    <message>
        <source>The layers with weights, from the first to the last.</source>
        <translation>Las capas con pesos, de la primera a la última.</translation>
    </message>
    <message>
        <source>Show how strongly each layer learns, step by step.</source>
        <translation>Mostrar con qué fuerza aprende cada capa, paso a paso.</translation>
    </message>
    <message>
        <source>How the weights of each layer are spread, and what the layer gives on for some images: the higher a bar, the more values lie there (its height is the root of how many). The outline is how it was at first.</source>
        <translation>Cómo se reparten los pesos de cada capa, y lo que la capa pasa adelante para algunas imágenes: cuanto más alta la barra, más valores hay allí (la altura es la raíz de cuántos). El contorno es cómo era al principio.</translation>
    </message>
    <message>
        <source>The step of the run whose histograms are shown. At the end the slider follows the run.</source>
        <translation>El paso del entrenamiento cuyos histogramas se muestran. Al final, el control sigue el entrenamiento.</translation>
    </message>
    <message>
        <source>Let the run go by itself through the weights that are kept of it, backwards or forwards. Esc, or any act, stops it.</source>
        <translation>Recorre por sí solo los pesos guardados del entrenamiento, hacia atrás o hacia delante. Esc, o cualquier acto, lo detiene.</translation>
    </message>
    <message>
        <source>Train on from the step that is shown, by the settings above: a new run, which is listed as a branch of this one.</source>
        <translation>Sigue entrenando desde el paso mostrado, con los ajustes de arriba: un nuevo entrenamiento, que figura como rama de este.</translation>
    </message>
    <message>
        <source>Every run that made a step, the newest first: its settings, what it reached, and a note of yours. Tick runs to compare their curves. The list is saved with the network.</source>
        <translation>Todo entrenamiento que dio un paso, el más nuevo primero: sus ajustes, lo que alcanzó y una nota tuya. Marca entrenamientos para comparar sus curvas. La lista se guarda con la red.</translation>
    </message>
    <message>
        <source>The settings that are not the same for all ticked runs, each value in the colour of its run.</source>
        <translation>Los ajustes que no son iguales en todos los entrenamientos marcados, cada valor en el color de su entrenamiento.</translation>
    </message>
    <message>
        <source>Compare the loss: the mean cost of the batches that were learned from.</source>
        <translation>Compara la pérdida: el coste medio de los lotes con los que se aprendió.</translation>
    </message>
    <message>
        <source>Compare the share of the training images that was answered right, of each batch before it was learned from.</source>
        <translation>Compara la parte de las imágenes de entrenamiento respondidas bien, de cada lote antes de aprender de él.</translation>
    </message>
    <message>
        <source>Compare the share of the validation images, which no run learns from, that was answered right after each epoch.</source>
        <translation>Compara la parte de las imágenes de validación, de las que ningún entrenamiento aprende, respondidas bien tras cada época.</translation>
    </message>
    <message>
        <source>Put the settings of the chosen run into the Training panel, for the next run.</source>
        <translation>Pone los ajustes del entrenamiento elegido en el panel Entrenamiento, para el próximo.</translation>
    </message>
    <message>
        <source>Have the network that the chosen run came to: an act that can be undone.</source>
        <translation>Trae la red a la que llegó el entrenamiento elegido: un acto que se puede deshacer.</translation>
    </message>
    <message>
        <source>Train again from the very weights that the chosen run began with, by its settings and on its data: bit for bit the same network, unless something was changed by hand while it ran.</source>
        <translation>Entrena de nuevo desde los mismos pesos con que empezó el entrenamiento elegido, con sus ajustes y sus datos: bit a bit la misma red, salvo que algo se cambiara a mano mientras entrenaba.</translation>
    </message>
    <message>
        <source>Save an animated picture of the chosen layer&apos;s kernels, or of its maps of the drawing, at the kept steps of the chosen run.</source>
        <translation>Guarda una imagen animada de los kernels de la capa elegida, o de sus mapas del dibujo, en los pasos guardados del entrenamiento elegido.</translation>
    </message>
    <message>
        <source>Take the chosen runs off the list. The network stays, and undo brings them back.</source>
        <translation>Quita de la lista los entrenamientos elegidos. La red queda, y deshacer los devuelve.</translation>
    </message>
    <message>
        <source>The share μ of its last movement that every weight keeps: v → μ·v + ∂L/∂w; w → w − η·v. 0 is plain gradient descent.</source>
        <translation>La parte μ de su último movimiento que cada peso conserva: v → μ·v + ∂L/∂w; w → w − η·v. 0 es el descenso del gradiente simple.</translation>
    </message>
    <message>
        <source>L2 regularization: λ/2 times the sum of all squared weights is added to the loss, so that weights stay small unless the images need them large. Biases are left out.</source>
        <translation>Regularización L2: a la pérdida se suma λ/2 por la suma de todos los pesos al cuadrado, para que los pesos queden pequeños salvo que las imágenes los necesiten grandes. Los sesgos quedan fuera.</translation>
    </message>
    <message>
        <source>The share of a dense layer&apos;s inputs that each step leaves out at random: no unit can rely on another. What reads the image is left whole, and so is everything once the network has learned.</source>
        <translation>La parte de las entradas de una capa densa que cada paso deja fuera al azar: ninguna unidad puede contar con otra. Lo que lee la imagen queda entero, y todo lo demás también cuando la red ha aprendido.</translation>
    </message>
    <message>
        <source>How the learning rate goes over the run: large steps at first, small ones at last.</source>
        <translation>Cómo va la tasa de aprendizaje a lo largo del entrenamiento: pasos grandes al principio, pequeños al final.</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by, each time.</source>
        <translation>Por cuánto se multiplica la tasa de aprendizaje cada vez.</translation>
    </message>
    <message>
        <source>After how many epochs the learning rate is multiplied, each time.</source>
        <translation>Tras cuántas épocas se multiplica la tasa de aprendizaje cada vez.</translation>
    </message>
    <message>
        <source>The learning rate over all epochs of the run; the mark is where the run stands.</source>
        <translation>La tasa de aprendizaje en todas las épocas del entrenamiento; la marca es donde está el entrenamiento.</translation>
    </message>
    <message>
        <source>The run ends after so many epochs that did no better on the validation images than one before, and goes back to the weights of the best: before the network learns the training images by heart.</source>
        <translation>El entrenamiento termina tras tantas épocas que no fueron mejores en las imágenes de validación que una anterior, y vuelve a los pesos de la mejor: antes de que la red aprenda de memoria las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>What tells how good an epoch is, on the validation images.</source>
        <translation>Lo que dice qué tan buena es una época, en las imágenes de validación.</translation>
    </message>
    <message>
        <source>By how many pixels images are moved at most, either way, down and across.</source>
        <translation>Cuántos píxeles se desplazan las imágenes como máximo, hacia cualquier lado.</translation>
    </message>
    <message>
        <source>By how many degrees images are turned at most, either way.</source>
        <translation>Cuántos grados se giran las imágenes como máximo, hacia cualquier lado.</translation>
    </message>
    <message>
        <source>By which share height and width grow or shrink at most, each by its own: 0.12 is 12 %.</source>
        <translation>En qué parte crecen o se encogen como máximo el alto y el ancho, cada uno por su cuenta: 0,12 es el 12 %.</translation>
    </message>
    <message>
        <source>By how many columns each row is pushed further than the one below, at most.</source>
        <translation>Cuántas columnas se empuja cada fila más que la de abajo, como máximo.</translation>
    </message>
    <message>
        <source>How strongly images are bent, as if they were painted on rubber: pixels by which points move, as a standard deviation.</source>
        <translation>Cuánto se deforman las imágenes, como si estuvieran pintadas en goma: píxeles que se mueven los puntos, como desviación estándar.</translation>
    </message>
    <message>
        <source>By how many pixels lines become thicker or thinner at most.</source>
        <translation>Cuántos píxeles se vuelven las líneas más gruesas o más finas, como máximo.</translation>
    </message>
    <message>
        <source>An image as it is, and others that are made of it at random. While a field is pointed at or typed into, its choice is shown alone.</source>
        <translation>Una imagen como es, y otras hechas de ella al azar. Mientras se apunta a un campo o se escribe en él, su elección se muestra sin las demás.</translation>
    </message>
    <message>
        <source>Draw the random numbers of the preview anew, and take another image.</source>
        <translation>Sortear de nuevo los números de la vista previa y tomar otra imagen.</translation>
    </message>
    <message>
        <source>Show all settings of a run beside the window: momentum, L2, dropout, schedule, early stopping, and augmentation with a preview.</source>
        <translation>Mostrar todos los ajustes de un entrenamiento junto a la ventana: momento, L2, dropout, programa, parada temprana y aumento de datos con vista previa.</translation>
    </message>
    <message>
        <source>Loss and accuracy after each step. Training: of each batch before it was learned from. Validation: of images held out, after each epoch; faintly, of some of them between the steps. Where training and validation part, the network learns by heart.</source>
        <translation>Pérdida y exactitud tras cada paso. Entrenamiento: de cada lote antes de aprender de él. Validación: de imágenes reservadas, tras cada época; en tono tenue, de algunas de ellas entre los pasos. Donde entrenamiento y validación se separan, la red aprende de memoria.</translation>
    </message>
    <message>
        <source>By step: every batch. By epoch: the means over each epoch, and what was measured at its end.</source>
        <translation>Por paso: cada lote. Por época: las medias de cada época, y lo que se midió a su final.</translation>
    </message>
    <message>
        <source>Where the number comes from: the weights w of the kernel times what the neuron sees, a⁰, added up, with the bias b, through the activation σ: a¹ = σ(b + w ∗ a⁰).</source>
        <translation>De dónde viene el número: los pesos w del kernel por lo que ve la neurona, a⁰, sumados, con el sesgo b, por la activación σ: a¹ = σ(b + w ∗ a⁰).</translation>
    </message>
    <message>
        <source>Copy the arithmetic with all its terms, as text.</source>
        <translation>Copia la cuenta con todos sus términos, como texto.</translation>
    </message>
    <message>
        <source>Copy the arithmetic as Python with NumPy, to be done again in a notebook.</source>
        <translation>Copia la cuenta en Python con NumPy, para rehacerla en un cuaderno.</translation>
    </message>
    <message>
        <source>Let go of the neuron that was pinned by a click.</source>
        <translation>Suelta la neurona que se fijó con un clic.</translation>
    </message>
    <message>
        <source>Show or hide the settings of the example.</source>
        <translation>Muestra u oculta los ajustes del ejemplo.</translation>
    </message>
    <message>
        <source>Take the nearest value that works.</source>
        <translation>Usa el valor más cercano que funciona.</translation>
    </message>
    <message>
        <source>Change the size of the table, so that what was pasted fits.</source>
        <translation>Cambia el tamaño de la tabla, para que quepa lo pegado.</translation>
    </message>
    <message>
        <source>The input a⁰ as a table of numbers. The framed window is the local receptive field of the output neuron; each of its values is multiplied by the weight in the corner.</source>
        <translation>La entrada a⁰ como tabla de números. La ventana enmarcada es el campo receptivo local de la neurona de salida; cada valor suyo se multiplica por el peso en la esquina.</translation>
    </message>
    <message>
        <source>The input, the kernel and the output side by side: the window slides over the input, and each place of it makes one neuron of the output.</source>
        <translation>La entrada, el kernel y la salida lado a lado: la ventana se desliza por la entrada, y cada lugar suyo hace una neurona de la salida.</translation>
    </message>
    <message>
        <source>The shared weights w. They can be typed over; the output follows.</source>
        <translation>Los pesos compartidos w. Se pueden cambiar escribiendo; la salida sigue.</translation>
    </message>
    <message>
        <source>The kernel turned by 180°, as a true convolution slides it.</source>
        <translation>El kernel girado 180°, como lo desliza una convolución verdadera.</translation>
    </message>
    <message>
        <source>The feature map of the example, one neuron after another. A click on a cell goes to its window.</source>
        <translation>El mapa de características del ejemplo, una neurona tras otra. Un clic en una celda va a su ventana.</translation>
    </message>
    <message>
        <source>The output cell worked out: the products of weights and inputs, their sum w ∗ a⁰, plus the bias b, through the activation: a¹ = σ(b + w ∗ a⁰).</source>
        <translation>La celda de salida calculada: los productos de pesos y entradas, su suma w ∗ a⁰, más el sesgo b, por la activación: a¹ = σ(b + w ∗ a⁰).</translation>
    </message>
    <message>
        <source>Networks slide the kernel as it stands (cross-correlation) and call it a convolution; a true convolution turns it by 180° first. Pooling has no kernel.</source>
        <translation>Las redes deslizan el kernel tal como está (correlación cruzada) y lo llaman convolución; una convolución verdadera lo gira 180° antes. El pooling no tiene kernel.</translation>
    </message>
    <message>
        <source>Open a ready example; the first is the one of the slides.</source>
        <translation>Abre un ejemplo listo; el primero es el de las diapositivas.</translation>
    </message>
    <message>
        <source>Rows and columns of the input.</source>
        <translation>Filas y columnas de la entrada.</translation>
    </message>
    <message>
        <source>Rows and columns F of the kernel: the size of the local receptive field. The output has W − F + 1 neurons along an input of W cells.</source>
        <translation>Filas y columnas F del kernel: el tamaño del campo receptivo local. La salida tiene W − F + 1 neuronas a lo largo de una entrada de W celdas.</translation>
    </message>
    <message>
        <source>Rows and columns of the window that pooling makes one number of.</source>
        <translation>Filas y columnas de la ventana de la que el pooling hace un número.</translation>
    </message>
    <message>
        <source>The stride S: by how many cells the window moves on. With 2, the map has half as many rows and columns: ⌊(W − F + 2P)/S⌋ + 1.</source>
        <translation>El stride S: cuántas celdas avanza la ventana. Con 2, el mapa tiene la mitad de filas y columnas: ⌊(W − F + 2P)/S⌋ + 1.</translation>
    </message>
    <message>
        <source>The padding P: rows and columns of zeros around the input, so that the map does not shrink: 50 + 2·1 − (3 − 1) = 50.</source>
        <translation>El padding P: filas y columnas de ceros alrededor de la entrada, para que el mapa no se encoja: 50 + 2·1 − (3 − 1) = 50.</translation>
    </message>
    <message>
        <source>Rows or columns of zeros at this side of the input.</source>
        <translation>Filas o columnas de ceros en este lado de la entrada.</translation>
    </message>
    <message>
        <source>Set the padding at the top, at the bottom, at the left and at the right apart.</source>
        <translation>Ajusta el padding arriba, abajo, a la izquierda y a la derecha por separado.</translation>
    </message>
    <message>
        <source>Take what the network sees of the drawing as the input.</source>
        <translation>Toma como entrada lo que la red ve del dibujo.</translation>
    </message>
    <message>
        <source>Take the feature map of the chosen filter as the input.</source>
        <translation>Toma como entrada el mapa de características del filtro elegido.</translation>
    </message>
    <message>
        <source>Take what the chosen kernel sees as the input: the drawing, or a map deeper down.</source>
        <translation>Toma como entrada lo que ve el kernel elegido: el dibujo, o un mapa más profundo.</translation>
    </message>
    <message>
        <source>Take the chosen kernel of the network, with its stride and padding.</source>
        <translation>Toma el kernel elegido de la red, con su stride y padding.</translation>
    </message>
    <message>
        <source>Put the kernel of the example in place of the chosen one of the network.</source>
        <translation>Pone el kernel del ejemplo en lugar del elegido de la red.</translation>
    </message>
    <message>
        <source>How many maps the input has. A filter has a kernel for each of them, and adds up what they give.</source>
        <translation>Cuántos mapas tiene la entrada. Un filtro tiene un kernel para cada uno de ellos y suma lo que dan.</translation>
    </message>
    <message>
        <source>How many filters there are; each gives an output map of its own.</source>
        <translation>Cuántos filtros hay; cada uno da su propio mapa de salida.</translation>
    </message>
    <message>
        <source>The bias b, added to the sum of the products.</source>
        <translation>El sesgo b (con otro signo, el umbral), que se suma a la suma de los productos.</translation>
    </message>
    <message>
        <source>The activation function σ that is applied to the weighted sum z: a = σ(z). Without one, two layers could do no more than one.</source>
        <translation>La función de activación σ que se aplica a la suma ponderada z: a = σ(z). Sin ella, dos capas no harían más que una.</translation>
    </message>
    <message>
        <source>Go back to the window before.</source>
        <translation>Vuelve a la ventana anterior.</translation>
    </message>
    <message>
        <source>Let the window slide over the input by itself, or stop it (space).</source>
        <translation>Hace que la ventana se deslice sola por la entrada, o la detiene (espacio).</translation>
    </message>
    <message>
        <source>Go on to the next window.</source>
        <translation>Avanza a la ventana siguiente.</translation>
    </message>
    <message>
        <source>Which window is worked out: drag to another one.</source>
        <translation>Qué ventana se calcula: arrastra hasta otra.</translation>
    </message>
    <message>
        <source>How fast the window slides; the slowest speeds tell the products one by one.</source>
        <translation>Qué tan rápido se desliza la ventana; las velocidades más lentas cuentan los productos uno a uno.</translation>
    </message>
    <message>
        <source>All neurons of a feature map use the same weights and bias: they find the same feature, each at its place. Where each had its own, they share the mean.</source>
        <translation>Todas las neuronas de un mapa de características usan los mismos pesos y sesgo: detectan la misma característica, cada una en su lugar. Donde cada una tenía los suyos, comparten la media.</translation>
    </message>
    <message>
        <source>Give every neuron weights and a bias of its own; each starts with the shared ones. Then each may find another feature, with many more parameters.</source>
        <translation>Da a cada neurona pesos y sesgo propios; cada una empieza con los compartidos. Así cada una puede detectar otra característica, con muchos más parámetros.</translation>
    </message>
    <message>
        <source>What sharing saves: a filter of 5×5 has 5·5 + 1 = 26 parameters, 20 of them 20·26 = 520, whatever the size of the image. At the right: how many times as many the others need.</source>
        <translation>Lo que ahorra la compartición: un filtro de 5×5 tiene 5·5 + 1 = 26 parámetros, 20 de ellos 20·26 = 520, sea cual sea el tamaño de la imagen. A la derecha: cuántas veces más necesitan los otros.</translation>
    </message>
    <message>
        <source>The label that the drawing would have in training: the gradient says how to change the weights so that this answer becomes likelier.</source>
        <translation>La etiqueta que tendría el dibujo en el entrenamiento: el gradiente dice cómo cambiar los pesos para que esa respuesta sea más probable.</translation>
    </message>
    <message>
        <source>The gradient ∂L/∂w of each weight of the kernel. A click chooses a weight.</source>
        <translation>El gradiente ∂L/∂w de cada peso del kernel. Un clic elige un peso.</translation>
    </message>
    <message>
        <source>What each position of the map gives to the gradient of the chosen weight; as they share it, its gradient is the sum of all.</source>
        <translation>Lo que cada posición del mapa da al gradiente del peso elegido; como lo comparten, su gradiente es la suma de todas.</translation>
    </message>
    <message>
        <source>Let the network see the drawing as it was drawn: neither shifted, turned nor scaled.</source>
        <translation>Deja que la red vea el dibujo como se hizo: ni desplazado, ni girado, ni escalado.</translation>
    </message>
    <message>
        <source>Shift what the network sees, after centring. A feature map shifts with it, because all its neurons share their weights; the dense layers after it do not.</source>
        <translation>Desplaza lo que la red ve, tras centrar. El mapa de características se desplaza con él, porque sus neuronas comparten los pesos; las capas densas que siguen, no.</translation>
    </message>
    <message>
        <source>Turn what the network sees, clockwise. Weight sharing does not help here: a turned edge is another feature.</source>
        <translation>Gira lo que la red ve, en sentido horario. Aquí la compartición de pesos no ayuda: un borde girado es otra característica.</translation>
    </message>
    <message>
        <source>Scale what the network sees, the pen&apos;s width as well.</source>
        <translation>Escala lo que la red ve, también el grosor del lápiz.</translation>
    </message>
    <message>
        <source>The probability of each class over all shifts, or all angles; the strong line is the answer as drawn. A click goes there.</source>
        <translation>La probabilidad de cada clase a lo largo de todos los desplazamientos, o ángulos; la línea fuerte es la respuesta tal como se dibujó. Un clic va hasta allí.</translation>
    </message>
    <message>
        <source>Whether the answer holds, and whether the maps of the moved image are the moved maps of the image.</source>
        <translation>Si la respuesta se mantiene, y si los mapas de la imagen movida son los mapas movidos de la imagen.</translation>
    </message>
    <message>
        <source>End the training run, which owns the layers as long as it lasts.</source>
        <translation>Termina el entrenamiento, que es dueño de las capas mientras dura.</translation>
    </message>
    <message>
        <source>Put a new layer after the chosen one: convolution, pooling, dense or dropout.</source>
        <translation>Pone una capa nueva después de la elegida: convolución, pooling, densa o dropout.</translation>
    </message>
    <message>
        <source>Move the layer towards the input.</source>
        <translation>Mueve la capa hacia la entrada.</translation>
    </message>
    <message>
        <source>Move the layer towards the output.</source>
        <translation>Mueve la capa hacia la salida.</translation>
    </message>
    <message>
        <source>Take the layer away.</source>
        <translation>Quita la capa.</translation>
    </message>
    <message>
        <source>Keep all that is shown in a file: network, drawing, worked example, what is chosen and pinned, and the panels in view. Opened, it shows the same.</source>
        <translation>Guarda en un archivo todo lo que se ve: red, dibujo, ejemplo resuelto, lo elegido y lo fijado, y los paneles a la vista. Al abrirlo se ve lo mismo.</translation>
    </message>
    <message>
        <source>Let a PNG picture that is saved open to what it shows: network, drawing and the names of the classes are in it, but no names of files, no runs, and nothing of who draws.</source>
        <translation>Hace que una imagen PNG guardada abra lo que muestra: contiene la red, el dibujo y los nombres de las clases, pero ningún nombre de archivo, ningún entrenamiento, y nada de quien dibuja.</translation>
    </message>
    <message>
        <source>Copy the table of layers, or save it or a picture of the network.</source>
        <translation>Copia la tabla de capas, o la guarda, o una figura de la red.</translation>
    </message>
    <message>
        <source>Every layer with the shape of its output, its parameters, its multiplications for one image, and its share of all parameters.</source>
        <translation>Cada capa con la forma de su salida, sus parámetros, sus multiplicaciones para una imagen y su parte de todos los parámetros.</translation>
    </message>
    <message>
        <source>How many filters k the layer has: as many feature maps come out. Each has n·m·l weights and a bias, (n·m·l + 1)·k in all.</source>
        <translation>Cuántos filtros k tiene la capa: salen otros tantos mapas de características. Cada uno tiene n·m·l pesos y un sesgo, (n·m·l + 1)·k en total.</translation>
    </message>
    <message>
        <source>What pooling keeps of each window: the largest activation, the mean, or the root of the sum of the squares.</source>
        <translation>Qué guarda el pooling de cada ventana: la mayor activación, el promedio o la raíz de la suma de los cuadrados.</translation>
    </message>
    <message>
        <source>As many zeros around as keep the size of the maps: F − 1 along each axis. 50 pixels stay 50; without padding a kernel of 3 leaves 48.</source>
        <translation>Tantos ceros alrededor como mantienen el tamaño de los mapas: F − 1 en cada eje. 50 píxeles siguen siendo 50; sin padding, un kernel de 3 deja 48.</translation>
    </message>
    <message>
        <source>Take the mean over the whole window, the zeros of the padding too.</source>
        <translation>Toma el promedio de toda la ventana, también de los ceros del padding.</translation>
    </message>
    <message>
        <source>How many units m the layer has; each is connected to all n inputs. Weights and biases: (n + 1)·m.</source>
        <translation>Cuántas unidades m tiene la capa; cada una se conecta a todas las n entradas. Pesos y sesgos: (n + 1)·m.</translation>
    </message>
    <message>
        <source>The share of the values that dropout sets to zero at random while training, so that no unit relies on another one alone.</source>
        <translation>La parte de los valores que el dropout pone en cero al azar durante el entrenamiento, para que ninguna unidad dependa solo de otra.</translation>
    </message>
    <message>
        <source>By how much the leaky ReLU falls below zero: max(slope·z, z).</source>
        <translation>Cuánto baja la leaky ReLU bajo cero: max(pendiente·z, z).</translation>
    </message>
    <message>
        <source>Whether all neurons of a map use the same kernel and bias, or each position has its own.</source>
        <translation>Si todas las neuronas de un mapa usan el mismo kernel y sesgo, o cada posición tiene los suyos.</translation>
    </message>
    <message>
        <source>The chosen layer worked out: the side of its maps, its parameters and its multiplications, as formulas with their numbers.</source>
        <translation>La capa elegida calculada: el lado de sus mapas, sus parámetros y sus multiplicaciones, como fórmulas con sus números.</translation>
    </message>
    <message>
        <source>How many images of each true class (rows) are answered as each class (columns). Right answers stand on the diagonal, and what share of its images a class has there at the end of its row. Errors are coloured by the square root of their count. A click on a cell lists its images, a click on the name of a row all of that class.</source>
        <translation>Cuántas imágenes de cada clase verdadera (filas) se responden como cada clase (columnas). Las respuestas correctas están en la diagonal, y al final de la fila, qué porcentaje de las imágenes de la clase está ahí. Los errores se colorean por la raíz cuadrada de su número. Un clic en una celda muestra sus imágenes; un clic en el nombre de una fila, todas las de esa clase.</translation>
    </message>
    <message>
        <source>The images that are chosen beside the matrix and above. Below each: its true class → the answer, the probability of that answer, and its index in its part of the data set. A click, or Enter, puts it on the paper; the arrow keys go from one to the next.</source>
        <translation>Las imágenes elegidas en la matriz y arriba. Debajo de cada una: su clase verdadera → la respuesta, la probabilidad de esa respuesta y su índice en su parte del conjunto de datos. Un clic, o Intro, la pone en el papel; las flechas van de una a otra.</translation>
    </message>
    <message>
        <source>Only images that are answered wrong; first those whose true class was given the least probability.</source>
        <translation>Solo imágenes que se responden mal; primero aquellas cuya clase verdadera recibió la menor probabilidad.</translation>
    </message>
    <message>
        <source>Only images whose answer has a probability below 70 %, right or wrong; the least sure first.</source>
        <translation>Solo imágenes cuya respuesta tiene una probabilidad inferior al 70 %, correcta o no; las menos seguras primero.</translation>
    </message>
    <message>
        <source>Only images that are answered right; the least sure first.</source>
        <translation>Solo imágenes que se responden bien; las menos seguras primero.</translation>
    </message>
    <message>
        <source>All images, in the order of the data set.</source>
        <translation>Todas las imágenes, en el orden del conjunto de datos.</translation>
    </message>
    <message>
        <source>Only images of this true class, or of every class.</source>
        <translation>Solo imágenes de esta clase verdadera, o de todas las clases.</translation>
    </message>
    <message>
        <source>Which part of the data set is looked at: the images that are learned from, those held out to watch the learning by, or those kept for the last test.</source>
        <translation>Qué parte del conjunto de datos se mira: las imágenes con las que se aprende, las reservadas para seguir el aprendizaje o las guardadas para la prueba final.</translation>
    </message>
    <message>
        <source>The number of an image in its part of the data set, from 0, as “#1234”: Enter goes to it.</source>
        <translation>El número de una imagen en su parte del conjunto de datos, desde 0, como «#1234»: Intro va a ella.</translation>
    </message>
    <message>
        <source>A bar for each filter or unit of the chosen layer: the share of the images that is answered right while that one gives nothing but zeros. It hangs from the line of the whole network: the longer it is, the more the network needs that filter. A click chooses the filter.</source>
        <translation>Una barra por cada filtro o unidad de la capa elegida: el porcentaje de imágenes que se responden bien mientras ese solo da ceros. Cuelga de la línea de la red entera: cuanto más larga, más necesita la red ese filtro. Un clic elige el filtro.</translation>
    </message>
    <message>
        <source>From the picture to what the network sees, one image for each step. A click on a digit puts it on the paper.</source>
        <translation>De la imagen a lo que la red ve, una figura por etapa. Un clic en un dígito lo pone en el papel.</translation>
    </message>
    <message>
        <source>The layer large: its maps with their numbers, what the cell that is pointed at sees, and its arithmetic a¹ = σ(b + w ∗ a⁰).</source>
        <translation>La capa ampliada: sus mapas con los números, lo que ve la celda señalada, y su cuenta a¹ = σ(b + w ∗ a⁰).</translation>
    </message>
    <message>
        <source>Undo the last act: a stroke, an edit of the weights, a change of the layers, or a whole training run.</source>
        <translation>Deshace el último acto: un trazo, una edición de los pesos, un cambio de las capas o un entrenamiento entero.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>Rehace lo que se deshizo por último.</translation>
    </message>
    <message>
        <source>Show the same map and the answer by max, average and L2 pooling.</source>
        <translation>Muestra el mismo mapa y la respuesta por max-pooling, pooling promedio y pooling L2.</translation>
    </message>
    <message>
        <source>Show the learned network and the edited one on the same drawing, and the difference.</source>
        <translation>Muestra la red aprendida y la editada sobre el mismo dibujo, y la diferencia.</translation>
    </message>
    <message>
        <source>The chosen map and the answer of one of the networks that are compared, on the same drawing and the same colours.</source>
        <translation>El mapa elegido y la respuesta de una de las redes comparadas, sobre el mismo dibujo y con los mismos colores.</translation>
    </message>
    <message>
        <source>Back to the whole network (Esc).</source>
        <translation>Vuelve a la red entera (Esc).</translation>
    </message>
    <message>
        <source>A layer of the network, live, in the colours of its own panel. A click shows it in the whole window; pointing at a cell joins what it sees through all layers.</source>
        <translation>Una capa de la red, en vivo, con los colores de su panel. Un clic la muestra en toda la ventana; señalar una celda une lo que ella ve a través de todas las capas.</translation>
    </message>
    <message>
        <source>The width of the pen, in pixels of the network&apos;s image. MNIST&apos;s strokes are about two to three wide.</source>
        <translation>El grosor del lápiz, en píxeles de la imagen de la red. Los trazos de MNIST miden de dos a tres.</translation>
    </message>
    <message>
        <source>Give this panel all the room of the window, or give the room back.</source>
        <translation>Da a este panel todo el espacio de la ventana, o devuelve el espacio.</translation>
    </message>
    <message>
        <source>Make the panel a window of its own, or dock it again.</source>
        <translation>Hace del panel una ventana propia, o lo acopla de nuevo.</translation>
    </message>
    <message>
        <source>Hide the panel; the View menu shows it again.</source>
        <translation>Oculta el panel; el menú Ver lo muestra de nuevo.</translation>
    </message>
    <message>
        <source>Open a trained network, start a new one, or save.</source>
        <translation>Abre una red entrenada, empieza una nueva, o guarda.</translation>
    </message>
    <message>
        <source>Arrange the panels for what you are about to do.</source>
        <translation>Dispone los paneles para lo que vas a hacer.</translation>
    </message>
    <message>
        <source>Show few panels, large and light, for the back row.</source>
        <translation>Muestra pocos paneles, grandes y claros, para la última fila.</translation>
    </message>
    <message>
        <source>Take what is on the paper as an example of the chosen class, and a blank sheet. Enter on the paper does the same, so that twenty are drawn in a row.</source>
        <translation>Toma lo que está en el papel como ejemplo de la clase elegida, y una hoja en blanco. Intro en el papel hace lo mismo, para dibujar veinte seguidos.</translation>
    </message>
    <message>
        <source>Add the drawings that come to this class.</source>
        <translation>Añade a esta clase los dibujos que vengan.</translation>
    </message>
    <message>
        <source>The class&apos;s name: the output bar carries it once the network has learned.</source>
        <translation>El nombre de la clase: la barra de la salida lo lleva cuando la red ha aprendido.</translation>
    </message>
    <message>
        <source>The drawings of the class, as the network sees them, the newest first. A click chooses one, Del takes it away, a double click puts it on the paper.</source>
        <translation>Los dibujos de la clase, como los ve la red, los más nuevos primero. Un clic elige uno, Supr lo quita, un doble clic lo pone en el papel.</translation>
    </message>
    <message>
        <source>Take the class away, with its drawings; undo brings all back.</source>
        <translation>Quita la clase, con sus dibujos; deshacer lo trae todo de vuelta.</translation>
    </message>
    <message>
        <source>Who draws now. A network that is tested on a hand it has never seen shows how well it does with strangers.</source>
        <translation>Quién dibuja ahora. Una red que se prueba con una mano que nunca vio muestra cómo le va con desconocidos.</translation>
    </message>
    <message>
        <source>What the network is tested on and does not learn from: each fifth drawing of a class, or all drawings of one hand.</source>
        <translation>Con qué se prueba la red sin aprender de ello: uno de cada cinco dibujos de una clase, o todos los dibujos de una mano.</translation>
    </message>
    <message>
        <source>Learn these drawings alone, or digits of one&apos;s own together with thousands of others.</source>
        <translation>Aprender solo estos dibujos, o dígitos propios junto con miles de otros.</translation>
    </message>
    <message>
        <source>Fine-tuning: the convolutions keep what they have learned to see and are frozen; only the last layer starts anew. A few drawings are enough.</source>
        <translation>Ajuste fino: las convoluciones mantienen lo que aprendieron a ver y quedan congeladas; solo la última capa empieza de nuevo. Bastan pocos dibujos.</translation>
    </message>
    <message>
        <source>Every layer gets new weights and learns from the drawings alone, as a network that has never seen anything.</source>
        <translation>Cada capa recibe pesos nuevos y aprende solo de los dibujos, como una red que nunca ha visto nada.</translation>
    </message>
    <message>
        <source>Train the network on the drawings: it gets an output for each class. All of it is one act to undo.</source>
        <translation>Entrena la red con los dibujos: recibe una salida para cada clase. Todo es un solo acto que deshacer.</translation>
    </message>
    <message>
        <source>Add a class: a letter, a face, a shape.</source>
        <translation>Añade una clase: una letra, una cara, una forma.</translation>
    </message>
    <message>
        <source>Open and save the collection, as one file or as a folder of pictures; add pictures to it.</source>
        <translation>Abre y guarda la colección, como un archivo o como una carpeta de imágenes; añade imágenes a ella.</translation>
    </message>
    <message>
        <source>Hand the prediction in; then what was covered is shown, and both stand side by side. Nothing is graded.</source>
        <translation>Registra la predicción; entonces se muestra lo que estaba cubierto, y ambas quedan lado a lado. No hay nota.</translation>
    </message>
    <message>
        <source>Cover the answer again, and make another prediction. The tries are counted.</source>
        <translation>Cubre otra vez la respuesta para hacer otra predicción. Los intentos se cuentan.</translation>
    </message>
    <message>
        <source>Show one hint more. In a puzzle the last ones are worked out from the present weights.</source>
        <translation>Muestra una pista más. En un desafío, las últimas se calculan a partir de los pesos actuales.</translation>
    </message>
    <message>
        <source>Bring back the drawing and the network that the step is about, and keep what you have entered.</source>
        <translation>Trae de vuelta el dibujo y la red de los que trata el paso, y mantiene lo que ya respondiste.</translation>
    </message>
    <message>
        <source>Do in the window what the step speaks of, before your eyes.</source>
        <translation>Hace en la ventana aquello de lo que habla el paso, ante tus ojos.</translation>
    </message>
    <message>
        <source>Show the step before, with the drawing and the network that it was about.</source>
        <translation>Muestra el paso anterior, con el dibujo y la red de que trataba.</translation>
    </message>
    <message>
        <source>Go on to the next step, also where this one is not done.</source>
        <translation>Pasa al paso siguiente, aunque este no esté hecho.</translation>
    </message>
    <message>
        <source>Save one page with all predictions, words and drawings of this lesson, with your name.</source>
        <translation>Guarda una página con todas las predicciones, palabras y dibujos de esta lección, con tu nombre.</translation>
    </message>
    <message>
        <source>Begin the lesson that comes after this one in the menu.</source>
        <translation>Empieza la lección que sigue a esta en el menú.</translation>
    </message>
    <message>
        <source>Leave the lesson: your drawing, network, undo and layout come back. It goes on here next time.</source>
        <translation>Sale de la lección: vuelven tu dibujo, la red, el deshacer y la disposición. La próxima vez sigue aquí.</translation>
    </message>
    <message>
        <source>The card of the lesson: it asks first and shows after.</source>
        <translation>La tarjeta de la lección: primero pregunta, después muestra.</translation>
    </message>
    <message>
        <source>Your prediction: type it, or change it by the wheel or the arrow keys. Enter goes to the next number, and at the end hands in.</source>
        <translation>Tu predicción: escríbela, o cámbiala con la rueda o las flechas. Intro pasa al número siguiente y, al final, la registra.</translation>
    </message>
    <message>
        <source>One of the possible answers.</source>
        <translation>Una de las respuestas posibles.</translation>
    </message>
    <message>
        <source>The map: paint the cells that you mean, by a drag, or with arrow keys and Space.</source>
        <translation>El mapa: pinta las celdas que quieres decir, arrastrando, o con las flechas y espacio.</translation>
    </message>
    <message>
        <source>Sketch the curve that you expect: drag across, or use the arrow keys.</source>
        <translation>Esboza la curva que esperas: arrastra de lado a lado, o usa las flechas.</translation>
    </message>
    <message>
        <source>How near the present weights are to the goal of the puzzle.</source>
        <translation>Qué tan cerca del objetivo del desafío están los pesos actuales.</translation>
    </message>
    <message>
        <source>All keys on paper, in the language of the window.</source>
        <translation>Todas las teclas en papel, en el idioma de la ventana.</translation>
    </message>
    <message>
        <source>Save all keys as a PDF of A4 pages, in the language of the window.</source>
        <translation>Guarda todas las teclas como PDF de páginas A4, en el idioma de la ventana.</translation>
    </message>
    <message>
        <source>What one may do first: draw, play a lesson, open a network, choose the language.</source>
        <translation>Lo que se puede hacer primero: dibujar, jugar una lección, abrir una red, elegir el idioma.</translation>
    </message>
    <message>
        <source>Take the page away. So does Esc, and the first stroke or click elsewhere; Help &gt; Welcome brings it back.</source>
        <translation>Quita la página. También Esc, y el primer trazo o clic en otro lugar; Ayuda &gt; Bienvenida la trae de vuelta.</translation>
    </message>
    <message>
        <source>Begin a lesson: a card asks first and shows after. Leaving it gives all back as it was.</source>
        <translation>Empieza una lección: una tarjeta pregunta primero y muestra después. Al salir de ella, todo vuelve a ser como era.</translation>
    </message>
    <message>
        <source>Open one of the trained networks, or a file.</source>
        <translation>Abre una de las redes entrenadas, o un archivo.</translation>
    </message>
    <message>
        <source>The language of the window and of the lessons, at once.</source>
        <translation>El idioma de la ventana y de las lecciones, al momento.</translation>
    </message>
    <message>
        <source>Whether each start without a file shows this page. Not ticked, only Help &gt; Welcome does.</source>
        <translation>Si cada inicio sin archivo muestra esta página. Sin marcar, solo Ayuda &gt; Bienvenida la muestra.</translation>
    </message>
    <message>
        <source>The terms of the book and of the slides; the arrow keys go through them.</source>
        <translation>Los términos del libro y de las diapositivas; las flechas los recorren.</translation>
    </message>
    <message>
        <source>Show in the window what the chosen term means.</source>
        <translation>Muestra en la ventana lo que significa el término elegido.</translation>
    </message>
    <message>
        <source>Your name, as it is to stand on the page.</source>
        <translation>Tu nombre, como debe aparecer en la página.</translation>
    </message>
    <message>
        <source>Choose where the page is saved.</source>
        <translation>Elige dónde guardar la página.</translation>
    </message>
    <message>
        <source>Hand in nothing now.</source>
        <translation>No entregar nada ahora.</translation>
    </message>
    <message>
        <source>load network model file import</source>
        <translation>cargar red modelo archivo importar</translation>
    </message>
    <message>
        <source>load pretrained model example</source>
        <translation>cargar preentrenada modelo ejemplo</translation>
    </message>
    <message>
        <source>create model random weights start over</source>
        <translation>crear modelo pesos aleatorios empezar de nuevo</translation>
    </message>
    <message>
        <source>last files history load model</source>
        <translation>últimos archivos historial cargar modelo</translation>
    </message>
    <message>
        <source>store export keep model weights file</source>
        <translation>almacenar exportar conservar modelo pesos archivo</translation>
    </message>
    <message>
        <source>everything moment session share store drawing network</source>
        <translation>todo momento sesión compartir guardar dibujo red</translation>
    </message>
    <message>
        <source>privacy metadata embed PNG screenshot</source>
        <translation>privacidad metadatos incrustar PNG captura</translation>
    </message>
    <message>
        <source>share deploy other program convert onnx keras tensorflow pytorch numpy code</source>
        <translation>compartir desplegar otro programa convertir onnx keras tensorflow pytorch numpy código</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>cerrar terminar</translation>
    </message>
    <message>
        <source>revert back reverse</source>
        <translation>revertir volver atrás</translation>
    </message>
    <message>
        <source>repeat forward again</source>
        <translation>repetir adelante otra vez</translation>
    </message>
    <message>
        <source>reset revert original undo filter</source>
        <translation>restablecer revertir original deshacer filtro</translation>
    </message>
    <message>
        <source>mirror reflect kernel filter</source>
        <translation>espejo reflejar kernel filtro</translation>
    </message>
    <message>
        <source>turn kernel filter</source>
        <translation>voltear kernel filtro</translation>
    </message>
    <message>
        <source>invert sign minus kernel filter</source>
        <translation>invertir signo menos kernel filtro</translation>
    </message>
    <message>
        <source>scale sum kernel filter</source>
        <translation>escala suma kernel filtro</translation>
    </message>
    <message>
        <source>clear empty reset kernel filter weights</source>
        <translation>borrar vacío restablecer kernel filtro pesos</translation>
    </message>
    <message>
        <source>lock fix hold fine-tuning trainable</source>
        <translation>bloquear fijar candado ajuste fino entrenable</translation>
    </message>
    <message>
        <source>unfreeze unlock thaw trainable</source>
        <translation>descongelar desbloquear entrenable</translation>
    </message>
    <message>
        <source>shuffle noise kernel filter weights</source>
        <translation>aleatorio ruido kernel filtro pesos</translation>
    </message>
    <message>
        <source>clipboard spreadsheet filter matrix weights</source>
        <translation>portapapeles hoja de cálculo filtro matriz pesos</translation>
    </message>
    <message>
        <source>brush edit kernel filter weights</source>
        <translation>pincel editar kernel filtro pesos</translation>
    </message>
    <message>
        <source>filter preset edge detection mask</source>
        <translation>filtro predefinido detección de bordes máscara</translation>
    </message>
    <message>
        <source>pencil brush write draw</source>
        <translation>lapicero pincel escribir dibujar</translation>
    </message>
    <message>
        <source>rubber delete erase</source>
        <translation>borrar goma eliminar</translation>
    </message>
    <message>
        <source>erase delete wipe new drawing empty reset</source>
        <translation>borrar eliminar nuevo dibujo vacío restablecer</translation>
    </message>
    <message>
        <source>example test image digit next</source>
        <translation>ejemplo prueba imagen dígito siguiente</translation>
    </message>
    <message>
        <source>photo scan import load image camera</source>
        <translation>foto escaneo importar cargar figura cámara</translation>
    </message>
    <message>
        <source>clipboard image photo</source>
        <translation>portapapeles figura foto</translation>
    </message>
    <message>
        <source>move translate digit</source>
        <translation>mover trasladar dígito</translation>
    </message>
    <message>
        <source>learn start run fit play</source>
        <translation>aprender iniciar ejecutar ajustar</translation>
    </message>
    <message>
        <source>hold halt wait</source>
        <translation>parar esperar suspender</translation>
    </message>
    <message>
        <source>batch iteration one</source>
        <translation>lote iteración uno</translation>
    </message>
    <message>
        <source>pass through all data images skip</source>
        <translation>pasada por todos los datos imágenes saltar</translation>
    </message>
    <message>
        <source>momentum L2 regularization weight decay dropout schedule cosine early stopping augmentation elastic</source>
        <translation>momento regularización L2 decaimiento dropout programa coseno parada temprana aumento elástica</translation>
    </message>
    <message>
        <source>end cancel abort interrupt</source>
        <translation>terminar cancelar abortar interrumpir</translation>
    </message>
    <message>
        <source>rewind restart start over again reset return first weights</source>
        <translation>rebobinar recomenzar reiniciar de nuevo volver retornar primeros pesos iniciales</translation>
    </message>
    <message>
        <source>forget reinitialize initialize random untrained reset seed</source>
        <translation>olvidar reinicializar inicializar aleatorio sin entrenar restablecer semilla</translation>
    </message>
    <message>
        <source>dataset database images load import</source>
        <translation>conjunto de datos base imágenes cargar importar</translation>
    </message>
    <message>
        <source>panel explore lesson</source>
        <translation>panel explorar clase</translation>
    </message>
    <message>
        <source>zoom magnify bigger enlarge font text size</source>
        <translation>zoom ampliar aumentar fuente texto letra tamaño</translation>
    </message>
    <message>
        <source>zoom reduce tiny font text size</source>
        <translation>zoom reducir disminuir fuente texto letra tamaño</translation>
    </message>
    <message>
        <source>zoom reset normal actual font text size</source>
        <translation>zoom restablecer normal fuente texto letra tamaño</translation>
    </message>
    <message>
        <source>zoom enlarge bigger expand panel</source>
        <translation>zoom ampliar agrandar expandir panel</translation>
    </message>
    <message>
        <source>presentation slides slideshow beamer class lecture full screen</source>
        <translation>presentación diapositivas clase conferencia cañón pantalla completa</translation>
    </message>
    <message>
        <source>presentation slideshow beamer forward back</source>
        <translation>presentación diapositivas adelante atrás</translation>
    </message>
    <message>
        <source>presentation presenter keystrokes mouse pointer record screencast</source>
        <translation>presentación presentador teclado ratón puntero grabar vídeo</translation>
    </message>
    <message>
        <source>fullscreen whole presentation monitor</source>
        <translation>fullscreen entera presentación monitor</translation>
    </message>
    <message>
        <source>screenshot export image capture PNG</source>
        <translation>captura de pantalla exportar imagen PNG screenshot</translation>
    </message>
    <message>
        <source>paper printer PDF export</source>
        <translation>papel impresora PDF exportar</translation>
    </message>
    <message>
        <source>panel dock show hide</source>
        <translation>panel mostrar ocultar</translation>
    </message>
    <message>
        <source>restore default arrange windows panels workspace</source>
        <translation>restaurar predeterminado organizar ventanas paneles</translation>
    </message>
    <message>
        <source>arrange windows panels workspace</source>
        <translation>organizar ventanas paneles</translation>
    </message>
    <message>
        <source>colours colors appearance mode automatic</source>
        <translation>colores apariencia modo automático</translation>
    </message>
    <message>
        <source>colours colors appearance mode day bright white</source>
        <translation>colores apariencia modo día blanco</translation>
    </message>
    <message>
        <source>colours colors appearance mode night black</source>
        <translation>colores apariencia modo noche negro</translation>
    </message>
    <message>
        <source>translation automatic</source>
        <translation>traducción automático language</translation>
    </message>
    <message>
        <source>language English translation</source>
        <translation>idioma lengua inglés traducción language</translation>
    </message>
    <message>
        <source>language Portuguese translation</source>
        <translation>idioma lengua portugués traducción language</translation>
    </message>
    <message>
        <source>language Spanish translation</source>
        <translation>idioma lengua español traducción language</translation>
    </message>
    <message>
        <source>search find actions</source>
        <translation>buscar encontrar acciones</translation>
    </message>
    <message>
        <source>help explain tooltip</source>
        <translation>ayuda explicar</translation>
    </message>
    <message>
        <source>help keys hotkeys bindings</source>
        <translation>ayuda teclas</translation>
    </message>
    <message>
        <source>errors messages debug warnings</source>
        <translation>errores mensajes avisos depurar</translation>
    </message>
    <message>
        <source>version licence program help</source>
        <translation>versión licencia programa ayuda</translation>
    </message>
    <message>
        <source>subsampling downsampling reduce</source>
        <translation>submuestreo reducir pooling</translation>
    </message>
    <message>
        <source>choose select go show maps</source>
        <translation>elegir seleccionar ir mostrar mapas</translation>
    </message>
    <message>
        <source>clipboard screenshot image export</source>
        <translation>portapapeles captura figura exportar</translation>
    </message>
    <message>
        <source>export picture image download screenshot</source>
        <translation>exportar imagen figura descargar captura</translation>
    </message>
    <message>
        <source>export numbers table spreadsheet Excel download</source>
        <translation>exportar números tabla hoja de cálculo Excel descargar</translation>
    </message>
    <message>
        <source>paper printer</source>
        <translation>papel impresora</translation>
    </message>
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
        <translation>Entrenamiento interrumpido: {reason}. Ayudan Deshacer y una tasa de aprendizaje menor.</translation>
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
    <message>
        <source>shift</source>
        <translation>el desplazamiento</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>la rotación</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>la escala</translation>
    </message>
    <message>
        <source>shear</source>
        <translation>la inclinación</translation>
    </message>
    <message>
        <source>elastic</source>
        <translation>la deformación elástica</translation>
    </message>
    <message>
        <source>pen_width</source>
        <translation>el ancho del lápiz</translation>
    </message>
    <message>
        <source>at most {count} networks vote beside the open one</source>
        <translation>como máximo votan {count} redes junto a la red abierta</translation>
    </message>
    <message>
        <source>{name} cannot vote: it tells apart {theirs}, the open network {ours}</source>
        <translation>{name} no puede votar: distingue {theirs}, y la red abierta {ours}</translation>
    </message>
    <message>
        <source>the list of runs is damaged: {place}</source>
        <translation>la lista de entrenamientos está dañada: {place}</translation>
    </message>
    <message>
        <source>entry {number} of the list of runs is damaged: {place}</source>
        <translation>la entrada {number} de la lista de entrenamientos está dañada: {place}</translation>
    </message>
    <message>
        <source>a training run owns the weights; stop it to take a step by hand</source>
        <translation>un entrenamiento en curso es dueño de los pesos; detenlo para dar un paso a mano</translation>
    </message>
    <message>
        <source>the step leads to infinite weights; a smaller η would not</source>
        <translation>el paso lleva a pesos infinitos; un η menor no lo haría</translation>
    </message>
    <message>
        <source>no collection of symbols; as a data set it may be read</source>
        <translation>no es una colección de símbolos; quizá se pueda leer como conjunto de datos</translation>
    </message>
    <message>
        <source>images must be {size}×{size} pixels of uint8, not {found}</source>
        <translation>images debe ser de {size}×{size} píxeles en uint8, no {found}</translation>
    </message>
    <message>
        <source>there can be at most {most:,} drawings</source>
        <translation>puede haber como máximo {most:,} dibujos</translation>
    </message>
    <message>
        <source>who: a hand that has no name</source>
        <translation>who: una mano que no tiene nombre</translation>
    </message>
    <message>
        <source>drawing {number}: {reason}</source>
        <translation>dibujo {number}: {reason}</translation>
    </message>
    <message>
        <source>symbols must be the bytes of a JSON object</source>
        <translation>symbols debe ser los bytes de un objeto JSON</translation>
    </message>
    <message>
        <source>a collection of symbols of another version of the program</source>
        <translation>una colección de símbolos de otra versión del programa</translation>
    </message>
    <message>
        <source>{name} must be a list of names</source>
        <translation>{name} debe ser una lista de nombres</translation>
    </message>
    <message>
        <source>held_out must be a name</source>
        <translation>held_out debe ser un nombre</translation>
    </message>
    <message>
        <source>the counts of strokes and points do not fit one another</source>
        <translation>las cantidades de trazos y de puntos no concuerdan entre sí</translation>
    </message>
    <message>
        <source>points must be numbers near the paper, and pens have a width</source>
        <translation>los puntos deben ser números cerca del papel, y los lápices deben tener grosor</translation>
    </message>
    <message>
        <source>{name} must be {count} whole numbers</source>
        <translation>{name} debe ser {count} números enteros</translation>
    </message>
    <message>
        <source>{count} pictures were left out: nothing is on them</source>
        <translation>{count} imágenes quedaron fuera: no hay nada en ellas</translation>
    </message>
    <message>
        <source>{path}: nothing that was drawn is found on it</source>
        <translation>{path}: no se encuentra en ella nada dibujado</translation>
    </message>
    <message>
        <source>{path}: choose a new folder, or an empty one</source>
        <translation>{path}: elige una carpeta nueva, o vacía</translation>
    </message>
    <message>
        <source>an example must be an image of {size}×{size} pixels</source>
        <translation>un ejemplo debe ser una imagen de {size}×{size} píxeles</translation>
    </message>
    <message>
        <source>there is nothing on the paper: draw first</source>
        <translation>no hay nada en el papel: dibuja primero</translation>
    </message>
    <message>
        <source>there can be at most {most} classes</source>
        <translation>puede haber como máximo {most} clases</translation>
    </message>
    <message>
        <source>there is a class {name!r} already</source>
        <translation>ya existe una clase {name!r}</translation>
    </message>
    <message>
        <source>a label {label} has no class</source>
        <translation>una etiqueta {label} no tiene clase</translation>
    </message>
    <message>
        <source>two classes are needed at least, to tell one from the other</source>
        <translation>se necesitan al menos dos clases, para distinguir una de otra</translation>
    </message>
    <message>
        <source>the class {name!r} is empty: draw some, or take it away</source>
        <translation>la clase {name!r} está vacía: dibuja algunos ejemplos, o quita la clase</translation>
    </message>
    <message>
        <source>the class {name!r} has too few drawings to learn from: draw one more at least</source>
        <translation>la clase {name!r} tiene muy pocos dibujos para aprender: dibuja al menos uno más</translation>
    </message>
    <message>
        <source>{who} has drawn nothing to test on</source>
        <translation>{who} no dibujó nada para probar</translation>
    </message>
    <message>
        <source>a name must be text in one line, of 1 to {most} characters</source>
        <translation>un nombre debe ser texto en una línea, de 1 a {most} caracteres</translation>
    </message>
    <message>
        <source>what is frozen must be lists of numbers of filters, by layer</source>
        <translation>lo congelado debe ser listas de números de filtros, por capa</translation>
    </message>
    <message>
        <source>filter {number} of {layer} cannot be frozen: there is none</source>
        <translation>el filtro {number} de {layer} no se puede congelar: no existe</translation>
    </message>
    <message>
        <source>a network is named by text, not {value}</source>
        <translation>una red se indica con un texto, no con {value}</translation>
    </message>
    <message>
        <source>{path}: {reason}; that is no network for digits, or something in it is not as usual</source>
        <translation>{path}: {reason}; no es una red para dígitos, o algo en ella no es como de costumbre</translation>
    </message>
    <message>
        <source>augmentation is true, false or a table of {known}, not {value}</source>
        <translation>&apos;augmentation&apos; es true, false o una tabla de &apos;{known}&apos;, no {value}</translation>
    </message>
    <message>
        <source>{setting}: {reason}</source>
        <translation>{setting}: {reason}</translation>
    </message>
    <message>
        <source>unknown name {name!r}; near to it: {near}</source>
        <translation>nombre desconocido: {name!r}; parecido: {near}</translation>
    </message>
    <message>
        <source>unknown name {name!r}; there are {known}</source>
        <translation>nombre desconocido: {name!r}; hay &apos;{known}&apos;</translation>
    </message>
    <message>
        <source>{count} variants; from 1 to {most} are possible</source>
        <translation>{count} variantes; se pueden de 1 a {most}</translation>
    </message>
    <message>
        <source>two variants are called {name!r}</source>
        <translation>dos variantes se llaman {name!r}</translation>
    </message>
    <message>
        <source>the seeds must be from 1 to {most} numbers, each once</source>
        <translation>las semillas deben ser de 1 a {most} números, cada uno una vez</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>two axes vary {setting!r}</source>
        <translation>dos ejes varían {setting!r}</translation>
    </message>
    <message>
        <source>{count} settings to vary; one or two are possible</source>
        <translation>{count} opciones que variar; se pueden una o dos</translation>
    </message>
    <message>
        <source>{setting} has no values</source>
        <translation>{setting} no tiene valores</translation>
    </message>
    <message>
        <source>variant {name!r}: {reason}</source>
        <translation>variante {name!r}: {reason}</translation>
    </message>
    <message>
        <source>without pooling a convolution takes larger steps; there is none before it</source>
        <translation>sin pooling, una convolución da pasos mayores; no hay ninguna antes</translation>
    </message>
    <message>
        <source>sharing</source>
        <translation>compartición</translation>
    </message>
    <message>
        <source>the network has no layer for this</source>
        <translation>la red no tiene ninguna capa para esto</translation>
    </message>
    <message>
        <source>one value, or one for each of the {count} layers, not {found}</source>
        <translation>un valor, o uno para cada una de las {count} capas, no {found}</translation>
    </message>
    <message>
        <source>no layer is called {name!r}; there are {known}</source>
        <translation>ninguna capa se llama {name!r}; hay {known}</translation>
    </message>
    <message>
        <source>{name} has no {field!r}; it has {known}</source>
        <translation>{name} no tiene {field!r}; tiene &apos;{known}&apos;</translation>
    </message>
    <message>
        <source>{data}: {wanted:,} images to learn from are wanted; there are {count:,}</source>
        <translation>{data}: se piden {wanted:,} imágenes de las que aprender; hay {count:,}</translation>
    </message>
    <message>
        <source>{data}: nothing is held out to compare by; see validation</source>
        <translation>{data}: no se ha reservado nada para comparar; mira &apos;validation&apos;</translation>
    </message>
    <message>
        <source>{data}: all images are of one class: nothing to tell apart</source>
        <translation>{data}: todas las imágenes son de una sola clase: nada que distinguir</translation>
    </message>
    <message>
        <source>a process that makes runs has ended; there may be too little memory</source>
        <translation>ha terminado un proceso que hace ejecuciones; quizá falte memoria</translation>
    </message>
    <message>
        <source>too large for an experiment</source>
        <translation>demasiado grande para un experimento</translation>
    </message>
    <message>
        <source>{path}: it is no text</source>
        <translation>{path}: no es texto</translation>
    </message>
    <message>
        <source>it is not sound TOML: {reason}</source>
        <translation>no es TOML correcto: {reason}</translation>
    </message>
    <message>
        <source>an experiment has either [[axis]] or [[variant]], not both</source>
        <translation>un experimento tiene [[axis]] o [[variant]], no ambos</translation>
    </message>
    <message>
        <source>nothing to compare: an experiment has one or two [[axis]], or some [[variant]]</source>
        <translation>nada que comparar: un experimento tiene uno o dos [[axis]], o algunos [[variant]]</translation>
    </message>
    <message>
        <source>variant {number}</source>
        <translation>variante {number}</translation>
    </message>
    <message>
        <source>axis {number}</source>
        <translation>eje {number}</translation>
    </message>
    <message>
        <source>there is no {key!r} here; there are {known}</source>
        <translation>aquí no hay {key!r}; hay {known}</translation>
    </message>
    <message>
        <source>{key} must be text</source>
        <translation>{key} debe ser un texto</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{key} must be a list of {count}</source>
        <translation>{key} debe ser una lista de {count}</translation>
    </message>
    <message>
        <source>{key} must be a name, or a list of names</source>
        <translation>{key} debe ser un nombre, o una lista de nombres</translation>
    </message>
    <message>
        <source>a page belongs to a panel that has pages</source>
        <translation>una página es de un panel que las tenga</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} must be a table of numbers, as [[1, 2], [3, 4]]</source>
        <translation>{key} debe ser una tabla de números, como [[1, 2], [3, 4]]</translation>
    </message>
    <message>
        <source>{key}: there is no {name!r} in the window; the nearest names are {near}</source>
        <translation>{key}: no hay {name!r} en la ventana; los nombres más cercanos son {near}</translation>
    </message>
    <message>
        <source>pin must be as [&quot;conv1&quot;, map, row, column]</source>
        <translation>pin debe ser como [&quot;conv1&quot;, mapa, fila, columna]</translation>
    </message>
    <message>
        <source>values must be a list of one or more</source>
        <translation>values debe ser una lista de uno o más elementos</translation>
    </message>
    <message>
        <source>names must be a list of as many as values: {count}</source>
        <translation>names debe ser una lista con tantos elementos como values: {count}</translation>
    </message>
    <message>
        <source>two values have the same name; give them others by names</source>
        <translation>dos valores tienen el mismo nombre; dales otros con names</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>semillas</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>a vote has no settings of its own, as {key!r}</source>
        <translation>una votación no tiene opciones propias, como {key!r}</translation>
    </message>
    <message>
        <source>votes_of must be the name of a variant before</source>
        <translation>&apos;votes_of&apos; debe ser el nombre de una variante anterior</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>votantes</translation>
    </message>
    <message>
        <source>{key}: {value} is a date or a time, which no setting is; a text stands in quotes</source>
        <translation>{key}: {value} es una fecha o una hora, lo que ningún ajuste es; un texto va entre comillas</translation>
    </message>
    <message>
        <source>{key} must be a table, as [{key}]</source>
        <translation>{key} debe ser una tabla, como [{key}]</translation>
    </message>
    <message>
        <source>{key} must be tables, as [[{key}]]</source>
        <translation>{key} debe ser tablas, como [[{key}]]</translation>
    </message>
    <message>
        <source>{key} must be text in one line</source>
        <translation>{key} debe ser texto en una línea</translation>
    </message>
    <message>
        <source>{key} must not be empty</source>
        <translation>{key} no puede quedar vacío</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <source>the data have no name</source>
        <translation>los datos no tienen nombre</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>shifted</source>
        <translation>desplazadas</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>barajados</translation>
    </message>
    <message>
        <source>there is not enough memory for the runs</source>
        <translation>no hay memoria suficiente para las ejecuciones</translation>
    </message>
    <message>
        <source>{data}: there is no test part to measure on</source>
        <translation>{data}: no hay parte de prueba en la que medir</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}; what was made before is kept</source>
        <translation>{path}: no se puede escribir: {reason}; lo hecho antes está guardado</translation>
    </message>
    <message>
        <source>only classes called 0 to 9 can join the digits of others</source>
        <translation>solo las clases llamadas de 0 a 9 pueden unirse a los dígitos de otros</translation>
    </message>
    <message>
        <source>an experiment reads its data from a file: save the own symbols, and choose that file</source>
        <translation>un experimento lee sus datos de un archivo: guarda los símbolos propios y elige ese archivo</translation>
    </message>
    <message>
        <source>no usual network for images of 8×8 to 64×64 pixels has these weights: {name} is {shape}</source>
        <translation>ninguna red habitual para imágenes de 8×8 a 64×64 píxeles tiene estos pesos: {name} es {shape}</translation>
    </message>
    <message>
        <source>ink dark on light</source>
        <translation>tinta oscura sobre claro</translation>
    </message>
    <message>
        <source>ink light on dark</source>
        <translation>tinta clara sobre oscuro</translation>
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
        <translation>de media 0 y desviación 1, como MNIST</translation>
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
        <translation>imágenes de {count:,} valores; como máximo {most:,}</translation>
    </message>
    <message>
        <source>its weights are in {name}, and only a file beside it is read</source>
        <translation>sus pesos están en {name}, y solo se lee un archivo que esté a su lado</translation>
    </message>
    <message>
        <source>its weights are in {name}, which is missing: put it beside this file</source>
        <translation>sus pesos están en {name}, que falta: ponlo al lado de este archivo</translation>
    </message>
    <message>
        <source>{count:,} operations; at most {most:,}</source>
        <translation>{count:,} operaciones; como máximo {most:,}</translation>
    </message>
    <message>
        <source>its input is used twice, or is no image: one sequence of layers can be held</source>
        <translation>su entrada se usa dos veces, o no es una imagen: es posible una sola secuencia de capas</translation>
    </message>
    <message>
        <source>its weights are not in the file as constants</source>
        <translation>sus pesos no están en el archivo como constantes</translation>
    </message>
    <message>
        <source>groups, dilation and three dimensions are not possible; a plain convolution or pooling is</source>
        <translation>los grupos, la dilatación y las tres dimensiones no son posibles; sí una convolución o un pooling simple</translation>
    </message>
    <message>
        <source>no layer here does that; convolutions, pooling, dense layers and their activations can be held</source>
        <translation>ninguna capa de aquí hace eso; son posibles convoluciones, pooling, capas densas y sus activaciones</translation>
    </message>
    <message>
        <source>it takes the values in an order or of a shape that no layer here has</source>
        <translation>recibe los valores en un orden o con una forma que ninguna capa de aquí tiene</translation>
    </message>
    <message>
        <source>it is program code, which is never run here</source>
        <translation>es código de programa, que aquí nunca se ejecuta</translation>
    </message>
    <message>
        <source>the operation {node} ({kind}) cannot be held here: {why}</source>
        <translation>la operación {node} ({kind}) no es posible aquí: {why}</translation>
    </message>
    <message>
        <source>damaged, at byte {place:,} of its pickle</source>
        <translation>dañado, en el byte {place:,} de su pickle</translation>
    </message>
    <message>
        <source>this file holds program code ({name}); save model.state_dict() instead</source>
        <translation>este archivo contiene código de programa ({name}); guarda en su lugar model.state_dict()</translation>
    </message>
    <message>
        <source>no ONNX network, or a damaged one</source>
        <translation>no es una red ONNX, o está dañada</translation>
    </message>
    <message>
        <source>weights by name (safetensors)</source>
        <translation>pesos por nombre (safetensors)</translation>
    </message>
    <message>
        <source>weights by name (PyTorch)</source>
        <translation>pesos por nombre (PyTorch)</translation>
    </message>
    <message>
        <source>a network (ONNX)</source>
        <translation>una red (ONNX)</translation>
    </message>
    <message>
        <source>a network (Keras)</source>
        <translation>una red (Keras)</translation>
    </message>
    <message>
        <source>{right} of {count} digits right ({digits}), with pixels {range}</source>
        <translation>{right} de {count} dígitos correctos ({digits}), con píxeles {range}</translation>
    </message>
    <message>
        <source>{kind}, taken to want pixels {range}; it has not ten classes, so that was not tried</source>
        <translation>{kind}; se supone que recibe píxeles {range}; no tiene diez clases, por eso no se probó</translation>
    </message>
    <message>
        <source>{kind}, taken to be {layers}, with pixels {range}: so {right} of {count} digits are right ({digits})</source>
        <translation>{kind}, leídos como {layers}, con píxeles {range}: así {right} de {count} dígitos son correctos ({digits})</translation>
    </message>
    <message>
        <source>{path}: a state, not a network; the window opens it, and saves its network</source>
        <translation>{path}: es un estado, no una red; la ventana lo abre, y guarda su red</translation>
    </message>
    <message>
        <source>the state is too large for a picture: {size:,} bytes of at most {most:,}</source>
        <translation>el estado es demasiado grande para una imagen: {size:,} bytes, como máximo {most:,}</translation>
    </message>
    <message>
        <source>{path}: the state in it is damaged</source>
        <translation>{path}: el estado que contiene está dañado</translation>
    </message>
    <message>
        <source>bytes of the file: {size:,}; at most {most:,}</source>
        <translation>bytes del archivo: {size:,}; como máximo {most:,}</translation>
    </message>
    <message>
        <source>the state in it is damaged: {reason}</source>
        <translation>el estado que contiene está dañado: {reason}</translation>
    </message>
    <message>
        <source>this file holds no state</source>
        <translation>este archivo no contiene ningún estado</translation>
    </message>
    <message>
        <source>the state in it was kept by another version of the program, which this one cannot read</source>
        <translation>el estado que contiene lo guardó otra versión del programa, que esta no sabe leer</translation>
    </message>
    <message>
        <source>the picture holds no state</source>
        <translation>la imagen no contiene ningún estado</translation>
    </message>
    <message>
        <source>the state in the picture is damaged</source>
        <translation>el estado que contiene la imagen está dañado</translation>
    </message>
    <message>
        <source>a file of PyTorch before 1.6; open and save it again there: torch.save(torch.load(…), …)</source>
        <translation>un archivo de PyTorch anterior a 1.6; ábrelo y guárdalo allí de nuevo: torch.save(torch.load(…), …)</translation>
    </message>
    <message>
        <source>there are no weights in the file; save model.state_dict()</source>
        <translation>no hay pesos en el archivo; guarda model.state_dict()</translation>
    </message>
    <message>
        <source>{name} lies outside of the file&apos;s numbers</source>
        <translation>{name} queda fuera de los números del archivo</translation>
    </message>
    <message>
        <source>{name} of shape {shape} belongs to no layer that can be held here: convolutions, dense layers and batch normalization can</source>
        <translation>{name}, de forma {shape}, no pertenece a ninguna capa posible aquí: lo son convoluciones, capas densas y normalización por lotes</translation>
    </message>
    <message>
        <source>a damaged zip archive: {reason}</source>
        <translation>un archivo zip dañado: {reason}</translation>
    </message>
    <message>
        <source>{name} is missing in the file</source>
        <translation>falta {name} en el archivo</translation>
    </message>
    <message>
        <source>{name} would be {size:,} bytes, out of {packed:,}: more than a network needs</source>
        <translation>{name} ocuparía {size:,} bytes, salidos de {packed:,}: más de lo que necesita una red</translation>
    </message>
    <message>
        <source>no HDF5 file of Keras, or a damaged one</source>
        <translation>no es un archivo HDF5 de Keras, o está dañado</translation>
    </message>
    <message>
        <source>L2 pooling</source>
        <translation>el pooling L2</translation>
    </message>
    <message>
        <source>max pooling with such padding, where values may be negative</source>
        <translation>max-pooling con ese padding donde puede haber valores negativos</translation>
    </message>
    <message>
        <source>a mean that leaves such padding out</source>
        <translation>un promedio que deja fuera ese padding</translation>
    </message>
    <message>
        <source>{layer}: Keras has no layer for {what}</source>
        <translation>{layer}: Keras no tiene una capa para {what}</translation>
    </message>
    <message>
        <source>what is watched for is so from the start</source>
        <translation>lo que se espera ya es cierto desde el principio</translation>
    </message>
    <message>
        <source>{text!r} is neither true nor false</source>
        <translation>{text!r} no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>{text!r} gives {value}, which is no answer to this question</source>
        <translation>{text!r} da {value}, que no responde a esta pregunta</translation>
    </message>
    <message>
        <source>{layer} has no map {number}: they are counted from 0, and there are {count}</source>
        <translation>{layer} no tiene un mapa {number}: se cuentan desde 0, y hay {count}</translation>
    </message>
    <message>
        <source>{text!r} is no expression</source>
        <translation>{text!r} no es una expresión</translation>
    </message>
    <message>
        <source>an expression has no {name!r}; it has {known}</source>
        <translation>una expresión no tiene {name!r}; tiene {known}</translation>
    </message>
    <message>
        <source>{text!r}: {reason}</source>
        <translation>{text!r}: {reason}</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>división por cero</translation>
    </message>
    <message>
        <source>that layer has no such values</source>
        <translation>esa capa no tiene tales valores</translation>
    </message>
    <message>
        <source>there are not so many</source>
        <translation>no hay tantos</translation>
    </message>
    <message>
        <source>these values do not go together</source>
        <translation>estos valores no van juntos</translation>
    </message>
    <message>
        <source>a lesson begins with its title, as # Title</source>
        <translation>una lección empieza con su título, como # Título</translation>
    </message>
    <message>
        <source>a lesson has one step or more, each as ## Title</source>
        <translation>una lección tiene uno o más pasos, cada uno como ## Título</translation>
    </message>
    <message>
        <source>there is no layer {name!r}; there are {known}</source>
        <translation>no hay ninguna capa {name!r}; hay {known}</translation>
    </message>
    <message>
        <source>{layer} has no such neuron</source>
        <translation>{layer} no tiene esa neurona</translation>
    </message>
    <message>
        <source>the kernels of {layer} are {wanted}, not {shape}</source>
        <translation>los kernels de {layer} son {wanted}, no {shape}</translation>
    </message>
    <message>
        <source>A training run is under way; stop it first.</source>
        <translation>Hay un entrenamiento en curso; detenlo primero.</translation>
    </message>
    <message>
        <source>{text!r} is no single number</source>
        <translation>{text!r} no es un solo número</translation>
    </message>
    <message>
        <source>You are there.</source>
        <translation>Ya llegaste.</translation>
    </message>
    <message>
        <source>No single weight helps from here. Begin anew, or change two at once.</source>
        <translation>Desde aquí ningún peso solo ayuda. Empieza de nuevo, o cambia dos a la vez.</translation>
    </message>
    <message>
        <source>The bias: larger.</source>
        <translation>El sesgo: mayor.</translation>
    </message>
    <message>
        <source>The bias: smaller.</source>
        <translation>El sesgo: menor.</translation>
    </message>
    <message>
        <source>The weight in row {row}, column {column}: larger.</source>
        <translation>El peso en la fila {row}, columna {column}: mayor.</translation>
    </message>
    <message>
        <source>The weight in row {row}, column {column}: smaller.</source>
        <translation>El peso en la fila {row}, columna {column}: menor.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}</source>
        <translation>{path}, línea {line}: {reason}</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Draw first, then predict.</source>
        <translation>Todavía no hay nada dibujado. Dibuja primero, después predice.</translation>
    </message>
    <message>
        <source>It does not hold the state: {reason}.</source>
        <translation>No contiene el estado: {reason}.</translation>
    </message>
    <message>
        <source>{path}: the state in it is damaged: {reason}</source>
        <translation>{path}: el estado que contiene está dañado: {reason}</translation>
    </message>
    <message>
        <source>at most {most} can be asked for at once</source>
        <translation>se pueden pedir como máximo {most} a la vez</translation>
    </message>
</context>
<context>
    <name>AblationBars</name>
    <message>
        <source>Without filter {number}: {percent}, that is {difference} points</source>
        <translation>Sin el filtro {number}: {percent}, es decir, {difference} puntos</translation>
    </message>
</context>
<context>
    <name>AblationPanel</name>
    <message>
        <source>Accuracy without each filter</source>
        <translation>Exactitud sin cada filtro</translation>
    </message>
    <message>
        <source>{layer}: accuracy without each filter, on {count} images of {data}</source>
        <translation>{layer}: exactitud sin cada filtro, en {count} imágenes de {data}</translation>
    </message>
    <message>
        <source>{layer}: accuracy without each filter, on {count} synthetic digits</source>
        <translation>{layer}: exactitud sin cada filtro, en {count} dígitos sintéticos</translation>
    </message>
    <message>
        <source>The units of the last layer are the classes. Choose a layer before it.</source>
        <translation>Las unidades de la última capa son las clases. Elige una capa anterior.</translation>
    </message>
    <message>
        <source>The layer has too many units to switch each off: more than {most}.</source>
        <translation>La capa tiene demasiadas unidades para apagarlas una a una: más de {most}.</translation>
    </message>
    <message>
        <source>Each filter is being switched off in turn…</source>
        <translation>Se está apagando un filtro tras otro…</translation>
    </message>
    <message>
        <source>Load a data set that fits this network: no images are there to be answered.</source>
        <translation>Carga un conjunto de datos que sirva para esta red: no hay imágenes que responder.</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About cnngui</source>
        <translation>Acerca de cnngui</translation>
    </message>
    <message>
        <source>Draw a digit, edit a kernel, and see everything move. Nothing leaves this machine; only MNIST is downloaded, and you are asked before.</source>
        <translation>Dibuja un dígito, edita un kernel y mira cómo se mueve todo. Nada sale de esta máquina; solo se descarga MNIST, y antes se pregunta.</translation>
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
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
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
        <source>At most {nearest}: with {value}, {reason}</source>
        <translation>A lo sumo {nearest}: con {value}, {reason}</translation>
    </message>
    <message>
        <source>At least {nearest}: with {value}, {reason}</source>
        <translation>Al menos {nearest}: con {value}, {reason}</translation>
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
    <name>AttackPlot</name>
    <message>
        <source>Accuracy over ε</source>
        <translation>Exactitud sobre ε</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correctas</translation>
    </message>
    <message>
        <source>Right over ε</source>
        <translation>Correctas sobre ε</translation>
    </message>
    <message>
        <source>{count} images of {data} right, over ε</source>
        <translation>{count} imágenes de {data} correctas, sobre ε</translation>
    </message>
    <message>
        <source>{count} synthetic digits right, over ε</source>
        <translation>{count} dígitos sintéticos correctos, sobre ε</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>En recuento</translation>
    </message>
    <message>
        <source>Load a data set that fits this network: no images are there to be answered.</source>
        <translation>Carga un conjunto de datos que sirva para esta red: no hay imágenes que responder.</translation>
    </message>
</context>
<context>
    <name>AugmentationPart</name>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Vary every image at random each time</source>
        <translation>Variar cada imagen al azar cada vez</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>Elástica</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Trazo</translation>
    </message>
    <message>
        <source>Varied images</source>
        <translation>Imágenes variadas</translation>
    </message>
    <message>
        <source>Image {0}</source>
        <translation>Imagen {0}</translation>
    </message>
    <message>
        <source>What is varied in the preview</source>
        <translation>Qué se varía en la vista previa</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>El dibujo</translation>
    </message>
    <message>
        <source>A synthetic digit</source>
        <translation>Un dígito sintético</translation>
    </message>
    <message>
        <source>A training image</source>
        <translation>Una imagen de entrenamiento</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>All together:</source>
        <translation>Todas juntas:</translation>
    </message>
    <message>
        <source>All together, if chosen:</source>
        <translation>Todas juntas, si se eligen:</translation>
    </message>
    <message>
        <source>{choice} alone:</source>
        <translation>Solo {choice}:</translation>
    </message>
</context>
<context>
    <name>BackwardPicture</name>
    <message>
        <source>Show how the gradient comes to {layer}</source>
        <translation>Mostrar cómo llega el gradiente a {layer}</translation>
    </message>
    <message>
        <source>{layer}, forward</source>
        <translation>{layer}, hacia delante</translation>
    </message>
    <message>
        <source>{layer}, gradients</source>
        <translation>{layer}, gradientes</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>aún sin alcanzar</translation>
    </message>
    <message>
        <source>{count} more layers, towards which the stages lead</source>
        <translation>{count} capas más, a las que llevan las etapas</translation>
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
        <translation>Imágenes del lote</translation>
    </message>
    <message>
        <source>Label {0}</source>
        <translation>Etiqueta {0}</translation>
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
        <translation>Tú</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
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
</context>
<context>
    <name>ClassLegend</name>
    <message>
        <source>Look at class “{name}” alone</source>
        <translation>Mirar solo la clase «{name}»</translation>
    </message>
</context>
<context>
    <name>ClassRow</name>
    <message>
        <source>Name of the class</source>
        <translation>Nombre de la clase</translation>
    </message>
    <message>
        <source>The class&apos;s name, which the output bar carries</source>
        <translation>El nombre de la clase, que lleva la barra de la salida</translation>
    </message>
    <message>
        <source>A click chooses a drawing, Del takes it away, a double click puts it on the paper</source>
        <translation>Un clic elige un dibujo, Supr lo quita, un doble clic lo pone en el papel</translation>
    </message>
    <message>
        <source>Take the class away, with its drawings</source>
        <translation>Quitar la clase, con sus dibujos</translation>
    </message>
    <message>
        <source>Add drawings to “{name}”</source>
        <translation>Añadir dibujos a «{name}»</translation>
    </message>
    <message>
        <source>Drawings of “{name}”: {count}</source>
        <translation>Dibujos de «{name}»: {count}</translation>
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
    <message>
        <source>Colours from {low} or less to {high} or more</source>
        <translation>Colores de {low} o menos a {high} o más</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
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
        <source>{action}: not possible just now</source>
        <translation>{action}: no es posible ahora</translation>
    </message>
    <message>
        <source>Nothing goes by that name.</source>
        <translation>Nada tiene ese nombre.</translation>
    </message>
</context>
<context>
    <name>ComparisonPlot</name>
    <message>
        <source>Each run becomes a point here.</source>
        <translation>Cada ejecución será aquí un punto.</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>“{true}” answered as “{answer}”: {count} of {total} images ({share})</source>
        <translation>«{true}» respondido como «{answer}»: {count} de {total} imágenes ({share})</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadero</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>aciertos, %</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Guardar los números</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation>Guardar como {format}…</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>{format} (*{ending})</source>
        <translation>{format} (*{ending})</translation>
    </message>
    <message>
        <source>Save “{what}” as {format}</source>
        <translation>Guardar «{what}» como {format}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Show its arithmetic</source>
        <translation>Mostrar su aritmética</translation>
    </message>
    <message>
        <source>Send to the worked example</source>
        <translation>Enviar al ejemplo resuelto</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Covered until your prediction is in</source>
        <translation>Cubierto hasta que hagas tu predicción</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>Curvas de pérdida y exactitud</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Training: of each batch before it was learned from. Validation: of images held out, after each epoch; faintly, of some of them between the steps.</source>
        <translation>Entrenamiento: de cada lote antes de aprender de él. Validación: de imágenes reservadas, tras cada época; en tono tenue, de algunas de ellas entre los pasos.</translation>
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
    <name>CurvesBy</name>
    <message>
        <source>Curves by step or by epoch</source>
        <translation>Curvas por paso o por época</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>por paso</translation>
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
        <source>{name}: other data can be chosen when the run has ended.</source>
        <translation>{name}: se pueden elegir otros datos cuando termine el entrenamiento.</translation>
    </message>
    <message>
        <source>Data: {name}</source>
        <translation>Datos: {name}</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>Abrir un conjunto de datos</translation>
    </message>
    <message>
        <source>Arrays and pen strokes ({kinds});;All files (*)</source>
        <translation>Matrices y trazos de lápiz ({kinds});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a folder with MNIST&apos;s files, or with pictures by label</source>
        <translation>Abrir una carpeta con los archivos de MNIST, o con imágenes por etiqueta</translation>
    </message>
</context>
<context>
    <name>DataNames</name>
    <message>
        <source>Own symbols</source>
        <translation>Símbolos propios</translation>
    </message>
    <message>
        <source>own symbols</source>
        <translation>símbolos propios</translation>
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
        <translation>Soltar o acoplar: {panel}</translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <translation>Ocultar: {panel}</translation>
    </message>
    <message>
        <source>Give back the room of {panel}</source>
        <translation>Devolver el espacio de {panel}</translation>
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
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save the list of runs…</source>
        <translation>Guardar la lista de entrenamientos…</translation>
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
        <source>Open recent: {name}</source>
        <translation>Abrir reciente: {name}</translation>
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
        <translation>mínima: 3 filtros, una convolución</translation>
    </message>
    <message>
        <source>book: 20 and 40 filters, two convolutions</source>
        <translation>libro: 20 y 40 filtros, dos convoluciones</translation>
    </message>
    <message>
        <source>hands: 24 and 56 filters, as book but wider</source>
        <translation>manos: 24 y 56 filtros, como libro, pero más ancha</translation>
    </message>
    <message>
        <source>lenet5: 6 and 16 filters, as in 1998</source>
        <translation>lenet5: 6 y 16 filtros, como en 1998</translation>
    </message>
    <message>
        <source>dense: 30 hidden units, fully connected</source>
        <translation>densa: 30 unidades ocultas, totalmente conectada</translation>
    </message>
    <message>
        <source>chapter 46: 50×50 pixels, 32 and 64 filters 3×3</source>
        <translation>capítulo 46: 50×50 píxeles, 32 y 64 filtros 3×3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>entrenamientos</translation>
    </message>
    <message>
        <source>Without saving, undo alone brings back what was edited or trained, until the window closes.</source>
        <translation>Si no se guarda, solo deshacer devuelve lo editado o entrenado, hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>Networks and states ({kinds});;States ({states});;All files (*)</source>
        <translation>Redes y estados ({kinds});;Estados ({states});;Todos los archivos (*)</translation>
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
        <source>Runs (*.json);;Table (*.csv)</source>
        <translation>Entrenamientos (*.json);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save the list of runs</source>
        <translation>Guardar la lista de entrenamientos</translation>
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
</context>
<context>
    <name>DownloadQuestion</name>
    <message>
        <source>MNIST is not on this machine</source>
        <translation>MNIST no está en esta máquina</translation>
    </message>
    <message>
        <source>Download MNIST now? It has {size} MB, and is kept.</source>
        <translation>¿Descargar MNIST ahora? Ocupa {size} MB y se conserva.</translation>
    </message>
    <message>
        <source>This is the only thing that the program takes from the network.</source>
        <translation>Es lo único que el programa toma de la red.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
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
        <translation>Lienzo: dibuja un dígito aquí</translation>
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
        <translation>La red ve el dibujo movido. Haz clic para volver a ponerlo en su lugar.</translation>
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
        <source>Drawing</source>
        <translation>Dibujo</translation>
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
        <translation>Toda la red</translation>
    </message>
</context>
<context>
    <name>ErrorFilters</name>
    <message>
        <source>Answers with a probability below {percent}</source>
        <translation>Respuestas con probabilidad inferior al {percent}</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Images that are answered wrong</source>
        <translation>Imágenes que se responden mal</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Images that are answered right</source>
        <translation>Imágenes que se responden bien</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All images, in the order of the data set</source>
        <translation>Todas las imágenes, en el orden del conjunto de datos</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation>Parte del conjunto de datos</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase verdadera</translation>
    </message>
    <message>
        <source>Index of an image</source>
        <translation>Índice de una imagen</translation>
    </message>
    <message>
        <source>Index of an image in its part of the data set, from 0</source>
        <translation>Índice de una imagen en su parte del conjunto de datos, desde 0</translation>
    </message>
    <message>
        <source>Every class</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Images: {choice}</source>
        <translation>Imágenes: {choice}</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
</context>
<context>
    <name>ErrorsPanel</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>No image is like that.</source>
        <translation>Ninguna imagen es así.</translation>
    </message>
    <message>
        <source>{text}; {count} of other classes left out</source>
        <translation>{text}; {count} de otras clases quedan fuera</translation>
    </message>
    <message>
        <source>“{true}” answered as “{answer}”: {count} · the worst first</source>
        <translation>«{true}» respondido como «{answer}»: {count} · las peores primero</translation>
    </message>
    <message>
        <source>Answered wrong: {count} · the worst first</source>
        <translation>Respondidas mal: {count} · las peores primero</translation>
    </message>
    <message>
        <source>{percent} of {count} training images right: {data}</source>
        <translation>{percent} de {count} imágenes de entrenamiento bien: {data}</translation>
    </message>
    <message>
        <source>{percent} of {count} validation images right: {data}</source>
        <translation>{percent} de {count} imágenes de validación bien: {data}</translation>
    </message>
    <message>
        <source>{percent} of {count} test images right: {data}</source>
        <translation>{percent} de {count} imágenes de prueba bien: {data}</translation>
    </message>
    <message>
        <source>{percent} of {count} synthetic digits right</source>
        <translation>{percent} de {count} dígitos sintéticos bien</translation>
    </message>
    <message>
        <source>Unsure, below {percent}: {count} · the least sure first</source>
        <translation>Dudosas, menos del {percent}: {count} · las menos seguras primero</translation>
    </message>
    <message>
        <source>Answered right: {count} · the least sure first</source>
        <translation>Respondidas bien: {count} · las menos seguras primero</translation>
    </message>
    <message>
        <source>All: {count} · in the order of the data set</source>
        <translation>Todas: {count} · en el orden del conjunto de datos</translation>
    </message>
    <message>
        <source>The images are being answered.</source>
        <translation>Se están respondiendo las imágenes.</translation>
    </message>
    <message>
        <source>This part of {data} has no images of these classes.</source>
        <translation>Esta parte de {data} no tiene imágenes de estas clases.</translation>
    </message>
    <message>
        <source>Synthetic digits are being drawn.</source>
        <translation>Se están dibujando dígitos sintéticos.</translation>
    </message>
    <message>
        <source>The images of {data} do not fit this network.</source>
        <translation>Las imágenes de {data} no sirven para esta red.</translation>
    </message>
    <message>
        <source>Load a data set that fits this network: no images are there to be answered.</source>
        <translation>Carga un conjunto de datos que sirva para esta red: no hay imágenes que responder.</translation>
    </message>
    <message>
        <source>There is no image “{text}” here: they go from #0 to #{last}.</source>
        <translation>Aquí no hay ninguna imagen «{text}»: van de #0 a #{last}.</translation>
    </message>
    <message>
        <source>#{index}: “{true}” answered as “{answer}” with {percent}; loss {loss}</source>
        <translation>#{index}: «{true}» respondido como «{answer}» con {percent}; pérdida {loss}</translation>
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
    <name>ExamplePlaces</name>
    <message>
        <source>Filter {filter}</source>
        <translation>Filtro {filter}</translation>
    </message>
    <message>
        <source>Filter {filter}: channels {first} to {last}</source>
        <translation>Filtro {filter}: canales {first} a {last}</translation>
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
        <translation>Tablas del ejemplo resuelto</translation>
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
        <source>Map {number}</source>
        <translation>Mapa {number}</translation>
    </message>
    <message>
        <source>Filter {filter}, map {map}</source>
        <translation>Filtro {filter}, mapa {map}</translation>
    </message>
    <message>
        <source>Output {number}</source>
        <translation>Salida {number}</translation>
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
    <message>
        <source>Filter {number}</source>
        <translation>Filtro {number}</translation>
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
        <source>Three maps, two filters of 3×3×3</source>
        <translation>Tres mapas, dos filtros de 3×3×3</translation>
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
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Bias of filter 2</source>
        <translation>Sesgo del filtro 2</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>The open network</source>
        <translation>La red abierta</translation>
    </message>
    <message>
        <source>Images to learn from in each epoch; 0: all</source>
        <translation>Imágenes de las que aprender en cada época; 0: todas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Put the experiment into the queue; it goes on in the background</source>
        <translation>Poner el experimento en la cola; sigue en segundo plano</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Its values</source>
        <translation>Sus valores</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Images (0: all)</source>
        <translation>Imágenes (0: todas)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Runs of each</source>
        <translation>Ejecuciones de cada una</translation>
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
        <translation>Funciones de activación</translation>
    </message>
    <message>
        <source>Number of filters</source>
        <translation>Número de filtros</translation>
    </message>
    <message>
        <source>Size of the kernels</source>
        <translation>Tamaño de los kernels</translation>
    </message>
    <message>
        <source>Weight sharing</source>
        <translation>Compartición de pesos</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Tasas de aprendizaje</translation>
    </message>
    <message>
        <source>Shuffled pixels</source>
        <translation>Píxeles barajados</translation>
    </message>
    <message>
        <source>The book&apos;s networks on MNIST</source>
        <translation>Las redes del libro en MNIST</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Kernel size</source>
        <translation>Tamaño del kernel</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>L2 regularization</source>
        <translation>Regularización L2</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>none, with stride</source>
        <translation>ninguno, con stride</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartidos</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>cada uno los suyos</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>totalmente conectada</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotación</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>de todo tipo</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>convolución</translation>
    </message>
    <message>
        <source>pixels in place</source>
        <translation>píxeles en su sitio</translation>
    </message>
    <message>
        <source>pixels shuffled</source>
        <translation>píxeles barajados</translation>
    </message>
    <message>
        <source>dense, 100 hidden units</source>
        <translation>densa, 100 unidades ocultas</translation>
    </message>
    <message>
        <source>one convolution, sigmoid</source>
        <translation>una convolución, sigmoide</translation>
    </message>
    <message>
        <source>two convolutions, sigmoid</source>
        <translation>dos convoluciones, sigmoide</translation>
    </message>
    <message>
        <source>ReLU and L2 regularization</source>
        <translation>ReLU y regularización L2</translation>
    </message>
    <message>
        <source>shifted images too, 250,000</source>
        <translation>también imágenes desplazadas, 250.000</translation>
    </message>
    <message>
        <source>1000 + 1000 units, dropout</source>
        <translation>1000 + 1000 unidades, dropout</translation>
    </message>
    <message>
        <source>five of these voting</source>
        <translation>cinco de estas votando</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>test, median</source>
        <translation>prueba, mediana</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>el libro</translation>
    </message>
    <message>
        <source>waits: {done} of {count} runs</source>
        <translation>espera: {done} de {count} ejecuciones</translation>
    </message>
    <message>
        <source>{done} of {count} runs</source>
        <translation>{done} de {count} ejecuciones</translation>
    </message>
    <message>
        <source>stopped after {done} of {count} runs</source>
        <translation>detenido tras {done} de {count} ejecuciones</translation>
    </message>
    <message>
        <source>all {count} runs are done</source>
        <translation>las {count} ejecuciones están hechas</translation>
    </message>
    <message>
        <source>{state}; it rests while you work</source>
        <translation>{state}; descansa mientras trabajas</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>el mejor</translation>
    </message>
    <message>
        <source>{points} points: more than the spread</source>
        <translation>{points} puntos: más que la dispersión</translation>
    </message>
    <message>
        <source>{points} points: within the spread</source>
        <translation>{points} puntos: dentro de la dispersión</translation>
    </message>
    <message>
        <source>{points} points: one run has no spread</source>
        <translation>{points} puntos: una ejecución no tiene dispersión</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>more than the spread</source>
        <translation>más que la dispersión</translation>
    </message>
    <message>
        <source>within the spread</source>
        <translation>dentro de la dispersión</translation>
    </message>
    <message>
        <source>one run has no spread</source>
        <translation>una ejecución no tiene dispersión</translation>
    </message>
    <message>
        <source>{verdict}; {count} of {runs} runs diverged</source>
        <translation>{verdict}; {count} de {runs} ejecuciones divergieron</translation>
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
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Forget this experiment with all of its results</source>
        <translation>Olvidar este experimento con todos sus resultados</translation>
    </message>
    <message>
        <source>Open the best</source>
        <translation>Abrir la mejor</translation>
    </message>
    <message>
        <source>Open the network of the best run</source>
        <translation>Abrir la red de la mejor ejecución</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the figures of all runs, as JSON or as CSV</source>
        <translation>Guardar las cifras de todas las ejecuciones, como JSON o CSV</translation>
    </message>
    <message>
        <source>What the variants reached</source>
        <translation>Lo que alcanzaron las variantes</translation>
    </message>
    <message>
        <source>Accuracy of each run, by variant</source>
        <translation>Exactitud de cada ejecución, por variante</translation>
    </message>
    <message>
        <source>Does it matter which pooling, or how many filters? Each variant is trained several times, and the spread tells whether a difference is more than chance.</source>
        <translation>¿Importa qué pooling, o cuántos filtros? Cada variante se entrena varias veces, y la dispersión dice si una diferencia es más que azar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Accuracies of the runs</source>
        <translation>Exactitudes de las ejecuciones</translation>
    </message>
    <message>
        <source>Table of the variants</source>
        <translation>Tabla de las variantes</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>experimento</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
</context>
<context>
    <name>ExploreActions</name>
    <message>
        <source>End the innermost: a pin, what is enlarged, the projector</source>
        <translation>Terminar lo más interno: una neurona fijada, lo ampliado, el proyector</translation>
    </message>
    <message>
        <source>Stop playing the run</source>
        <translation>Detener la reproducción del entrenamiento</translation>
    </message>
    <message>
        <source>Let go of the neuron</source>
        <translation>Soltar la neurona</translation>
    </message>
    <message>
        <source>Close what is enlarged</source>
        <translation>Cerrar lo ampliado</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Salir de la lección</translation>
    </message>
    <message>
        <source>Give the panel&apos;s room back</source>
        <translation>Devolver el espacio del panel</translation>
    </message>
    <message>
        <source>Leave the projector</source>
        <translation>Salir del proyector</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;xplorar</translation>
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
        <translation>Exportar para Keras…</translation>
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
        <translation>Script de entrenamiento de PyTorch…</translation>
    </message>
    <message>
        <source>Export a PyTorch training script…</source>
        <translation>Exportar un script de entrenamiento de PyTorch…</translation>
    </message>
    <message>
        <source>Training anew on a GPU or several, with the data and settings of training as they are</source>
        <translation>Entrenar de nuevo en una GPU o en varias, con los datos y los ajustes de entrenamiento como están</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Saved as {name}; {other} belongs to it.</source>
        <translation>Guardado como {name}; {other} forma parte de él.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
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
        <source>{layer}: no ink, the biases alone</source>
        <translation>{layer}: sin tinta, solo los sesgos</translation>
    </message>
    <message>
        <source>{layer}: {count} classes</source>
        <translation>{layer}: {count} clases</translation>
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
    <name>FilmBar</name>
    <message>
        <source>Stop playing</source>
        <translation>Detener la reproducción</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation>Reproducir la película</translation>
    </message>
</context>
<context>
    <name>FilmMaking</name>
    <message>
        <source>Save a film of the kernels of {layer}</source>
        <translation>Guardar una película de los kernels de {layer}</translation>
    </message>
    <message>
        <source>run {number} {layer} kernels</source>
        <translation>entrenamiento {number} {layer} kernels</translation>
    </message>
    <message>
        <source>Save a film of the maps of {layer}</source>
        <translation>Guardar una película de los mapas de {layer}</translation>
    </message>
    <message>
        <source>run {number} {layer} maps</source>
        <translation>entrenamiento {number} {layer} mapas</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>PNG animado (*.png)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>{layer} · step {step} · epoch {epoch}</source>
        <translation>{layer} · paso {step} · época {epoch}</translation>
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
        <translation>Escala de libro</translation>
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
    <name>FooledDrawing</name>
    <message>
        <source>Show a fooling image</source>
        <translation>Mostrar una imagen que engaña</translation>
    </message>
</context>
<context>
    <name>FoolingPage</name>
    <message>
        <source>How much is changed</source>
        <translation>Cuánto se altera</translation>
    </message>
    <message>
        <source>Where it flips</source>
        <translation>Donde cambia</translation>
    </message>
    <message>
        <source>To the canvas</source>
        <translation>Al papel</translation>
    </message>
    <message>
        <source>The image that the network sees</source>
        <translation>La imagen que ve la red</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Lo que se altera</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteración</translation>
    </message>
    <message>
        <source>The changed image</source>
        <translation>La imagen alterada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Count from here</source>
        <translation>Contar desde aquí</translation>
    </message>
    <message>
        <source>Draw something to be changed.</source>
        <translation>Dibuja algo que alterar.</translation>
    </message>
    <message>
        <source>It is looked for.</source>
        <translation>Se está buscando.</translation>
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
        <translation>Poner este filtro a cero</translation>
    </message>
    <message>
        <source>Freeze this filter</source>
        <translation>Congelar este filtro</translation>
    </message>
    <message>
        <source>Let this filter learn again</source>
        <translation>Dejar que este filtro vuelva a aprender</translation>
    </message>
    <message>
        <source>Zero this unit</source>
        <translation>Poner esta unidad a cero</translation>
    </message>
    <message>
        <source>Freeze this unit</source>
        <translation>Congelar esta unidad</translation>
    </message>
    <message>
        <source>Let this unit learn again</source>
        <translation>Dejar que esta unidad vuelva a aprender</translation>
    </message>
    <message>
        <source>Let layer {layer} learn again</source>
        <translation>Dejar que la capa {layer} vuelva a aprender</translation>
    </message>
    <message>
        <source>Freeze layer {layer}</source>
        <translation>Congelar la capa {layer}</translation>
    </message>
    <message>
        <source>Let all learn again</source>
        <translation>Dejar que todo vuelva a aprender</translation>
    </message>
    <message>
        <source>Freeze a filter</source>
        <translation>Congelar un filtro</translation>
    </message>
    <message>
        <source>Let a filter learn again</source>
        <translation>Dejar que un filtro vuelva a aprender</translation>
    </message>
</context>
<context>
    <name>FreezingActions</name>
    <message>
        <source>Freeze the chosen filter</source>
        <translation>Congelar el filtro elegido</translation>
    </message>
    <message>
        <source>Freeze the chosen layer</source>
        <translation>Congelar la capa elegida</translation>
    </message>
    <message>
        <source>Let all learn again</source>
        <translation>Dejar que todo vuelva a aprender</translation>
    </message>
    <message>
        <source>{act} ({keys}): no training changes it, a run under way neither. Edits by hand still do</source>
        <translation>{act} ({keys}): ningún entrenamiento lo cambia, tampoco uno en curso. Las ediciones a mano sí</translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Show me</source>
        <translation>Muéstrame</translation>
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
    <name>GuessingView</name>
    <message>
        <source>Two patches</source>
        <translation>Dos recortes</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Siguiente par</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>No two images are known that excite it differently.</source>
        <translation>No se conocen dos imágenes que lo exciten de modo distinto.</translation>
    </message>
    <message>
        <source>Which of these two excites {unit} more?</source>
        <translation>¿Cuál de los dos excita más {unit}?</translation>
    </message>
    <message>
        <source>{right} of {answered} right</source>
        <translation>{right} de {answered} acertadas</translation>
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
        <translation>Contar desde lo que ve la red</translation>
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
        <translation>Una página con tus predicciones, palabras y dibujos. No se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Save the page…</source>
        <translation>Guardar la página…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
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
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>The terms of the sources</source>
        <translation>Los términos de las fuentes</translation>
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
    <message>
        <source>Double click on a map, or Space</source>
        <translation>Doble clic en un mapa, o Espacio</translation>
    </message>
    <message>
        <source>Show it alone, with its numbers</source>
        <translation>Mostrarlo solo, con sus números</translation>
    </message>
    <message>
        <source>Page Down, Page Up in One step</source>
        <translation>Page Down, Page Up en Un paso</translation>
    </message>
    <message>
        <source>The next stage, the stage before</source>
        <translation>La etapa siguiente, la etapa anterior</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Network of another program</source>
        <translation>Red de otro programa</translation>
    </message>
    <message>
        <source>What the file may mean</source>
        <translation>Lo que el archivo puede significar</translation>
    </message>
    <message>
        <source>Its layers, as they will be here</source>
        <translation>Sus capas, como serán aquí</translation>
    </message>
    <message>
        <source>What the file does not say: the most likely first</source>
        <translation>Lo que el archivo no dice: primero lo más probable</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Convolutions</source>
        <translation>Convoluciones</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctos</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>grey values from 0 to 1</source>
        <translation>tonos de gris de 0 a 1</translation>
    </message>
    <message>
        <source>mean of each map</source>
        <translation>promedio de cada mapa</translation>
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
        <translation>media 0, desviación 1</translation>
    </message>
    <message>
        <source>dark on light</source>
        <translation>oscura sobre claro</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>clara sobre oscuro</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>{percent} of {count}</source>
        <translation>{percent} de {count}</translation>
    </message>
    <message>
        <source>The layers are put together…</source>
        <translation>Se están montando las capas…</translation>
    </message>
    <message>
        <source>Tried on {count} digits…</source>
        <translation>Prueba con {count} dígitos…</translation>
    </message>
    <message>
        <source>It has {count} classes, not ten: digits do not tell what pixels it wants.</source>
        <translation>Tiene {count} clases, no diez: los dígitos no dicen qué píxeles quiere.</translation>
    </message>
    <message>
        <source>{percent} of {count} digits are right ({data}).</source>
        <translation>El {percent} de {count} dígitos es correcto ({data}).</translation>
    </message>
    <message>
        <source>That is no network for digits, or something is not as usual.</source>
        <translation>No es una red para dígitos, o algo no es como de costumbre.</translation>
    </message>
</context>
<context>
    <name>InsideHistograms</name>
    <message>
        <source>Histograms appear here while the network trains.</source>
        <translation>Los histogramas aparecen aquí mientras la red se entrena.</translation>
    </message>
    <message>
        <source>Step of the histograms</source>
        <translation>Paso de los histogramas</translation>
    </message>
    <message>
        <source>{layer} · weights</source>
        <translation>{layer} · pesos</translation>
    </message>
    <message>
        <source>{layer} · activations</source>
        <translation>{layer} · activaciones</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Paso {step}</translation>
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
        <translation>Actualización de un paso, norma</translation>
    </message>
    <message>
        <source>Update ÷ weights</source>
        <translation>Actualización ÷ pesos</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>Dead ReLUs</source>
        <translation>ReLU muertas</translation>
    </message>
    <message>
        <source>Lines appear here while the network trains.</source>
        <translation>Las líneas aparecen aquí mientras la red se entrena.</translation>
    </message>
    <message>
        <source>No hidden layer has ReLUs.</source>
        <translation>Ninguna capa oculta tiene ReLU.</translation>
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
        <translation>gradiente de {last}: {times} × el de {first}</translation>
    </message>
    <message>
        <source>gradient of {first}: {times} × that of {last}</source>
        <translation>gradiente de {first}: {times} × el de {last}</translation>
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
        <translation>Listos…</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Leaves the image as it is: the middle weight is 1, all others are 0.</source>
        <translation>Deja la imagen como está: el peso del medio es 1, todos los demás son 0.</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Desenfoque de caja</translation>
    </message>
    <message>
        <source>Blurs: the mean of all cells that it sees.</source>
        <translation>Desenfoca: la media de todas las celdas que ve.</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Desenfoque gaussiano</translation>
    </message>
    <message>
        <source>Blurs softly: a mean in which near cells count more.</source>
        <translation>Desenfoca suavemente: una media en la que las celdas cercanas cuentan más.</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Sharpens: makes larger what differs from the cells around.</source>
        <translation>Enfoca: aumenta lo que difiere de las celdas de alrededor.</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Relieve</translation>
    </message>
    <message>
        <source>Shows the drawing as a relief, lit from the lower right.</source>
        <translation>Muestra el dibujo en relieve, iluminado desde abajo a la derecha.</translation>
    </message>
    <message>
        <source>Sobel, horizontal edges</source>
        <translation>Sobel, bordes horizontales</translation>
    </message>
    <message>
        <source>Finds edges between above and below: the difference of the rows, smoothed along them.</source>
        <translation>Halla bordes entre arriba y abajo: la diferencia de las filas, suavizada a lo largo de ellas.</translation>
    </message>
    <message>
        <source>Sobel, vertical edges</source>
        <translation>Sobel, bordes verticales</translation>
    </message>
    <message>
        <source>Finds edges between left and right: the difference of the columns, smoothed along them.</source>
        <translation>Halla bordes entre izquierda y derecha: la diferencia de las columnas, suavizada a lo largo de ellas.</translation>
    </message>
    <message>
        <source>Prewitt, horizontal edges</source>
        <translation>Prewitt, bordes horizontales</translation>
    </message>
    <message>
        <source>Finds edges between above and below, as Sobel&apos;s, with all columns alike.</source>
        <translation>Halla bordes entre arriba y abajo, como el de Sobel, con todas las columnas iguales.</translation>
    </message>
    <message>
        <source>Prewitt, vertical edges</source>
        <translation>Prewitt, bordes verticales</translation>
    </message>
    <message>
        <source>Finds edges between left and right, as Sobel&apos;s, with all rows alike.</source>
        <translation>Halla bordes entre izquierda y derecha, como el de Sobel, con todas las filas iguales.</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>Laplaciano</translation>
    </message>
    <message>
        <source>Finds edges in all directions: how a cell differs from the mean of its neighbours.</source>
        <translation>Halla bordes en todas las direcciones: cuánto difiere una celda de la media de sus vecinas.</translation>
    </message>
    <message>
        <source>Diagonal line, falling</source>
        <translation>Línea diagonal, descendente</translation>
    </message>
    <message>
        <source>Finds lines that fall from left to right.</source>
        <translation>Halla líneas que bajan de izquierda a derecha.</translation>
    </message>
    <message>
        <source>Diagonal line, rising</source>
        <translation>Línea diagonal, ascendente</translation>
    </message>
    <message>
        <source>Finds lines that rise from left to right.</source>
        <translation>Halla líneas que suben de izquierda a derecha.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Esquina</translation>
    </message>
    <message>
        <source>Finds corners: one line from the middle to the right, and one downwards.</source>
        <translation>Halla esquinas: una línea del medio a la derecha y otra hacia abajo.</translation>
    </message>
    <message>
        <source>Gabor</source>
        <translation>Gabor</translation>
    </message>
    <message>
        <source>Finds stripes of one width and direction, as cells of the visual cortex do.</source>
        <translation>Halla franjas de un ancho y una dirección, como hacen células de la corteza visual.</translation>
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
        <source>Zero the filter</source>
        <translation>Poner el filtro a cero</translation>
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
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
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
        <source>class {number} · {layer}</source>
        <translation>clase {number} · {layer}</translation>
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
        <translation>{name}: tamaño {size}, suma {sum}</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
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
        <translation>El promedio es de toda la ventana, también de los ceros del padding</translation>
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
        <translation>Padding en el promedio</translation>
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
        <translation>no compartidos</translation>
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
        <source>drops {percent} while training</source>
        <translation>anula el {percent} al entrenar</translation>
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
        <translation>Multiplicaciones</translation>
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
        <source>input</source>
        <translation>entrada</translation>
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
        <translation>La primera capa densa recibe todas las neuronas de los mapas anteriores, en una sola fila. Para saber cuántas son, sigue los tamaños desde la imagen: {sizes}.</translation>
    </message>
    <message>
        <source>It has no weights: there is nothing to learn.</source>
        <translation>No tiene pesos: no hay nada que aprender.</translation>
    </message>
</context>
<context>
    <name>LessonActions</name>
    <message>
        <source>Open a lesson…</source>
        <translation>Abrir una lección…</translation>
    </message>
    <message>
        <source>Next step of the lesson</source>
        <translation>Paso siguiente de la lección</translation>
    </message>
    <message>
        <source>Step before in the lesson</source>
        <translation>Paso anterior de la lección</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Una pista</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Muéstrame</translation>
    </message>
    <message>
        <source>Begin the lesson anew</source>
        <translation>Empezar de nuevo la lección</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Begin the lesson anew…</source>
        <translation>Empezar de nuevo la lección…</translation>
    </message>
    <message>
        <source>Save a worksheet…</source>
        <translation>Guardar una hoja de ejercicios…</translation>
    </message>
    <message>
        <source>Save the key…</source>
        <translation>Guardar la clave…</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Salir de la lección</translation>
    </message>
    <message>
        <source>&amp;This lesson</source>
        <translation>Es&amp;ta lección</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>Begin with the first step, and forget what was predicted and reached?</source>
        <translation>¿Empezar por el primer paso y olvidar lo que se predijo y se alcanzó?</translation>
    </message>
    <message>
        <source>What you predicted in this lesson is lost. Hand in first to keep it.</source>
        <translation>Lo que predijiste en esta lección se pierde. Entrega antes para conservarlo.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Guardar la clave</translation>
    </message>
    <message>
        <source>Save a worksheet</source>
        <translation>Guardar una hoja de ejercicios</translation>
    </message>
    <message>
        <source>{lesson} - key</source>
        <translation>{lesson} - clave</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>Lecciones (*.md)</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Salir de la lección</translation>
    </message>
    <message>
        <source>How near the goal is</source>
        <translation>Qué tan cerca está el objetivo</translation>
    </message>
    <message>
        <source>This is my prediction</source>
        <translation>Esta es mi predicción</translation>
    </message>
    <message>
        <source>Another prediction</source>
        <translation>Otra predicción</translation>
    </message>
    <message>
        <source>Set the step up again</source>
        <translation>Preparar el paso de nuevo</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Muéstrame</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next lesson: **{title}**</source>
        <translation>Lección siguiente: **{title}**</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Another network is open than this step is about. “Set the step up again” brings its own back.</source>
        <translation>Está abierta otra red, no la de este paso. «Preparar el paso de nuevo» trae la suya de vuelta.</translation>
    </message>
    <message>
        <source>A state is open. “Set the step up again” brings back what this step is about.</source>
        <translation>Está abierto un estado. «Preparar el paso de nuevo» trae de vuelta aquello de lo que trata este paso.</translation>
    </message>
    <message>
        <source>Hint ({count} left)</source>
        <translation>Pista (aún {count})</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>No hay más pistas</translation>
    </message>
    <message>
        <source>Hint from the weights</source>
        <translation>Pista a partir de los pesos</translation>
    </message>
    <message>
        <source>Weights that are not zero: {count}.</source>
        <translation>Pesos distintos de cero: {count}.</translation>
    </message>
    <message>
        <source>Fewest so far: {count}.</source>
        <translation>El mínimo hasta ahora: {count}.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Painted by you: {count}. Framed, the answer: {right}.</source>
        <translation>Pintado por ti: {count}. Enmarcada, la respuesta: {right}.</translation>
    </message>
    <message>
        <source>{you} you, {answer} the answer</source>
        <translation>{you} tú, {answer} la respuesta</translation>
    </message>
</context>
<context>
    <name>LessonPlay</name>
    <message>
        <source>How far you come in this lesson cannot be kept: see the log.</source>
        <translation>No se puede guardar hasta dónde llegas en esta lección: mira el registro.</translation>
    </message>
</context>
<context>
    <name>LessonRoom</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Open play</source>
        <translation>Juego libre</translation>
    </message>
    <message>
        <source>A neuron looks through a window</source>
        <translation>Una neurona mira por una ventana</translation>
    </message>
    <message>
        <source>Nine numbers by hand</source>
        <translation>Nueve números a mano</translation>
    </message>
    <message>
        <source>One rule everywhere</source>
        <translation>Una regla en todas partes</translation>
    </message>
    <message>
        <source>What did the twenty filters learn?</source>
        <translation>¿Qué aprendieron los veinte filtros?</translation>
    </message>
    <message>
        <source>Make the kernel</source>
        <translation>Haz el kernel</translation>
    </message>
    <message>
        <source>Was it there, anywhere?</source>
        <translation>¿Estaba ahí, en algún lugar?</translation>
    </message>
    <message>
        <source>Moving is not turning</source>
        <translation>Mover no es girar</translation>
    </message>
    <message>
        <source>From sizes to parameters</source>
        <translation>De los tamaños a los parámetros</translation>
    </message>
    <message>
        <source>Learning, and a fair comparison</source>
        <translation>Aprender, y comparar con justicia</translation>
    </message>
    <message>
        <source>Fool it, and mistrust pictures</source>
        <translation>Engaña a la red, y desconfía de las imágenes</translation>
    </message>
    <message>
        <source>drawing and answer</source>
        <translation>dibujo y respuesta</translation>
    </message>
    <message>
        <source>local receptive field</source>
        <translation>campo receptivo local</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>convolución</translation>
    </message>
    <message>
        <source>shared weights</source>
        <translation>compartición de pesos</translation>
    </message>
    <message>
        <source>learned filters</source>
        <translation>filtros aprendidos</translation>
    </message>
    <message>
        <source>feature detectors</source>
        <translation>detectores de características</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>pooling</translation>
    </message>
    <message>
        <source>translation and rotation</source>
        <translation>traslación y rotación</translation>
    </message>
    <message>
        <source>stride, padding, layers</source>
        <translation>stride, padding, capas</translation>
    </message>
    <message>
        <source>training, comparison</source>
        <translation>entrenamiento, comparación</translation>
    </message>
    <message>
        <source>adversarial examples</source>
        <translation>ejemplos adversarios</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Who listens to whom</source>
        <translation>Quién escucha a quién</translation>
    </message>
    <message>
        <source>Sorted by likeness</source>
        <translation>Por semejanza</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Semejanzas</translation>
    </message>
    <message>
        <source>What it listens to</source>
        <translation>Lo que escucha</translation>
    </message>
    <message>
        <source>Who listens to it</source>
        <translation>Quién lo escucha</translation>
    </message>
    <message>
        <source>How alike the filters are</source>
        <translation>Cuánto se parecen los filtros</translation>
    </message>
    <message>
        <source>1: the same up to its size. −1: its negative. 0: nothing in common. Those that are most alike stand side by side.</source>
        <translation>1: el mismo, salvo por el tamaño. −1: su negativo. 0: nada en común. Los más parecidos están uno al lado del otro.</translation>
    </message>
    <message>
        <source>Kernels by likeness</source>
        <translation>Kernels por semejanza</translation>
    </message>
    <message>
        <source>All kernels of a filter count, not only the one shown. Two that see the same, but a pixel apart, are not alike by it.</source>
        <translation>Cuentan todos los kernels de un filtro, no solo el que se muestra. Dos que ven lo mismo, pero a un píxel de distancia, no se parecen por ello.</translation>
    </message>
    <message>
        <source>The larger a kernel is, the more its map can move the filter. The sum says whether more or less of the map is wanted.</source>
        <translation>Cuanto mayor es un kernel, más puede mover su mapa al filtro. La suma dice si se quiere más o menos del mapa.</translation>
    </message>
    <message>
        <source>It cannot say how much the map does move it: that also takes large values at the right places.</source>
        <translation>No puede decir cuánto lo mueve de hecho el mapa: para eso hacen falta también valores grandes en los lugares correctos.</translation>
    </message>
    <message>
        <source>{layer} · {filter}</source>
        <translation>{layer} · {filter}</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>listens to {layer}</source>
        <translation>escucha a {layer}</translation>
    </message>
    <message>
        <source>{layer} listens to it</source>
        <translation>{layer} lo escucha</translation>
    </message>
    <message>
        <source>No layer listens to it: it is an answer.</source>
        <translation>Ninguna capa lo escucha: es una respuesta.</translation>
    </message>
    <message>
        <source>What {layer} · {filter} makes of the drawing</source>
        <translation>Lo que {layer} · {filter} hace del dibujo</translation>
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
        <translation>Lo que salió mal</translation>
    </message>
    <message>
        <source>Nothing went wrong so far.</source>
        <translation>Nada ha salido mal hasta ahora.</translation>
    </message>
</context>
<context>
    <name>LossColumn</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>The loss L, which the answer and the right class make</source>
        <translation>La pérdida L, que la respuesta y la clase correcta determinan</translation>
    </message>
    <message>
        <source>mean of all:
L = {number}</source>
        <translation>media de todas:
L = {number}</translation>
    </message>
    <message>
        <source>after the step:
L = {number}</source>
        <translation>después del paso:
L = {number}</translation>
    </message>
</context>
<context>
    <name>MadeUp</name>
    <message>
        <source>Show an image that was made up</source>
        <translation>Mostrar una imagen inventada</translation>
    </message>
</context>
<context>
    <name>MadeUpPage</name>
    <message>
        <source>Whole map</source>
        <translation>Todo el mapa</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Grow another image, from other noise</source>
        <translation>Hacer crecer otra imagen, de otro ruido</translation>
    </message>
    <message>
        <source>To the canvas</source>
        <translation>Al papel</translation>
    </message>
    <message>
        <source>The image that is made up</source>
        <translation>La imagen inventada</translation>
    </message>
    <message>
        <source>Step of its growth</source>
        <translation>Paso de su crecimiento</translation>
    </message>
    <message>
        <source>What makes the value large: from faint noise each pixel follows the gradient. Where size is dear little ink is left, where the total variation V is dear few edges.</source>
        <translation>Lo que hace grande el valor: desde un ruido débil cada píxel sigue el gradiente. Donde el tamaño es caro queda poca tinta; donde la variación total V es cara, pocos bordes.</translation>
    </message>
    <message>
        <source>It is one of many such images: another seed gives another. None needs to look like anything that was learned from, and the penalties are your taste, not the network&apos;s.</source>
        <translation>Es una de muchas imágenes así: otra semilla da otra. Ninguna tiene que parecerse a algo de lo que se aprendió, y las penalizaciones son gusto tuyo, no de la red.</translation>
    </message>
    <message>
        <source>Size costs</source>
        <translation>Coste del tamaño</translation>
    </message>
    <message>
        <source>Variation costs</source>
        <translation>Coste de la variación</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>It begins to grow.</source>
        <translation>Empieza a crecer.</translation>
    </message>
    <message>
        <source>after {step} steps</source>
        <translation>tras {step} pasos</translation>
    </message>
    <message>
        <source>the best of {count} images: {best}</source>
        <translation>la mejor de {count} imágenes: {best}</translation>
    </message>
    <message>
        <source>its strongest neuron: {value}; of {count} images: {best}</source>
        <translation>su neurona más fuerte: {value}; la de {count} imágenes: {best}</translation>
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
        <source>Run the book&apos;s table of networks</source>
        <translation>Ejecutar la tabla de redes del libro</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
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
        <source>map {number} of {count} is selected; it is frozen</source>
        <translation>mapa {number} de {count} seleccionado; está congelado</translation>
    </message>
    <message>
        <source>map {number} of {count} is selected</source>
        <translation>mapa {number} de {count} seleccionado</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Layer of the map</source>
        <translation>Capa del mapa</translation>
    </message>
    <message>
        <source>Map of the drawings</source>
        <translation>Mapa de los dibujos</translation>
    </message>
    <message>
        <source>Images most like the drawing</source>
        <translation>Imágenes más parecidas al dibujo</translation>
    </message>
    <message>
        <source>What the layer takes for alike lies together: its outputs a along the axes v in which they differ most. A drag turns the third axis into view.</source>
        <translation>Lo que la capa toma por parecido queda junto: sus salidas a a lo largo de los ejes v en que más difieren. Arrastrar gira el tercer eje hasta que se ve.</translation>
    </message>
    <message>
        <source>What lies together here may be apart in the other directions, so neighbours are sought in all.</source>
        <translation>Lo que aquí queda junto puede estar lejos en las demás direcciones; por eso los vecinos se buscan en todas.</translation>
    </message>
    <message>
        <source>It cannot show all differences: two axes have {two} of them, three {three}. {text}</source>
        <translation>No puede mostrar todas las diferencias: dos ejes tienen {two} de ellas, tres {three}. {text}</translation>
    </message>
    <message>
        <source>axis {number}: {percent}</source>
        <translation>eje {number}: {percent}</translation>
    </message>
    <message>
        <source>#{index}, a “{name}”, at a distance of {distance}. A click puts it on the paper.</source>
        <translation>#{index}, un «{name}», a una distancia de {distance}. Un clic la pone en el papel.</translation>
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
    <message>
        <source>Show the whole message</source>
        <translation>Mostrar el mensaje entero</translation>
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
        <translation>Dibuja un dígito y muévelo aquí.</translation>
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
        <source>change of {layer}: pooling absorbs {number} of it</source>
        <translation>cambio de {layer}: el pooling absorbe el {number}</translation>
    </message>
</context>
<context>
    <name>NetworkButtons</name>
    <message>
        <source>Use my drawing</source>
        <translation>Usar mi dibujo</translation>
    </message>
    <message>
        <source>What the network sees of the drawing becomes the input, and follows it</source>
        <translation>Lo que la red ve del dibujo pasa a ser la entrada, que sigue al dibujo</translation>
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
        <source>The chosen kernel becomes the example&apos;s, with its stride and padding; with several maps, those of the next channels too</source>
        <translation>El kernel elegido pasa a ser el del ejemplo, con su stride y su padding; con varios mapas, también los de los canales siguientes</translation>
    </message>
    <message>
        <source>Send kernel back</source>
        <translation>Devolver el kernel</translation>
    </message>
    <message>
        <source>The example&apos;s kernel becomes the chosen one of the network</source>
        <translation>El kernel del ejemplo pasa a ser el elegido en la red</translation>
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
    <name>Networks</name>
    <message>
        <source>seed</source>
        <translation>mínima</translation>
    </message>
    <message>
        <source>book</source>
        <translation>libro</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>manos</translation>
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
        <translation>Sin título</translation>
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
        <source>sums, by input map</source>
        <translation>sumas, por mapa de entrada</translation>
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
        <source>1 other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
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
        <source>Dropout passes on every value; while training it sets {percent} of them to zero.</source>
        <translation>El dropout deja pasar todos los valores; durante el entrenamiento pone a cero el {percent} de ellos.</translation>
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
    <name>NeuronCard</name>
    <message>
        <source>Where the number comes from</source>
        <translation>De dónde viene el número</translation>
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
        <source>Class {0}</source>
        <translation>Clase {0}</translation>
    </message>
    <message>
        <source>Unit {0}</source>
        <translation>Unidad {0}</translation>
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
        <translation>Soltar la neurona</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
</context>
<context>
    <name>NeuronTerms</name>
    <message>
        <source>Terms of the neuron</source>
        <translation>Términos de la neurona</translation>
    </message>
    <message>
        <source>Point at any cell of a map, a unit or an output to see where its number comes from.</source>
        <translation>Señala cualquier celda de un mapa, una unidad o una salida para ver de dónde viene su número.</translation>
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
    <name>NoteDelegate</name>
    <message>
        <source>Note on a run</source>
        <translation>Nota en un entrenamiento</translation>
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
    <message>
        <source>{limit} is the largest value.</source>
        <translation>{limit} es el mayor valor.</translation>
    </message>
    <message>
        <source>{limit} is the smallest value.</source>
        <translation>{limit} es el menor valor.</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Fila {row}, columna {column}</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
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
        <translation>Etapa siguiente</translation>
    </message>
    <message>
        <source>Terms of the gradient</source>
        <translation>Términos del gradiente</translation>
    </message>
    <message>
        <source>stage {number} of {count}</source>
        <translation>etapa {number} de {count}</translation>
    </message>
    <message>
        <source>The loss</source>
        <translation>La pérdida</translation>
    </message>
    <message>
        <source>The way back has not come here yet: go on with “Next stage”.</source>
        <translation>El camino de vuelta aún no ha llegado aquí: sigue con «Etapa siguiente».</translation>
    </message>
    <message>
        <source>{layer} · unit {filter} · weight in row {row}, column {column}</source>
        <translation>{layer} · unidad {filter} · peso en la fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>{layer} · filter {filter} · weight in row {row}, column {column}</source>
        <translation>{layer} · filtro {filter} · peso en la fila {row}, columna {column}</translation>
    </message>
</context>
<context>
    <name>OpenDrawing</name>
    <message>
        <source>Erase</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>trazo</translation>
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
        <source>Zero the filter</source>
        <translation>Poner el filtro a cero</translation>
    </message>
    <message>
        <source>Switch pooling</source>
        <translation>cambio del pooling</translation>
    </message>
    <message>
        <source>Freeze filters</source>
        <translation>Congelar filtros</translation>
    </message>
    <message>
        <source>Change the layers</source>
        <translation>cambio de las capas</translation>
    </message>
</context>
<context>
    <name>OpenSymbols</name>
    <message>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Cambiar el nombre de la clase</translation>
    </message>
    <message>
        <source>Take the class away</source>
        <translation>Quitar la clase</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Añadir a «{name}»</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Take the drawing away</source>
        <translation>Quitar el dibujo</translation>
    </message>
    <message>
        <source>Show a drawing</source>
        <translation>Mostrar un dibujo</translation>
    </message>
    <message>
        <source>Choose what to test on</source>
        <translation>Elegir con qué probar</translation>
    </message>
    <message>
        <source>Open symbols</source>
        <translation>Abrir símbolos</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Colección nueva</translation>
    </message>
</context>
<context>
    <name>OptimizerBox</name>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD con momento</translation>
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
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>it is “{name}”</source>
        <translation>es «{name}»</translation>
    </message>
    <message>
        <source>no test images fit this network</source>
        <translation>ninguna imagen de prueba sirve para esta red</translation>
    </message>
    <message>
        <source>of {count} test images: {data}</source>
        <translation>de {count} imágenes de prueba: {data}</translation>
    </message>
    <message>
        <source>of {count} test images</source>
        <translation>de {count} imágenes de prueba</translation>
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
        <translation>Vista general</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>{layer}: {shape} · Esc: the whole network</source>
        <translation>{layer}: {shape} · Esc: toda la red</translation>
    </message>
    <message>
        <source>{neuron} · is 0 and passes nothing on</source>
        <translation>{neuron} · vale 0 y no transmite nada</translation>
    </message>
    <message>
        <source>{neuron} · passes nothing on: max pooling keeps other cells</source>
        <translation>{neuron} · no transmite nada: el max-pooling se queda con otras celdas</translation>
    </message>
    <message>
        <source>{neuron} · passes nothing on</source>
        <translation>{neuron} · no transmite nada</translation>
    </message>
    <message>
        <source>{neuron} · orange adds, blue takes away</source>
        <translation>{neuron} · naranja suma, azul resta</translation>
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
    <name>PaintCells</name>
    <message>
        <source>Cells to paint: arrows and Space</source>
        <translation>Celdas para pintar: flechas y espacio</translation>
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
        <translation>Compartición de pesos</translation>
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
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Compare kinds of pooling, or before and after an edit</source>
        <translation>Comparar tipos de pooling, o antes y después de una edición</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Qué ve la red</translation>
    </message>
    <message>
        <source>Ask why: pictures of the network&apos;s reasons</source>
        <translation>Preguntar por qué: imágenes de las razones de la red</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos hechos</translation>
    </message>
    <message>
        <source>Compare training runs</source>
        <translation>Comparar entrenamientos</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Let several networks vote</source>
        <translation>Hacer votar a varias redes</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Follow one step of learning backwards, and take it</source>
        <translation>Seguir hacia atrás un paso del aprendizaje, y darlo</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>See what is answered wrong</source>
        <translation>Ver qué se responde mal</translation>
    </message>
    <message>
        <source>Inside the training</source>
        <translation>Por dentro del entrenamiento</translation>
    </message>
    <message>
        <source>See how strongly each layer learns</source>
        <translation>Ver con qué fuerza aprende cada capa</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablación</translation>
    </message>
    <message>
        <source>Switch off each filter in turn</source>
        <translation>Apagar un filtro tras otro</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Compare settings over several runs</source>
        <translation>Comparar opciones en varias ejecuciones</translation>
    </message>
    <message>
        <source>Own symbols</source>
        <translation>Símbolos propios</translation>
    </message>
    <message>
        <source>Teach the network symbols of your own</source>
        <translation>Enseñar símbolos propios a la red</translation>
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
        <translation>Adivinar</translation>
    </message>
    <message>
        <source>Excited most</source>
        <translation>Más excitado</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>En el medio</translation>
    </message>
    <message>
        <source>Excited least</source>
        <translation>Menos excitado</translation>
    </message>
    <message>
        <source>The part of each image that excites it most, by the weighted sum s before the activation function: cut to what the neuron there sees.</source>
        <translation>La parte de cada imagen que más lo excita, por la suma ponderada s antes de la función de activación: recortada a lo que ve la neurona allí.</translation>
    </message>
    <message>
        <source>It cannot say what in a patch does it. Nine best cases are no rule: the middle and the least stand beside them.</source>
        <translation>No puede decir qué del recorte lo excita. Nueve mejores casos no son regla: los del medio y los menores están al lado.</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>#{index}, a “{name}”: {value}. A click puts it on the paper.</source>
        <translation>#{index}, un «{name}»: {value}. Un clic la pone en el papel.</translation>
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
    <name>PicturePage</name>
    <message>
        <source>Over the drawing</source>
        <translation>Sobre el dibujo</translation>
    </message>
    <message>
        <source>The image that the network sees</source>
        <translation>La imagen que ve la red</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>On whose maps it is shown</source>
        <translation>En cuyos mapas se muestra</translation>
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
        <source>on {layer}</source>
        <translation>en {layer}</translation>
    </message>
    <message>
        <source>on the pixels</source>
        <translation>en los píxeles</translation>
    </message>
    <message>
        <source>{method} of {target}</source>
        <translation>{method} de {target}</translation>
    </message>
    <message>
        <source>Grad-CAM is on the maps of a convolution before what is asked about; there is none.</source>
        <translation>Grad-CAM usa los mapas de una convolución anterior a lo que se pregunta; aquí no hay ninguna.</translation>
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
        <translation>Abre, suelta o pega una imagen para ver aquí lo que se hace de ella.</translation>
    </message>
    <message>
        <source>with the pen&apos;s width</source>
        <translation>con el grosor del lápiz</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <translation>lo que ve la red</translation>
    </message>
    <message>
        <source>{count} digits: click the one to read.</source>
        <translation>{count} dígitos: haz clic en el que se debe leer.</translation>
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
        <translation>Dibuja un dígito aquí. Las flechas mueven el dibujo.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dibuja un dígito aquí</translation>
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
        <translation>promedio</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Keep the mean of the window</source>
        <translation>Queda el promedio de la ventana</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Pooling promedio</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>el promedio</translation>
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
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Acceso directo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
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
        <source>Reading {name}: {percent}</source>
        <translation>Leyendo {name}: {percent}</translation>
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
        <source>Unfinished training, {when}: {what}</source>
        <translation>Entrenamiento interrumpido, {when}: {what}</translation>
    </message>
    <message>
        <source>Unsaved work, {when}: {what}</source>
        <translation>Trabajo sin guardar, {when}: {what}</translation>
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
        <translation>paso {count}</translation>
    </message>
    <message>
        <source>a drawing (strokes: {count})</source>
        <translation>un dibujo (trazos: {count})</translation>
    </message>
    <message>
        <source>a picture on the paper</source>
        <translation>una imagen en el papel</translation>
    </message>
    <message>
        <source>own symbols</source>
        <translation>símbolos propios</translation>
    </message>
    <message>
        <source>runs: {count}</source>
        <translation>entrenamientos: {count}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discarded; gone for good when the window is closed.</source>
        <translation>Descartado; desaparece del todo al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>This leaves the lesson.</source>
        <translation>Esto sale de la lección.</translation>
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
    <name>Repeating</name>
    <message>
        <source>The network of run {number}</source>
        <translation>La red del entrenamiento {number}</translation>
    </message>
    <message>
        <source>The start of run {number}</source>
        <translation>El inicio del entrenamiento {number}</translation>
    </message>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>No hay memoria suficiente para esta red.</translation>
    </message>
</context>
<context>
    <name>Retracing</name>
    <message>
        <source>Weights of another step</source>
        <translation>Pesos de otro paso</translation>
    </message>
</context>
<context>
    <name>RunScrubber</name>
    <message>
        <source>Step of the run</source>
        <translation>Paso del entrenamiento</translation>
    </message>
    <message>
        <source>Step of the run: the network as it was then</source>
        <translation>Paso del entrenamiento: la red como era entonces</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continuar desde aquí</translation>
    </message>
    <message>
        <source>Train on from this step: a new run, a branch of this one, which stays listed</source>
        <translation>Seguir entrenando desde este paso: un nuevo entrenamiento, rama de este, que sigue en la lista</translation>
    </message>
    <message>
        <source>Play the run backwards</source>
        <translation>Reproducir el entrenamiento hacia atrás</translation>
    </message>
    <message>
        <source>Play the run forwards</source>
        <translation>Reproducir el entrenamiento hacia delante</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Detener la reproducción</translation>
    </message>
    <message>
        <source>Step {step} · epoch {epoch}</source>
        <translation>Paso {step} · época {epoch}</translation>
    </message>
</context>
<context>
    <name>RunSettings</name>
    <message>
        <source>Settings of the run</source>
        <translation>Ajustes del entrenamiento</translation>
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
        <translation>coseno</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>un ciclo</translation>
    </message>
    <message>
        <source>× {factor} every {epochs} epochs</source>
        <translation>× {factor} cada {epochs} épocas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>after {epochs} epochs, by accuracy</source>
        <translation>tras {epochs} épocas, por la exactitud</translation>
    </message>
    <message>
        <source>after {epochs} epochs, by loss</source>
        <translation>tras {epochs} épocas, por la pérdida</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
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
        <translation>Parada temprana</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelados</translation>
    </message>
    <message>
        <source>Starting weights</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Check sum of the data</source>
        <translation>Suma de verificación de los datos</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>rate {value}</source>
        <translation>tasa {value}</translation>
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
        <translation>con aumento</translation>
    </message>
    <message>
        <source>from step {steps} of a run that was deleted</source>
        <translation>desde el paso {steps} de un entrenamiento eliminado</translation>
    </message>
    <message>
        <source>from the end of run {run}</source>
        <translation>desde el final del entrenamiento {run}</translation>
    </message>
    <message>
        <source>from step {steps} of run {run}</source>
        <translation>desde el paso {steps} del entrenamiento {run}</translation>
    </message>
    <message>
        <source>{layer} (all)</source>
        <translation>{layer} (todos)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no guardados</translation>
    </message>
    <message>
        <source>those of run {run}</source>
        <translation>los del entrenamiento {run}</translation>
    </message>
    <message>
        <source>shift {value}</source>
        <translation>desplazamiento {value}</translation>
    </message>
    <message>
        <source>rotation {value}°</source>
        <translation>rotación {value}°</translation>
    </message>
    <message>
        <source>scale {value}</source>
        <translation>escala {value}</translation>
    </message>
    <message>
        <source>shear {value}</source>
        <translation>inclinación {value}</translation>
    </message>
    <message>
        <source>elastic {value}</source>
        <translation>elástico {value}</translation>
    </message>
    <message>
        <source>pen width {value}</source>
        <translation>ancho del lápiz {value}</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Note on a run</source>
        <translation>Nota en un entrenamiento</translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>Eliminar entrenamientos</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Run</source>
        <translation>Entr.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
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
        <translation>Haz doble clic, o escribe, para anotar algo</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Changed by hand while it ran: to run it again may give other weights.</source>
        <translation>Cambiado a mano mientras entrenaba: repetirlo puede dar otros pesos.</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Its settings</source>
        <translation>Sus ajustes</translation>
    </message>
    <message>
        <source>Its network</source>
        <translation>Su red</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Entrenar otra vez</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>{count} listed</source>
        <translation>{count} en la lista</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>The kernels of the chosen layer as they grew…</source>
        <translation>Los kernels de la capa elegida, cómo crecieron…</translation>
    </message>
    <message>
        <source>The maps of the drawing as they grew…</source>
        <translation>Los mapas del dibujo, cómo crecieron…</translation>
    </message>
    <message>
        <source>Every training run is listed here. Train, change a setting, train again, and compare.</source>
        <translation>Aquí figura todo entrenamiento. Entrena, cambia un ajuste, entrena otra vez y compara.</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Curves of runs</source>
        <translation>Curvas de los entrenamientos</translation>
    </message>
    <message>
        <source>The settings of run {number} are those of the next one.</source>
        <translation>Los ajustes del entrenamiento {number} son los del próximo.</translation>
    </message>
    <message>
        <source>Choose one run in the table.</source>
        <translation>Elige un entrenamiento en la tabla.</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Hay un entrenamiento en curso.</translation>
    </message>
    <message>
        <source>Of this run the weights are not kept.</source>
        <translation>No se guardan los pesos de este entrenamiento.</translation>
    </message>
    <message>
        <source>Of this run no snapshots are kept.</source>
        <translation>De este entrenamiento no se guardan instantáneas.</translation>
    </message>
    <message>
        <source>Choose runs in the table.</source>
        <translation>Elige entrenamientos en la tabla.</translation>
    </message>
    <message>
        <source>Loss over epochs</source>
        <translation>Pérdida por época</translation>
    </message>
    <message>
        <source>Training accuracy, %, over epochs</source>
        <translation>Exactitud en entrenamiento, %, por época</translation>
    </message>
    <message>
        <source>Validation accuracy, %, over epochs</source>
        <translation>Exactitud en validación, %, por época</translation>
    </message>
    <message>
        <source>The curves of ticked runs appear here together.</source>
        <translation>Las curvas de los entrenamientos marcados aparecen aquí juntas.</translation>
    </message>
    <message>
        <source>Tick two runs or more to compare them.</source>
        <translation>Marca dos o más entrenamientos para compararlos.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>The settings are all the same.</source>
        <translation>Los ajustes son todos iguales.</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>entr. {number}</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Training runs</source>
        <translation>Entrenamientos</translation>
    </message>
</context>
<context>
    <name>SanityPage</name>
    <message>
        <source>All as learned</source>
        <translation>Todo como se aprendió</translation>
    </message>
    <message>
        <source>A picture that tells what was learned must change when the weights become random: then ρ, the rank correlation of the two pictures, is near 0.</source>
        <translation>Una imagen que cuenta lo aprendido tiene que cambiar cuando los pesos se vuelven aleatorios: entonces ρ, la correlación de rangos de las dos imágenes, queda cerca de 0.</translation>
    </message>
    <message>
        <source>One that stays shows the drawing, or layers that are still as they were. One that changes is not proved right by it.</source>
        <translation>Una que queda igual muestra el dibujo, o capas que siguen como estaban. Una que cambia no queda probada por ello.</translation>
    </message>
    <message>
        <source>Make {layer} random</source>
        <translation>Volver {layer} aleatoria</translation>
    </message>
    <message>
        <source>All are random</source>
        <translation>Todas aleatorias</translation>
    </message>
    <message>
        <source>Random: {layers}</source>
        <translation>Aleatorias: {layers}</translation>
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
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <translation>«{name}» ya existe. ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>ScheduleCurve</name>
    <message>
        <source>Learning rate over the run</source>
        <translation>Tasa de aprendizaje a lo largo del entrenamiento</translation>
    </message>
    <message>
        <source>From {first} to {last} in {epochs} epochs</source>
        <translation>De {first} a {last} en {epochs} épocas</translation>
    </message>
    <message>
        <source>From {first} to {last} in {epochs} epochs, now {now}</source>
        <translation>De {first} a {last} en {epochs} épocas, ahora {now}</translation>
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
        <translation>Tasa de aprendizaje a lo largo del entrenamiento</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>En escalones</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>after every</source>
        <translation>cada</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>After every so many epochs</source>
        <translation>Cada cuántas épocas</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Show an image of the data</source>
        <translation>Mostrar una imagen de los datos</translation>
    </message>
    <message>
        <source>Centring gives the network another image than this one: switch it off.</source>
        <translation>El centrado da a la red otra imagen distinta de esta: desactívalo.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>recuperación</translation>
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
        <translation>un entrenamiento en curso usa los pesos: detenlo para cambiar cómo se comparten</translation>
    </message>
    <message>
        <source>one kernel serves all positions of a map: an edit changes all of it</source>
        <translation>un kernel sirve a todas las posiciones de un mapa: una edición lo cambia entero</translation>
    </message>
    <message>
        <source>an edit changes one cell: click a cell of a map to choose whose kernel you edit</source>
        <translation>una edición cambia una celda: haz clic en una celda de un mapa para elegir de quién es el kernel que editas</translation>
    </message>
    <message>
        <source>{count} filters, shared</source>
        <translation>{count} filtros, compartidos</translation>
    </message>
    <message>
        <source>1 filter, shared</source>
        <translation>1 filtro, compartido</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Un filtro</translation>
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
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>cnngui shortcuts.pdf</source>
        <translation>atajos de cnngui.pdf</translation>
    </message>
    <message>
        <source>Save the sheet of shortcuts</source>
        <translation>Guardar la hoja de atajos</translation>
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
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>No pooling layer follows.</source>
        <translation>No sigue ninguna capa de pooling.</translation>
    </message>
    <message>
        <source>{pooling} (as it is now)</source>
        <translation>{pooling} (como está)</translation>
    </message>
    <message>
        <source>This layer was not there.</source>
        <translation>Esta capa no existía.</translation>
    </message>
    <message>
        <source>This map was not there.</source>
        <translation>Este mapa no existía.</translation>
    </message>
    <message>
        <source>As learned</source>
        <translation>Como se aprendió</translation>
    </message>
    <message>
        <source>As learned: {layer}</source>
        <translation>Como se aprendió: {layer}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Nada que comparar.</translation>
    </message>
    <message>
        <source>The sizes differ.</source>
        <translation>Los tamaños difieren.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>{caption} · nothing has been edited</source>
        <translation>{caption} · nada se ha editado</translation>
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
        <translation>Curva para esbozar: flechas</translation>
    </message>
</context>
<context>
    <name>SlideAnnouncement</name>
    <message>
        <source>{slide} · Esc: leave</source>
        <translation>{slide} · Esc: salir</translation>
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
        <translation>Dibujo y respuesta</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Maps and kernel</source>
        <translation>Mapas y kernel</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmética</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Ejemplo resuelto</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
</context>
<context>
    <name>StateActions</name>
    <message>
        <source>Save the state…</source>
        <translation>Guardar el estado…</translation>
    </message>
    <message>
        <source>Keep the state in saved pictures</source>
        <translation>Guardar el estado en las imágenes guardadas</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>{name}: the state in it is open. Undo brings back what was there.</source>
        <translation>{name}: el estado que contiene está abierto. Deshacer devuelve lo que había.</translation>
    </message>
    <message>
        <source>States ({kinds})</source>
        <translation>Estados ({kinds})</translation>
    </message>
    <message>
        <source>Save the state</source>
        <translation>Guardar el estado</translation>
    </message>
</context>
<context>
    <name>StepBlocks</name>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>after the step</source>
        <translation>después del paso</translation>
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
        <translation>producto</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 otro</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>predicted by the slope</source>
        <translation>predicho por la pendiente</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} otros</translation>
    </message>
    <message>
        <source>Nothing of {layer} sees this value: its gradient is 0.</source>
        <translation>Nada de {layer} ve este valor: su gradiente es 0.</translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation>suma de los productos</translation>
    </message>
    <message>
        <source>slope of the activation</source>
        <translation>pendiente de la activación</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>w = {weight} stays: the filter is frozen</source>
        <translation>w = {weight} queda: el filtro está congelado</translation>
    </message>
</context>
<context>
    <name>StepControls</name>
    <message>
        <source>What the step is taken by</source>
        <translation>Con qué se da el paso</translation>
    </message>
    <message>
        <source>By the drawing</source>
        <translation>Con el dibujo</translation>
    </message>
    <message>
        <source>By a batch</source>
        <translation>Con un lote</translation>
    </message>
    <message>
        <source>The right class</source>
        <translation>La clase correcta</translation>
    </message>
    <message>
        <source>Images of the batch</source>
        <translation>Imágenes del lote</translation>
    </message>
    <message>
        <source>Another batch</source>
        <translation>Otro lote</translation>
    </message>
    <message>
        <source>Learning rate η of the step</source>
        <translation>Tasa de aprendizaje η del paso</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>Dar este paso</translation>
    </message>
    <message>
        <source>Right class:</source>
        <translation>Clase correcta:</translation>
    </message>
    <message>
        <source>Images:</source>
        <translation>Imágenes:</translation>
    </message>
    <message>
        <source>η:</source>
        <translation>η:</translation>
    </message>
    <message>
        <source>the true label</source>
        <translation>la etiqueta verdadera</translation>
    </message>
    <message>
        <source>the runner-up</source>
        <translation>la segunda respuesta</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>StepKernels</name>
    <message>
        <source>Weights of the chosen kernel</source>
        <translation>Pesos del kernel elegido</translation>
    </message>
    <message>
        <source>Gradients of its weights</source>
        <translation>Gradientes de los pesos del kernel</translation>
    </message>
    <message>
        <source>Its weights after the step</source>
        <translation>Pesos del kernel después del paso</translation>
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
        <translation>Dar un paso</translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>Step {step}</source>
        <translation>Paso {step}</translation>
    </message>
</context>
<context>
    <name>StepMenus</name>
    <message>
        <source>Images of the batch</source>
        <translation>Imágenes del lote</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
</context>
<context>
    <name>StepStages</name>
    <message>
        <source>batch {number} of {data}, image {shown} of {count}</source>
        <translation>lote {number} de {data}, imagen {shown} de {count}</translation>
    </message>
    <message>
        <source>No data set is loaded whose images fit this network: the step is by the drawing. {words}</source>
        <translation>No está cargado ningún conjunto de datos cuyas imágenes sirvan a esta red: el paso es con el dibujo. {words}</translation>
    </message>
    <message>
        <source>{layer}: δ = p − y, each class&apos;s probability minus 1 for the right class and 0 for the others. Against δ, “{name}” is to grow and all others are to shrink.</source>
        <translation>{layer}: δ = p − y, la probabilidad de cada clase menos 1 para la clase correcta y 0 para las demás. Contra δ, «{name}» debe crecer y todas las demás deben disminuir.</translation>
    </message>
    <message>
        <source>The image: {arrival} Ink where it is orange would make the loss larger, where it is blue smaller. The image stays; the weights move.</source>
        <translation>La imagen: {arrival} Tinta donde está naranja aumentaría la pérdida, donde está azul la reduciría. La imagen se queda; los pesos se mueven.</translation>
    </message>
    <message>
        <source>{layer}: {arrival} Times the slope σ′(z) of its {activation}, that is its δ.</source>
        <translation>{layer}: {arrival} Por la pendiente σ′(z) de su {activation}, eso es su δ.</translation>
    </message>
    <message>
        <source>Image {number} of {data} is a “{name}”. The network gives that the probability {p}, so its loss is {own} = −log p = {own_loss}; that of the batch is the mean, L = {mean} = {loss}.</source>
        <translation>La imagen {number} de {data} es un «{name}». La red le da la probabilidad {p}, y su pérdida es {own} = −log p = {own_loss}; la del lote es la media, L = {mean} = {loss}.</translation>
    </message>
    <message>
        <source>“{name}” was chosen as the right class.</source>
        <translation>«{name}» se eligió como la clase correcta.</translation>
    </message>
    <message>
        <source>“{name}” is the true label of the sample.</source>
        <translation>«{name}» es la etiqueta verdadera de la muestra.</translation>
    </message>
    <message>
        <source>“{name}” was the second best answer; let it be the right one, or choose another.</source>
        <translation>«{name}» era la segunda mejor respuesta; sea ella la correcta, o elige otra.</translation>
    </message>
    <message>
        <source>{source} The network gives it the probability {p}, and the loss is −log of that: {loss}. The nearer p is to 1, the smaller is the loss.</source>
        <translation>{source} La red le da la probabilidad {p}, y la pérdida es el −log de eso: {loss}. Cuanto más cerca está p de 1, menor es la pérdida.</translation>
    </message>
    <message>
        <source>Every weight has its gradient g now: δ times what it was multiplied with, summed over all positions. The step is w − η·g.</source>
        <translation>Ahora cada peso tiene su gradiente g: δ por aquello con lo que se multiplicó, sumado sobre todas las posiciones. El paso es w − η·g.</translation>
    </message>
    <message>
        <source>Every weight has its gradient g now, the mean of what all images ask for: g = {mean}. The step is w − η·g.</source>
        <translation>Ahora cada peso tiene su gradiente g, la media de lo que piden todas las imágenes: g = {mean}. El paso es w − η·g.</translation>
    </message>
    <message>
        <source>The smaller η, the nearer ΔL comes to what the slope predicts, −η·‖g‖².</source>
        <translation>Cuanto menor es η, más se acerca ΔL a lo que predice la pendiente, −η·‖g‖².</translation>
    </message>
    <message>
        <source>Steps so far: L = {losses}.</source>
        <translation>Pasos hasta ahora: L = {losses}.</translation>
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
        <translation>Los filtros congelados quedan como están: {parts}.</translation>
    </message>
    <message>
        <source>each value gets the δ of every unit of {layer} times the weight that leads there, summed.</source>
        <translation>cada valor recibe el δ de cada unidad de {layer} por el peso que lleva hasta allí, sumados.</translation>
    </message>
    <message>
        <source>each value gets the δ of every neuron of {layer} that sees it, times the weight that it is seen with, summed.</source>
        <translation>cada valor recibe el δ de cada neurona de {layer} que lo ve, por el peso con que lo ve, sumados.</translation>
    </message>
    <message>
        <source>{layer} sends each gradient to the winner of its window; all others get nothing.</source>
        <translation>{layer} envía cada gradiente al ganador de su ventana; todos los demás no reciben nada.</translation>
    </message>
    <message>
        <source>{layer} shares each gradient out: the same part to every value of the window.</source>
        <translation>{layer} reparte cada gradiente: la misma parte para cada valor de la ventana.</translation>
    </message>
    <message>
        <source>{layer} shares each gradient out: the larger a value of the window, the larger its part.</source>
        <translation>{layer} reparte cada gradiente: cuanto mayor es un valor de la ventana, mayor es su parte.</translation>
    </message>
    <message>
        <source>{layer} hands each gradient on as it is.</source>
        <translation>{layer} pasa cada gradiente tal como está.</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>L2 factor</source>
        <translation>Factor L2</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>of dense inputs</source>
        <translation>de las entradas densas</translation>
    </message>
    <message>
        <source>Nothing is dropped: no dense layer of this network reads another layer without dropout.</source>
        <translation>No se descarta nada: ninguna capa densa de esta red lee otra capa sin dropout.</translation>
    </message>
</context>
<context>
    <name>StoppingPart</name>
    <message>
        <source>Early stopping</source>
        <translation>Parada temprana</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud en validación</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>epochs (0: off)</source>
        <translation>épocas (0: nunca)</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>These data have no validation images to judge by: no run can begin so.</source>
        <translation>Estos datos no tienen imágenes de validación con que juzgar: así no puede empezar ningún entrenamiento.</translation>
    </message>
</context>
<context>
    <name>SubjectBoxes</name>
    <message>
        <source>What is asked about</source>
        <translation>Sobre qué se pregunta</translation>
    </message>
    <message>
        <source>Compared with which class</source>
        <translation>Comparado con qué clase</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Lo que está elegido</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>and no other</source>
        <translation>y ninguna otra</translation>
    </message>
    <message>
        <source>and not the runner-up</source>
        <translation>y no la segunda</translation>
    </message>
    <message>
        <source>and not “{name}”</source>
        <translation>y no «{name}»</translation>
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
        <translation>Guardar los símbolos</translation>
    </message>
    <message>
        <source>Save the symbols as…</source>
        <translation>Guardar los símbolos como…</translation>
    </message>
    <message>
        <source>New collection of symbols</source>
        <translation>Colección nueva de símbolos</translation>
    </message>
    <message>
        <source>Add pictures to the class…</source>
        <translation>Añadir imágenes a la clase…</translation>
    </message>
    <message>
        <source>Add a folder of pictures…</source>
        <translation>Añadir una carpeta de imágenes…</translation>
    </message>
    <message>
        <source>Save as a folder of pictures…</source>
        <translation>Guardar como carpeta de imágenes…</translation>
    </message>
    <message>
        <source>Own symbols</source>
        <translation>Símbolos propios</translation>
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
        <translation>Símbolos sin guardar</translation>
    </message>
    <message>
        <source>Save the collection of own symbols?</source>
        <translation>¿Guardar la colección de símbolos propios?</translation>
    </message>
    <message>
        <source>Without saving, its drawings are lost.</source>
        <translation>Sin guardar, sus dibujos se pierden.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Open symbols</source>
        <translation>Abrir símbolos</translation>
    </message>
    <message>
        <source>Symbols (*.npz);;All files (*)</source>
        <translation>Símbolos (*.npz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add pictures to the class</source>
        <translation>Añadir imágenes a la clase</translation>
    </message>
    <message>
        <source>Add a folder with pictures by class</source>
        <translation>Añadir una carpeta con imágenes por clase</translation>
    </message>
    <message>
        <source>An empty folder for the pictures</source>
        <translation>Una carpeta vacía para las imágenes</translation>
    </message>
</context>
<context>
    <name>SymbolsPanel</name>
    <message>
        <source>Take what is on the paper as an example of the chosen class, and a blank sheet (Enter)</source>
        <translation>Tomar lo que está en el papel como ejemplo de la clase elegida, y una hoja en blanco (Intro)</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie indicado</translation>
    </message>
    <message>
        <source>Who draws: one hand can then be kept for testing</source>
        <translation>Quién dibuja: así una mano se puede reservar para la prueba</translation>
    </message>
    <message>
        <source>The drawings that the network does not learn from, by which it is tested</source>
        <translation>Los dibujos de los que la red no aprende, con los que se prueba</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Only the last layer</source>
        <translation>Solo la última capa</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Desde cero</translation>
    </message>
    <message>
        <source>these drawings</source>
        <translation>de estos dibujos</translation>
    </message>
    <message>
        <source>these and MNIST</source>
        <translation>de estos y de MNIST</translation>
    </message>
    <message>
        <source>these and synthetic digits</source>
        <translation>de estos y de dígitos sintéticos</translation>
    </message>
    <message>
        <source>Classes called 0 to 9 can join the digits of others</source>
        <translation>Las clases llamadas de 0 a 9 pueden unirse a los dígitos de otros</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train the network on the drawings: one act to undo</source>
        <translation>Entrenar la red con los dibujos: un solo acto que deshacer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Dibujado por</translation>
    </message>
    <message>
        <source>Test on</source>
        <translation>Probar con</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Add a class for each symbol and type its name. Choose one, draw it, press Enter, and draw it again: ten or twenty times. Then train.</source>
        <translation>Añade una clase para cada símbolo y escribe su nombre. Elige una, dibuja, pulsa Intro y dibuja otra vez: diez o veinte veces. Después entrena.</translation>
    </message>
    <message>
        <source>Add the drawing to “{name}”</source>
        <translation>Añadir el dibujo a «{name}»</translation>
    </message>
    <message>
        <source>each fifth drawing</source>
        <translation>uno de cada cinco dibujos</translation>
    </message>
    <message>
        <source>drawings by {who}</source>
        <translation>dibujos de {who}</translation>
    </message>
    <message>
        <source>Keeps what the network has learned to see, frozen, and learns the answers anew.</source>
        <translation>Mantiene congelado lo que la red aprendió a ver, y aprende de nuevo las respuestas.</translation>
    </message>
    <message>
        <source>Forgets all: new weights in every layer learn from these drawings alone.</source>
        <translation>Olvida todo: pesos nuevos en todas las capas aprenden solo de estos dibujos.</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entrenando…</translation>
    </message>
    <message>
        <source>Right on {percent} of {count} drawings that it did not learn from.</source>
        <translation>Acierta el {percent} de {count} dibujos de los que no aprendió.</translation>
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
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Nuevos pesos</translation>
    </message>
    <message>
        <source>The last layer starts anew, for the {count} classes of the data: {names}</source>
        <translation>La última capa empieza de nuevo, para las {count} clases de los datos: {names}</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>entrenamiento</translation>
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
        <source>One epoch</source>
        <translation>Una época</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Back to the start: the very weights that the training began with</source>
        <translation>Volver al inicio: exactamente los pesos con que empezó el entrenamiento</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Nuevos pesos</translation>
    </message>
    <message>
        <source>New weights: forget all training, with new first weights from the seed</source>
        <translation>Nuevos pesos: olvidar todo el entrenamiento, con nuevos pesos iniciales a partir de la semilla</translation>
    </message>
    <message>
        <source>More settings…</source>
        <translation>Más ajustes…</translation>
    </message>
    <message>
        <source>Training &amp;lab</source>
        <translation>&amp;Laboratorio de entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>E&amp;ntrenamiento</translation>
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
        <source>Put back the default settings; the data stay</source>
        <translation>Restablecer los ajustes predeterminados; los datos quedan</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How many steps a run makes a second: each of a few can be watched</source>
        <translation>Cuántos pasos da un entrenamiento por segundo: si son pocos, se ve cada uno</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Velocidad máxima</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 paso/s</translation>
    </message>
    <message>
        <source>{count} steps/s</source>
        <translation>{count} pasos/s</translation>
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
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Paused at step {step} of {count}</source>
        <translation>En pausa en el paso {step} de {count}</translation>
    </message>
    <message>
        <source>Training · {time} left</source>
        <translation>Entrenando · faltan {time}</translation>
    </message>
    <message>
        <source>{count} images/s</source>
        <translation>{count} imágenes/s</translation>
    </message>
    <message>
        <source>{message} {percent}</source>
        <translation>{message} {percent}</translation>
    </message>
    <message>
        <source>now {percent} of {count} held-out images</source>
        <translation>ahora {percent} de {count} imágenes reservadas</translation>
    </message>
    <message>
        <source>The curves are of the run that was undone.</source>
        <translation>Las curvas son del entrenamiento que se deshizo.</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>pérdida {loss}</translation>
    </message>
    <message>
        <source>Stopped at step {step} of {count} · loss {loss}</source>
        <translation>Detenido en el paso {step} de {count} · pérdida {loss}</translation>
    </message>
    <message>
        <source>Finished · loss {loss}</source>
        <translation>Terminado · pérdida {loss}</translation>
    </message>
    <message>
        <source>training {percent} (mean of the epoch)</source>
        <translation>entrenamiento {percent} (media de la época)</translation>
    </message>
    <message>
        <source>training {percent} (mean of the epoch, augmented)</source>
        <translation>entrenamiento {percent} (media de la época, aumentado)</translation>
    </message>
    <message>
        <source>validation {percent}</source>
        <translation>validación {percent}</translation>
    </message>
    <message>
        <source>test {percent}</source>
        <translation>prueba {percent}</translation>
    </message>
    <message>
        <source>Stopped after epoch {last}: none was better than epoch {best}, whose weights are back</source>
        <translation>Se detuvo tras la época {last}: ninguna fue mejor que la época {best}, cuyos pesos han vuelto</translation>
    </message>
    <message>
        <source>Finished: the weights of epoch {best}, the best, are back</source>
        <translation>Terminado: han vuelto los pesos de la época {best}, la mejor</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Previous position</source>
        <translation>Posición anterior</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>Reproducir o pausar (espacio)</translation>
    </message>
    <message>
        <source>Next position</source>
        <translation>Posición siguiente</translation>
    </message>
    <message>
        <source>Position in the example</source>
        <translation>Posición en el ejemplo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>ValuesField</name>
    <message>
        <source>Tick one value or more.</source>
        <translation>Marca un valor o más.</translation>
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
        <source>Maximize the panel</source>
        <translation>Maximizar el panel</translation>
    </message>
    <message>
        <source>Show keys and clicks</source>
        <translation>Mostrar teclas y clics</translation>
    </message>
    <message>
        <source>Save a picture of the window…</source>
        <translation>Guardar una imagen de la ventana…</translation>
    </message>
    <message>
        <source>As large as designed</source>
        <translation>Tamaño original</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>To &amp;explore</source>
        <translation>Para &amp;explorar</translation>
    </message>
    <message>
        <source>Training &amp;lab</source>
        <translation>&amp;Laboratorio de entrenamiento</translation>
    </message>
    <message>
        <source>Projector: next slide</source>
        <translation>Proyector: diapositiva siguiente</translation>
    </message>
    <message>
        <source>Projector: slide before</source>
        <translation>Proyector: diapositiva anterior</translation>
    </message>
    <message>
        <source>Print the window…</source>
        <translation>Imprimir la ventana…</translation>
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
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>Add a network</source>
        <translation>Añadir una red</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todas juntas</translation>
    </message>
    <message>
        <source>Add networks that were trained otherwise: the mean of all usually errs less often than each.</source>
        <translation>Añade redes entrenadas de otro modo: la media de todas suele equivocarse menos que cada una.</translation>
    </message>
    <message>
        <source>All of them give the same answer to {share} of the images.</source>
        <translation>Todas dan la misma respuesta al {share} de las imágenes.</translation>
    </message>
    <message>
        <source>The test images are being answered.</source>
        <translation>Se están respondiendo las imágenes de prueba.</translation>
    </message>
    <message>
        <source>{share} correct</source>
        <translation>{share} bien</translation>
    </message>
    <message>
        <source>{share} of {count} test images right: {data}</source>
        <translation>{share} de {count} imágenes de prueba bien: {data}</translation>
    </message>
    <message>
        <source>{share} of {count} synthetic digits right</source>
        <translation>{share} de {count} dígitos sintéticos bien</translation>
    </message>
    <message>
        <source>{network}, as it is now</source>
        <translation>{network}, tal como está ahora</translation>
    </message>
    <message>
        <source>{name}: other classes</source>
        <translation>{name}: otras clases</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>{agreeing} of {count} networks say {answer}</source>
        <translation>{agreeing} de {count} redes dicen {answer}</translation>
    </message>
    <message>
        <source>The open network, as it is now</source>
        <translation>La red abierta, tal como está ahora</translation>
    </message>
    <message>
        <source>The trained network {name}</source>
        <translation>La red entrenada {name}</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>{network}, copy {number}</source>
        <translation>{network}, copia {number}</translation>
    </message>
    <message>
        <source>Networks ({kinds});;All files (*)</source>
        <translation>Redes ({kinds});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Let {name} vote no more</source>
        <translation>Quitar {name} de la votación</translation>
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
        <translation>compartición de los pesos</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibujar un dígito</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>On the paper: the answer comes while you draw.</source>
        <translation>En el papel: la respuesta llega mientras dibujas.</translation>
    </message>
    <message>
        <source>Eight minutes, without a formula.</source>
        <translation>Ocho minutos, sin ninguna fórmula.</translation>
    </message>
    <message>
        <source>A trained one, your own, or one of Keras, PyTorch or ONNX.</source>
        <translation>Una entrenada, la tuya, o una de Keras, PyTorch u ONNX.</translation>
    </message>
    <message>
        <source>A lesson: {name}</source>
        <translation>Una lección: {name}</translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>Otras lecciones</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Abrir una red</translation>
    </message>
    <message>
        <source>Show this at each start</source>
        <translation>Mostrar esto en cada inicio</translation>
    </message>
</context>
<context>
    <name>WhatItSees</name>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Top patches</source>
        <translation>Mejores recortes</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Fooling</source>
        <translation>Engañar</translation>
    </message>
    <message>
        <source>Make it up</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Map of the drawings</source>
        <translation>Mapa de los dibujos</translation>
    </message>
    <message>
        <source>Deconvnet, Grad-CAM</source>
        <translation>Deconvnet, Grad-CAM</translation>
    </message>
    <message>
        <source>Sanity check</source>
        <translation>Prueba de cordura</translation>
    </message>
    <message>
        <source>Through the network</source>
        <translation>A través de la red</translation>
    </message>
    <message>
        <source>z = {value}</source>
        <translation>z = {value}</translation>
    </message>
    <message>
        <source>difference of z = {value}</source>
        <translation>diferencia de z = {value}</translation>
    </message>
    <message>
        <source>The paper is blank: the biases alone give this value.</source>
        <translation>El papel está en blanco: solo los sesgos dan este valor.</translation>
    </message>
    <message>
        <source>The paper is blank: the biases alone speak for {name}.</source>
        <translation>El papel está en blanco: solo los sesgos hablan a favor de {name}.</translation>
    </message>
    <message>
        <source>Not further back than {layer}: nothing is shared out exactly by {name}.</source>
        <translation>No más atrás que {layer}: {name} no reparte nada con exactitud.</translation>
    </message>
    <message>
        <source>biases of {layer}</source>
        <translation>sesgos de {layer}</translation>
    </message>
    <message>
        <source>The picture adds up to {sum}.</source>
        <translation>La imagen suma {sum}.</translation>
    </message>
    <message>
        <source>z = {blank} of blank paper: it grew by {growth}.</source>
        <translation>z = {blank} del papel en blanco: creció {growth}.</translation>
    </message>
    <message>
        <source>Erased in one place it loses at most {most}.</source>
        <translation>Borrado en un lugar, pierde como mucho {most}.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” and not “{other}”</source>
        <translation>«{name}» y no «{other}»</translation>
    </message>
    <message>
        <source>{layer} · filter {number}, all of its map</source>
        <translation>{layer} · filtro {number}, todo su mapa</translation>
    </message>
    <message>
        <source>{layer} · filter {number}</source>
        <translation>{layer} · filtro {number}</translation>
    </message>
    <message>
        <source>the pixels</source>
        <translation>los píxeles</translation>
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
        <translation>Retropropagación guiada</translation>
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
        <translation>Lo que cada valor añade a z, con exactitud, con cada unidad encendida o apagada como está ahora. Con los sesgos la suma es z.</translation>
    </message>
    <message>
        <source>It cannot say what z would be for another image, where other units are on.</source>
        <translation>No dice cuál sería z para otra imagen, en la que otras unidades están encendidas.</translation>
    </message>
    <message>
        <source>How z grows when a pixel gets a little darker.</source>
        <translation>Cómo crece z cuando un píxel se oscurece un poco.</translation>
    </message>
    <message>
        <source>It cannot say what a pixel did for z: where nothing is drawn there is a gradient too.</source>
        <translation>No dice qué hizo un píxel por z: donde no hay nada dibujado también hay gradiente.</translation>
    </message>
    <message>
        <source>What each pixel adds as far as the network is linear at this image.</source>
        <translation>Lo que cada píxel añade, en la medida en que la red es lineal en esta imagen.</translation>
    </message>
    <message>
        <source>It cannot tell of the biases; behind a sigmoid or tanh its sum is nothing in particular.</source>
        <translation>Nada dice de los sesgos; tras una sigmoide o tanh su suma no es nada en particular.</translation>
    </message>
    <message>
        <source>What each pixel adds on the straight way from blank paper to the drawing. The sum is what z grew by.</source>
        <translation>Lo que cada píxel añade en el camino recto del papel en blanco al dibujo. La suma es cuánto creció z.</translation>
    </message>
    <message>
        <source>It cannot be the only answer: another way there gives another picture.</source>
        <translation>No es la única respuesta: otro camino da otra imagen.</translation>
    </message>
    <message>
        <source>What z really loses when the window is erased there. Blue: it gains.</source>
        <translation>Lo que z pierde de verdad cuando se borra ahí la ventana. Azul: gana.</translation>
    </message>
    <message>
        <source>It cannot see a stroke that another one stands in for: one of the two is always left.</source>
        <translation>No ve un trazo que otro sustituye: siempre queda uno de los dos.</translation>
    </message>
    <message>
        <source>A pattern of pixels that may excite what is asked about.</source>
        <translation>Un patrón de píxeles que puede excitar aquello sobre lo que se pregunta.</translation>
    </message>
    <message>
        <source>It cannot say why this answer: it hardly depends on which unit is asked about, as the sanity check shows.</source>
        <translation>No dice el porqué de esta respuesta: casi no depende de la unidad sobre la que se pregunta, como muestra la prueba de cordura.</translation>
    </message>
    <message>
        <source>The edges that the lower layers see, of those that speak for z.</source>
        <translation>Los bordes que ven las capas de abajo, de los que hablan a favor de z.</translation>
    </message>
    <message>
        <source>It cannot explain a decision: made random, the higher layers change little of it.</source>
        <translation>No explica una decisión: aleatorias, las capas de arriba la cambian poco.</translation>
    </message>
    <message>
        <source>Roughly where what speaks for z was found.</source>
        <translation>Más o menos dónde se halló lo que habla a favor de z.</translation>
    </message>
    <message>
        <source>It cannot be finer than the maps of its layer, and shows nothing of what speaks against z.</source>
        <translation>No es más fina que los mapas de su capa, y nada muestra de lo que habla en contra de z.</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <source>Few pixels</source>
        <translation>Pocos píxeles</translation>
    </message>
    <message>
        <source>How little every pixel has to change, along the sign of the gradient of the loss, until the network answers otherwise. Nobody would read another digit.</source>
        <translation>Cuán poco tiene que cambiar cada píxel, a lo largo del signo del gradiente de la pérdida, hasta que la red responda otra cosa. Nadie leería otro dígito.</translation>
    </message>
    <message>
        <source>The same in several steps, each with a gradient of its own: it mostly needs less.</source>
        <translation>Lo mismo en varios pasos, cada uno con su propio gradiente: casi siempre necesita menos.</translation>
    </message>
    <message>
        <source>How few pixels suffice if they may become blank or full of ink, one after the other, each time the one that brings the answer down most.</source>
        <translation>Cuán pocos píxeles bastan si pueden quedar en blanco o llenos de tinta, uno tras otro, cada vez el que más baja la respuesta.</translation>
    </message>
    <message>
        <source>It is how near another answer is in one direction. That nothing was found there proves nothing of others; and it does not say why the answer was given.</source>
        <translation>Es cuán cerca está otra respuesta en una dirección. Que allí no se hallara nada no prueba nada de otras; y no dice por qué se dio la respuesta.</translation>
    </message>
    <message>
        <source>pixels: {count}</source>
        <translation>píxeles: {count}</translation>
    </message>
    <message>
        <source>nothing is changed</source>
        <translation>nada se altera</translation>
    </message>
    <message>
        <source>{count} of {all} pixels changed</source>
        <translation>{count} de {all} píxeles alterados</translation>
    </message>
    <message>
        <source>{count} pixels do not flip it</source>
        <translation>{count} píxeles no cambian la respuesta</translation>
    </message>
    <message>
        <source>no ε up to 1 flips it</source>
        <translation>ningún ε hasta 1 cambia la respuesta</translation>
    </message>
    <message>
        <source>How many pixels must a hand change? The eraser counts too.</source>
        <translation>¿Cuántos píxeles debe cambiar una mano? La goma también cuenta.</translation>
    </message>
    <message>
        <source>Pixels that your hand changed: {count}. The answer is still {name}.</source>
        <translation>Píxeles que cambió tu mano: {count}. La respuesta sigue siendo {name}.</translation>
    </message>
    <message>
        <source>Pixels that your hand changed: {count}. {name} → {other}</source>
        <translation>Píxeles que cambió tu mano: {count}. {name} → {other}</translation>
    </message>
    <message>
        <source>Your fewest: {count}.</source>
        <translation>Tu mínimo: {count}.</translation>
    </message>
    <message>
        <source>The gradient needs: {count}.</source>
        <translation>El gradiente necesita: {count}.</translation>
    </message>
    <message>
        <source>Or ε = {epsilon} everywhere.</source>
        <translation>O ε = {epsilon} en todas partes.</translation>
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
        <translation>{count} imágenes de {data}</translation>
    </message>
    <message>
        <source>The images are being looked at.</source>
        <translation>Se están examinando las imágenes.</translation>
    </message>
    <message>
        <source>Synthetic digits are being drawn.</source>
        <translation>Se están dibujando dígitos sintéticos.</translation>
    </message>
    <message>
        <source>Load a data set that fits this network: there are no images to look at.</source>
        <translation>Carga un conjunto de datos que sirva a esta red: no hay imágenes que examinar.</translation>
    </message>
</context>
<context>
    <name>WhatItSeesPanel</name>
    <message>
        <source>Ways to ask</source>
        <translation>Maneras de preguntar</translation>
    </message>
    <message>
        <source>Mind:</source>
        <translation>Cuidado:</translation>
    </message>
</context>
<context>
    <name>WorkedExample</name>
    <message>
        <source>mean</source>
        <translation>promedio</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>both outputs</source>
        <translation>las dos salidas</translation>
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
        <source>Worked example</source>
        <translation>Ejemplo resuelto</translation>
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
    <name>Worksheet</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What I see, and why:</source>
        <translation>Lo que veo, y por qué:</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Pérdida a lo largo de las épocas</translation>
    </message>
</context>
<context>
    <name>WrittenText</name>
    <message>
        <source>Your words</source>
        <translation>Tus palabras</translation>
    </message>
</context>
<context>
    <name>Zooming</name>
    <message>
        <source>Larger would not fit the screen; hide some panels first.</source>
        <translation>Más grande no cabría en la pantalla; oculta antes algunos paneles.</translation>
    </message>
</context>
<context>
    <name>_Likenesses</name>
    <message>
        <source>{first} and {second}: likeness {likeness}</source>
        <translation>{first} y {second}: semejanza {likeness}</translation>
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
<context>
    <name>_Seen</name>
    <message>
        <source>{map}, which is pooled</source>
        <translation>{map}, antes del pooling</translation>
    </message>
    <message>
        <source>Weights of unit {number}</source>
        <translation>Pesos de la unidad {number}</translation>
    </message>
    <message>
        <source>Kernel of filter {number}</source>
        <translation>Kernel del filtro {number}</translation>
    </message>
    <message>
        <source>Kernels of filter {number}, one for each of {count} maps</source>
        <translation>Kernels del filtro {number}, uno para cada uno de {count} mapas</translation>
    </message>
</context>
</TS>
