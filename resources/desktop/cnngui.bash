# Completion of cnngui for bash.
_cnngui() {
    local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command=window
    local options="-h --help --version --reset" choices=""
    [[ $COMP_CWORD -gt 1 ]] && command="${COMP_WORDS[1]}"
    case "$command" in
        classify) options="-h --help --network --json" ;;
        explain) options="-h --help --network --method --class --versus --layer --unit --on -o --output --json" ;;
        train) options="-h --help --data --validation --hold-out-writers --as-they-are --strict --network -o --output --augment --json --epochs --batch-size --learning-rate --momentum --weight-decay --dropout --seed --threads --schedule-factor --schedule-epochs --early-stopping --stop-by --optimizer --schedule" ;;
        evaluate) options="-h --help --vote --data --validation --hold-out-writers --as-they-are --strict --part --json" ;;
        export) options="-h --help -o --output --format --training-script --data --validation --hold-out-writers --as-they-are --strict --augment --epochs --batch-size --learning-rate --momentum --weight-decay --dropout --seed --threads --schedule-factor --schedule-epochs --early-stopping --stop-by --optimizer --schedule" ;;
        inspect) options="-h --help --json" ;;
        experiment) options="-h --help --set --seeds --only --test --processes --folder --anew -o --output" ;;
        lesson) options="-h --help --check --present --answers --worksheet --key --language" ;;
        collect) options="-h --help -o --output" ;;
        snapshot) options="-h --help --draw --strokes --network --size --theme --without-state" ;;
        desktop) options="-h --help --install --remove" ;;
        *) command=window ;;
    esac
    case "$command $before" in
        "explain --method") choices="contributions gradient gradient-input integrated occlusion deconvnet guided gradcam" ;;
        "train --hold-out-writers") choices="quarter none" ;;
        "train --stop-by") choices="accuracy loss" ;;
        "train --optimizer") choices="sgd nesterov adam" ;;
        "train --schedule") choices="constant step cosine one_cycle" ;;
        "evaluate --hold-out-writers") choices="quarter none" ;;
        "evaluate --part") choices="test validation training all" ;;
        "export --format") choices="onnx keras pytorch numpy safetensors" ;;
        "export --hold-out-writers") choices="quarter none" ;;
        "export --stop-by") choices="accuracy loss" ;;
        "export --optimizer") choices="sgd nesterov adam" ;;
        "export --schedule") choices="constant step cosine one_cycle" ;;
        "lesson --language") choices="en pt_BR es" ;;
        "snapshot --draw") choices="0 1 2 3 4 5 6 7 8 9" ;;
        "snapshot --theme") choices="light dark projector" ;;
    esac
    if [[ -n $choices ]]; then COMPREPLY=($(compgen -W "$choices" -- "$word"))
    elif [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word"))
    elif [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -f -W "classify explain train evaluate export inspect experiment lesson collect snapshot desktop seed book hands lenet5 dense" -- "$word"))
    else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -o bashdefault -F _cnngui cnngui
