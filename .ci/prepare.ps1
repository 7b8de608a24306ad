# Sourced by run.ps1 and test.ps1: find a Python and make .venv ready. UNTESTED.
$Root = Split-Path $PSScriptRoot
$VenvPython = Join-Path $Root ".venv/Scripts/python.exe"
foreach ($name in "PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONHOME", "PYTHONSAFEPATH", "VIRTUAL_ENV") {
    Remove-Item "Env:$name" -ErrorAction SilentlyContinue
}

function Initialize-Venv([string]$Need) {
    $wanted = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))"
    foreach ($command in @("py", "-3"), @("python"), @("python3")) {
        if (-not (Get-Command $command[0] -ErrorAction SilentlyContinue)) { continue }
        $first, $rest = $command
        & $first @rest -c $wanted 2>$null
        if ($LASTEXITCODE -ne 0) { continue }
        & $first @rest (Join-Path $Root ".ci/bootstrap.py") $Need
        if ($LASTEXITCODE -ne 0) { exit 1 }
        return
    }
    [Console]::Error.WriteLine("RM Desktop needs Python 3.11 or newer, and none was found. Get it with: winget install Python.Python.3.13")
    exit 1
}
