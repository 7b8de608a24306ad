# Windows twin of ./test. UNTESTED: written beside the tested one; .ci/bootstrap.py, which it calls, is shared.
$ErrorActionPreference = "Stop"
. (Join-Path $PSScriptRoot ".ci/prepare.ps1")

Initialize-Venv "test"
Set-Location $PSScriptRoot
$env:QT_QPA_PLATFORM = "offscreen"
$failed = @()
$chosen = if ($args) { $args } else { @("-n", "auto", "--maxprocesses", "8", "--dist", "worksteal") }
$checks = @(@("ruff", "format", "--check", "--quiet"), @("ruff", "check", "--quiet"), @("mypy"), (@("pytest") + $chosen))
foreach ($check in $checks) {
    & $VenvPython -m @check
    if ($LASTEXITCODE -ne 0) { $failed += $check[0..1] -join " " }
}
if ($failed) { [Console]::Error.WriteLine("Failed: " + ($failed -join ", ")); exit 1 }
