# Windows twin of ./run. UNTESTED: written beside the tested one; .ci/bootstrap.py, which it calls, is shared.
$ErrorActionPreference = "Stop"
. (Join-Path $PSScriptRoot ".ci/prepare.ps1")

Initialize-Venv "window"
& $VenvPython (Join-Path $PSScriptRoot "main.py") @args
exit $LASTEXITCODE
