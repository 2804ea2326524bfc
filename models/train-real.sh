#!/usr/bin/env bash
# Trains the brains of real recordings in this folder anew, from the dataset that models/base/gather lays out; some five minutes a brain on two cores.
# Build the program and run models/base/gather first.
set -euo pipefail
cd "$(dirname "$0")/.."
# The author named in brain and card.
export MENTOR_OPTS="-Duser.name=mixing-mentor"
mentor=${MENTOR:-application/target/mixingmentor/bin/mentor}
base=${BASE:-/var/tmp/mixing-mentor-base/dataset}
work=${WORK:-/var/tmp/mixing-mentor-brains}

# brain GENRE INSTRUMENT GENRES MOST TWINS: gold of these genres (all = any), at most so many recordings of a song or kit
brain() {
    local material="$work/$1_$2"
    rm -rf "$material"
    models/base/select-gold "$base" "$material" --instrument "$2" --genres "$3" --most "$4"
    "$mentor" scan "$material"
    "$mentor" train "$material" --genre "$1" --instrument "$2" --twins "$5" --int8 --license GPL-3.0-or-later --out models ||
        echo "Going on with the next one: the float brain is written even where its int8 form is refused."
}

brain general kick all 12 48
brain general snare all 8 48
brain general hihat all 8 48
brain rock mix rock,metal 3 32
