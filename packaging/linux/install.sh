#!/bin/sh
# Runs in the folder that the .run file was unpacked into: installs the program for this user, without root.
set -e

home=${CNNGUI_PREFIX:-$HOME/.local}
folder=$home/lib/cnngui
link=$home/bin/cnngui

have=$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d' ' -f2)
need=$(cat glibc)
if [ -z "$have" ] || [ "$(printf '%s\n%s\n' "$need" "$have" | sort -V | head -n 1)" != "$need" ]; then
    echo "cnngui needs a Linux system with glibc $need or newer; this one has ${have:-another C library}." >&2
    exit 2
fi
if [ -e "$link" ] && [ ! -L "$link" ]; then
    echo "$link is there already and is no link; nothing was changed." >&2
    exit 2
fi

if [ -x "$folder/uninstall" ]; then "$folder/uninstall" >/dev/null; fi
mkdir -p "$home/lib" "$home/bin"
rm -rf "$folder.new"
cp -R cnngui "$folder.new"
cp uninstall.sh "$folder.new/uninstall"
chmod +x "$folder.new/uninstall"
rm -rf "$folder"
mv "$folder.new" "$folder"
ln -sfn "$folder/cnngui" "$link"
"$folder/cnngui" desktop --install >/dev/null

echo "cnngui is installed: find it in the desktop's menu, or start $link"
echo "To remove it: $folder/uninstall"
