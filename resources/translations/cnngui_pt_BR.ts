<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>CellEntry</name>
    <message>
        <source>Value of the cell</source>
        <translation>Valor da célula</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}” não é um número.</translation>
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
        <source>This network has no convolution layer.</source>
        <translation>Esta rede não tem camada convolucional.</translation>
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
        <source>No kernels in this network.</source>
        <translation>Esta rede não tem kernels.</translation>
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
        <translation>linha {row}, coluna {column}: {value}</translation>
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
        <source>No kernel to edit in this network.</source>
        <translation>Esta rede não tem kernel para editar.</translation>
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
        <source>{kernel} · edited</source>
        <translation>{kernel} · editado</translation>
    </message>
</context>
<context>
    <name>KernelText</name>
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
    <message>
        <source>“{word}” is not a number.</source>
        <translation>“{word}” não é um número.</translation>
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
        <source>Open a picture…</source>
        <translation>Abrir imagem…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Colar imagem</translation>
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
    <name>NumberField</name>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}” não é um número.</translation>
    </message>
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
    <name>OutputPanel</name>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
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
        <source>Train</source>
        <translation>treinamento</translation>
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
        <source>Training</source>
        <translation>Treinamento</translation>
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
        <translation>Meu arquivo…</translation>
    </message>
    <message>
        <source>My own folder…</source>
        <translation>Minha própria pasta…</translation>
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
        <source>Open a data set</source>
        <translation>Abrir um conjunto de dados</translation>
    </message>
    <message>
        <source>Arrays and pen strokes (*.npz *.json *.json.gz);;All files (*)</source>
        <translation>Arranjos e traços de caneta (*.npz *.json *.json.gz);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a folder with MNIST&apos;s files, or with pictures by label</source>
        <translation>Abrir uma pasta com os arquivos do MNIST, ou com imagens por rótulo</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
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
        <source>Layout: Draw</source>
        <translation>Layout: desenho</translation>
    </message>
    <message>
        <source>Layout: Kernels</source>
        <translation>Layout: kernels</translation>
    </message>
    <message>
        <source>Layout: Training</source>
        <translation>Layout: treinamento</translation>
    </message>
    <message>
        <source>Layout: Lesson</source>
        <translation>Layout: aula</translation>
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
        <source>&amp;Drawing</source>
        <translation>&amp;Desenho</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Treinamento</translation>
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
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Arrows on the canvas</source>
        <translation>Setas no desenho</translation>
    </message>
    <message>
        <source>Shift the drawing by a pixel</source>
        <translation>Deslocar o desenho um pixel</translation>
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
    <name>_Reporter</name>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Algo deu errado: {error}</translation>
    </message>
</context>
</TS>
