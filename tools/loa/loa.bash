# Completion of loa(1) for bash. Every verb and option of tools/loa/vocabulary.cpp stands here;
# tests/cli holds it to that.
_loa_options()
{
    case $1 in
        init) echo --quiet --lang --help ;;
        check) echo --week --timetable --json --lang --help ;;
        plan) echo --week --seed --effort --same-order --threads --store --json --quiet --lang --help ;;
        tour) echo --month --from --keep --change --prove --seed --effort --threads --store --json --quiet --lang --help ;;
        hang) echo --month --seed --store --json --quiet --lang --help ;;
        show) echo --week --month --map --station --commune --version --store --lang --help ;;
        audit) echo --week --month --period --from --to --json --csv --store --lang --help ;;
        export) echo --week --month --as --out --date --number --version --store --quiet --lang --help ;;
        *) echo --help --version --lang ;;
    esac
}

_loa()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb='' each
    local verbs='init check plan tour hang show audit export'
    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ " $verbs " == *" $each "* ]]; then
            verb=$each
            break
        fi
    done
    case $before in
        --keep) COMPREPLY=($(compgen -W 'announced' -- "$word")) ;;
        --lang) COMPREPLY=($(compgen -W 'vi en' -- "$word")) ;;
        --effort) COMPREPLY=($(compgen -W 'quick normal best' -- "$word")) ;;
        --as) COMPREPLY=($(compgen -W 'pdf csv json ics pdf,csv,json' -- "$word")) ;;
        --out) COMPREPLY=($(compgen -d -- "$word")) ;;
        --store | --timetable) COMPREPLY=($(compgen -f -- "$word")) ;;
        --week | --month | --period | --from | --to | --date | --number | --seed | --threads | --version | \
            --station | --commune | --change) COMPREPLY=() ;;
        *)
            if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W "$(_loa_options "$verb")" -- "$word"))
            elif [[ -z $verb ]]; then
                COMPREPLY=($(compgen -W "$verbs" -- "$word"))
            else
                COMPREPLY=($(compgen -d -- "$word"))
            fi
            ;;
    esac
}

complete -o filenames -F _loa loa
