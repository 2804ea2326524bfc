#!/bin/sh
# Our random forest beside scikit-learn's on the same matrix: CPU seconds and R2. See README.md.
# Usage: forest-vs-scikit-learn.sh DATASET [TWINS]     (a scanned dataset folder; mentor demo --synthetic makes one)
set -eu
cd "$(dirname "$0")/../.."
dataset=$1
twins=${2:-4}
jar=modules/benchmarks/target/benchmarks.jar
[ -f "$jar" ] || { echo "Build first: mvn -q package -pl modules/benchmarks -am -DskipTests" >&2; exit 1; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
# One thread each; the same trees, depth, leaves, values tried; every chunk drawn with replacement.
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$jar" org.mixingmentor.benchmarks.ForestMatrix "$dataset" "$out" "$twins" \
    trees=60 depth=12 min_leaf=5 features=21 rows_per_tree=100000000 threads=1
exec "${PYTHON:-/usr/bin/python3}" docs/benchmarks/forest_vs_scikit_learn.py "$out" 60 12 5 21
