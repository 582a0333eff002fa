#!/usr/bin/env bash
# Fails when the top level holds a folder the customer did not give: top_level.sh ROOT
set -euo pipefail
cd "$1"
others=$(find . -mindepth 1 -maxdepth 1 -type d -printf '%f\n' |
    grep -vxE 'engine|include|schedules|tests|tools|\.ci|\.git|\.cache|build|out' || true)
[ -z "$others" ] || { echo "not a folder of the project: $others"; exit 1; }
