<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the class {unknown!r} of the data is unknown to the network ({known})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data}: the training part holds no images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data}: the validation part holds no images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its parts have images of different shapes, {shapes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its parts have different classes, {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: too few images ({count}) to train and to measure on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images must be (n, channels, height, width) of uint8, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels must be one row of integers, not {shape} of {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels} labels for {count} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {label} of image {at}; there are {count} classes, from 0 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}: {name} does not have the checksum that it must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke off after {received:,} of {size:,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transfer failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the compressed data is cut short or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: the file {part}-{content} of the data set is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {shape} values are no images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {shape} values are announced, more than the file can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cut short: {shape} values announced, {found:,} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: too long: {shape} values announced, more there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not an IDX file: it begins with {magic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: its values have type 0x{type:02x}; 0x08, unsigned bytes, is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cut short in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no pictures in subfolders named by their class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loading was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST is not on this machine and cannot be downloaded ({reason}); connect to the network, or put its four .gz files into {folder}, or into a folder mnist within one that CNNGUI_DATA names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST cannot be stored in {folder}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network called {name!r} is shipped; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a safetensors file, but not of {format}: its metadata describes no network (tensors: {names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format_version is {version}; this program reads {known!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is missing in the metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor {name} belongs to no layer of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor {name} is missing; the network needs {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has shape {found}; the network needs {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {value} at {place}, which is no weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} class names for {count} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class name must be text in one line, not {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: a damaged .npz file: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y_{part} holds {type}; labels are integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y_{part}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has shape {shape}; images are {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {type}; images are uint8 or float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds values {found}; float images lie in [0, 1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the array {name} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is compressed in a way that NumPy does not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} announces {shape} values: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is cut short: {found:,} of {size:,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no .npy array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no plain array of numbers: {header!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {width}×{height} pixels are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: a damaged picture: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a data set has no name; data are mnist, synthetic, or the path of a file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synthetic:{text}: a number from 2 to {most} must follow the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no such file; data are mnist, synthetic, or the path of a file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: neither a .npz file, nor pen strokes (.json, .json.gz), nor a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: too few writers to hold some out; they are told apart by their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: pen strokes must be a list of drawings with at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: drawing {number}: no {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: drawing {number}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: more than {most} MB of JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not a sound gzip file: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not JSON: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have a label, a writer and strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label must be a digit, not {label!r:.40}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the writer must be a name, not {writer!r:.40}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the strokes must be a list with at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke must be a list of points with at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point must be [x, y] from 0 to {size}, not {point!r:.40}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the metadata is too long: {length:,} bytes of at most {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {count} bytes; no safetensors file is so short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network: it announces a header of {length:,} bytes; at most {most:,} are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short in the header: {data_start:,} bytes announced, {file_size:,} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has type {type}; F32 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes {found:,} bytes; its shape needs {size:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not sound JSON: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} must be a JSON {kind}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network: the header is not text (byte {position})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digits} is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header&apos;s __metadata__ must map names to texts, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header&apos;s entry {name} needs dtype, shape and data_offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the impossible shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the impossible data_offsets {offsets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lies at bytes {found}; it must begin at {end:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: the tensors take {end:,} bytes, {data_size:,} are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has images of {shape}; the network takes {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the description must be an object with input_shape and layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input_shape and layers must be lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} layers; at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title must be one line of at most {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers must be a tuple of layers, not {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} layers; from 1 to {most} are possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last layer gives the classes&apos; probabilities: it must be dense with softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax belongs to the last layer; choose another activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} parameters up to here; at most {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} activations up to here; at most {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each map makes {count:,} connections to its input; at most {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network is called {name!r}; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding “same” puts as many zeros at both sides: the kernel must be odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer must be an object with a type, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer&apos;s type must be one of {choices}, not {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown field {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the description must be JSON text of at most {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the description is not JSON: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the description holds {name}, which is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared must be true or false, not {shared}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding {padding} with a {kernel} kernel makes neurons that see zeros alone; at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {kernel} kernel does not fit its {size} input with padding {padding}; at most {most}, or add padding {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {kernel} kernel does not fit its {size} input; at most {most}, or add padding {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {window} window does not fit its {size} input; at most {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate must be a number from 0 to below 1, not {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input_shape must be (channels, height, width), not {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs feature maps, but its input is {units} units; put it before the dense layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be a whole number from {low} to {high}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be a pair (vertical, horizontal), not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be one of {choices}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss grew to {loss:.3g} in step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parameter became infinite or not a number in step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be a whole number from {low} to {high}, not {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be a number from {low} to below {below}, not {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be one of {choices}, not {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} must have 1 to {largest} rows and columns, not {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} takes finite numbers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a pooling layer has a kind of pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a training run owns the weights; stop it to change the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last layer needs a unit for each class: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a convolution shares its weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchitectureEditor</name>
    <message>
        <source>Add a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchitectureExport</name>
    <message>
        <source>Tables (*.csv);;Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation type="unfinished">{count} parâmetros</translation>
    </message>
</context>
<context>
    <name>ArchitecturePanel</name>
    <message>
        <source>Stop training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the layer towards the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the layer towards the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training run owns them: the layers stay as they are until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept: {kept}; untrained: {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all kept</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at layer {name}</source>
        <translation type="unfinished"></translation>
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
    <name>ColorLegend</name>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished">máx.</translation>
    </message>
    <message>
        <source>−max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours from each map&apos;s smallest value to its largest</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Dígitos sintéticos</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation type="unfinished">MNIST</translation>
    </message>
    <message>
        <source>My own file…</source>
        <translation type="unfinished">Meu arquivo…</translation>
    </message>
    <message>
        <source>My own folder…</source>
        <translation type="unfinished">Minha própria pasta…</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation type="unfinished">Abrir um conjunto de dados</translation>
    </message>
    <message>
        <source>Arrays and pen strokes (*.npz *.json *.json.gz);;All files (*)</source>
        <translation type="unfinished">Arranjos e traços de caneta (*.npz *.json *.json.gz);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a folder with MNIST&apos;s files, or with pictures by label</source>
        <translation type="unfinished">Abrir uma pasta com os arquivos do MNIST, ou com imagens por rótulo</translation>
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
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>{name} (untrained)</source>
        <translation type="unfinished"></translation>
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
        <source>seed: 3 filters, one convolution</source>
        <translation>seed: 3 filtros, uma convolução</translation>
    </message>
    <message>
        <source>book: 20 and 40 filters, two convolutions</source>
        <translation>book: 20 e 40 filtros, duas convoluções</translation>
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
        <source>Its weights were edited or trained. Without saving they are lost.</source>
        <translation>Os pesos foram editados ou treinados. Sem salvar, eles se perdem.</translation>
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
        <source>Drawing</source>
        <translation>Desenho</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network sees the drawing moved. Click to put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what the network sees</source>
        <translation type="unfinished"></translation>
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
    <name>ExampleDocument</name>
    <message>
        <source>Change the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the feature map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the kernel&apos;s input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling has no kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernels of {layer} are {wanted}, this one is {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds values that are not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window} does not fit into the input of {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} is too large; an example takes at most {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a convolution layer first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleSettings</name>
    <message>
        <source>What is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks slide the kernel as it stands; a true convolution turns it by 180° first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window} cells of the window would not fit; at least {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With padding {padding} it would see zeros alone; at least {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would not fit into the input; at most {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel would not fit into the input; at least {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel would see zeros alone; at most {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example takes at most {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5×5 and 3×3, from the slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row: a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vertical edge, with padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max pooling, 2×2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ready example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees of the drawing becomes the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen filter&apos;s feature map becomes the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use kernel&apos;s input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen kernel sees becomes the input: the drawing, or a map deeper down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen kernel becomes the example&apos;s, with its stride and padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send kernel back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example&apos;s kernel becomes the chosen one of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished">Viés</translation>
    </message>
</context>
<context>
    <name>ExampleStage</name>
    <message>
        <source>Stage of the worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel turned by 180°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} {rows}×{columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned by 180°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Saída</translation>
    </message>
</context>
<context>
    <name>ExploreActions</name>
    <message>
        <source>Ask a neuron where its value comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work an example step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared weights, or each neuron its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift, turn and scale the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the layers of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the neuron</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientView</name>
    <message>
        <source>The class to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label that the drawing would have in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each position gives to the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To learn:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {height}×{width} positions use the same weight, and each pulls at it on its own: its gradient is the sum of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the {height}×{width} positions follows a gradient of its own; a weight that they shared would follow the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum for “{name}”: {number}</source>
        <translation type="unfinished"></translation>
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
        <source>Kernel editor</source>
        <translation>Editor de kernel</translation>
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
        <source>Edit bias</source>
        <translation>edição do viés</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} · edited</source>
        <translation>{kernel} · editado</translation>
    </message>
</context>
<context>
    <name>KernelText</name>
    <message>
        <source>The rows of the text have different lengths.</source>
        <translation type="unfinished"></translation>
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
        <source>The text has {rows}×{columns} numbers, the kernel {height}×{width}.</source>
        <translation>O texto tem {rows}×{columns} números; o kernel, {height}×{width}.</translation>
    </message>
</context>
<context>
    <name>KernelView</name>
    <message>
        <source>row {row}, column {column}: {value}</source>
        <translation type="unfinished">linha {row}, coluna {column}: {value}</translation>
    </message>
    <message>
        <source>learned: {value}</source>
        <translation type="unfinished">aprendido: {value}</translation>
    </message>
</context>
<context>
    <name>LayerFields</name>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many zeros around as keep the size of the maps: (F − 1)/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All neurons of a map use the same kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer has a unit for each class; softmax makes probabilities of their sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished">Filtros</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, across</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layers of the network, with their shapes and counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished">máx.</translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished">média</translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished">L2</translation>
    </message>
    <message>
        <source>{kind} pooling {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} units, {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drops {percent} % while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} filters {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stride {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Saída</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey values from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <source>l: channels, h·w: pixels. Reading the image takes no parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W: side of the input, F: kernel, P: padding at each side, S: stride; ⌊ ⌋: rounded down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W: side of the input, F: window, S: stride; ⌊ ⌋: rounded down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows at the bottom and {columns} columns at the right fill no window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pixel of the image, in one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first dense layer takes every neuron of the maps before it, in one row. To know how many, follow the sizes from the image on: {sizes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no weights: there is nothing to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n·m: kernel, l: maps that come in, + 1: the bias, k: filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n·m: kernel, l: maps that come in, + 1: the bias, k: filters, h·w: neurons of a map, each with weights of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n: inputs, + 1: the bias, m: units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for one image; h·w: neurons of a map, each multiplies by all weights of its filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for one image: each weight is used once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes no shape and learns nothing; it works while training only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>Amostra aleatória</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir imagem…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Colar imagem</translation>
    </message>
    <message>
        <source>Shift the drawing left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift the drawing right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift the drawing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift the drawing down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger would not fit the screen; hide some panels first.</source>
        <translation>Maior não caberia na tela; oculte antes alguns painéis.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir imagem</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imagens ({kinds})</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read.</source>
        <translation>{path} não é uma imagem que se possa ler.</translation>
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
        <source>{path} could not be written.</source>
        <translation>Não foi possível gravar {path}.</translation>
    </message>
    <message>
        <source>cnngui {version}: draw a digit, edit a kernel, and see everything move.</source>
        <translation>cnngui {version}: desenhe um dígito, edite um kernel e veja tudo se mover.</translation>
    </message>
    <message>
        <source>About cnngui</source>
        <translation>Sobre o cnngui</translation>
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
        <source>map {number} of {count} is selected</source>
        <translation>mapa {number} de {count} selecionado</translation>
    </message>
</context>
<context>
    <name>MapScaleBox</name>
    <message>
        <source>Own scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour scale of its own for each map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour each map from its own smallest to its own largest value, not the layer&apos;s</source>
        <translation type="unfinished"></translation>
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
    <name>NetworkPanel</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>{name} · conv {height}×{width}</source>
        <translation>{name} · conv {height}×{width}</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>average</source>
        <translation>média</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>{name} · {kind} {height}×{width}</source>
        <translation>{name} · {kind} {height}×{width}</translation>
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
        <source>{name} · {percent} %</source>
        <translation>{name} · {percent}%</translation>
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
</context>
<context>
    <name>NeuronBlocks</name>
    <message>
        <source>kernel of filter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel of this neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sums of the products, by input map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of {count} sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root of the sum of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logit z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-activation z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout passes on every value; while training it sets {percent} % of them to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel of what the network sees: 0 is paper, 1 is ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronNames</name>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} · class {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} · {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {number} · row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} · map {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
    <message>
        <source>Terms of the neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at any cell of a map, a unit or an output to see where its number comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click keeps it, Esc lets it go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronText</name>
    <message>
        <source>passes on {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root of the sum of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-activation z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
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
    <name>Numbers</name>
    <message>
        <source>A number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished">“{text}” não é um número.</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
</context>
<context>
    <name>PairField</name>
    <message>
        <source>{what}, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, across</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>{file} is not a picture: {reason}</source>
        <translation>{file} não é uma imagem: {reason}</translation>
    </message>
</context>
<context>
    <name>PooledMapsPanel</name>
    <message>
        <source>Pooled maps</source>
        <translation>Mapas de pooling</translation>
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
        <source>Average</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Keep the mean of the window</source>
        <translation>Fica a média da janela</translation>
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
        <source>No pooling layer follows.</source>
        <translation>Não há camada de pooling em seguida.</translation>
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
    <name>ProbabilityPlot</name>
    <message>
        <source>{name}: {number} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalNote</name>
    <message>
        <source>Use {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Erase</source>
        <translation>borracha</translation>
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
        <source>The picture is all of one tone: there is nothing to see in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the drawing</source>
        <translation>troca do desenho</translation>
    </message>
    <message>
        <source>Show a sample</source>
        <translation>amostra</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation>treinamento</translation>
    </message>
</context>
<context>
    <name>SharingPanel</name>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One kernel for all positions of a map; those that had their own share the mean of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each position its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kernel for every position, each starts as the shared one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fully connected: every unit has a weight of its own for each input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a training run owns the weights: stop it to change how they are shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one kernel serves all positions of a map: an edit changes all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an edit changes one cell: click a cell of a map to choose whose kernel you edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense layer of {units}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewind: forget all training, with new first weights from the seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingMonitor</name>
    <message>
        <source>Preparing the data…</source>
        <translation>Preparando os dados…</translation>
    </message>
    <message>
        <source>Training stopped: not enough memory. A smaller batch needs less.</source>
        <translation>Treinamento interrompido: falta memória. Um lote menor precisa de menos.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. Undo and a lower learning rate help.</source>
        <translation>Treinamento interrompido: {reason}. Desfazer e uma taxa de aprendizado menor ajudam.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary every image at random each time: shift, turn, stretch, slant, bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} {percent} %</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Finished · loss {loss} · training {training} % · validation {validation} %</source>
        <translation>Concluído · perda {loss} · treinamento {training} % · validação {validation} %</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither shifted, turned nor scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the image back as drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves, and whether the answer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down, px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn, °</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities over the shift to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities over the shift down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities over the angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far can you shift before the answer fails? How far can you turn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees is moved, after centring; the drawing stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pen&apos;s width as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds at {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslationText</name>
    <message>
        <source>Draw a digit, then move it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As drawn, the answer is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer fails: {wrong} instead of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is how sure the network is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {name}; as drawn {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {name}; as drawn {number} for {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest difference between the maps of the moved image and the moved maps of the image, over the cells that saw the same part of the drawing both times: away from the border. This layer has a cell every {rows} × {columns} pixels; where a move ends between cells, they are interpolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same over all other cells: those that saw beyond the image&apos;s edge, or what came in or went out there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference at the border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift, then {layer} = {layer}, then shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift, then {layer} ≠ {layer}, then shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn, then {layer} = {layer}, then turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn, then {layer} ≠ {layer}, then turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move, then {layer} = {layer}, then move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move, then {layer} ≠ {layer}, then move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the values in place change: ‖moved − as drawn‖ / ‖as drawn‖, the root of the sum of squares over all maps. Pooling absorbs the part by which its maps change less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {layer}, cell by cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {layer}: pooling absorbs none of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {layer}: pooling absorbs {number} % of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished">{number}%</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Um lote</translation>
    </message>
    <message>
        <source>Step of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightSharing</name>
    <message>
        <source>Untie the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie the weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projetor</translation>
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
    <message>
        <source>Reset layout</source>
        <translation>Restaurar layout</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">traço</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Treinamento</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation type="unfinished"></translation>
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
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>About cnngui</source>
        <translation>Sobre o cnngui</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
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
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Dra&amp;wing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, untrained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished">Dados</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Treinamento</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
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
    <name>WorkedExample</name>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkedExamplePanel</name>
    <message>
        <source>Calculation of the output cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the settings of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {rows}×{columns} numbers, the table {height}×{width}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it {rows}×{columns}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Reporter</name>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Algo deu errado: {error}</translation>
    </message>
</context>
</TS>
