#compdef cnngui
# Completion of cnngui for zsh.
local -a commands
commands=(
  'classify:tell what is drawn in picture files'
  'explain:save a picture of why a network answers as it does'
  'train:train a network and save it'
  'evaluate:measure a network on a data set'
  'export:write a network as ONNX, Keras, PyTorch or NumPy code takes it'
  'inspect:tell what a network’s file holds, and how it is understood'
  'experiment:compare settings over several runs each'
  'lesson:play a lesson in the window, or check one'
  'collect:make a table of what pupils have handed in'
  'snapshot:save a picture of the window, painted off screen'
  'desktop:add cnngui to the desktop’s menu, or remove it from there'
)
local -a networks=(seed book hands lenet5 dense)
if (( CURRENT == 2 )); then
  _describe command commands
  _describe network networks
  _files
fi
case "$words[2]" in
  classify)
    _arguments \
      '-h[show this help message and exit]' \
      '--help[show this help message and exit]' \
      '--network[a file, or the shipped network of that name  seed, book, hands, lenet5, dense (book)]:value:_files' \
      '--json[a line { file ,  label ,  probabilities ,  perhaps_no_digit ,  digits ,  cut_short } for each image  what the largest digit is, or null; and the same with its box for each from left to right]' \
      '*:file:_files'
    ;;
  explain)
    _arguments \
      '-h[show this help message and exit]' \
      '--help[show this help message and exit]' \
      '--network[a file, or the shipped network of that name  seed, book, hands, lenet5, dense (book)]:value:_files' \
      '--method[how it is explained (contributions)]:value:(contributions gradient gradient-input integrated occlusion deconvnet guided gradcam)' \
      '--class[the class that is explained (the answer)]:value:_files' \
      '--versus[why the one class, and not this one]:value:_files' \
      '--layer[explain a unit or filter of this layer, in place of a class]:value:_files' \
      '--unit[which one, from 0 on (of a filter the sum)]:value:_files' \
      '--on[on whose maps contributions and gradcam are shown (the pixels if that is exact; the last convolution)]:value:_files' \
      '-o[where to save the picture]:value:_files' \
      '--output[where to save the picture]:value:_files' \
      '--json[one line { file ,  method ,  target ,  value ,  on ,  maps , …} with all numbers]' \
      '*:file:_files'
    ;;
  train)
    _arguments \
      '-h[show this help message and exit]' \
      '--help[show this help message and exit]' \
      '--data[mnist, synthetic, synthetic COUNT, or a path  a .npz or .csv file, a folder with IDX files, a folder of pictures by label, a .json or .json.gz file of pen strokes; several are joined by +]:value:_files' \
      '--validation[held out of the training part of each data set, whole writers where they are known  a share below 1 or a count of images (1/12)]:value:_files' \
      '--hold-out-writers[whose pen strokes are the test part  a quarter of the writers, the same ones always, or none (quarter)]:value:(quarter none)' \
      '--as-they-are[let the pictures of a folder fill the image; else the digit on each is scaled and centred, as on the canvas]' \
      '--strict[end with an error where a picture of a folder cannot be read; else it is left out and named]' \
      '--network[a new network (seed, book, hands, lenet5, dense, chapter46), or a file, to go on with the network in it]:value:_files' \
      '-o[where to save it]:value:_files' \
      '--output[where to save it]:value:_files' \
      '--augment[vary every image at random each time; shift=1,rotation=5 and no other way, or as suits digits  shift=1.5,rotation=10,scale=0.12,shear=0.15,elastic=0.7,pen_width=0]:value:_files' \
      '--json[a line { epoch ,  loss ,  training_accuracy ,  validation_accuracy ,  seconds ,  validation_loss } an epoch; at the end { test_accuracy ,  test_images }]' \
      '--epochs[times through all images (5)]:value:_files' \
      '--batch-size[images of a step (64)]:value:_files' \
      '--learning-rate[size of a step (0.05 for sgd, 0.05 for nesterov, 0.001 for adam)]:value:_files' \
      '--momentum[of sgd, which is plain with 0, and of nesterov (0.9)]:value:_files' \
      '--weight-decay[factor of the weights’ squares in the loss (0.0)]:value:_files' \
      '--dropout[share of what dense layers are given that a step drops; not of the image (0.0)]:value:_files' \
      '--seed[the same seed gives the same network (0)]:value:_files' \
      '--threads[for the time that it takes, not for the result (2)]:value:_files' \
      '--schedule-factor[what step multiplies the learning rate by (0.5)]:value:_files' \
      '--schedule-epochs[after so many epochs each time (1)]:value:_files' \
      '--early-stopping[end after N epochs that were no better than one before, with the best weights (0  never)]:value:_files' \
      '--stop-by[on the validation images (accuracy)]:value:(accuracy loss)' \
      '--optimizer[(sgd)]:value:(sgd nesterov adam)' \
      '--schedule[of the learning rate (constant)]:value:(constant step cosine one_cycle)' \
      '*:file:_files'
    ;;
  evaluate)
    _arguments \
      '-h[show this help message and exit]' \
      '--help[show this help message and exit]' \
      '--vote[several networks answer together, by the mean of their probabilities]' \
      '--data[mnist, synthetic, synthetic COUNT, or a path  a .npz or .csv file, a folder with IDX files, a folder of pictures by label, a .json or .json.gz file of pen strokes; several are joined by +]:value:_files' \
      '--validation[held out of the training part of each data set, whole writers where they are known  a share below 1 or a count of images (1/12)]:value:_files' \
      '--hold-out-writers[whose pen strokes are the test part  a quarter of the writers, the same ones always, or none (quarter)]:value:(quarter none)' \
      '--as-they-are[let the pictures of a folder fill the image; else the digit on each is scaled and centred, as on the canvas]' \
      '--strict[end with an error where a picture of a folder cannot be read; else it is left out and named]' \
      '--part[test  the data’s own test part, or one image of six, which no training saw (test)]:value:(test validation training all)' \
      '--json[one line { accuracy ,  loss ,  images ,  confusion }; with --vote also  networks , each with its own figures, and  agreeing   on how many images 1, 2, … of them give the answer of all]' \
      '*:file:_files'
    ;;
  export)
    _arguments \
      '-h[show this help message and exit]' \
      '--help[show this help message and exit]' \
      '-o[where to write it  .onnx, .keras, .safetensors, or .py with --format]:value:_files' \
      '--output[where to write it  .onnx, .keras, .safetensors, or .py with --format]:value:_files' \
      '--format[as the ending says; pytorch and numpy are code, FILE.py, with the weights beside it]:value:(onnx keras pytorch numpy safetensors)' \
      '--training-script[write a PyTorch script that trains the same layers anew, on one GPU or several, and its data]' \
      '--data[mnist, synthetic, synthetic COUNT, or a path  a .npz or .csv file, a folder with IDX files, a folder of pictures by label, a .json or .json.gz file of pen strokes; several are joined by +]:value:_files' \
      '--validation[held out of the training part of each data set, whole writers where they are known  a share below 1 or a count of images (1/12)]:value:_files' \
      '--hold-out-writers[whose pen strokes are the test part  a quarter of the writers, the same ones always, or none (quarter)]:value:(quarter none)' \
      '--as-they-are[let the pictures of a folder fill the image; else the digit on each is scaled and centred, as on the canvas]' \
      '--strict[end with an error where a picture of a folder cannot be read; else it is left out and named]' \
      '--augment[vary every image at random each time; shift=1,rotation=5 and no other way, or as suits digits  shift=1.5,rotation=10,scale=0.12,shear=0.15,elastic=0.7,pen_width=0]:value:_files' \
      '--epochs[times through all images (5)]:value:_files' \
      '--batch-size[images of a step (64)]:value:_files' \
      '--learning-rate[size of a step (0.05 for sgd, 0.05 for nesterov, 0.001 for adam)]:value:_files' \
      '--momentum[of sgd, which is plain with 0, and of nesterov (0.9)]:value:_files' \
      '--weight-decay[factor of the weights’ squares in the loss (0.0)]:value:_files' \
      '--dropout[share of what dense layers are given that a step drops; not of the image (0.0)]:value:_files' \
      '--seed[the same seed gives the same network (0)]:value:_files' \
      '--threads[for the time that it takes, not for the result (2)]:value:_files' \
      '--schedule-factor[what step multiplies the learning rate by (0.5)]:value:_files' \
      '--schedule-epochs[after so many epochs each time (1)]:value:_files' \
      '--early-stopping[end after N epochs that were no better than one before, with the best weights (0  never)]:value:_files' \
      '--stop-by[on the validation images (accuracy)]:value:(accuracy loss)' \
      '--optimizer[(sgd)]:value:(sgd nesterov adam)' \
      '--schedule[of the learning rate (constant)]:value:(constant step cosine one_cycle)' \
      '*:file:_files'
    ;;
  inspect)
    _arguments \
      '-h[show this help message and exit]' \
      '--help[show this help message and exit]' \
      '--json[one line { file ,  kind ,  input ,  layers ,  classes ,  parameters ,  trials }]' \
      '*:file:_files'
    ;;
  experiment)
    _arguments \
      '-h[show this help message and exit]' \
      '--help[show this help message and exit]' \
      '--set[another base, as --set epochs=1 --set data=synthetic; may be given several times]:value:_files' \
      '--seeds[so many runs of each variant]:value:_files' \
      '--only[only this variant; may be given several times]:value:_files' \
      '--test[measure the test part too  once, when all is decided]' \
      '--processes[runs at a time (2)]:value:_files' \
      '--folder[where runs are kept, so that what was interrupted goes on (one of the user’s)]:value:_files' \
      '--anew[make all runs again]' \
      '-o[all figures as .json, or all runs as .csv]:value:_files' \
      '--output[all figures as .json, or all runs as .csv]:value:_files' \
      '*:file:_files'
    ;;
  lesson)
    _arguments \
      '-h[show this help message and exit]' \
      '--help[show this help message and exit]' \
      '--check[open no window  read the lesson, work every answer out, and tell what is wrong]' \
      '--present[in the projector, full screen, with keys and clicks shown]' \
      '--answers[with --present  show the answers at once]' \
      '--worksheet[save the lesson on paper, a page for each step]:value:_files' \
      '--key[the same with the answers]:value:_files' \
      '--language[of these (en)]:value:(en pt_BR es)' \
      '*:file:_files'
    ;;
  collect)
    _arguments \
      '-h[show this help message and exit]' \
      '--help[show this help message and exit]' \
      '-o[the table’s file; else it is printed]:value:_files' \
      '--output[the table’s file; else it is printed]:value:_files' \
      '*:file:_files'
    ;;
  snapshot)
    _arguments \
      '-h[show this help message and exit]' \
      '--help[show this help message and exit]' \
      '--draw[draw this digit on the canvas]:value:(0 1 2 3 4 5 6 7 8 9)' \
      '--strokes[draw the first digit in a file of pen strokes]:value:_files' \
      '--network[a file, or the shipped network of that name  seed, book, hands, lenet5, dense (book)]:value:_files' \
      '--size[(1280x720)]:value:_files' \
      '--theme[(light)]:value:(light dark projector)' \
      '--without-state[leave out what lets the picture open to what it shows]' \
      '*:file:_files'
    ;;
  desktop)
    _arguments \
      '-h[show this help message and exit]' \
      '--help[show this help message and exit]' \
      '--install[add the menu’s entry, the icon, the kinds of files, the manual page and the shells’ completion]' \
      '--remove[remove what --install has added]' \
      '*:file:_files'
    ;;
  *)
    _arguments \
      '-h[show this help message and exit]' \
      '--help[show this help message and exit]' \
      '--version[show program’s version number and exit]' \
      '--reset[start with the default settings; keep the old ones beside]' \
      '*:file:_files'
    ;;
esac
