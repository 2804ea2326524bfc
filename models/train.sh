#!/usr/bin/env bash
# Trains the brains of this folder anew, on synthesised stems in demo_stems/; 17 minutes on two cores that built something else meanwhile.
# Build the program first.
set -euo pipefail
cd "$(dirname "$0")/.."
# The author named in brain and card.
export MENTOR_OPTS="-Duser.name=mixing-mentor"
mentor=${MENTOR:-application/target/mixingmentor/bin/mentor}

# Synthesised songs differ less from each other than real ones: longer training and less dropout than train's defaults pay.
learning=(--twins 24 --set networks=2 --set epochs=50 --set rows_per_epoch=24000 --set learning_rate=0.004
    --set dropout=0.05 --set hidden=192,96)

"$mentor" demo demo_stems --stems-only --songs 100 --seed 2026
for instrument in kick snare hihat bass guitar mix ""; do
    "$mentor" train demo_stems --genre metalcore ${instrument:+--instrument "$instrument"} "${learning[@]}" --int8 --out models ||
        echo "Going on with the next one: the float brain is written even where its int8 form is refused."
done
