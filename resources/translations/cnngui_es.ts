<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>CellEntry</name>
    <message>
        <source>Value of the cell</source>
        <translation>Valor de la celda</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» no es un número.</translation>
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
    <name>ColorLegend</name>
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
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
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
        <source>seed: 3 filters, one convolution</source>
        <translation>seed: 3 filtros, una convolución</translation>
    </message>
    <message>
        <source>book: 20 and 40 filters, two convolutions</source>
        <translation>book: 20 y 40 filtros, dos convoluciones</translation>
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
        <source>Its weights were edited or trained. Without saving they are lost.</source>
        <translation>Sus pesos se editaron o entrenaron. Si no se guardan, se pierden.</translation>
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
        <source>Drawing</source>
        <translation>Dibujo</translation>
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
        <source>This network has no convolution layer.</source>
        <translation>Esta red no tiene capa convolucional.</translation>
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
        <translation>Escala de libro</translation>
    </message>
    <message>
        <source>As textbooks print them: the whiter, the smaller; the darker, the larger</source>
        <translation>Como en los libros: cuanto más blanco, menor el peso; cuanto más oscuro, mayor</translation>
    </message>
    <message>
        <source>No kernels in this network.</source>
        <translation>Esta red no tiene kernels.</translation>
    </message>
    <message>
        <source>{layer}: {count} of {height}×{width}</source>
        <translation>{layer}: {count} de {height}×{width}</translation>
    </message>
</context>
<context>
    <name>KernelEditor</name>
    <message>
        <source>Kernel editor</source>
        <translation>Editor de kernel</translation>
    </message>
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
        <source>Kernel editor</source>
        <translation>Editor de kernel</translation>
    </message>
    <message>
        <source>No kernel to edit in this network.</source>
        <translation>Esta red no tiene kernel que editar.</translation>
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
        <source>Edit bias</source>
        <translation>edición del sesgo</translation>
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
        <source>{kernel} · edited</source>
        <translation>{kernel} · editado</translation>
    </message>
</context>
<context>
    <name>KernelText</name>
    <message>
        <source>The text is too long for a kernel.</source>
        <translation>El texto es demasiado largo para un kernel.</translation>
    </message>
    <message>
        <source>There are no numbers in the text.</source>
        <translation>No hay números en el texto.</translation>
    </message>
    <message>
        <source>The text has {rows}×{columns} numbers, the kernel {height}×{width}.</source>
        <translation>El texto tiene {rows}×{columns} números; el kernel, {height}×{width}.</translation>
    </message>
    <message>
        <source>“{word}” is not a number.</source>
        <translation>«{word}» no es un número.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>Muestra aleatoria</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Larger would not fit the screen; hide some panels first.</source>
        <translation>Más grande no cabría en la pantalla; oculte antes algunos paneles.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read.</source>
        <translation>{path} no es una imagen que se pueda leer.</translation>
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
        <source>{path} could not be written.</source>
        <translation>No se pudo escribir {path}.</translation>
    </message>
    <message>
        <source>cnngui {version}: draw a digit, edit a kernel, and see everything move.</source>
        <translation>cnngui {version}: dibuje un dígito, edite un kernel y vea cómo todo se mueve.</translation>
    </message>
    <message>
        <source>About cnngui</source>
        <translation>Acerca de cnngui</translation>
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
        <source>map {number} of {count} is selected</source>
        <translation>mapa {number} de {count} seleccionado</translation>
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
    <name>NetworkPanel</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
        <translation>media</translation>
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
        <translation>{name} · {percent} %</translation>
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
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
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
    <name>OutputPanel</name>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
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
    <message>
        <source>{file} is not a picture: {reason}</source>
        <translation>{file} no es una imagen: {reason}</translation>
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
        <translation>Queda la mayor activación de la ventana</translation>
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
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Keep the root of the sum of the squares</source>
        <translation>Queda la raíz de la suma de los cuadrados</translation>
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
    <name>Session</name>
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
    <message>
        <source>Show a sample</source>
        <translation>muestra</translation>
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
        <source>Train</source>
        <translation>entrenamiento</translation>
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
</context>
<context>
    <name>TrainingMonitor</name>
    <message>
        <source>Preparing the data…</source>
        <translation>Preparando los datos…</translation>
    </message>
    <message>
        <source>Training stopped: not enough memory. A smaller batch needs less.</source>
        <translation>Entrenamiento interrumpido: falta memoria. Un lote más pequeño necesita menos.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. Undo and a lower learning rate help.</source>
        <translation>Entrenamiento detenido: {reason}. Ayudan Deshacer y una tasa de aprendizaje menor.</translation>
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
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
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
        <translation>Mi archivo…</translation>
    </message>
    <message>
        <source>My own folder…</source>
        <translation>Mi propia carpeta…</translation>
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
        <source>Open a data set</source>
        <translation>Abrir un conjunto de datos</translation>
    </message>
    <message>
        <source>Arrays and pen strokes (*.npz *.json *.json.gz);;All files (*)</source>
        <translation>Arreglos y trazos de lápiz (*.npz *.json *.json.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a folder with MNIST&apos;s files, or with pictures by label</source>
        <translation>Abrir una carpeta con los archivos de MNIST, o con imágenes por etiqueta</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>{state} · {time} left</source>
        <translation>{state} · faltan {time}</translation>
    </message>
    <message>
        <source>Finished · loss {loss} · training {training} % · validation {validation} %</source>
        <translation>Terminado · pérdida {loss} · entrenamiento {training} % · validación {validation} %</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
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
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Layout: Draw</source>
        <translation>Disposición: dibujo</translation>
    </message>
    <message>
        <source>Layout: Kernels</source>
        <translation>Disposición: kernels</translation>
    </message>
    <message>
        <source>Layout: Training</source>
        <translation>Disposición: entrenamiento</translation>
    </message>
    <message>
        <source>Layout: Lesson</source>
        <translation>Disposición: clase</translation>
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
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About cnngui</source>
        <translation>Acerca de cnngui</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Dibujo</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>E&amp;ntrenamiento</translation>
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
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Arrows on the canvas</source>
        <translation>Flechas en el lienzo</translation>
    </message>
    <message>
        <source>Shift the drawing by a pixel</source>
        <translation>Desplazar el dibujo un píxel</translation>
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
    <name>_Reporter</name>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Algo salió mal: {error}</translation>
    </message>
</context>
</TS>
