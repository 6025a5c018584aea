#!/bin/sh
# Removes the program of this user, and with --all its settings, cache and recoveries too.
set -e

folder=$(dirname "$(readlink -f "$0")")
home=$(dirname "$(dirname "$folder")")
link=$home/bin/cnngui

"$folder/cnngui" desktop --remove >/dev/null
if [ "$(readlink "$link")" = "$folder/cnngui" ]; then rm "$link"; fi
rm -rf "$folder"
rmdir "$home/lib" "$home/bin" "$home" 2>/dev/null || true
if [ "$1" = --all ]; then
    rm -rf "${XDG_CACHE_HOME:-$HOME/.cache}/cnngui" "${XDG_STATE_HOME:-$HOME/.local/state}/cnngui" \
        "${XDG_CONFIG_HOME:-$HOME/.config}/cnngui"
fi
echo "cnngui is removed."
