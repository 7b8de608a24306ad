"""The command line as it is promised to scripts; `--help` shows it."""

PRESETS = ("taster", "standard", "sprint", "year")
SCOPES = "notes|session:N|agenda:N|goals|charter|calendar|programme"
CONTRACT = f"""\
rm-desktop new FILE.rmpair --me leader|mentor --leader NAME --mentor NAME [--start YYYY-MM-DD] [--at HH:MM] \
[--preset {"|".join(PRESETS)}] [--passphrase-file F | --keyring | --unprotected]
rm-desktop demo FILE.rmpair [--me leader|mentor] [same protection flags]      a believable pair: 6 sessions (4 held), \
20 topics, 12 notes, 5 goals with
                                                   15 check-ins, 10 actions, 14 journal entries, takeaways both ways; \
the same every time for a given --today
rm-desktop add FILE note|journal|action|topic TEXT… [--title T] [--session N] [--owner leader|mentor] [--due D] \
[--date D]    TEXT - reads stdin
rm-desktop search FILE QUERY… [--limit N] [--private] --json                  private records only with --private
rm-desktop agenda FILE --session N [--json|--markdown]                         what a session will be about
rm-desktop export FILE --what {SCOPES} --format markdown|html|ics \
[--encrypt age] --out PATH
                                                   ics goes with calendar, programme, session:N and agenda:N
rm-desktop templates [--json] [--check DIR]                                    those there are; exit 1 where a file \
of DIR is broken
rm-desktop check FILE [--json]                                                 integrity, schema revision, counts; \
exit 1 where anything is wrong
rm-desktop backup FILE [--to DIR] [--json]                                     a checked copy, protected alike
rm-desktop restore BACKUP --to FILE [--json]                                   checks it, keeps the present FILE aside
"""
HELP = f"""\
RM Desktop: the desk of one reverse-mentoring pair.

rm-desktop [WORKSPACE]                                                         opens the window
{CONTRACT}
The window also takes:
  --screenshot DIR      write one PNG a page to DIR and exit (one of the welcome where nothing was opened yet)
  --theme light|dark    --zoom PERCENT    --size WIDTHxHEIGHT

Everywhere:
  --passphrase-file F   the passphrase of a protected workspace is the file's first line, `-` is standard input;
                        for `export --encrypt` the second line is the export's own passphrase
  --home DIR            put every file the app would write for itself under DIR
  --today YYYY-MM-DD    act as if it were this day
  --json                print JSON
  --version, --help     `rm-desktop COMMAND --help` tells more about one command

A workspace that the keyring remembers has a passphrase too, which opens it anywhere: that of --passphrase-file,
else one you type, else six words that `new` and `demo` draw and print once.
Without --passphrase-file a protected workspace is opened by the system keyring or, on a terminal, by a prompt.
Exit code: 0 done, 1 could not (one line on standard error says why), 2 wrong usage.
A workspace whose file is called like a command is opened as ./new
"""
