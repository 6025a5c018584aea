#!/bin/sh
# Removes the program of this user, and with --all its settings, cache and recoveries too.
set -e

folder=$(dirname "$(readlink -f "$0")")
home=$(dirname "$(dirname "$folder")")
link=$home/bin/cnngui
data=${XDG_DATA_HOME:-$HOME/.local/share}
cache=${XDG_CACHE_HOME:-$HOME/.cache}
state=${XDG_STATE_HOME:-$HOME/.local/state}
config=${XDG_CONFIG_HOME:-$HOME/.config}

"$folder/cnngui" desktop --remove >/dev/null
if [ "$(readlink "$link")" = "$folder/cnngui" ]; then rm "$link"; fi
rm -rf "$folder"
if [ "$1" = --all ]; then rm -rf "$cache/cnngui" "$state/cnngui" "$config/cnngui"; fi
for empty in "$home/lib" "$home/bin" "$data" "$cache" "$state" "$config" "$HOME/.local" "$home"; do
    rmdir "$empty" 2>/dev/null || true # others may use it
done
echo "cnngui is removed."
