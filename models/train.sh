#!/usr/bin/env bash
# Trains the brains of this folder anew, on synthesised stems; about a quarter of an hour on two cores.
# Usage: models/train.sh [FOLDER FOR THE STEMS]   (build the program first)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mentor=$here/../application/target/mixingmentor/bin/mentor
stems=${1:-demo_stems}

"$mentor" demo "$stems" --stems-only --songs 100 --seed 2026
for instrument in "" kick snare hihat bass guitar mix; do
    "$mentor" train "$stems" --genre metalcore ${instrument:+--instrument "$instrument"} --twins 16 --int8 --out "$here"
done
