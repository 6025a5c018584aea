"""What the window says of every control and every figure: one table."""

from __future__ import annotations

from collections.abc import Mapping

from cnngui.panels.translatable import QT_TR_NOOP

EXPLANATIONS: Mapping[str, str] = {
    "network_strip": QT_TR_NOOP(
        "The layers from the input to the output: the shape of what each gives on (maps @ rows × "
        "columns), and its parameters. A click shows that layer in the whole window; the right button can "
        "freeze it, and then it wears a lock."
    ),
    "canvas": QT_TR_NOOP(
        "The paper: draw with the left button, erase with the right one. Its grey values become the input"
        " activations a⁰ of the network."
    ),
    "seen_image": QT_TR_NOOP(
        "The image that enters the network: one input neuron for each pixel, 0 for white paper and 1 for "
        "full ink."
    ),
    "centred": QT_TR_NOOP(
        "Scale and centre the drawing the way MNIST was made: into 20×20 pixels, its centre of mass in "
        "the middle. Switched off, a class can see why a digit off the centre fails."
    ),
    "tool_pen tool_pen_button": QT_TR_NOOP("Draw with the left button; its width is set below."),
    "tool_eraser tool_eraser_button": QT_TR_NOOP(
        "Erase with the left button too, as the right one always does."
    ),
    "clear clear_button": QT_TR_NOOP(
        "Take a new sheet. What the maps show then comes from the biases alone."
    ),
    "sample sample_button": QT_TR_NOOP(
        "Put an image of the chosen data set's test part on the paper: one that no network has learned "
        "from. Its true label stands over the answer, unless that is hidden."
    ),
    "picture picture_button": QT_TR_NOOP(
        "Read digits from a photo, a scan or a painting; the largest goes on the paper."
    ),
    "paste_picture paste_picture_button": QT_TR_NOOP(
        "Read digits from the picture that is on the clipboard."
    ),
    "class_bars overview_bars": QT_TR_NOOP(
        "The answer: a bar for each class, its probability by softmax, e^zᵢ / Σ e^zⱼ. All of them add up "
        "to 100 %. A click asks where a number comes from."
    ),
    "reasons_about reasons_versus": QT_TR_NOOP(
        "What is asked about: the answer, a class, or what is chosen in the window: a filter, a unit, a "
        "pinned neuron. A class can be compared with another: why 5 and not 6?"
    ),
    "reasons_pages reasons_pages_box": QT_TR_NOOP(
        "Ways to ask what a unit sees. What each can say, and what it cannot, stands with its picture."
    ),
    "reasons_notes": QT_TR_NOOP(
        "The formula, what such a picture can say and what it cannot, and where it was published."
    ),
    "reasons_*": QT_TR_NOOP("Another picture of the same drawing; its formula stands with it."),
    "contributions_* occlusion_* gradients_* history_*": QT_TR_NOOP(
        "The image that the network sees, and beside it a picture of its reasons: what speaks for the "
        "value that is asked about in one colour, what speaks against it in the other."
    ),
    "contributions_layer history_layer": QT_TR_NOOP(
        "The layer on whose maps the picture is shown: as far back as that can be told exactly, or the maps "
        "of a convolution."
    ),
    "contributions_over occlusion_over gradients_over history_over": QT_TR_NOOP(
        "Lay the picture over the drawing too: the stronger the colour, the more that place speaks for or "
        "against the value."
    ),
    "occlusion_window occlusion_stride": QT_TR_NOOP(
        "The side of the square that is erased, and how many pixels one stands from the next."
    ),
    "sanity_more sanity_back": QT_TR_NOOP(
        "Give the topmost layers random weights, as before any training, for these pictures alone: the "
        "network stays as it is."
    ),
    "sanity_*": QT_TR_NOOP(
        "Above a picture of the network as it is, below it the same with random weights. ρ is their rank "
        "correlation: 1 where they are the same, about 0 where they have nothing in common."
    ),
    "fooling_step fooling_steps fooling_pixels": QT_TR_NOOP(
        "How the image is changed: every pixel a little, in one step along the sign of the gradient of the "
        "loss, or in several; or few pixels wholly."
    ),
    "fooling_amount fooling_amount_text fooling_to_flip": QT_TR_NOOP(
        "How much is changed: by how much each pixel, with 1 for full ink, or how many pixels. The mark is "
        "where the answer flips."
    ),
    "fooling_to_canvas made_up_to_canvas": QT_TR_NOOP(
        "Put the image on the paper, where it can be drawn on; undo brings the drawing back."
    ),
    "fooling_count fooling_hand": QT_TR_NOOP(
        "Counts the pixels of the network's image that your pen and your eraser change, until the answer is "
        "another one, beside how many the gradient needs. What the network sees comes to the paper for it, "
        "and centring is switched off: else each touch would move all pixels."
    ),
    "fooling_accuracy fooling_accuracy_title": QT_TR_NOOP(
        "How many held-out images are still answered right when each of them is changed by one step against "
        "its own label, over the size ε of the step. The line is where the slider stands."
    ),
    "fooling_*": QT_TR_NOOP(
        "The image that the network sees; what is changed, ink that is added in one colour, ink that is "
        "taken in the other; the changed image, and what the network takes it for."
    ),
    "made_up_size made_up_variation": QT_TR_NOOP(
        "What the image pays for its ink, Σ x², and for its edges, the total variation: in units of what a "
        "pixel can add to the value, so that they mean about the same for every filter and unit."
    ),
    "made_up_seed made_up_again": QT_TR_NOOP(
        "The noise that the image grows from. The same number gives the same image; “Again” takes the next."
    ),
    "made_up_whole": QT_TR_NOOP(
        "For a filter: whether the sum over its whole map is to be large, or its neuron in the middle."
    ),
    "made_up_play made_up_frame": QT_TR_NOOP("The film of its growth, from the noise to the last step."),
    "made_*": QT_TR_NOOP(
        "An image that was made up so that what is asked about becomes as large as it can, and its value."
    ),
    "patches_see": QT_TR_NOOP(
        "See the parts of images that excite what is asked about: three rows, each from the strongest on."
    ),
    "patches_play": QT_TR_NOOP(
        "A game: guess which of two patches excites the filter or unit more. The score is kept, and is no "
        "grade."
    ),
    "patches_most patches_middle patches_least": QT_TR_NOOP(
        "What the neuron sees of each image where that excites it most, with its weighted sum below it and "
        "the image's class. Beyond the border there is no ink. A click puts the image on the paper and pins "
        "the neuron."
    ),
    "patches_pair patches_question patches_score": QT_TR_NOOP(
        "Two patches of different images. Click the one that excites it more, or press ← or →: then both "
        "values are shown."
    ),
    "patches_next patches_anew": QT_TR_NOOP(
        "Ask for another pair, or begin with the first one and without a score."
    ),
    "patches_count map_count": QT_TR_NOOP("How many images are looked at, and of what."),
    "map_layer": QT_TR_NOOP(
        "Whose outputs are mapped: the last hidden layer where nothing else is chosen. On the map of the "
        "pixels the classes lie in one heap; layer by layer they part."
    ),
    "map_points": QT_TR_NOOP(
        "A point for each image, coloured by its class: its outputs along the first two principal axes. The "
        "cross is your drawing; rings are the images nearest to it in all outputs of the layer. Drag or use "
        "the arrow keys to turn the third axis into view; Home turns back. A click on a point puts its image "
        "on the paper."
    ),
    "map_legend": QT_TR_NOOP("Which colour is which class. A click shows one class alone, once more all."),
    "map_near": QT_TR_NOOP(
        "The images whose outputs of this layer are nearest to those of the drawing, with their class and "
        "their distance. They follow the pen. A click puts one on the paper."
    ),
    "listening_listening listening_row": QT_TR_NOOP(
        "What the filter listens to and who listens to it, or all filters of its layer, those that are alike "
        "side by side."
    ),
    "listening_before": QT_TR_NOOP(
        "The filters before it, with the kernel by which this filter sees the map of each, its size and the "
        "sum of its weights. A click goes to that filter."
    ),
    "listening_after": QT_TR_NOOP(
        "The filters or units after it, with the kernel by which each sees its map; of a dense unit, "
        "the weights for that map. A click goes to it."
    ),
    "listening_map": QT_TR_NOOP("What the filter makes of the drawing."),
    "listening_kernels": QT_TR_NOOP(
        "All filters of the layer, by their kernels for one input, those that are most alike side by side. A "
        "click chooses a filter."
    ),
    "listening_with_matrix listening_matrix": QT_TR_NOOP(
        "How alike every two filters are, in the order of the row: 1 the same up to its size, −1 its "
        "negative."
    ),
    "import_layers": QT_TR_NOOP(
        "What the network of the file will be here, layer by layer: what each does, the shape that it gives "
        "on, and its parameters."
    ),
    "import_guesses": QT_TR_NOOP(
        "What the file may mean, as it does not say all, and how many labelled digits are right so. A click "
        "on a row takes it instead."
    ),
    "import_range": QT_TR_NOOP(
        "In which numbers the network was given its images. No file says it; what is chosen is tried at once."
    ),
    "import_ink": QT_TR_NOOP(
        "Whether the network learned light ink on dark paper, as MNIST has it, or dark ink on light paper."
    ),
    "import_activation": QT_TR_NOOP(
        "The function after all layers but the last. A file of weights alone does not say it."
    ),
    "import_class_names": QT_TR_NOOP(
        "The names of the outputs, in their order, with a comma between two of them. Where the file says "
        "them they stay."
    ),
    "import_answer": QT_TR_NOOP("How many labelled digits the network answers right as it is chosen."),
    "import_open": QT_TR_NOOP(
        "Open the network as it is shown, in place of the one that is open. Undo brings that back."
    ),
    "import_cancel": QT_TR_NOOP("Keep the network that is open."),
    "vote_add": QT_TR_NOOP(
        "Let another network answer beside the open one: a trained one, one from a file, or a "
        "copy of the "
        "open one as it is now, before it is trained on or edited. It must tell the same classes apart."
    ),
    "vote_together_bars": QT_TR_NOOP(
        "The mean of the probabilities by all networks. Errors that only one of them makes are outvoted. "
        "Over it stands how often it is right on the test images."
    ),
    "vote_*": QT_TR_NOOP(
        "What this network alone makes of the drawing: a bar for each class, its probability. Over it stands "
        "how often it is right on the test images. The cross lets it vote no more."
    ),
    "experiment_choice": QT_TR_NOOP(
        "What is compared: a ready experiment, or settings of the open network as the Training panel "
        "trains it."
    ),
    "experiment_setting_1 experiment_setting_2": QT_TR_NOOP(
        "The setting that is varied; a second one is varied against it, each value with each."
    ),
    "experiment_values_1 experiment_values_2": QT_TR_NOOP(
        "The values to compare, with a semicolon between two of them."
    ),
    "value_*": QT_TR_NOOP("Whether this value is compared with the others."),
    "experiment_data": QT_TR_NOOP("The images that are learned from, as chosen in the Training panel."),
    "experiment_images": QT_TR_NOOP("How many of the images are learned from; 0 is all of them."),
    "experiment_epochs": QT_TR_NOOP("How many times each run goes through all images."),
    "experiment_seeds": QT_TR_NOOP(
        "How many times each variant is trained, each time from other first weights: without several runs "
        "nobody knows what is chance."
    ),
    "experiment_start": QT_TR_NOOP(
        "Put the experiment into the queue. It goes on in the background, rests while the pen moves, an edit "
        "goes on or the network is trained, and goes on at the next start."
    ),
    "experiment_list": QT_TR_NOOP("The experiments that wait, go on or are done; the chosen one is shown."),
    "experiment_stop": QT_TR_NOOP("Stop the experiment, or let it go on. What has been made stays."),
    "experiment_remove": QT_TR_NOOP("Forget this experiment with all of its results"),
    "experiment_save": QT_TR_NOOP(
        "Save the figures of all runs for other programs: JSON with means and spreads, CSV with a line a run."
    ),
    "experiment_open_best": QT_TR_NOOP("Open the network of the best run"),
    "experiment_progress experiment_state": QT_TR_NOOP("How much of all runs is done."),
    "experiment_table": QT_TR_NOOP(
        "Mean and spread, the sample standard deviation, of the accuracy on held-out images, over the runs "
        "of each variant. A difference is more than the spread where Welch's t-test finds it in one of "
        "twenty cases by chance alone."
    ),
    "experiment_plot": QT_TR_NOOP(
        "A point for each run and a line at the mean of each variant; the best one is coloured."
    ),
    "true_label": QT_TR_NOOP(
        "Show the true label of a random sample beside its answer, or hide it: then the class guesses first."
    ),
    "edit_cost": QT_TR_NOOP(
        "What the edits cost: the share of held-out images that the network answers right, as learned and"
        " as it is now."
    ),
    "feature_map_grid": QT_TR_NOOP(
        "A feature map for each filter: the output activations a¹ = σ(b + w ∗ a⁰) of all neurons that "
        "share its weights. Where the map is dark, the filter has found its feature."
    ),
    (
        "feature_map_legend pooled_map_legend filter_legend gradient_kernel_legend gradient_positions_legend"
    ): QT_TR_NOOP(
        "Which colour stands for which value: one scale for all maps of the layer, so that they can be "
        "compared."
    ),
    "feature_maps_own_scale pooled_maps_own_scale": QT_TR_NOOP(
        "Colour each map from its own smallest to its own largest value, so that faint maps are seen too."
        " They can no longer be compared with each other."
    ),
    "mark_winners": QT_TR_NOOP(
        "Mark in each window of the max pooling that follows the largest activation: it alone goes on."
    ),
    "pooled_map_grid": QT_TR_NOOP(
        "Each map condensed: pooling keeps one number of each window, such as 2×2, and gives up where "
        "exactly it was. It has no parameters."
    ),
    "pooling_max": QT_TR_NOOP(
        "Max pooling keeps the largest activation of the window: is the feature anywhere in it?"
    ),
    "pooling_average": QT_TR_NOOP("Average pooling keeps the mean of the window."),
    "pooling_l2": QT_TR_NOOP(
        "L2 pooling keeps the square root of the sum of the squares of the window's activations: √(Σ a²)."
    ),
    "filter_grid": QT_TR_NOOP(
        "The kernel of each filter: its shared weights w, the same for all positions of its feature map. "
        "A click chooses the filter; the right button can freeze it. A lock marks what is frozen."
    ),
    "channel_box": QT_TR_NOOP(
        "A filter on l input maps has l kernels, one for each: 3×3×32, not only 3×3. Here the input map "
        "is chosen whose kernel is shown."
    ),
    "book_scale": QT_TR_NOOP(
        "Paint the weights as textbooks print them: the whiter, the smaller; the darker, the larger."
    ),
    "kernel_editor cell_entry": QT_TR_NOOP(
        "The weights of the chosen kernel. Type a number, drag up and down, or turn the wheel over a "
        "cell; every map follows at once."
    ),
    "bias": QT_TR_NOOP(
        "The shared bias b of the filter: added to every weighted sum of its map before the activation, "
        "a¹ = σ(b + w ∗ a⁰)."
    ),
    "named_kernels": QT_TR_NOOP(
        "Put a known kernel in place of the chosen one. Each entry says what it does."
    ),
    "paint_value": QT_TR_NOOP("The value that painting gives to the cells."),
    "kernel_flip_horizontal kernel_flip_horizontal_button": QT_TR_NOOP(
        "Flip the kernel left to right: it finds the mirrored feature."
    ),
    "kernel_flip_vertical kernel_flip_vertical_button": QT_TR_NOOP(
        "Flip the kernel top to bottom. Both flips together turn it by 180°, which makes a true "
        "convolution of it."
    ),
    "kernel_rotate kernel_rotate_button": QT_TR_NOOP("Turn the kernel by 90°: it finds the turned feature."),
    "kernel_negate kernel_negate_button": QT_TR_NOOP("Change the sign of all weights: light becomes dark."),
    "kernel_normalize kernel_normalize_button": QT_TR_NOOP(
        "Divide the weights by the sum of their magnitudes, which is 1 then."
    ),
    "kernel_zero kernel_zero_button": QT_TR_NOOP(
        "Make all weights zero: the map shows what the bias alone makes."
    ),
    "kernel_zero_filter kernel_zero_filter_button": QT_TR_NOOP(
        "Make all weights of the filter and its bias zero, on all input maps. Freeze it and train on: then "
        "it stays zero, and the others take over what it did."
    ),
    "freeze_filter freeze_filter_button": QT_TR_NOOP(
        "Freeze the filter with its bias: no training changes it, a run under way from its next step on "
        "neither, while the others learn. Edits by hand still change it. The same again lets it learn."
    ),
    "freeze_layer": QT_TR_NOOP(
        "Freeze all filters or units of the chosen layer, so that no training changes it; the same again "
        "lets it learn. All but the last layer frozen is fine-tuning."
    ),
    "let_all_learn": QT_TR_NOOP("Let all frozen filters and layers learn again, from the next step on."),
    "kernel_randomize kernel_randomize_button": QT_TR_NOOP(
        "Give the kernel random weights, as a network has before it learns."
    ),
    "kernel_copy kernel_copy_button": QT_TR_NOOP(
        "Copy the weights as a table of text, as spreadsheets take it."
    ),
    "kernel_paste kernel_paste_button": QT_TR_NOOP(
        "Take the weights from a table of numbers on the clipboard."
    ),
    "kernel_restore kernel_restore_button": QT_TR_NOOP(
        "Put back the weights that were learned, and the bias."
    ),
    "kernel_paint kernel_paint_button": QT_TR_NOOP("Give cells the value beside it by dragging over them."),
    "train_button train": QT_TR_NOOP(
        "Let the network learn: stochastic gradient descent changes weights and biases after each batch, "
        "against the gradient that backpropagation finds."
    ),
    "pause_button pause": QT_TR_NOOP("Stop for a while; Train goes on from there."),
    "step_button step": QT_TR_NOOP("Learn from one batch, and look at what that changes."),
    "epoch_button epoch": QT_TR_NOOP("Learn to the end of the epoch, then pause."),
    "step_previous step_next": QT_TR_NOOP(
        "Follow the step one layer at a time: from the loss back through every layer to the image, and then "
        "to the new weights. After the last stage Next begins anew."
    ),
    "step_images": QT_TR_NOOP(
        "What the step is taken by: the drawing, or a batch of images to learn from, as a training run takes "
        "its steps. Of a batch the loss and the gradients of the weights are the mean over its images."
    ),
    "step_size": QT_TR_NOOP(
        "How many images the batch has. The more, the less their mean gradient depends on which they are."
    ),
    "step_another": QT_TR_NOOP(
        "Take the step by other images of the data set that is loaded, or of the embedded digits. The same "
        "number of a batch stands for the same images each time."
    ),
    "step_batch step_batch_title": QT_TR_NOOP(
        "The images of the batch with their labels. A click chooses the one whose maps are shown, forwards "
        "and backwards; the gradients of the weights are the mean of all."
    ),
    "step_class": QT_TR_NOOP(
        "The class that is to be right: of a sample its true label, of what was drawn the second best answer,"
        " or any. The loss and all gradients follow from it."
    ),
    "step_rate": QT_TR_NOOP(
        "The learning rate η: how far the step goes against the gradient, w − η·g; until another is typed "
        "that of the next training run. Too large, and the loss grows."
    ),
    "step_take": QT_TR_NOOP(
        "Give the network the weights that the step leads to; frozen filters stay as they are. The loss goes "
        "down, if η is not too large; undo takes the step back."
    ),
    "step_picture step_words step_more_before step_more_after": QT_TR_NOOP(
        "The network forwards in the upper row, and backwards in the lower one: the loss L = −log p of the "
        "right class, and how it grows with each value, layer by layer back to the image."
    ),
    "step_loss step_loss_now step_loss_after": QT_TR_NOOP(
        "The loss L = −log p of the right class, of a batch the mean of all. Below it what the step makes of "
        "it: by how much it changes, ΔL, and by how much its slope predicts, −η·‖g‖². The smaller η, the "
        "nearer these two are."
    ),
    "step_legend": QT_TR_NOOP(
        "The colours of the gradients, each layer on a scale of its own that is written below it. Orange: "
        "more of it makes the loss larger. Blue: smaller."
    ),
    "step_weights step_gradients step_after step_weights_heading step_gradients_heading step_gradients_end "
    "step_after_heading": (
        QT_TR_NOOP(
            "The chosen kernel: its weights w, the gradient g of each, and the weights w − η·g after the "
            "step. Point at a weight to see its sum over all positions; a click keeps it."
        )
    ),
    "step_terms step_heading": QT_TR_NOOP(
        "The chain rule, written out: the gradients of all that see a value, times how they see it, added "
        "up; times the slope of its activation, that is δ."
    ),
    "step_*": QT_TR_NOOP(
        "A layer: above what it gives on, below the gradient of the loss by its weighted sums, δ, or of "
        "pooling by its output. Point at a cell to see where its gradient comes from."
    ),
    "inside_gradients": QT_TR_NOOP(
        "How large the gradient of each layer's weights is, step by step, on a scale of powers of ten. With "
        "sigmoid in many layers those of the first layers vanish: these hardly learn."
    ),
    "inside_updates": QT_TR_NOOP(
        "By how much a step moves each layer's weights. With plain gradient descent that is η times the "
        "gradient; momentum and Adam make other steps of it."
    ),
    "inside_ratios": QT_TR_NOOP(
        "The update in parts of the weights themselves. About a thousandth is usual: much less learns slowly,"
        " much more leaps about."
    ),
    "inside_dead": QT_TR_NOOP(
        "The share of a layer's ReLUs that give 0 for all images looked at: no gradient comes through "
        "them, and they learn no more."
    ),
    "inside_legend inside_lines_scroll": QT_TR_NOOP("The layers with weights, from the first to the last."),
    "inside_curves": QT_TR_NOOP("Show how strongly each layer learns, step by step."),
    "inside_histograms inside_histograms_scroll inside_*": QT_TR_NOOP(
        "How the weights of each layer are spread, and what the layer gives on for some images: the higher a "
        "bar, the more values lie there (its height is the root of how many). The outline is how it was at "
        "first."
    ),
    "inside_step inside_step_text": QT_TR_NOOP(
        "The step of the run whose histograms are shown. At the end the slider follows the run."
    ),
    "stop_button stop": QT_TR_NOOP("End the run; what was learned so far stays."),
    "back_to_start_button back_to_start": QT_TR_NOOP(
        "Put back the very weights that the run began with, or the first of several runs: the "
        "same start for "
        "another try with other settings."
    ),
    "draw_weights_button draw_weights": QT_TR_NOOP(
        "Forget all that was learned: random first weights from the seed."
    ),
    "play_run_backwards play_run_forwards": QT_TR_NOOP(
        "Let the run go by itself through the weights that are kept of it, backwards or forwards. "
        "Esc, or any act, stops it."
    ),
    "continue_from_here": QT_TR_NOOP(
        "Train on from the step that is shown, by the settings above: a new run, which is listed "
        "as a branch of this one."
    ),
    "runs_table": QT_TR_NOOP(
        "Every run that made a step, the newest first: its settings, what it reached, and a note "
        "of yours. "
        "Tick runs to compare their curves. The list is saved with the network."
    ),
    "compared_curves compared_axes": QT_TR_NOOP(
        "The curves of the ticked runs together, over the epochs that each has made, so that runs "
        "with other batches can be compared. That of the run under way grows; that of a branch begins, at a "
        "ring, where it leaves its run's."
    ),
    "run_differences": QT_TR_NOOP(
        "The settings that are not the same for all ticked runs, each value in the colour of its run."
    ),
    "compare_loss_curves": QT_TR_NOOP(
        "Compare the loss: the mean cost of the batches that were learned from."
    ),
    "compare_training_curves": QT_TR_NOOP(
        "Compare the share of the training images that was answered right, of each batch before "
        "it was learned from."
    ),
    "compare_validation_curves": QT_TR_NOOP(
        "Compare the share of the validation images, which no run learns from, that was answered "
        "right after each epoch."
    ),
    "run_settings": QT_TR_NOOP(
        "Put the settings of the chosen run into the Training panel, for the next run."
    ),
    "run_network": QT_TR_NOOP("Have the network that the chosen run came to: an act that can be undone."),
    "run_again": QT_TR_NOOP(
        "Train again from the very weights that the chosen run began with, by its settings and on "
        "its data: bit for bit the "
        "same network, unless something was changed by hand while it ran."
    ),
    "run_film": QT_TR_NOOP(
        "Save an animated picture of the chosen layer's kernels, or of its maps of the drawing, "
        "at the kept steps of the chosen run."
    ),
    "delete_runs": QT_TR_NOOP(
        "Take the chosen runs off the list. The network stays, and undo brings them back."
    ),
    "run_step": QT_TR_NOOP(
        "Go back and forth through the run that made the network: all panels show it with the "
        "weights that "
        "it had then. Training goes on from there."
    ),
    "augment augment_images": QT_TR_NOOP(
        "Vary every image at random each time it is learned from: shift, turn, stretch, slant, bend. The "
        "network learns that this changes no digit."
    ),
    "data_set data_button": QT_TR_NOOP(
        "The labelled images that the network learns from and is tested with."
    ),
    "optimizer": QT_TR_NOOP(
        "How a gradient becomes a change of the weights: SGD goes against it, with momentum keeps on moving "
        "the way it moved, Nesterov takes the gradient where that leads, Adam gives every weight a rate of "
        "its own."
    ),
    "momentum": QT_TR_NOOP(
        "The share μ of its last movement that every weight keeps: v → μ·v + ∂L/∂w; w → w − η·v. 0 is plain "
        "gradient descent."
    ),
    "weight_decay": QT_TR_NOOP(
        "L2 regularization: λ/2 times the sum of all squared weights is added to the loss, so that weights "
        "stay small unless the images need them large. Biases are left out."
    ),
    "dropout_share": QT_TR_NOOP(
        "The share of a dense layer's inputs that each step leaves out at random: no unit can rely on "
        "another. What reads the image is left whole, and so is everything once the network has learned."
    ),
    "schedule": QT_TR_NOOP(
        "How the learning rate goes over the run: large steps at first, small ones at last."
    ),
    "schedule_factor": QT_TR_NOOP("What the learning rate is multiplied by, each time."),
    "schedule_epochs": QT_TR_NOOP("After how many epochs the learning rate is multiplied, each time."),
    "schedule_curve": QT_TR_NOOP(
        "The learning rate over all epochs of the run; the mark is where the run stands."
    ),
    "patience": QT_TR_NOOP(
        "The run ends after so many epochs that did no better on the validation images than one before, and "
        "goes back to the weights of the best: before the network learns the training images by heart."
    ),
    "stop_by": QT_TR_NOOP("What tells how good an epoch is, on the validation images."),
    "augment_shift": QT_TR_NOOP("By how many pixels images are moved at most, either way, down and across."),
    "augment_rotation": QT_TR_NOOP("By how many degrees images are turned at most, either way."),
    "augment_scale": QT_TR_NOOP(
        "By which share height and width grow or shrink at most, each by its own: 0.12 is 12 %."
    ),
    "augment_shear": QT_TR_NOOP(
        "By how many columns each row is pushed further than the one below, at most."
    ),
    "augment_elastic": QT_TR_NOOP(
        "How strongly images are bent, as if they were painted on rubber: pixels by which points move, as a "
        "standard deviation."
    ),
    "augment_pen_width": QT_TR_NOOP("By how many pixels lines become thicker or thinner at most."),
    "augmentation_preview": QT_TR_NOOP(
        "An image as it is, and others that are made of it at random. While a field is pointed at or typed "
        "into, its choice is shown alone."
    ),
    "preview_source": QT_TR_NOOP(
        "Which image is varied here: the drawing, in place of blank paper a synthetic digit, or, after a "
        "run, one that the network learns from."
    ),
    "other_variations": QT_TR_NOOP("Draw the random numbers of the preview anew, and take another image."),
    "more_settings_button more_settings": QT_TR_NOOP(
        "Show all settings of a run beside the window: momentum, L2, dropout, schedule, early stopping, and "
        "augmentation with a preview."
    ),
    "epochs": QT_TR_NOOP("How many times the run goes through all training images."),
    "batch_size": QT_TR_NOOP("How many images are learned from at once, by the mean of their gradients."),
    "learning_rate": QT_TR_NOOP(
        "The length η of a step against the gradient: w → w − η·∂L/∂w. Too large, and the loss grows. It "
        "can be changed while the network learns."
    ),
    "seed": QT_TR_NOOP(
        "Where the random numbers begin: the same seed gives the same first weights and the same run."
    ),
    "training_progress training_message": QT_TR_NOOP(
        "How far the run has come, or what it reached: the loss, and the share of images that are "
        "answered right."
    ),
    "training_curves": QT_TR_NOOP(
        "Loss and accuracy after each step. Training: of each batch before it was learned from. "
        "Validation: of images held out, after each epoch; faintly, of some of them between the steps. Where "
        "training and validation part, the network learns by heart."
    ),
    "curves_by": QT_TR_NOOP(
        "By step: every batch. By epoch: the means over each epoch, and what was measured at its end."
    ),
    "neuron_terms neuron_card": QT_TR_NOOP(
        "Where the number comes from: the weights w of the kernel times what the neuron sees, a⁰, added "
        "up, with the bias b, through the activation σ: a¹ = σ(b + w ∗ a⁰)."
    ),
    "neuron_copy_text_button neuron_copy_text": QT_TR_NOOP(
        "Copy the arithmetic with all its terms, as text."
    ),
    "neuron_copy_python_button neuron_copy_python": QT_TR_NOOP(
        "Copy the arithmetic as Python with NumPy, to be done again in a notebook."
    ),
    "neuron_let_go_button neuron_let_go": QT_TR_NOOP("Let go of the neuron that was pinned by a click."),
    "show_example_settings": QT_TR_NOOP("Show or hide the settings of the example."),
    "use_nearest": QT_TR_NOOP("Take the nearest value that works."),
    "example_offer": QT_TR_NOOP("Change the size of the table, so that what was pasted fits."),
    "example_input example_input_2 example_input_3": QT_TR_NOOP(
        "The input a⁰ as a table of numbers. The framed window is the local receptive field of the output"
        " neuron; each of its values is multiplied by the weight in the corner."
    ),
    "example_scene": QT_TR_NOOP(
        "The input, the kernel and the output side by side: the window slides over the input, and each "
        "place of it makes one neuron of the output."
    ),
    (
        "example_kernel example_kernel_1_2 example_kernel_1_3 "
        "example_kernel_2_1 example_kernel_2_2 example_kernel_2_3"
    ): QT_TR_NOOP("The shared weights w. They can be typed over; the output follows."),
    "example_turned_kernel": QT_TR_NOOP("The kernel turned by 180°, as a true convolution slides it."),
    "example_output example_output_2": QT_TR_NOOP(
        "The feature map of the example, one neuron after another. A click on a cell goes to its window."
    ),
    "example_calculation": QT_TR_NOOP(
        "The output cell worked out: the products of weights and inputs, their sum w ∗ a⁰, plus the bias "
        "b, through the activation: a¹ = σ(b + w ∗ a⁰)."
    ),
    "example_operation": QT_TR_NOOP(
        "Networks slide the kernel as it stands (cross-correlation) and call it a convolution; a true "
        "convolution turns it by 180° first. Pooling has no kernel."
    ),
    "ready_examples": QT_TR_NOOP("Open a ready example; the first is the one of the slides."),
    "example_input_down example_input_across": QT_TR_NOOP("Rows and columns of the input."),
    "example_window_down example_window_across layer_kernel_down layer_kernel_across": QT_TR_NOOP(
        "Rows and columns F of the kernel: the size of the local receptive field. The output has W − F + "
        "1 neurons along an input of W cells."
    ),
    "layer_window_down layer_window_across": QT_TR_NOOP(
        "Rows and columns of the window that pooling makes one number of."
    ),
    "example_stride_down example_stride_across layer_stride_down layer_stride_across": QT_TR_NOOP(
        "The stride S: by how many cells the window moves on. With 2, the map has half as many rows and "
        "columns: ⌊(W − F + 2P)/S⌋ + 1."
    ),
    "example_padding_down example_padding_across layer_padding_down layer_padding_across": QT_TR_NOOP(
        "The padding P: rows and columns of zeros around the input, so that the map does not shrink: 50 +"
        " 2·1 − (3 − 1) = 50."
    ),
    (
        "example_padding_top example_padding_bottom example_padding_left example_padding_right "
        "layer_padding_top layer_padding_bottom layer_padding_left layer_padding_right"
    ): QT_TR_NOOP("Rows or columns of zeros at this side of the input."),
    "example_padding_by_side layer_padding_by_side": QT_TR_NOOP(
        "Set the padding at the top, at the bottom, at the left and at the right apart."
    ),
    "use_drawing": QT_TR_NOOP("Take what the network sees of the drawing as the input."),
    "use_map": QT_TR_NOOP("Take the feature map of the chosen filter as the input."),
    "use_kernel_input": QT_TR_NOOP(
        "Take what the chosen kernel sees as the input: the drawing, or a map deeper down."
    ),
    "use_kernel": QT_TR_NOOP("Take the chosen kernel of the network, with its stride and padding."),
    "send_kernel": QT_TR_NOOP("Put the kernel of the example in place of the chosen one of the network."),
    "example_maps": QT_TR_NOOP(
        "How many maps the input has. A filter has a kernel for each of them, and adds up what they give."
    ),
    "example_filters": QT_TR_NOOP("How many filters there are; each gives an output map of its own."),
    "example_bias example_second_bias": QT_TR_NOOP("The bias b, added to the sum of the products."),
    "example_activation layer_activation": QT_TR_NOOP(
        "The activation function σ that is applied to the weighted sum z: a = σ(z). Without one, two "
        "layers could do no more than one."
    ),
    "previous_position": QT_TR_NOOP("Go back to the window before."),
    "play": QT_TR_NOOP("Let the window slide over the input by itself, or stop it (space)."),
    "next_position": QT_TR_NOOP("Go on to the next window."),
    "example_position": QT_TR_NOOP("Which window is worked out: drag to another one."),
    "example_speed": QT_TR_NOOP(
        "How fast the window slides; the slowest speeds tell the products one by one."
    ),
    "weights_shared": QT_TR_NOOP(
        "All neurons of a feature map use the same weights and bias: they find the same feature, each at "
        "its place. Where each had its own, they share the mean."
    ),
    "weights_own": QT_TR_NOOP(
        "Give every neuron weights and a bias of its own; each starts with the shared ones. Then each may"
        " find another feature, with many more parameters."
    ),
    "sharing_counts": QT_TR_NOOP(
        "What sharing saves: a filter of 5×5 has 5·5 + 1 = 26 parameters, 20 of them 20·26 = 520, "
        "whatever the size of the image. At the right: how many times as many the others need."
    ),
    "gradient_class": QT_TR_NOOP(
        "The label that the drawing would have in training: the gradient says how to change the weights "
        "so that this answer becomes likelier."
    ),
    "gradient_kernel gradient_kernel_heading": QT_TR_NOOP(
        "The gradient ∂L/∂w of each weight of the kernel. A click chooses a weight."
    ),
    "gradient_positions gradient_positions_heading gradient_sum": QT_TR_NOOP(
        "What each position of the map gives to the gradient of the chosen weight; as they share it, its "
        "gradient is the sum of all."
    ),
    "put_back_image put_back_seen": QT_TR_NOOP(
        "Let the network see the drawing as it was drawn: neither shifted, turned nor scaled."
    ),
    "dx_slider dx_field dy_slider dy_field": QT_TR_NOOP(
        "Shift what the network sees, after centring. A feature map shifts with it, because all its "
        "neurons share their weights; the dense layers after it do not."
    ),
    "angle_slider angle_field": QT_TR_NOOP(
        "Turn what the network sees, clockwise. Weight sharing does not help here: a turned edge is "
        "another feature."
    ),
    "percent_slider percent_field": QT_TR_NOOP("Scale what the network sees, the pen's width as well."),
    "dx_plot dy_plot angle_plot": QT_TR_NOOP(
        "The probability of each class over all shifts, or all angles; the strong line is the answer as "
        "drawn. A click goes there."
    ),
    "moving_facts": QT_TR_NOOP(
        "Whether the answer holds, and whether the maps of the moved image are the moved maps of the image."
    ),
    "stop_for_layers": QT_TR_NOOP("End the training run, which owns the layers as long as it lasts."),
    "add_layer": QT_TR_NOOP("Put a new layer after the chosen one: convolution, pooling, dense or dropout."),
    "layer_earlier_button layer_earlier": QT_TR_NOOP("Move the layer towards the input."),
    "layer_later_button layer_later": QT_TR_NOOP("Move the layer towards the output."),
    "layer_remove_button layer_remove": QT_TR_NOOP("Take the layer away."),
    "save_state": QT_TR_NOOP(
        "Keep all that is shown in a file: network, drawing, worked example, what is chosen and pinned, and "
        "the panels in view. Opened, it shows the same."
    ),
    "state_in_pictures": QT_TR_NOOP(
        "Let a PNG picture that is saved open to what it shows: network, drawing and the names of the "
        "classes are in it, but no names of files, no runs, and nothing of who draws."
    ),
    "export_network": QT_TR_NOOP("Copy the table of layers, or save it or a picture of the network."),
    "layer_table": QT_TR_NOOP(
        "Every layer with the shape of its output, its parameters, its multiplications for one image, and"
        " its share of all parameters."
    ),
    "layer_filters": QT_TR_NOOP(
        "How many filters k the layer has: as many feature maps come out. Each has n·m·l weights and a "
        "bias, (n·m·l + 1)·k in all."
    ),
    "layer_kind": QT_TR_NOOP(
        "What pooling keeps of each window: the largest activation, the mean, or the root of the sum of "
        "the squares."
    ),
    "same_padding": QT_TR_NOOP(
        "As many zeros around as keep the size of the maps: F − 1 along each axis. 50 pixels stay 50; "
        "without padding a kernel of 3 leaves 48."
    ),
    "counts_padding": QT_TR_NOOP("Take the mean over the whole window, the zeros of the padding too."),
    "layer_units": QT_TR_NOOP(
        "How many units m the layer has; each is connected to all n inputs. Weights and biases: (n + 1)·m."
    ),
    "layer_rate": QT_TR_NOOP(
        "The share of the values that dropout sets to zero at random while training, so that no unit "
        "relies on another one alone."
    ),
    "layer_slope": QT_TR_NOOP("By how much the leaky ReLU falls below zero: max(slope·z, z)."),
    "shared_weights": QT_TR_NOOP(
        "Whether all neurons of a map use the same kernel and bias, or each position has its own."
    ),
    "formula_board": QT_TR_NOOP(
        "The chosen layer worked out: the side of its maps, its parameters and its multiplications, as "
        "formulas with their numbers."
    ),
    "confusion_matrix": QT_TR_NOOP(
        "How many images of each true class (rows) are answered as each class (columns). Right answers stand "
        "on the diagonal, and what share of its images a class has there at the end of its row. Errors are "
        "coloured by the square root of their count. A click on a cell lists its images, a click on the name "
        "of a row all of that class."
    ),
    "error_gallery": QT_TR_NOOP(
        "The images that are chosen beside the matrix and above. Below each: its true class → the answer, "
        "the probability of that answer, and its index in its part of the data set. A click, or Enter, puts "
        "it on the paper; the arrow keys go from one to the next."
    ),
    "errors_wrong": QT_TR_NOOP(
        "Only images that are answered wrong; first those whose true class was given the least probability."
    ),
    "errors_unsure": QT_TR_NOOP(
        "Only images whose answer has a probability below 70 %, right or wrong; the least sure first."
    ),
    "errors_right": QT_TR_NOOP("Only images that are answered right; the least sure first."),
    "errors_all": QT_TR_NOOP("All images, in the order of the data set."),
    "errors_class": QT_TR_NOOP("Only images of this true class, or of every class."),
    "errors_part": QT_TR_NOOP(
        "Which part of the data set is looked at: the images that are learned from, those held out to watch "
        "the learning by, or those kept for the last test."
    ),
    "errors_index": QT_TR_NOOP(
        "The number of an image in its part of the data set, from 0, as “#1234”: Enter goes to it."
    ),
    "ablation_bars": QT_TR_NOOP(
        "A bar for each filter or unit of the chosen layer: the share of the images that is answered right "
        "while that one gives nothing but zeros. It hangs from the line of the whole network: the longer it "
        "is, the more the network needs that filter. A click chooses the filter."
    ),
    "picture_strip": QT_TR_NOOP(
        "From the picture to what the network sees, one image for each step. A click on a digit puts it "
        "on the paper."
    ),
    "enlarged_*": QT_TR_NOOP(
        "The layer large: its maps with their numbers, what the cell that is pointed at sees, and its "
        "arithmetic a¹ = σ(b + w ∗ a⁰)."
    ),
    "undo": QT_TR_NOOP(
        "Undo the last act: a stroke, an edit of the weights, a change of the layers, or a whole training"
        " run."
    ),
    "redo": QT_TR_NOOP("Do again what was undone last."),
    "compare_poolings": QT_TR_NOOP("Show the same map and the answer by max, average and L2 pooling."),
    "compare_edits": QT_TR_NOOP(
        "Show the learned network and the edited one on the same drawing, and the difference."
    ),
    "side_*": QT_TR_NOOP(
        "The chosen map and the answer of one of the networks that are compared, on the same drawing and "
        "the same colours."
    ),
    "overview_back": QT_TR_NOOP("Back to the whole network (Esc)."),
    "overview_*": QT_TR_NOOP(
        "A layer of the network, live, in the colours of its own panel. A click shows it in the whole "
        "window; pointing at a cell joins what it sees through all layers."
    ),
    "pen_width": QT_TR_NOOP(
        "The width of the pen, in pixels of the network's image. MNIST's strokes are about two to three wide."
    ),
    "dock-maximize": QT_TR_NOOP("Give this panel all the room of the window, or give the room back."),
    "dock-float": QT_TR_NOOP("Make the panel a window of its own, or dock it again."),
    "dock-close": QT_TR_NOOP("Hide the panel; the View menu shows it again."),
    "network_button": QT_TR_NOOP("Open a trained network, start a new one, or save."),
    "layout_button": QT_TR_NOOP("Arrange the panels for what you are about to do."),
    "projector": QT_TR_NOOP("Show few panels, large and light, for the back row."),
    "add_drawing": QT_TR_NOOP(
        "Take what is on the paper as an example of the chosen class, and a blank sheet. Enter on the "
        "paper does the same, so that twenty are drawn in a row."
    ),
    "pick_*": QT_TR_NOOP("Add the drawings that come to this class."),
    "naming_*": QT_TR_NOOP("The class's name: the output bar carries it once the network has learned."),
    "examples_*": QT_TR_NOOP(
        "The drawings of the class, as the network sees them, the newest first. A click chooses one, Del "
        "takes it away, a double click puts it on the paper."
    ),
    "removal_*": QT_TR_NOOP("Take the class away, with its drawings; undo brings all back."),
    "symbol_who": QT_TR_NOOP(
        "Who draws now. A network that is tested on a hand it has never seen shows how well it does with "
        "strangers."
    ),
    "symbol_test": QT_TR_NOOP(
        "What the network is tested on and does not learn from: each fifth drawing of a class, or all "
        "drawings of one hand."
    ),
    "symbol_data": QT_TR_NOOP(
        "Learn these drawings alone, or digits of one's own together with thousands of others."
    ),
    "learn_last_layer": QT_TR_NOOP(
        "Fine-tuning: the convolutions keep what they have learned to see and are frozen; only the last "
        "layer starts anew. A few drawings are enough."
    ),
    "learn_all_layers": QT_TR_NOOP(
        "Every layer gets new weights and learns from the drawings alone, as a network that has never "
        "seen anything."
    ),
    "train_symbols": QT_TR_NOOP(
        "Train the network on the drawings: it gets an output for each class. All of it is one act to undo."
    ),
    "add_symbol_class": QT_TR_NOOP("Add a class: a letter, a face, a shape."),
    "symbol_files": QT_TR_NOOP(
        "Open and save the collection, as one file or as a folder of pictures; add pictures to it."
    ),
    "predict_button": QT_TR_NOOP(
        "Hand the prediction in; then what was covered is shown, and both stand side by side. "
        "Nothing is graded."
    ),
    "predict_again_button": QT_TR_NOOP(
        "Cover the answer again, and make another prediction. The tries are counted."
    ),
    "hint_button": QT_TR_NOOP(
        "Show one hint more. In a puzzle the last ones are worked out from the present weights."
    ),
    "set_up_again_button": QT_TR_NOOP(
        "Bring back the drawing and the network that the step is about, and keep what you have entered."
    ),
    "show_me_button lesson_show": QT_TR_NOOP("Do in the window what the step speaks of, before your eyes."),
    "lesson_back_button lesson_back": QT_TR_NOOP(
        "Show the step before, with the drawing and the network that it was about."
    ),
    "lesson_next_button lesson_next": QT_TR_NOOP("Go on to the next step, also where this one is not done."),
    "hand_in_button hand_in": QT_TR_NOOP(
        "Save one page with all predictions, words and drawings of this lesson, with your name."
    ),
    "following_lesson_button": QT_TR_NOOP("Begin the lesson that comes after this one in the menu."),
    "leave_lesson_button lesson_leave": QT_TR_NOOP(
        "Leave the lesson: your drawing, network, undo and layout come back. It goes on here next time."
    ),
    "lesson_card": QT_TR_NOOP("The card of the lesson: it asks first and shows after."),
    "prediction_*": QT_TR_NOOP(
        "Your prediction: type it, or change it by the wheel or the arrow keys. Enter goes to "
        "the next number, and at the end hands in."
    ),
    "choice_*": QT_TR_NOOP("One of the possible answers."),
    "paint_cells": QT_TR_NOOP(
        "The map: paint the cells that you mean, by a drag, or with arrow keys and Space."
    ),
    "sketch_curve": QT_TR_NOOP("Sketch the curve that you expect: drag across, or use the arrow keys."),
    "goal_bar": QT_TR_NOOP("How near the present weights are to the goal of the puzzle."),
    "shortcuts_print": QT_TR_NOOP("All keys on paper, in the language of the window."),
    "shortcuts_save": QT_TR_NOOP("Save all keys as a PDF of A4 pages, in the language of the window."),
    "welcome welcome_card": QT_TR_NOOP(
        "What one may do first: draw, play a lesson, open a network, choose the language."
    ),
    "welcome_draw welcome_close": QT_TR_NOOP(
        "Take the page away. So does Esc, and the first stroke or click elsewhere; Help > Welcome brings it "
        "back."
    ),
    "welcome_play welcome_lessons": QT_TR_NOOP(
        "Begin a lesson: a card asks first and shows after. Leaving it gives all back as it was."
    ),
    "welcome_network": QT_TR_NOOP("Open one of the trained networks, or a file."),
    "welcome_language_en welcome_language_pt_BR welcome_language_es": QT_TR_NOOP(
        "The language of the window and of the lessons, at once."
    ),
    "welcome_at_start": QT_TR_NOOP(
        "Whether each start without a file shows this page. Not ticked, only Help > Welcome does."
    ),
    "glossary_terms": QT_TR_NOOP("The terms of the book and of the slides; the arrow keys go through them."),
    "glossary_show": QT_TR_NOOP("Show in the window what the chosen term means."),
    "pupil_name": QT_TR_NOOP("Your name, as it is to stand on the page."),
    "save_page_button": QT_TR_NOOP("Choose where the page is saved."),
    "hand_in_cancel": QT_TR_NOOP("Hand in nothing now."),
}
"""What is said of things, by their names. A name that ends in * stands for all that begin so."""
