<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>The desk of one reverse-mentoring pair. It never connects to another computer.</source>
            <translation>Der Schreibtisch eines Reverse-Mentoring-Paars. Er verbindet sich nie mit einem anderen Computer.</translation>
        </message>
        <message>
            <source>Version {ours} · Python {python} · PySide {qt}</source>
            <translation>Version {ours} · Python {python} · PySide {qt}</translation>
        </message>
    </context>
    <context>
        <name>ActionDeeds</name>
        <message>
            <source>Tick</source>
            <translation>Abhaken</translation>
        </message>
        <message>
            <source>Set the day…</source>
            <translation>Tag festlegen…</translation>
        </message>
        <message>
            <source>Give to the other</source>
            <translation>Der anderen Person geben</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Give it to {name}</source>
            <translation>An {name} geben</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Give them to {name}</source>
            <translation>Alle an {name} geben</translation>
        </message>
    </context>
    <context>
        <name>ActionDialog</name>
        <message>
            <source>Action</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>What was promised?</source>
            <translation>Was wurde zugesagt?</translation>
        </message>
        <message>
            <source>mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <source>leader</source>
            <translation>Führungskraft</translation>
        </message>
        <message>
            <source>Who?</source>
            <translation>Wer?</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>You said → I did: what came of it?</source>
            <translation>Gesagt → getan: Was wurde daraus?</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>No goal</source>
            <translation>Kein Ziel</translation>
        </message>
        <message>
            <source>Say what was promised.</source>
            <translation>Schreiben Sie, was zugesagt wurde.</translation>
        </message>
        <message>
            <source>Write the day as 26 Nov, pick it, or leave it empty.</source>
            <translation>Schreiben Sie den Tag wie 26. Nov, wählen Sie ihn aus, oder lassen Sie das Feld leer.</translation>
        </message>
    </context>
    <context>
        <name>ActionEditor</name>
        <message>
            <source>Change action</source>
            <translation>Zusage ändern</translation>
        </message>
        <message>
            <source>What was promised?</source>
            <translation>Was wurde zugesagt?</translation>
        </message>
        <message>
            <source>You said → I did: what came of it?</source>
            <translation>Gesagt → getan: Was wurde daraus?</translation>
        </message>
        <message>
            <source>Who?</source>
            <translation>Wer?</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>No goal</source>
            <translation>Kein Ziel</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ActionEntry</name>
        <message>
            <source>What was promised?  due Fri</source>
            <translation>Was wurde zugesagt?  bis Fr</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>Neue Zusage</translation>
        </message>
        <message>
            <source>Owner: {name}</source>
            <translation>Zugesagt von: {name}</translation>
        </message>
    </context>
    <context>
        <name>ActionFilters</name>
        <message>
            <source>Filter actions</source>
            <translation>Zusagen filtern</translation>
        </message>
        <message>
            <source>Filter actions by words</source>
            <translation>Zusagen nach Wörtern filtern</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Von wem</translation>
        </message>
        <message>
            <source>Open or done</source>
            <translation>Offen oder erledigt</translation>
        </message>
        <message>
            <source>Of which session</source>
            <translation>Aus welcher Sitzung</translation>
        </message>
        <message>
            <source>For which goal</source>
            <translation>Für welches Ziel</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>In welcher Reihenfolge</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Mehr Filter</translation>
        </message>
        <message>
            <source>Of both</source>
            <translation>Von beiden</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Von mir</translation>
        </message>
        <message>
            <source>{name}’s</source>
            <translation>Von {name}</translation>
        </message>
        <message>
            <source>Any session</source>
            <translation>Alle Sitzungen</translation>
        </message>
        <message>
            <source>Session {number} · {title}</source>
            <translation>Sitzung {number} · {title}</translation>
        </message>
        <message>
            <source>Any goal</source>
            <translation>Alle Ziele</translation>
        </message>
        <message>
            <source>Open and done</source>
            <translation>Offen und erledigt</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Nach Tag</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>Nach Person</translation>
        </message>
        <message>
            <source>By session</source>
            <translation>Nach Sitzung</translation>
        </message>
        <message>
            <source>By goal</source>
            <translation>Nach Ziel</translation>
        </message>
    </context>
    <context>
        <name>ActionList</name>
        <message>
            <source>Actions</source>
            <translation>Zusagen</translation>
        </message>
    </context>
    <context>
        <name>ActionQuickLine</name>
        <message>
            <source>Add an action</source>
            <translation>Zusage hinzufügen</translation>
        </message>
        <message>
            <source>Add an action…  @{name} due Fri</source>
            <translation>Zusage hinzufügen…  @{name} bis Fr</translation>
        </message>
    </context>
    <context>
        <name>ActionRow</name>
        <message>
            <source>Who does it: {action}</source>
            <translation>Wer es tut: {action}</translation>
        </message>
        <message>
            <source>By when: {action}</source>
            <translation>Bis wann: {action}</translation>
        </message>
    </context>
    <context>
        <name>ActionsCard</name>
        <message>
            <source>Open actions</source>
            <translation>Offene Zusagen</translation>
        </message>
        <message>
            <source>Add action</source>
            <translation>Neue Zusage</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>Alle Zusagen</translation>
        </message>
        <message>
            <source>Nothing is promised and open.</source>
            <translation>Keine Zusage ist offen.</translation>
        </message>
        <message>
            <source>{mine} yours · {theirs} {name}’s</source>
            <translation>{mine} von Ihnen · {theirs} von {name}</translation>
        </message>
    </context>
    <context>
        <name>ActionsHead</name>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Back to the sessions (Esc)</source>
            <translation>Zurück zu den Sitzungen (Esc)</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Zusagen</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Nichts ist offen</translation>
        </message>
    </context>
    <context>
        <name>ActionsPage</name>
        <message>
            <source>Actions</source>
            <translation>Zusagen</translation>
        </message>
    </context>
    <context>
        <name>ActionsSheet</name>
        <message>
            <source>No action matches.</source>
            <translation>Keine Zusage passt dazu.</translation>
        </message>
        <message>
            <source>Show all actions</source>
            <translation>Alle Zusagen zeigen</translation>
        </message>
        <message>
            <source>What you promise each other stands here, until it is done and you say what came of it.</source>
            <translation>Was Sie einander zusagen, steht hier, bis es getan ist und Sie sagen, was daraus wurde.</translation>
        </message>
        <message>
            <source>Write the first one</source>
            <translation>Die erste schreiben</translation>
        </message>
    </context>
    <context>
        <name>ActionsStep</name>
        <message>
            <source>Read the actions back</source>
            <translation>Zusagen noch einmal vorlesen</translation>
        </message>
        <message>
            <source>All by {day}</source>
            <translation>Alle bis {day}</translation>
        </message>
        <message>
            <source>Give each that has no day the day of the next session</source>
            <translation>Allen ohne Tag den Tag der nächsten Sitzung geben</translation>
        </message>
        <message>
            <source>What has no day is seldom done. Give it one, or go on without.</source>
            <translation>Was keinen Tag hat, wird selten getan. Geben Sie ihm einen, oder machen Sie ohne weiter.</translation>
        </message>
        <message>
            <source>No action of this session is open.</source>
            <translation>Von dieser Sitzung ist keine Zusage offen.</translation>
        </message>
        <message>
            <source>These are the first {n}. The others are on the page Actions.</source>
            <translation>Das sind die ersten {n}. Die anderen stehen auf der Seite „Zusagen“.</translation>
        </message>
        <message>
            <source>Read each aloud: who does what, by when?</source>
            <translation>Lesen Sie jede laut vor: Wer tut was, bis wann?</translation>
        </message>
    </context>
    <context>
        <name>AgendaCard</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
    </context>
    <context>
        <name>AgendaHead</name>
        <message>
            <source>Use template</source>
            <translation>Vorlage verwenden</translation>
        </message>
        <message>
            <source>Topics of every session…</source>
            <translation>Themen jeder Sitzung…</translation>
        </message>
        <message>
            <source>{title}, from session {number}</source>
            <translation>{title}, aus Sitzung {number}</translation>
        </message>
        <message>
            <source>Left open: {topics}</source>
            <translation>Offen geblieben: {topics}</translation>
        </message>
        <message>
            <source>{used} of {length} min</source>
            <translation>{used} von {length} min</translation>
        </message>
        <message>
            <source>{used} of {length} min · {open_ended}</source>
            <translation>{used} von {length} min · {open_ended}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Leave for another time</source>
            <translation>Für später aufheben</translation>
        </message>
        <message>
            <source>Move to another session…</source>
            <translation>In andere Sitzung verschieben…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
    </context>
    <context>
        <name>AgendaPrinter</name>
        <message>
            <source>Agenda {number}</source>
            <translation>Agenda {number}</translation>
        </message>
        <message>
            <source>Save the page as</source>
            <translation>Seite speichern als</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The page is saved.</source>
            <translation>Die Seite ist gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>AgendaStart</name>
        <message>
            <source>Use a template</source>
            <translation>Vorlage verwenden</translation>
        </message>
        <message>
            <source>Nothing is planned yet. Write the first topic and press Enter.</source>
            <translation>Noch ist nichts geplant. Schreiben Sie das erste Thema, und drücken Sie die Eingabetaste.</translation>
        </message>
        <message>
            <source>Nothing was planned.</source>
            <translation>Es war nichts geplant.</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Size of everything</source>
            <translation>Größe von allem</translation>
        </message>
        <message>
            <source>Size of text you read and write</source>
            <translation>Größe der Texte zum Lesen und Schreiben</translation>
        </message>
        <message>
            <source>When RM Desktop opens</source>
            <translation>Beim Start von RM Desktop</translation>
        </message>
        <message>
            <source>In notes, session notes and the journal.</source>
            <translation>In Notizen, Sitzungsnotizen und im Journal.</translation>
        </message>
        <message>
            <source>Also with {larger} and {smaller}; {usual} goes back to 100 %.</source>
            <translation>Auch mit {larger} und {smaller}; {usual} stellt wieder 100 % ein.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Erscheinungsbild</translation>
        </message>
    </context>
    <context>
        <name>Arrival</name>
        <message>
            <source>{file} is open in another window, which is in front now.</source>
            <translation>{file} ist in einem anderen Fenster geöffnet, das jetzt vorn liegt.</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Nur zum Lesen öffnen</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
    </context>
    <context>
        <name>AskedBack</name>
        <message>
            <source>That is not word {n}.</source>
            <translation>Das ist nicht Wort {n}.</translation>
        </message>
        <message>
            <source>That is not it.</source>
            <translation>Das ist sie nicht.</translation>
        </message>
        <message>
            <source>Word {n}</source>
            <translation>Wort {n}</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>Die Passphrase noch einmal</translation>
        </message>
        <message>
            <source>Right.</source>
            <translation>Richtig.</translation>
        </message>
    </context>
    <context>
        <name>AwayBar</name>
        <message>
            <source>Count it</source>
            <translation>Mitzählen</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>That time is not counted so far.</source>
            <translation>Diese Zeit ist bisher nicht mitgezählt.</translation>
        </message>
        <message>
            <source>The session goes on as it was at {time}. That time is not counted so far.</source>
            <translation>Die Sitzung geht so weiter, wie sie um {time} war. Diese Zeit ist bisher nicht mitgezählt.</translation>
        </message>
    </context>
    <context>
        <name>BackUpNow</name>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Fortschritt der Sicherung</translation>
        </message>
    </context>
    <context>
        <name>BackupKey</name>
        <message>
            <source>It was made under another passphrase. Type the one that the workspace had then.</source>
            <translation>Sie wurde unter einer anderen Passphrase gemacht. Geben Sie die ein, die der Arbeitsbereich damals hatte.</translation>
        </message>
        <message>
            <source>That passphrase does not fit this backup.</source>
            <translation>Diese Passphrase passt nicht zu dieser Sicherung.</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>Die Feststelltaste scheint an zu sein.</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>Passphrase der Sicherung</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Eingabe anzeigen</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>Prüfen</translation>
        </message>
    </context>
    <context>
        <name>BackupPage</name>
        <message>
            <source>One is made daily when something changed, and before anything that could go wrong; the 10 newest, one a week for 8 weeks and one a month for 12 months are kept, those by hand always.</source>
            <translation>Eine Sicherung entsteht täglich, wenn sich etwas geändert hat, und vor jedem Schritt, der schiefgehen könnte. Aufbewahrt werden die 10 neuesten, eine pro Woche für 8 Wochen und eine pro Monat für 12 Monate, von Hand gemachte immer.</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>Ordner der Sicherungen</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
        <message>
            <source>Make one now, look at an older one, or go back to it.</source>
            <translation>Jetzt eine machen, eine ältere ansehen oder zu ihr zurückkehren.</translation>
        </message>
        <message>
            <source>Backups of this workspace</source>
            <translation>Sicherungen dieses Arbeitsbereichs</translation>
        </message>
    </context>
    <context>
        <name>BackupPanel</name>
        <message>
            <source>Progress of the check</source>
            <translation>Fortschritt der Prüfung</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Wiederherstellen…</translation>
        </message>
        <message>
            <source>Put it in place</source>
            <translation>Einsetzen</translation>
        </message>
        <message>
            <source>Keep the present one</source>
            <translation>Jetzigen behalten</translation>
        </message>
        <message>
            <source>Put {backup} in place of the workspace? The present file is kept among the backups; you can undo this.</source>
            <translation>Soll {backup} den Arbeitsbereich ersetzen? Die jetzige Datei bleibt bei den Sicherungen erhalten; Sie können das rückgängig machen.</translation>
        </message>
        <message>
            <source>Checking all of it…</source>
            <translation>Alles wird geprüft…</translation>
        </message>
        <message>
            <source>Checked, sound</source>
            <translation>Geprüft, unversehrt</translation>
        </message>
    </context>
    <context>
        <name>BackupPlace</name>
        <message>
            <source>Folder of the backups</source>
            <translation>Ordner der Sicherungen</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Change the folder of the backups…</source>
            <translation>Ordner der Sicherungen ändern…</translation>
        </message>
        <message>
            <source>One is made daily when something changed, and before anything that could go wrong; the 10 newest, one a week for 8 weeks and one a month for 12 months are kept, those by hand always.</source>
            <translation>Eine Sicherung entsteht täglich, wenn sich etwas geändert hat, und vor jedem Schritt, der schiefgehen könnte. Aufbewahrt werden die 10 neuesten, eine pro Woche für 8 Wochen und eine pro Monat für 12 Monate, von Hand gemachte immer.</translation>
        </message>
    </context>
    <context>
        <name>BackupsAsked</name>
        <message>
            <source>it is not open</source>
            <translation>nicht geöffnet</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Backups, newest first</source>
            <translation>Sicherungen, neueste zuerst</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Es gibt noch keine Sicherung.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Choose a backup file…</source>
            <translation>Sicherungsdatei wählen…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Backed up and checked.</source>
            <translation>Gesichert und geprüft.</translation>
        </message>
        <message>
            <source>Stopped. No backup was made.</source>
            <translation>Angehalten. Es wurde keine Sicherung gemacht.</translation>
        </message>
        <message>
            <source>This backup cannot be used: {cause}. Your workspace is untouched; choose another one.</source>
            <translation>Diese Sicherung ist nicht zu gebrauchen: {cause}. Ihr Arbeitsbereich ist unberührt; wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>Keep the backups in</source>
            <translation>Sicherungen aufbewahren in</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Sicherung wählen</translation>
        </message>
        <message>
            <source>Workspaces and backups (*{ending})</source>
            <translation>Arbeitsbereiche und Sicherungen (*{ending})</translation>
        </message>
        <message>
            <source>That is the workspace itself. Choose a backup of it.</source>
            <translation>Das ist der Arbeitsbereich selbst. Wählen Sie eine Sicherung davon.</translation>
        </message>
    </context>
    <context>
        <name>Beginner</name>
        <message>
            <source>Sample pair</source>
            <translation>Beispielpaar</translation>
        </message>
        <message>
            <source>Making the sample pair…</source>
            <translation>Das Beispielpaar wird angelegt…</translation>
        </message>
        <message>
            <source>Throwing the sample pair away…</source>
            <translation>Das Beispielpaar wird weggeworfen…</translation>
        </message>
        <message>
            <source>The sample pair is gone from this computer, with everything that was made for it.</source>
            <translation>Das Beispielpaar ist von diesem Computer verschwunden, mit allem, was dafür angelegt wurde.</translation>
        </message>
        <message>
            <source>Keep the workspace as</source>
            <translation>Arbeitsbereich speichern als</translation>
        </message>
        <message>
            <source>Making the workspace…</source>
            <translation>Der Arbeitsbereich wird angelegt…</translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message>
            <source>Hold session {number} today?</source>
            <translation>Sitzung {number} heute abhalten?</translation>
        </message>
        <message>
            <source>It is planned for {day}. Held today, it gets today’s date.</source>
            <translation>Sie ist geplant für {day}. Wird sie heute abgehalten, bekommt sie das heutige Datum.</translation>
        </message>
        <message>
            <source>Hold it today</source>
            <translation>Heute abhalten</translation>
        </message>
        <message>
            <source>Session {number} is still live</source>
            <translation>Sitzung {number} läuft noch</translation>
        </message>
        <message>
            <source>Mark it as held and start this one, or go on with it?</source>
            <translation>Möchten Sie sie als gehalten markieren und diese hier beginnen, oder sie fortsetzen?</translation>
        </message>
        <message>
            <source>End it, start this one</source>
            <translation>Beenden, diese beginnen</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>BlankLines</name>
        <message>
            <source>Fill in</source>
            <translation>Ausfüllen</translation>
        </message>
        <message>
            <source>“{line}”</source>
            <translation>„{line}“</translation>
        </message>
        <message>
            <source>{section}: “{line}”</source>
            <translation>{section}: „{line}“</translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message>
            <source>What to do with the chosen ones</source>
            <translation>Aktionen für die Auswahl</translation>
        </message>
        <message>
            <source>Choose one only</source>
            <translation>Nur eines wählen</translation>
        </message>
    </context>
    <context>
        <name>BusyBar</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
    </context>
    <context>
        <name>CalendarDaysModel</name>
        <message>
            <source>Session {number} · {title}</source>
            <translation>Sitzung {number} · {title}</translation>
        </message>
        <message>
            <source>{change} · the time zone {zone} is not known here, and was taken as yours</source>
            <translation>{change} · die Zeitzone {zone} ist hier nicht bekannt und wurde als Ihre angenommen</translation>
        </message>
        <message>
            <source>{day} · called off in this calendar</source>
            <translation>{day} · in diesem Kalender abgesagt</translation>
        </message>
        <message>
            <source>{was} → {will} on {day}</source>
            <translation>{was} → {will} am {day}</translation>
        </message>
        <message>
            <source>{was} → {will}</source>
            <translation>{was} → {will}</translation>
        </message>
        <message>
            <source>an entry without a title</source>
            <translation>einem Eintrag ohne Titel</translation>
        </message>
        <message>
            <source>{change} · from {entry}, by its place in the order</source>
            <translation>{change} · aus {entry}, nach dem Platz in der Reihenfolge</translation>
        </message>
        <message>
            <source>no day yet</source>
            <translation>noch kein Tag</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
    </context>
    <context>
        <name>CalendarImport</name>
        <message>
            <source>Calendars (*.ics *.ical *.ifb *.icalendar);;All files (*)</source>
            <translation>Kalender (*.ics *.ical *.ifb *.icalendar);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Which calendar file?</source>
            <translation>Welche Kalenderdatei?</translation>
        </message>
        <message>
            <source>{file} has the sessions as they are here.</source>
            <translation>In {file} stehen die Sitzungen so wie hier.</translation>
        </message>
        <message>
            <source>{file} has no entry that belongs to a session to come.</source>
            <translation>In {file} gehört kein Eintrag zu einer kommenden Sitzung.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Undo takes it back.</source>
            <translation>„Rückgängig“ nimmt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>CalendarImportDialog</name>
        <message>
            <source>Sessions and their days</source>
            <translation>Sitzungen und ihre Tage</translation>
        </message>
        <message>
            <source>From {file}</source>
            <translation>Aus {file}</translation>
        </message>
    </context>
    <context>
        <name>CaptureCard</name>
        <message>
            <source>Shared notes</source>
            <translation>Gemeinsame Notizen</translation>
        </message>
        <message>
            <source>What is said, tried and decided. Both of you read these notes.</source>
            <translation>Was gesagt, ausprobiert und entschieden wird. Sie lesen diese Notizen beide.</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>Takeaway</source>
            <translation>Erkenntnis</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Question for later</source>
            <translation>Frage für später</translation>
        </message>
    </context>
    <context>
        <name>CaptureLine</name>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>What was promised? @name due next session</source>
            <translation>Was wurde zugesagt? @Name bis nächste Sitzung</translation>
        </message>
        <message>
            <source>What was learned? @name who learned it</source>
            <translation>Was wurde gelernt? @Name, wer es gelernt hat</translation>
        </message>
        <message>
            <source>What is the question for later?</source>
            <translation>Was ist die Frage für später?</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Wer es tut</translation>
        </message>
        <message>
            <source>Who learned it from whom</source>
            <translation>Wer es von wem gelernt hat</translation>
        </message>
        <message>
            <source>{learner}, from {teacher}</source>
            <translation>{learner}, von {teacher}</translation>
        </message>
    </context>
    <context>
        <name>CapturedCard</name>
        <message>
            <source>Captured</source>
            <translation>Festgehalten</translation>
        </message>
        <message>
            <source>Actions, takeaways and questions for later come together here.</source>
            <translation>Hier sammeln sich Zusagen, Erkenntnisse und Fragen für später.</translation>
        </message>
        <message>
            <source>Parked topics</source>
            <translation>Geparkte Themen</translation>
        </message>
    </context>
    <context>
        <name>CapturedRow</name>
        <message>
            <source>action</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>takeaway</source>
            <translation>Erkenntnis</translation>
        </message>
        <message>
            <source>question</source>
            <translation>Frage</translation>
        </message>
    </context>
    <context>
        <name>CarrySheet</name>
        <message>
            <source>Topics that were left</source>
            <translation>Offen gebliebene Themen</translation>
        </message>
        <message>
            <source>The originals stay where they were left, marked as left for another time.</source>
            <translation>Die Originale bleiben, wo sie sind, als für später aufgehoben markiert.</translation>
        </message>
        <message>
            <source>{title} · session {number}</source>
            <translation>{title} · Sitzung {number}</translation>
        </message>
        <message>
            <source>{title} · session {number}, for another time</source>
            <translation>{title} · Sitzung {number}, für später</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
    </context>
    <context>
        <name>CarryStep</name>
        <message>
            <source>Carry over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Topics to carry over</source>
            <translation>Themen zum Übernehmen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Session {number}</source>
            <translation>Sitzung {number}</translation>
        </message>
        <message>
            <source>Ticked topics go to session {number}, the others wait in the parking lot.</source>
            <translation>Angekreuzte Themen kommen in Sitzung {number}, die anderen warten auf dem Parkplatz.</translation>
        </message>
        <message>
            <source>Nothing is left over: every topic was talked about or carried over.</source>
            <translation>Nichts ist übrig: Jedes Thema wurde besprochen oder übernommen.</translation>
        </message>
    </context>
    <context>
        <name>CharterDeeds</name>
        <message>
            <source>The charter</source>
            <translation>Die Vereinbarung</translation>
        </message>
    </context>
    <context>
        <name>CharterFrame</name>
        <message>
            <source>A charter says how the two of you want to work, and what stays between you. Write it together.</source>
            <translation>Eine Vereinbarung sagt, wie Sie beide arbeiten wollen und was unter Ihnen bleibt. Schreiben Sie sie gemeinsam.</translation>
        </message>
        <message>
            <source>Use the usual clauses</source>
            <translation>Übliche Abschnitte nehmen</translation>
        </message>
        <message>
            <source>Choose them one by one</source>
            <translation>Einzeln auswählen</translation>
        </message>
    </context>
    <context>
        <name>CharterHead</name>
        <message>
            <source>Charter</source>
            <translation>Vereinbarung</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Back to the sessions (Esc)</source>
            <translation>Zurück zu den Sitzungen (Esc)</translation>
        </message>
        <message>
            <source>Version history</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Make a document of the charter…</source>
            <translation>Dokument aus der Vereinbarung machen…</translation>
        </message>
        <message>
            <source>Print the charter…</source>
            <translation>Vereinbarung drucken…</translation>
        </message>
        <message>
            <source>What changed…</source>
            <translation>Änderungen…</translation>
        </message>
        <message>
            <source>Show what changed since somebody signed</source>
            <translation>Zeigen, was sich geändert hat, seit jemand unterschrieben hat</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>Unterschreiben…</translation>
        </message>
    </context>
    <context>
        <name>CharterPage</name>
        <message>
            <source>Charter</source>
            <translation>Vereinbarung</translation>
        </message>
    </context>
    <context>
        <name>CharterPrinter</name>
        <message>
            <source>The charter is saved.</source>
            <translation>Die Vereinbarung ist gespeichert.</translation>
        </message>
        <message>
            <source>Save the charter as</source>
            <translation>Vereinbarung speichern als</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Charter</source>
            <translation>Vereinbarung</translation>
        </message>
    </context>
    <context>
        <name>CheckInDialog</name>
        <message>
            <source>Check in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>Save check-in</source>
            <translation>Check-in speichern</translation>
        </message>
        <message>
            <source>Type a number from 0 to 5, or choose.</source>
            <translation>Geben Sie eine Zahl von 0 bis 5 ein, oder wählen Sie aus.</translation>
        </message>
        <message>
            <source>Kind of evidence</source>
            <translation>Art des Nachweises</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>What happened, and who saw it?</source>
            <translation>Was ist geschehen, und wer hat es gesehen?</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>Woher wissen Sie das?</translation>
        </message>
        <message>
            <source>Choose the level, from 0 to 5.</source>
            <translation>Wählen Sie die Stufe, von 0 bis 5.</translation>
        </message>
        <message>
            <source>Say how sure you are, from 1 to 5.</source>
            <translation>Sagen Sie, wie sicher Sie sind, von 1 bis 5.</translation>
        </message>
        <message>
            <source>Say how you know: one sentence about what happened is enough.</source>
            <translation>Sagen Sie, woher Sie es wissen: Ein Satz dazu, was geschehen ist, genügt.</translation>
        </message>
        <message>
            <source>This day cannot be read. Write it as 26 Nov, or pick it.</source>
            <translation>Dieser Tag ist nicht lesbar. Schreiben Sie ihn wie 26. Nov, oder wählen Sie ihn aus.</translation>
        </message>
        <message>
            <source>This day has not come yet. A check-in is about today or earlier.</source>
            <translation>Dieser Tag kommt erst noch. In einem Check-in geht es um heute oder früher.</translation>
        </message>
        <message>
            <source>{word}: {meaning}</source>
            <translation>{word}: {meaning}</translation>
        </message>
    </context>
    <context>
        <name>ClausesCard</name>
        <message>
            <source>Clauses to choose from</source>
            <translation>Abschnitte zur Auswahl</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>{n} of {all} chosen</source>
            <translation>{n} von {all} gewählt</translation>
        </message>
        <message>
            <source>{name}: {words}</source>
            <translation>{name}: {words}</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Comparing…</source>
            <translation>Wird verglichen…</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>A fault in RM Desktop</source>
            <translation>Ein Fehler in RM Desktop</translation>
        </message>
        <message>
            <source>Something went wrong in RM Desktop.</source>
            <translation>In RM Desktop ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Everything you typed was saved.</source>
            <translation>Alles, was Sie geschrieben haben, ist gespeichert.</translation>
        </message>
        <message>
            <source>Everything saved earlier is safe; the last words you typed may not be.</source>
            <translation>Alles früher Gespeicherte ist sicher; Ihre letzten Worte vielleicht nicht.</translation>
        </message>
        <message>
            <source>You can go on, or quit and start again. The report below holds nothing that you wrote.</source>
            <translation>Sie können weitermachen, oder beenden und neu starten. Der Bericht unten enthält nichts, was Sie geschrieben haben.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>DamageCard</name>
        <message>
            <source>Try another passphrase…</source>
            <translation>Andere Passphrase versuchen…</translation>
        </message>
        <message>
            <source>Open it without the newest changes</source>
            <translation>Ohne die neuesten Änderungen öffnen</translation>
        </message>
        <message>
            <source>All backups…</source>
            <translation>Alle Sicherungen…</translation>
        </message>
        <message>
            <source>Open another workspace…</source>
            <translation>Anderen Arbeitsbereich öffnen…</translation>
        </message>
        <message>
            <source>Begin without it</source>
            <translation>Ohne ihn beginnen</translation>
        </message>
    </context>
    <context>
        <name>DayButton</name>
        <message>
            <source>Pick another day</source>
            <translation>Anderen Tag wählen</translation>
        </message>
        <message>
            <source>Day: {day}</source>
            <translation>Tag: {day}</translation>
        </message>
    </context>
    <context>
        <name>DayGuess</name>
        <message>
            <source>{words} is taken for the day. Click to leave it in the words</source>
            <translation>{words} gilt als Tag. Klicken, um es im Text zu lassen</translation>
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <source>Write about this day</source>
            <translation>Über diesen Tag schreiben</translation>
        </message>
        <message>
            <source>{day} is still to come.</source>
            <translation>{day} kommt erst noch.</translation>
        </message>
        <message>
            <source>Nothing on {day}.</source>
            <translation>Kein Eintrag am {day}.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsCard</name>
        <message>
            <source>Export to read or print</source>
            <translation>Zum Lesen oder Drucken exportieren</translation>
        </message>
        <message>
            <source>Session minutes</source>
            <translation>Sitzungsprotokoll</translation>
        </message>
        <message>
            <source>who, topics, notes, takeaways, actions</source>
            <translation>Wer, Themen, Notizen, Erkenntnisse, Zusagen</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>one page for the table</source>
            <translation>eine Seite für den Tisch</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>the days of all sessions, for Outlook, Google or Apple</source>
            <translation>die Tage aller Sitzungen, für Outlook, Google oder Apple</translation>
        </message>
        <message>
            <source>Charter</source>
            <translation>Vereinbarung</translation>
        </message>
        <message>
            <source>what you agreed, and who signed it</source>
            <translation>was Sie vereinbart haben und wer unterschrieben hat</translation>
        </message>
        <message>
            <source>All shared notes</source>
            <translation>Alle gemeinsamen Notizen</translation>
        </message>
        <message>
            <source>one document, your Markdown as you typed it</source>
            <translation>ein Dokument, Ihr Markdown wie eingegeben</translation>
        </message>
        <message>
            <source>Goals and progress</source>
            <translation>Ziele und Fortschritt</translation>
        </message>
        <message>
            <source>levels and evidence of both</source>
            <translation>Stufen und Nachweise von Ihnen beiden</translation>
        </message>
        <message>
            <source>The whole programme</source>
            <translation>Das ganze Programm</translation>
        </message>
        <message>
            <source>everything shared, with contents</source>
            <translation>alles Gemeinsame, mit Inhaltsverzeichnis</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Export {document}</source>
            <translation>{document} exportieren</translation>
        </message>
    </context>
    <context>
        <name>DueDayDialog</name>
        <message>
            <source>Set the day</source>
            <translation>Tag festlegen</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Leave it empty to have no day.</source>
            <translation>Leer lassen, wenn es keinen Tag geben soll.</translation>
        </message>
    </context>
    <context>
        <name>EntryCard</name>
        <message>
            <source>Entry, private</source>
            <translation>Eintrag, privat</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>A title, if you like</source>
            <translation>Ein Titel, wenn Sie mögen</translation>
        </message>
        <message>
            <source>Version history</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Delete this entry</source>
            <translation>Diesen Eintrag löschen</translation>
        </message>
        <message>
            <source>Only you can read this. It is never part of a share.</source>
            <translation>Nur Sie können das lesen. Es wird nie geteilt.</translation>
        </message>
        <message>
            <source>Text of the entry</source>
            <translation>Text des Eintrags</translation>
        </message>
    </context>
    <context>
        <name>EntryFoot</name>
        <message>
            <source>How did it feel?</source>
            <translation>Wie hat es sich angefühlt?</translation>
        </message>
        <message>
            <source>The feeling in a word of your own</source>
            <translation>Das Gefühl in einem eigenen Wort</translation>
        </message>
        <message>
            <source>a word of your own</source>
            <translation>ein eigenes Wort</translation>
        </message>
        <message>
            <source>Share one takeaway…</source>
            <translation>Eine Erkenntnis teilen…</translation>
        </message>
        <message>
            <source>Copies only the words you have selected.</source>
            <translation>Kopiert nur die Worte, die Sie ausgewählt haben.</translation>
        </message>
        <message>
            <source>Select the words first. Only they are copied.</source>
            <translation>Wählen Sie erst die Worte aus. Nur sie werden kopiert.</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <source>Filter the entries</source>
            <translation>Einträge filtern</translation>
        </message>
        <message>
            <source>Filter by words or #tag</source>
            <translation>Nach Wörtern oder #Schlagwort filtern</translation>
        </message>
        <message>
            <source>No entry has these words.</source>
            <translation>Kein Eintrag enthält diese Wörter.</translation>
        </message>
        <message>
            <source>Tag the chosen entries…</source>
            <translation>Gewählte Einträge verschlagworten…</translation>
        </message>
        <message>
            <source>Delete the chosen entries</source>
            <translation>Gewählte Einträge löschen</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Einträge</translation>
        </message>
    </context>
    <context>
        <name>EntryModel</name>
        <message>
            <source>No words yet</source>
            <translation>Noch kein Text</translation>
        </message>
    </context>
    <context>
        <name>EvidenceStrip</name>
        <message>
            <source>What came of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>I did: what came of it?</source>
            <translation>Getan: Was wurde daraus?</translation>
        </message>
        <message>
            <source>I did</source>
            <translation>Getan</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>You said: {promise}</source>
            <translation>Gesagt: {promise}</translation>
        </message>
    </context>
    <context>
        <name>ExchangePage</name>
        <message>
            <source>Folder of documents and sealed files</source>
            <translation>Ordner für Dokumente und versiegelte Dateien</translation>
        </message>
        <message>
            <source>It is offered first when you export; you can choose another one each time.</source>
            <translation>Er wird beim Exportieren zuerst vorgeschlagen; Sie können jedes Mal einen anderen wählen.</translation>
        </message>
        <message>
            <source>Nothing is sent from here: a document reaches your partner when you hand it on. Each of you has a workspace of your own, and neither changes the other’s.</source>
            <translation>Von hier wird nichts gesendet: Ein Dokument erreicht Ihr Gegenüber erst, wenn Sie es weitergeben. Sie haben beide einen eigenen Arbeitsbereich, und keiner verändert den anderen.</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Calendar (.ics), for Outlook, Google or Apple</source>
            <translation>Kalender (.ics), für Outlook, Google oder Apple</translation>
        </message>
        <message>
            <source>Web page (.html), to read or print</source>
            <translation>Webseite (.html), zum Lesen oder Drucken</translation>
        </message>
        <message>
            <source>Markdown (.md), as it was typed</source>
            <translation>Markdown (.md), wie eingegeben</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Encrypt with a passphrase (age format)</source>
            <translation>Mit einer Passphrase verschlüsseln (age-Format)</translation>
        </message>
        <message>
            <source>What the file will hold</source>
            <translation>Was die Datei enthalten wird</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Fortschritt des Exports</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Die beiden Passphrasen sind verschieden.</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Angehalten. Es wurde nichts geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>FactsRow</name>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Choose the session</source>
            <translation>Sitzung wählen</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Change the tags</source>
            <translation>Schlagwörter ändern</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Keine Sitzung</translation>
        </message>
        <message>
            <source>{number} · {title}</source>
            <translation>{number} · {title}</translation>
        </message>
    </context>
    <context>
        <name>FallOutDialog</name>
        <message>
            <source>New day</source>
            <translation>Neuer Tag</translation>
        </message>
        <message>
            <source>Who asked for it?</source>
            <translation>Wer hat darum gebeten?</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <source>agreed together</source>
            <translation>gemeinsam vereinbart</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Ill, travelling, a deadline</source>
            <translation>Krankheit, eine Reise, eine Frist</translation>
        </message>
        <message>
            <source>Put it off</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>Verlegen</translation>
        </message>
        <message>
            <source>A new day within a week keeps a pair going. Leave it empty where there is none yet.</source>
            <translation>Ein neuer Tag innerhalb einer Woche hält ein Paar in Gang. Lassen Sie das Feld leer, wenn es noch keinen gibt.</translation>
        </message>
        <message>
            <source>Only the two of you see who asked, and why.</source>
            <translation>Nur Sie beide sehen, wer darum gebeten hat und warum.</translation>
        </message>
        <message>
            <source>that is me</source>
            <translation>das bin ich</translation>
        </message>
        <message>
            <source>my partner</source>
            <translation>mein Gegenüber</translation>
        </message>
    </context>
    <context>
        <name>FallingOut</name>
        <message>
            <source>Move or postpone session {number}</source>
            <translation>Sitzung {number} verlegen oder verschieben</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel session {number}</source>
            <translation>Sitzung {number} absagen</translation>
        </message>
        <message>
            <source>Call it off</source>
            <translation>Absagen</translation>
        </message>
    </context>
    <context>
        <name>Feedback</name>
        <message>
            <source>Kept in your journal</source>
            <translation>Im Journal aufbewahrt</translation>
        </message>
    </context>
    <context>
        <name>FeelingPicker</name>
        <message>
            <source>How it felt</source>
            <translation>Wie es sich anfühlte</translation>
        </message>
    </context>
    <context>
        <name>FigureCard</name>
        <message>
            <source>Show as table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
        <message>
            <source>{title}: show as table</source>
            <translation>{title}: als Tabelle zeigen</translation>
        </message>
    </context>
    <context>
        <name>FileCheck</name>
        <message>
            <source>Which file?</source>
            <translation>Welche Datei?</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Die Datei wird geprüft</translation>
        </message>
        <message>
            <source>{file} is not a file that left from here, or it was changed since.</source>
            <translation>{file} ist keine Datei, die von hier hinausging, oder sie wurde seither verändert.</translation>
        </message>
        <message>
            <source>{file} is just as it left from here on {day}.</source>
            <translation>{file} ist genau so, wie sie am {day} von hier hinausging.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in note</source>
            <translation>In der Notiz suchen</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorheriges</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächstes</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Alle ersetzen</translation>
        </message>
        <message>
            <source>{n} found</source>
            <translation>{n} gefunden</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
    </context>
    <context>
        <name>FitBar</name>
        <message>
            <source>{planned} of {available} min planned</source>
            <translation>{planned} von {available} min geplant</translation>
        </message>
    </context>
    <context>
        <name>FitRow</name>
        <message>
            <source>{over} min too many: shorten some topics, or make the session longer.</source>
            <translation>{over} min zu viel: Kürzen Sie einige Themen, oder verlängern Sie die Sitzung.</translation>
        </message>
        <message>
            <source>{over} min too many: without {topic} it fits.</source>
            <translation>{over} min zu viel: Ohne {topic} passt es.</translation>
        </message>
        <message>
            <source>{over} min too many: without {first} and {second} it fits.</source>
            <translation>{over} min zu viel: Ohne {first} und {second} passt es.</translation>
        </message>
        <message>
            <source>{over} min too many: without {topics} it fits.</source>
            <translation>{over} min zu viel: Ohne {topics} passt es.</translation>
        </message>
    </context>
    <context>
        <name>FocusMode</name>
        <message>
            <source>Leave focus</source>
            <translation>Fokus beenden</translation>
        </message>
        <message>
            <source>Leave focus ({keys})</source>
            <translation>Fokus verlassen ({keys})</translation>
        </message>
    </context>
    <context>
        <name>FolderRow</name>
        <message>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Back to the usual folder</source>
            <translation>Zurück zum üblichen Ordner</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Leave without saving what you wrote?</source>
            <translation>Schließen, ohne das Geschriebene zu speichern?</translation>
        </message>
    </context>
    <context>
        <name>GoalAsking</name>
        <message>
            <source>Your own goal</source>
            <translation>Ihr eigenes Ziel</translation>
        </message>
        <message>
            <source>{name}’s goal, as you see it</source>
            <translation>Ein Ziel von {name}, wie Sie es sehen</translation>
        </message>
    </context>
    <context>
        <name>GoalBoard</name>
        <message>
            <source>Reached and paused</source>
            <translation>Erreicht oder ruhend</translation>
        </message>
    </context>
    <context>
        <name>GoalBox</name>
        <message>
            <source>Check in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Show the chart as a table</source>
            <translation>Diagramm als Tabelle zeigen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>{name}: {goal}</source>
            <translation>{name}: {goal}</translation>
        </message>
        <message>
            <source>Check in on {goal}</source>
            <translation>Check-in zu {goal}</translation>
        </message>
        <message>
            <source>History of {goal}</source>
            <translation>Verlauf von {goal}</translation>
        </message>
        <message>
            <source>More for {goal}</source>
            <translation>Mehr zu {goal}</translation>
        </message>
        <message>
            <source>Every action done</source>
            <translation>Alle Zusagen erledigt</translation>
        </message>
        <message>
            <source>{actions}: {goal}</source>
            <translation>{actions}: {goal}</translation>
        </message>
        <message>
            <source>Latest evidence</source>
            <translation>Neuester Nachweis</translation>
        </message>
        <message>
            <source>{name} · {day}</source>
            <translation>{name} · {day}</translation>
        </message>
    </context>
    <context>
        <name>GoalDialog</name>
        <message>
            <source>Edit goal</source>
            <translation>Ziel bearbeiten</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>New goal</source>
            <translation>Neues Ziel</translation>
        </message>
        <message>
            <source>Add goal</source>
            <translation>Ziel hinzufügen</translation>
        </message>
        <message>
            <source>Whose goal</source>
            <translation>Wessen Ziel</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>What should it be possible to do? “Use AI tools without a helper”</source>
            <translation>Was soll möglich werden? „KI-Werkzeuge ohne Hilfe nutzen“</translation>
        </message>
        <message>
            <source>What will the two of you be able to see?</source>
            <translation>Was werden Sie beide sehen können?</translation>
        </message>
        <message>
            <source>What success looks like</source>
            <translation>Woran man den Erfolg erkennt</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Schwerpunkt</translation>
        </message>
        <message>
            <source>Your own area</source>
            <translation>Eigener Schwerpunkt</translation>
        </message>
        <message>
            <source>Name it</source>
            <translation>Ihr Name dafür</translation>
        </message>
        <message>
            <source>Level today</source>
            <translation>Stufe heute</translation>
        </message>
        <message>
            <source>Target level</source>
            <translation>Zielstufe</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Say in a few words what the goal is.</source>
            <translation>Sagen Sie in wenigen Worten, was das Ziel ist.</translation>
        </message>
        <message>
            <source>Name your own area, or choose one from the list.</source>
            <translation>Benennen Sie Ihren eigenen Schwerpunkt, oder wählen Sie einen aus der Liste.</translation>
        </message>
        <message>
            <source>This day cannot be read. Write it as 31 Mar, or pick it.</source>
            <translation>Dieser Tag ist nicht lesbar. Schreiben Sie ihn wie 31. März, oder wählen Sie ihn aus.</translation>
        </message>
        <message>
            <source>Level {level} is the highest there is: choose a lower level for today.</source>
            <translation>Stufe {level} ist die höchste: Wählen Sie für heute eine niedrigere.</translation>
        </message>
        <message>
            <source>The target must be above the level today: choose {level} or more.</source>
            <translation>Die Zielstufe muss über der heutigen liegen: Wählen Sie {level} oder mehr.</translation>
        </message>
        <message>
            <source>No area</source>
            <translation>Kein Schwerpunkt</translation>
        </message>
        <message>
            <source>Your own…</source>
            <translation>Eigener…</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Zielstufe</translation>
        </message>
        <message>
            <source>{word}: {meaning}</source>
            <translation>{word}: {meaning}</translation>
        </message>
    </context>
    <context>
        <name>GoalsCard</name>
        <message>
            <source>Goals</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>Neither of you has set a goal yet.</source>
            <translation>Noch haben Sie beide kein Ziel gesetzt.</translation>
        </message>
        <message>
            <source>Set a goal</source>
            <translation>Ziel setzen</translation>
        </message>
    </context>
    <context>
        <name>GoalsFrame</name>
        <message>
            <source>Goals</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>New goal</source>
            <translation>Neues Ziel</translation>
        </message>
        <message>
            <source>Set a goal</source>
            <translation>Ziel setzen</translation>
        </message>
        <message>
            <source>A goal is one thing that one of you wants to be able to do, and that the other can see.</source>
            <translation>Ein Ziel ist etwas, das eine oder einer von Ihnen können will und das die andere Person sehen kann.</translation>
        </message>
        <message>
            <source>Set the first goal</source>
            <translation>Erstes Ziel setzen</translation>
        </message>
        <message>
            <source>Skill goals</source>
            <translation>Lernziele</translation>
        </message>
    </context>
    <context>
        <name>Headline</name>
        <message>
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>Edit details</source>
            <translation>Details bearbeiten</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Print one page</source>
            <translation>Eine Seite drucken</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Write the minutes as a document</source>
            <translation>Protokoll als Dokument schreiben</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Sitzung beginnen</translation>
        </message>
        <message>
            <source>More to do with this session</source>
            <translation>Mehr zu dieser Sitzung</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Session {number}</source>
            <translation>Sitzung {number}</translation>
        </message>
        <message>
            <source>No day yet</source>
            <translation>Noch kein Tag</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>held, {length}</source>
            <translation>gehalten, {length}</translation>
        </message>
        <message>
            <source>now</source>
            <translation>läuft gerade</translation>
        </message>
        <message>
            <source>postponed</source>
            <translation>verschoben</translation>
        </message>
        <message>
            <source>held</source>
            <translation>gehalten</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgesagt</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Check-ins of {goal}</source>
            <translation>Check-ins zu {goal}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Nobody has checked in yet.</source>
            <translation>Noch kein Check-in.</translation>
        </message>
    </context>
    <context>
        <name>Index</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>InsightsPage</name>
        <message>
            <source>Insights</source>
            <translation>Einblicke</translation>
        </message>
        <message>
            <source>Who learned</source>
            <translation>Wer gelernt hat</translation>
        </message>
        <message>
            <source>What you talked about</source>
            <translation>Worüber Sie gesprochen haben</translation>
        </message>
        <message>
            <source>Skill levels</source>
            <translation>Könnensstufen</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Zusagen</translation>
        </message>
        <message>
            <source>Insights counts what you two do together. It begins with your first session.</source>
            <translation>Die Einblicke zählen, was Sie beide gemeinsam tun. Sie beginnen mit Ihrer ersten Sitzung.</translation>
        </message>
        <message>
            <source>Prepare a session</source>
            <translation>Sitzung vorbereiten</translation>
        </message>
    </context>
    <context>
        <name>JournalFrame</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Write three honest lines after a session. Nobody else will ever read them.</source>
            <translation>Schreiben Sie nach einer Sitzung drei ehrliche Zeilen. Niemand sonst wird sie je lesen.</translation>
        </message>
        <message>
            <source>Begin from a template…</source>
            <translation>Mit einer Vorlage beginnen…</translation>
        </message>
        <message>
            <source>Write the first entry</source>
            <translation>Ersten Eintrag schreiben</translation>
        </message>
    </context>
    <context>
        <name>JournalHead</name>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Write a new entry</source>
            <translation>Neuen Eintrag schreiben</translation>
        </message>
        <message>
            <source>Show the month</source>
            <translation>Monat zeigen</translation>
        </message>
        <message>
            <source>Private: kept on this computer, left out of every share</source>
            <translation>Privat: bleibt auf diesem Computer und wird nie geteilt</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
    </context>
    <context>
        <name>KeptLine</name>
        <message>
            <source>Capture by keys: {keys}</source>
            <translation>Festhalten mit Tasten: {keys}</translation>
        </message>
        <message>
            <source>Kept: {words}</source>
            <translation>Festgehalten: {words}</translation>
        </message>
    </context>
    <context>
        <name>KeyEditor</name>
        <message>
            <source>Back to the usual</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Use them here</source>
            <translation>Hier verwenden</translation>
        </message>
        <message>
            <source>Escape keeps the keys as they are, Backspace takes them away.</source>
            <translation>Esc lässt die Tasten, wie sie sind, die Rücktaste entfernt sie.</translation>
        </message>
        <message>
            <source>Press Enter or click into the field, then the new keys.</source>
            <translation>Drücken Sie die Eingabetaste oder klicken Sie in das Feld, dann die neuen Tasten.</translation>
        </message>
        <message>
            <source>Usually {keys}.</source>
            <translation>Üblich: {keys}.</translation>
        </message>
        <message>
            <source>Usually it has no keys.</source>
            <translation>Üblich sind keine Tasten.</translation>
        </message>
        <message>
            <source>{keys} is for writing. Add Ctrl or Alt, or take a key such as F7.</source>
            <translation>{keys} dient zum Schreiben. Nehmen Sie Strg oder Alt dazu, oder eine Taste wie F7.</translation>
        </message>
        <message>
            <source>{keys} does its own work wherever you write. Please choose other keys.</source>
            <translation>{keys} hat überall, wo Sie schreiben, eine eigene Aufgabe. Bitte wählen Sie andere Tasten.</translation>
        </message>
        <message>
            <source>{keys} belongs to the window and the system. Please choose other keys.</source>
            <translation>{keys} gehört dem Fenster und dem System. Bitte wählen Sie andere Tasten.</translation>
        </message>
        <message>
            <source>{keys} already does ‘{command}’ and {count} more. They stay in the menus.</source>
            <translation>{keys} steht schon für ‚{command}‘ und {count} weitere. Diese bleiben in den Menüs.</translation>
        </message>
        <message>
            <source>{keys} already does ‘{command}’ on the page {page}, which stays in the menus.</source>
            <translation>{keys} steht schon für ‚{command}‘ auf der Seite {page}; das bleibt in den Menüs.</translation>
        </message>
        <message>
            <source>{keys} already does ‘{command}’, which stays in the menus.</source>
            <translation>{keys} steht schon für ‚{command}‘; das bleibt in den Menüs.</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Press the new keys…</source>
            <translation>Neue Tasten drücken…</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Keine Tasten</translation>
        </message>
        <message>
            <source>Keys of {command}: {keys}</source>
            <translation>Tasten für {command}: {keys}</translation>
        </message>
    </context>
    <context>
        <name>KeySettings</name>
        <message>
            <source>Name or keys</source>
            <translation>Name oder Tasten</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>All back to the usual</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
    </context>
    <context>
        <name>KeyTip</name>
        <message>
            <source>{told} ({keys})</source>
            <translation>{told} ({keys})</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>You can choose other keys under Keys in the settings.</source>
            <translation>Andere Tasten können Sie in den Einstellungen unter „Tastenkürzel“ wählen.</translation>
        </message>
    </context>
    <context>
        <name>LanguagePage</name>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Of menus, dates and numbers; what the two of you wrote stays as it is.</source>
            <translation>Für Menüs, Datumsangaben und Zahlen; was Sie beide geschrieben haben, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie im System</translation>
        </message>
    </context>
    <context>
        <name>LeftOutCard</name>
        <message>
            <source>Left out of every share</source>
            <translation>Wird nie geteilt</translation>
        </message>
        <message>
            <source>{counted}. They never leave this computer except in your own backup.</source>
            <translation>{counted}. Das verlässt diesen Computer nie, außer in Ihrer eigenen Sicherung.</translation>
        </message>
        <message>
            <source>Your journal and your preparations never leave this computer except in your own backup.</source>
            <translation>Ihr Journal und Ihre Vorbereitungen verlassen diesen Computer nie, außer in Ihrer eigenen Sicherung.</translation>
        </message>
    </context>
    <context>
        <name>LinkQuestion</name>
        <message>
            <source>Write a mail?</source>
            <translation>E-Mail schreiben?</translation>
        </message>
        <message>
            <source>Open this page in your browser?</source>
            <translation>Diese Seite im Browser öffnen?</translation>
        </message>
        <message>
            <source>RM Desktop itself opens no page; another program will.</source>
            <translation>RM Desktop selbst öffnet keine Seite; das tut ein anderes Programm.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>ListWays</name>
        <message>
            <source>Programme</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>{held} of {planned} sessions are held</source>
            <translation>{held} von {planned} Sitzungen sind gehalten</translation>
        </message>
        <message>
            <source>Charter</source>
            <translation>Vereinbarung</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Zusagen</translation>
        </message>
        <message>
            <source>Two sessions in a row did not happen as planned. It happens to most pairs; is this still your rhythm?</source>
            <translation>Zwei Sitzungen nacheinander fanden nicht wie geplant statt. Das geht den meisten Paaren so; ist dies noch Ihr Rhythmus?</translation>
        </message>
        <message>
            <source>Programme · {held} of {planned}</source>
            <translation>Programm · {held} von {planned}</translation>
        </message>
        <message>
            <source>Charter · write it</source>
            <translation>Vereinbarung · schreiben</translation>
        </message>
        <message>
            <source>Charter · sign it</source>
            <translation>Vereinbarung · unterschreiben</translation>
        </message>
        <message>
            <source>Charter · your partner signs</source>
            <translation>Vereinbarung · Gegenüber unterschreibt</translation>
        </message>
        <message>
            <source>Charter · signed</source>
            <translation>Vereinbarung · unterschrieben</translation>
        </message>
        <message>
            <source>Charter · sign it again</source>
            <translation>Vereinbarung · neu unterschreiben</translation>
        </message>
    </context>
    <context>
        <name>LiveAgendaCard</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Move the topic up</source>
            <translation>Thema nach oben verschieben</translation>
        </message>
        <message>
            <source>Move the topic down</source>
            <translation>Thema nach unten verschieben</translation>
        </message>
        <message>
            <source>Add a topic</source>
            <translation>Thema hinzufügen</translation>
        </message>
        <message>
            <source>Add a topic: @name 10m</source>
            <translation>Thema hinzufügen: @Name 10m</translation>
        </message>
    </context>
    <context>
        <name>LiveHead</name>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Back to Sessions; the clock goes on</source>
            <translation>Zurück zu den Sitzungen; die Uhr läuft weiter</translation>
        </message>
        <message>
            <source>Private things are hidden</source>
            <translation>Privates ist ausgeblendet</translation>
        </message>
        <message>
            <source>Session running · {time}</source>
            <translation>Sitzung läuft · {time}</translation>
        </message>
        <message>
            <source>Session paused · {time}</source>
            <translation>Sitzung pausiert · {time}</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>Live session</source>
            <translation>Laufende Sitzung</translation>
        </message>
        <message>
            <source>No session is running now.</source>
            <translation>Gerade läuft keine Sitzung.</translation>
        </message>
        <message>
            <source>Go to Sessions</source>
            <translation>Zu den Sitzungen</translation>
        </message>
    </context>
    <context>
        <name>LivePromises</name>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Show what we promised</source>
            <translation>Zeigen, was wir zugesagt haben</translation>
        </message>
        <message>
            <source>Hide what we promised</source>
            <translation>Ausblenden, was wir zugesagt haben</translation>
        </message>
    </context>
    <context>
        <name>LiveTopicModel</name>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>took {length}</source>
            <translation>dauerte {length}</translation>
        </message>
    </context>
    <context>
        <name>Locked</name>
        <message>
            <source>{file} is locked</source>
            <translation>{file} ist gesperrt</translation>
        </message>
        <message>
            <source>This workspace is locked</source>
            <translation>Dieser Arbeitsbereich ist gesperrt</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Entsperren…</translation>
        </message>
        <message>
            <source>Open another workspace…</source>
            <translation>Anderen Arbeitsbereich öffnen…</translation>
        </message>
        <message>
            <source>Some words could not be saved. They are kept here until it is unlocked.</source>
            <translation>Einige Worte konnten nicht gespeichert werden. Sie bleiben hier, bis entsperrt wird.</translation>
        </message>
        <message>
            <source>It is closed, but not protected: anybody can open it.</source>
            <translation>Er ist geschlossen, aber nicht geschützt: Jeder kann ihn öffnen.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>{page} — {pair}</source>
            <translation>{page} — {pair}</translation>
        </message>
        <message>
            <source>{page} — RM Desktop</source>
            <translation>{page} – RM Desktop</translation>
        </message>
    </context>
    <context>
        <name>MentionRow</name>
        <message>
            <source>Mentioned in</source>
            <translation>Erwähnt in</translation>
        </message>
        <message>
            <source>{record}, private</source>
            <translation>{record}, privat</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>und {n} weitere</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>MinutesField</name>
        <message>
            <source>no minutes</source>
            <translation>keine Minuten</translation>
        </message>
    </context>
    <context>
        <name>MonthDays</name>
        <message>
            <source>{day}, today</source>
            <translation>{day}, heute</translation>
        </message>
        <message>
            <source>{day}, has an entry</source>
            <translation>{day}, mit Eintrag</translation>
        </message>
    </context>
    <context>
        <name>MonthView</name>
        <message>
            <source>Previous month</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Nächster Monat</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
    </context>
    <context>
        <name>NewPairDialog</name>
        <message>
            <source>A new pair</source>
            <translation>Ein neues Paar</translation>
        </message>
        <message>
            <source>Choose where to keep it…</source>
            <translation>Ort wählen…</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Wer sind Sie?</translation>
        </message>
        <message>
            <source>I am the leader</source>
            <translation>Ich bin Führungskraft</translation>
        </message>
        <message>
            <source>the senior, who learns</source>
            <translation>die erfahrene Person, die lernt</translation>
        </message>
        <message>
            <source>I am the mentor</source>
            <translation>Ich bin Mentor</translation>
        </message>
        <message>
            <source>the junior, who teaches</source>
            <translation>die jüngere Person, die lehrt</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <source>The junior colleague, who teaches</source>
            <translation>Die jüngere Person, die lehrt</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Führungskraft</translation>
        </message>
        <message>
            <source>The senior colleague, who learns</source>
            <translation>Die erfahrene Person, die lernt</translation>
        </message>
        <message>
            <source>When is session 1?</source>
            <translation>Wann ist Sitzung 1?</translation>
        </message>
        <message>
            <source>How often will you meet?</source>
            <translation>Wie oft werden Sie sich treffen?</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <source>What is the mentor called?</source>
            <translation>Wie heißt die Mentorin oder der Mentor?</translation>
        </message>
        <message>
            <source>What is the leader called?</source>
            <translation>Wie heißt die Führungskraft?</translation>
        </message>
        <message>
            <source>What is your name?</source>
            <translation>Wie heißen Sie?</translation>
        </message>
        <message>
            <source>Both names are needed.</source>
            <translation>Beide Namen sind nötig.</translation>
        </message>
        <message>
            <source>Which day is session 1? Write it as next thu 15:00, or pick it.</source>
            <translation>An welchem Tag ist Sitzung 1? Schreiben Sie etwa nächsten Do 15:00, oder wählen Sie ihn aus.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Draw six words for me</source>
            <translation>Sechs Wörter für mich ziehen</translation>
        </message>
        <message>
            <source>You see them next, on a recovery sheet to print. Nobody can guess them.</source>
            <translation>Sie sehen sie gleich auf einem Wiederherstellungsblatt zum Drucken. Niemand kann sie erraten.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>The new passphrase once more</source>
            <translation>Die neue Passphrase noch einmal</translation>
        </message>
        <message>
            <source>Short, so easier to guess. Six drawn words are not.</source>
            <translation>Kurz und damit leichter zu erraten. Sechs gezogene Wörter sind es nicht.</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Choose a few words that only you would put together.</source>
            <translation>Wählen Sie einige Wörter, die nur Sie so zusammenstellen würden.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Die beiden Passphrasen sind verschieden.</translation>
        </message>
    </context>
    <context>
        <name>NextDateStep</name>
        <message>
            <source>Next date</source>
            <translation>Nächster Termin</translation>
        </message>
        <message>
            <source>When you meet next</source>
            <translation>Wann Sie sich das nächste Mal treffen</translation>
        </message>
        <message>
            <source>No date yet</source>
            <translation>Noch kein Termin</translation>
        </message>
        <message>
            <source>Session {number}</source>
            <translation>Sitzung {number}</translation>
        </message>
        <message>
            <source>Type a day, such as next thu 15:00, or decide later.</source>
            <translation>Geben Sie einen Tag ein, etwa nächsten Do 15:00, oder legen Sie ihn später fest.</translation>
        </message>
        <message>
            <source>This day is over. The next session needs one that is still to come.</source>
            <translation>Dieser Tag ist vorbei. Die nächste Sitzung braucht einen, der noch kommt.</translation>
        </message>
        <message>
            <source>Session {number}, {title}, is planned for this day. Keep it, or type another one.</source>
            <translation>Sitzung {number}, {title}, ist für diesen Tag geplant. Behalten Sie ihn, oder geben Sie einen anderen ein.</translation>
        </message>
        <message>
            <source>Session {number}, {title}, has no day yet. This one fits your rhythm.</source>
            <translation>Sitzung {number}, {title}, hat noch keinen Tag. Dieser passt zu Ihrem Rhythmus.</translation>
        </message>
        <message>
            <source>Session {number} is not planned yet. This day fits your rhythm.</source>
            <translation>Sitzung {number} ist noch nicht geplant. Dieser Tag passt zu Ihrem Rhythmus.</translation>
        </message>
    </context>
    <context>
        <name>NotSavedButton</name>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>Not saved. Press to see why and what to do.</source>
            <translation>Nicht gespeichert. Drücken Sie, um zu sehen, warum und was zu tun ist.</translation>
        </message>
    </context>
    <context>
        <name>NoteDeeds</name>
        <message>
            <source>Tag…</source>
            <translation>Schlagwörter…</translation>
        </message>
        <message>
            <source>Pin or unpin</source>
            <translation>Anheften oder lösen</translation>
        </message>
        <message>
            <source>Copy links</source>
            <translation>Links kopieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>NoteDetail</name>
        <message>
            <source>There is no note called ‘{title}’ yet.</source>
            <translation>Eine Notiz mit dem Titel ‚{title}‘ gibt es noch nicht.</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Schreiben</translation>
        </message>
    </context>
    <context>
        <name>NoteHeadline</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Version history</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Nicht mehr anheften</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Oben anheften</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beides</translation>
        </message>
    </context>
    <context>
        <name>NoteImport</name>
        <message>
            <source>Import text files as notes</source>
            <translation>Textdateien als Notizen importieren</translation>
        </message>
        <message>
            <source>Text files ({endings})</source>
            <translation>Textdateien ({endings})</translation>
        </message>
        <message>
            <source>Importing text files</source>
            <translation>Textdateien werden importiert</translation>
        </message>
    </context>
    <context>
        <name>NoteListModel</name>
        <message>
            <source>pinned</source>
            <translation>angeheftet</translation>
        </message>
    </context>
    <context>
        <name>NoteListPane</name>
        <message>
            <source>Filter notes</source>
            <translation>Notizen filtern</translation>
        </message>
        <message>
            <source>Filter notes by words or #tag</source>
            <translation>Notizen nach Wörtern oder #Schlagwort filtern</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>No note matches.</source>
            <translation>Keine Notiz passt dazu.</translation>
        </message>
        <message>
            <source>Show all notes</source>
            <translation>Alle Notizen zeigen</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Neue Notiz</translation>
        </message>
        <message>
            <source>New note from a form</source>
            <translation>Neue Notiz aus einem Formular</translation>
        </message>
    </context>
    <context>
        <name>NoteSheet</name>
        <message>
            <source>Note, Markdown source</source>
            <translation>Notiz, Markdown-Quelltext</translation>
        </message>
        <message>
            <source>Write in Markdown…</source>
            <translation>In Markdown schreiben…</translation>
        </message>
        <message>
            <source>Note, for reading</source>
            <translation>Notiz, zum Lesen</translation>
        </message>
        <message>
            <source>*Too long to preview while writing; press Read.*</source>
            <translation>*Zu lang für eine Vorschau beim Schreiben; drücken Sie „Lesen“.*</translation>
        </message>
    </context>
    <context>
        <name>NoteWays</name>
        <message>
            <source>New note</source>
            <translation>Neue Notiz</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
        <message>
            <source>Shared notes</source>
            <translation>Gemeinsame Notizen</translation>
        </message>
        <message>
            <source>What was said, tried and decided. Both of you read these notes.</source>
            <translation>Was gesagt, versucht und beschlossen wurde. Sie beide lesen diese Notizen.</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Shared notes, to read</source>
            <translation>Gemeinsame Notizen, zum Lesen</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Show the notes as they read</source>
            <translation>Die Notizen in der Leseansicht zeigen</translation>
        </message>
        <message>
            <source>Version history</source>
            <translation>Versionen</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Notes keep what you both want to find again. Write the first one, or drop text files here.</source>
            <translation>Notizen bewahren, was Sie beide wiederfinden möchten. Schreiben Sie die erste, oder legen Sie Textdateien hier ab.</translation>
        </message>
        <message>
            <source>Write the first note</source>
            <translation>Erste Notiz schreiben</translation>
        </message>
        <message>
            <source>Import text files…</source>
            <translation>Textdateien importieren…</translation>
        </message>
        <message>
            <source>Drop text files here to add them as notes</source>
            <translation>Textdateien hier ablegen, um sie als Notizen hinzuzufügen</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Today's backup could not be made.</source>
            <translation>Die heutige Sicherung konnte nicht gemacht werden.</translation>
        </message>
        <message>
            <source>Your workspace itself is saved.</source>
            <translation>Ihr Arbeitsbereich selbst ist gespeichert.</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
        <message>
            <source>The keyring of this computer did not keep the key.</source>
            <translation>Der Schlüsselbund dieses Computers hat den Schlüssel nicht behalten.</translation>
        </message>
        <message>
            <source>The workspace opens with its passphrase, as before.</source>
            <translation>Der Arbeitsbereich öffnet sich mit seiner Passphrase, wie bisher.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{file} lies on a network drive.</source>
            <translation>{file} liegt auf einem Netzlaufwerk.</translation>
        </message>
        <message>
            <source>It is saved more slowly there, in the way that is safe on such drives.</source>
            <translation>Dort wird langsamer gespeichert, auf die Art, die für solche Laufwerke sicher ist.</translation>
        </message>
        <message>
            <source>Open it on one computer at a time; another one can read it meanwhile.</source>
            <translation>Öffnen Sie die Datei immer nur auf einem Computer; ein anderer kann sie währenddessen lesen.</translation>
        </message>
        <message>
            <source>{file} lies in a folder that another program copies to other computers.</source>
            <translation>{file} liegt in einem Ordner, den ein anderes Programm auf andere Computer kopiert.</translation>
        </message>
        <message>
            <source>It is saved more slowly there, in the way that is safe in such folders.</source>
            <translation>Dort wird langsamer gespeichert, auf die Art, die für solche Ordner sicher ist.</translation>
        </message>
        <message>
            <source>Two computers that write at once would make two copies: a folder of this computer is safer.</source>
            <translation>Schreiben zwei Computer zugleich, entstehen zwei Kopien: Ein Ordner nur auf diesem Computer ist sicherer.</translation>
        </message>
    </context>
    <context>
        <name>NowCard</name>
        <message>
            <source>The topic of now</source>
            <translation>Aktuelles Thema</translation>
        </message>
        <message>
            <source>Time of this topic</source>
            <translation>Zeit für dieses Thema</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>{name} leads</source>
            <translation>{name} leitet</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Now · {place} of {count}</source>
            <translation>Jetzt · {place} von {count}</translation>
        </message>
        <message>
            <source>Nothing is on the agenda. Talk about what matters; the notes are below.</source>
            <translation>Nichts steht auf der Agenda. Sprechen Sie über das, was wichtig ist; die Notizen stehen darunter.</translation>
        </message>
        <message>
            <source>That was the last topic.</source>
            <translation>Das war das letzte Thema.</translation>
        </message>
    </context>
    <context>
        <name>NowWays</name>
        <message>
            <source>Done, next topic</source>
            <translation>Erledigt, nächstes Thema</translation>
        </message>
        <message>
            <source>Park for next time</source>
            <translation>Zurückstellen</translation>
        </message>
        <message>
            <source>+5 min</source>
            <translation>+5 min</translation>
        </message>
        <message>
            <source>Five minutes more</source>
            <translation>Fünf Minuten mehr</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>End session</source>
            <translation>Sitzung beenden</translation>
        </message>
        <message>
            <source>End and wrap up</source>
            <translation>Beenden und abschließen</translation>
        </message>
        <message>
            <source>Done, last topic</source>
            <translation>Erledigt, letztes Thema</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>NudgesCard</name>
        <message>
            <source>Worth a moment</source>
            <translation>Einen Moment wert</translation>
        </message>
        <message>
            <source>Not today: {sentence}</source>
            <translation>Heute nicht: {sentence}</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Heute nicht</translation>
        </message>
    </context>
    <context>
        <name>OnThisDay</name>
        <message>
            <source>On this day</source>
            <translation>An diesem Tag</translation>
        </message>
        <message>
            <source>No words yet</source>
            <translation>Noch kein Text</translation>
        </message>
        <message>
            <source>{when}: {title}</source>
            <translation>{when}: {title}</translation>
        </message>
    </context>
    <context>
        <name>Opener</name>
        <message>
            <source>Open a workspace</source>
            <translation>Arbeitsbereich öffnen</translation>
        </message>
        <message>
            <source>RM Desktop workspaces (*.rmpair)</source>
            <translation>Arbeitsbereiche von RM Desktop (*.rmpair)</translation>
        </message>
        <message>
            <source>Asking the keyring of this computer…</source>
            <translation>Der Schlüsselbund dieses Computers wird gefragt…</translation>
        </message>
        <message>
            <source>Opening {file}…</source>
            <translation>{file} wird geöffnet…</translation>
        </message>
    </context>
    <context>
        <name>OutcomeEntry</name>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
    </context>
    <context>
        <name>OutcomeList</name>
        <message>
            <source>What was promised?</source>
            <translation>Was wurde zugesagt?</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Wer es tut</translation>
        </message>
        <message>
            <source>What was learned?</source>
            <translation>Was wurde gelernt?</translation>
        </message>
        <message>
            <source>Who learned it</source>
            <translation>Wer es gelernt hat</translation>
        </message>
    </context>
    <context>
        <name>OutcomeRow</name>
        <message>
            <source>takeaway</source>
            <translation>Erkenntnis</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
    </context>
    <context>
        <name>OutcomesCard</name>
        <message>
            <source>Actions and takeaways</source>
            <translation>Zusagen und Erkenntnisse</translation>
        </message>
        <message>
            <source>Nothing was promised or learned here yet.</source>
            <translation>Hier wurde noch nichts zugesagt oder gelernt.</translation>
        </message>
        <message>
            <source>Add action</source>
            <translation>Neue Zusage</translation>
        </message>
        <message>
            <source>Add takeaway</source>
            <translation>Neue Erkenntnis</translation>
        </message>
        <message>
            <source>What was promised?</source>
            <translation>Was wurde zugesagt?</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Wer es tut</translation>
        </message>
        <message>
            <source>What was learned?</source>
            <translation>Was wurde gelernt?</translation>
        </message>
        <message>
            <source>Who learned it</source>
            <translation>Wer es gelernt hat</translation>
        </message>
    </context>
    <context>
        <name>OwnMenu</name>
        <message>
            <source>Import a file…</source>
            <translation>Datei importieren…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Change its name…</source>
            <translation>Namen ändern…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Überall suchen</translation>
        </message>
        <message>
            <source>Find anything: &gt; commands, # tags, @ people</source>
            <translation>Überall suchen: &gt; Befehle, # Schlagwörter, @ Personen</translation>
        </message>
        <message>
            <source>{row}, {place} of {count}</source>
            <translation>{row}, {place} von {count}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Let this computer's keyring remember it</source>
            <translation>Im Schlüsselbund dieses Computers merken</translation>
        </message>
        <message>
            <source>Open {file}</source>
            <translation>{file} öffnen</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Eingabe anzeigen</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>Die Feststelltaste scheint an zu sein.</translation>
        </message>
        <message>
            <source>What you typed opens the newest backup, but not this file.</source>
            <translation>Ihre Eingabe öffnet die neueste Sicherung, aber nicht diese Datei.</translation>
        </message>
        <message>
            <source>Look at the backup…</source>
            <translation>Sicherung ansehen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Open in {n} s</source>
            <translation>Öffnen in {n} s</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePair</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Dieselbe noch einmal</translation>
        </message>
    </context>
    <context>
        <name>PhraseSheet</name>
        <message>
            <source>{step}: {question}</source>
            <translation>{step}: {question}</translation>
        </message>
        <message>
            <source>Another example</source>
            <translation>Anderes Beispiel</translation>
        </message>
        <message>
            <source>An example: {about}</source>
            <translation>Ein Beispiel: {about}</translation>
        </message>
        <message>
            <source>Your sentences stand here as you write them.</source>
            <translation>Hier stehen Ihre Sätze, während Sie sie schreiben.</translation>
        </message>
    </context>
    <context>
        <name>PlainSheet</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>PreparationCard</name>
        <message>
            <source>My preparation, private</source>
            <translation>Meine Vorbereitung, privat</translation>
        </message>
        <message>
            <source>Earlier versions of my preparation</source>
            <translation>Frühere Versionen meiner Vorbereitung</translation>
        </message>
        <message>
            <source>My preparation</source>
            <translation>Meine Vorbereitung</translation>
        </message>
        <message>
            <source>To raise</source>
            <translation>Ansprechen</translation>
        </message>
        <message>
            <source>What I want to bring up</source>
            <translation>Was ich zur Sprache bringen will</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>What can wait</source>
            <translation>Was warten kann</translation>
        </message>
        <message>
            <source>With care</source>
            <translation>Mit Bedacht</translation>
        </message>
        <message>
            <source>What needs tact</source>
            <translation>Was Takt braucht</translation>
        </message>
        <message>
            <source>Find the words…</source>
            <translation>Worte finden…</translation>
        </message>
        <message>
            <source>Move line to agenda</source>
            <translation>Zeile auf die Agenda</translation>
        </message>
        <message>
            <source>From a form…</source>
            <translation>Aus einem Formular…</translation>
        </message>
        <message>
            <source>The line the caret is in becomes a topic</source>
            <translation>Die Zeile, in der die Schreibmarke steht, wird zu einem Thema</translation>
        </message>
        <message>
            <source>{told} ({keys})</source>
            <translation>{told} ({keys})</translation>
        </message>
        <message>
            <source>My preparation: {title}</source>
            <translation>Meine Vorbereitung: {title}</translation>
        </message>
    </context>
    <context>
        <name>PrivateChip</name>
        <message>
            <source>Private</source>
            <translation>Privat</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeDialog</name>
        <message>
            <source>Our programme</source>
            <translation>Unser Programm</translation>
        </message>
        <message>
            <source>Lay it out</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>How often?</source>
            <translation>Wie oft?</translation>
        </message>
        <message>
            <source>First session to come</source>
            <translation>Erste kommende Sitzung</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>A room, a café, a call</source>
            <translation>Raum, Café, Anruf</translation>
        </message>
        <message>
            <source>The sessions and their days</source>
            <translation>Die Sitzungen und ihre Tage</translation>
        </message>
        <message>
            <source>Length of new ones</source>
            <translation>Dauer der neuen</translation>
        </message>
        <message>
            <source>Which day is the first one? Write it as next thu 15:00, or pick it.</source>
            <translation>An welchem Tag ist die erste? Schreiben Sie etwa nächsten Do 15:00, oder wählen Sie ihn aus.</translation>
        </message>
        <message>
            <source>Give a length in minutes, up to a day.</source>
            <translation>Geben Sie eine Dauer in Minuten an, höchstens einen Tag.</translation>
        </message>
        <message>
            <source>Give a day, and every session with its day is listed here. Nothing is written yet.</source>
            <translation>Geben Sie einen Tag an, dann steht hier jede Sitzung mit ihrem Tag. Noch wird nichts eingetragen.</translation>
        </message>
        <message>
            <source>{sessions}, from {first} to {last}: as it is already.</source>
            <translation>{sessions}, von {first} bis {last}: So ist es schon.</translation>
        </message>
        <message>
            <source>{sessions}, from {first} to {last}. What is held stays; what is prepared keeps its agenda.</source>
            <translation>{sessions}, von {first} bis {last}. Was gehalten ist, bleibt; was vorbereitet ist, behält seine Agenda.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeModel</name>
        <message>
            <source>{number} · {title}</source>
            <translation>{number} · {title}</translation>
        </message>
        <message>
            <source>{day} · {remark}</source>
            <translation>{day} · {remark}</translation>
        </message>
        <message>
            <source>{day} · was {other}</source>
            <translation>{day} · vorher: {other}</translation>
        </message>
        <message>
            <source>No day yet</source>
            <translation>Noch kein Tag</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>held</source>
            <translation>gehalten</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>moves</source>
            <translation>wird verlegt</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>unverändert</translation>
        </message>
    </context>
    <context>
        <name>PromiseRow</name>
        <message>
            <source>What came of {promise}</source>
            <translation>Was daraus wurde: {promise}</translation>
        </message>
        <message>
            <source>What came of it? Enter keeps it</source>
            <translation>Was wurde daraus? Eingabe speichert</translation>
        </message>
        <message>
            <source>→ What came of it?</source>
            <translation>→ Was wurde daraus?</translation>
        </message>
        <message>
            <source>→ {evidence}</source>
            <translation>→ {evidence}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>offen</translation>
        </message>
    </context>
    <context>
        <name>PromiseSection</name>
        <message>
            <source>What we promised: you said, I did</source>
            <translation>Was wir zugesagt haben: gesagt, getan</translation>
        </message>
        <message>
            <source>You said → I did</source>
            <translation>Gesagt → getan</translation>
        </message>
        <message>
            <source>Until session {number}: {done} of {count} done</source>
            <translation>Bis Sitzung {number}: {done} von {count} erledigt</translation>
        </message>
        <message>
            <source>{done} of {count} done</source>
            <translation>{done} von {count} erledigt</translation>
        </message>
    </context>
    <context>
        <name>PromptPanel</name>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Another question</source>
            <translation>Andere Frage</translation>
        </message>
        <message>
            <source>Write from a template</source>
            <translation>Mit einer Vorlage schreiben</translation>
        </message>
        <message>
            <source>Write without a question</source>
            <translation>Ohne Frage schreiben</translation>
        </message>
    </context>
    <context>
        <name>ProtectionChoice</name>
        <message>
            <source>Protection</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <source>typed when it opens</source>
            <translation>wird beim Öffnen eingegeben</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>Schlüsselbund</translation>
        </message>
        <message>
            <source>opens it by itself</source>
            <translation>öffnet von selbst</translation>
        </message>
        <message>
            <source>The keyring of this computer</source>
            <translation>Der Schlüsselbund dieses Computers</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>A passphrase opens it</source>
            <translation>Eine Passphrase öffnet ihn</translation>
        </message>
        <message>
            <source>No protection</source>
            <translation>Kein Schutz</translation>
        </message>
        <message>
            <source>anybody can read it</source>
            <translation>jeder kann ihn lesen</translation>
        </message>
        <message>
            <source>The keyring of this computer opens it; elsewhere, or if the keyring is lost, the passphrase does.</source>
            <translation>Der Schlüsselbund dieses Computers öffnet ihn; anderswo, oder wenn der Schlüsselbund verloren geht, öffnet ihn die Passphrase.</translation>
        </message>
        <message>
            <source>Anybody who gets the file can read it, the journal too, and damage is harder to notice.</source>
            <translation>Wer die Datei bekommt, kann sie lesen, auch das Journal, und Schäden fallen schwerer auf.</translation>
        </message>
    </context>
    <context>
        <name>ProtectionDialog</name>
        <message>
            <source>{file} opens with its passphrase.</source>
            <translation>{file} öffnet sich mit der Passphrase.</translation>
        </message>
        <message>
            <source>The passphrase on paper, for the day it is forgotten.</source>
            <translation>Die Passphrase auf Papier, für den Tag, an dem sie vergessen ist.</translation>
        </message>
        <message>
            <source>Anybody who gets the file could then read it, the journal too.</source>
            <translation>Wer die Datei bekommt, könnte sie dann lesen, auch das Journal.</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Verschlüsselt</translation>
        </message>
        <message>
            <source>Change passphrase…</source>
            <translation>Passphrase ändern…</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Zeigen…</translation>
        </message>
        <message>
            <source>Remove protection</source>
            <translation>Schutz aufheben</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Anybody who gets {file} can read it, the journal too, and damage is harder to notice.</source>
            <translation>Wer {file} bekommt, kann alles lesen, auch das Journal, und Schäden fallen schwerer auf.</translation>
        </message>
        <message>
            <source>Not protected</source>
            <translation>Nicht geschützt</translation>
        </message>
        <message>
            <source>Protect…</source>
            <translation>Schützen…</translation>
        </message>
        <message>
            <source>Keyring of this computer</source>
            <translation>Schlüsselbund dieses Computers</translation>
        </message>
        <message>
            <source>Opens this workspace without a question.</source>
            <translation>Öffnet diesen Arbeitsbereich ohne Nachfrage.</translation>
        </message>
        <message>
            <source>Let it remember</source>
            <translation>Merken lassen</translation>
        </message>
    </context>
    <context>
        <name>ProtectionForm</name>
        <message>
            <source>Present passphrase</source>
            <translation>Jetzige Passphrase</translation>
        </message>
        <message>
            <source>I no longer have it; the keyring opens this workspace</source>
            <translation>Ich habe sie nicht mehr; der Schlüsselbund öffnet diesen Arbeitsbereich</translation>
        </message>
        <message>
            <source>Let this computer's keyring remember it</source>
            <translation>Im Schlüsselbund dieses Computers merken</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>The present passphrase is needed.</source>
            <translation>Die jetzige Passphrase ist nötig.</translation>
        </message>
    </context>
    <context>
        <name>ProtectionPage</name>
        <message>
            <source>Lock when nobody touches it</source>
            <translation>Bei Untätigkeit sperren</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Jetzt sperren</translation>
        </message>
        <message>
            <source>Protection…</source>
            <translation>Schutz…</translation>
        </message>
        <message>
            <source>Also when the computer sleeps or locks its screen, where it says so.</source>
            <translation>Auch wenn der Computer ruht oder seinen Bildschirm sperrt, sofern er es meldet.</translation>
        </message>
        <message>
            <source>Hide everything until you unlock it again.</source>
            <translation>Alles verbergen, bis Sie wieder entsperren.</translation>
        </message>
        <message>
            <source>Hide everything until you unlock it again; {keys} does the same.</source>
            <translation>Alles verbergen, bis Sie wieder entsperren; {keys} bewirkt dasselbe.</translation>
        </message>
        <message>
            <source>Set or change the passphrase, and see where it is remembered.</source>
            <translation>Die Passphrase festlegen oder ändern und sehen, wo sie gemerkt ist.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
    </context>
    <context>
        <name>Protector</name>
        <message>
            <source>Asking the keyring of this computer…</source>
            <translation>Der Schlüsselbund dieses Computers wird gefragt…</translation>
        </message>
        <message>
            <source>The keyring remembers it.</source>
            <translation>Der Schlüsselbund merkt sie sich.</translation>
        </message>
        <message>
            <source>The keyring has forgotten it.</source>
            <translation>Der Schlüsselbund hat sie vergessen.</translation>
        </message>
        <message>
            <source>The passphrase was changed.</source>
            <translation>Die Passphrase wurde geändert.</translation>
        </message>
        <message>
            <source>The protection was removed.</source>
            <translation>Der Schutz wurde aufgehoben.</translation>
        </message>
    </context>
    <context>
        <name>PulseCard</name>
        <message>
            <source>Pulse</source>
            <translation>Puls</translation>
        </message>
        <message>
            <source>Wrap up…</source>
            <translation>Abschließen…</translation>
        </message>
        <message>
            <source>Go on wrapping up…</source>
            <translation>Weiter abschließen…</translation>
        </message>
        <message>
            <source>Give your pulse…</source>
            <translation>Puls geben…</translation>
        </message>
    </context>
    <context>
        <name>PulseStep</name>
        <message>
            <source>Pulse</source>
            <translation>Puls</translation>
        </message>
        <message>
            <source>Give it again</source>
            <translation>Noch einmal geben</translation>
        </message>
        <message>
            <source>Turn the screen to yourself. {partner} sees yours only together with theirs.</source>
            <translation>Drehen Sie den Bildschirm zu sich. {partner} sieht Ihren Puls erst zusammen mit dem eigenen.</translation>
        </message>
        <message>
            <source>You can give yours again until {partner}’s is here; after that it is final.</source>
            <translation>Sie können Ihren Puls noch einmal geben, bis der von {partner} hier ist; danach steht er fest.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Give each of the three a number from 1 to 5, or skip the pulse.</source>
            <translation>Geben Sie jeder der drei Aussagen eine Zahl von 1 bis 5, oder überspringen Sie den Puls.</translation>
        </message>
    </context>
    <context>
        <name>PulseTable</name>
        <message>
            <source>{number} · {word}</source>
            <translation>{number} · {word}</translation>
        </message>
    </context>
    <context>
        <name>PurposeCard</name>
        <message>
            <source>What shall be different at the end, and why the two of you? One or two sentences.</source>
            <translation>Was soll am Ende anders sein, und warum gerade Sie beide? Ein oder zwei Sätze.</translation>
        </message>
        <message>
            <source>Purpose, needed before anybody signs</source>
            <translation>Zweck, nötig, bevor jemand unterschreibt</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>Without a purpose a charter cannot be signed. Write one sentence here first.</source>
            <translation>Ohne Zweck lässt sich eine Vereinbarung nicht unterschreiben. Schreiben Sie hier zuerst einen Satz.</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>QuickChips</name>
        <message>
            <source>Click to take {words} out of the line</source>
            <translation>Klicken, um {words} aus der Zeile zu nehmen</translation>
        </message>
        <message>
            <source>{words} stays in the title. Click to take it out of the line</source>
            <translation>{words} bleibt im Titel. Klicken, um es aus der Zeile zu nehmen</translation>
        </message>
        <message>
            <source>{name} leads</source>
            <translation>{name} leitet</translation>
        </message>
        <message>
            <source>{words} not understood</source>
            <translation>{words} nicht verstanden</translation>
        </message>
    </context>
    <context>
        <name>QuickLine</name>
        <message>
            <source>Add a topic</source>
            <translation>Thema hinzufügen</translation>
        </message>
        <message>
            <source>Add a topic…  @{name} 10m #technology</source>
            <translation>Thema hinzufügen…  @{name} 10m #technology</translation>
        </message>
        <message>
            <source>Add a topic…</source>
            <translation>Thema hinzufügen…</translation>
        </message>
    </context>
    <context>
        <name>ReadingCard</name>
        <message>
            <source>Open for reading only</source>
            <translation>Nur zum Lesen öffnen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Open another workspace…</source>
            <translation>Anderen Arbeitsbereich öffnen…</translation>
        </message>
    </context>
    <context>
        <name>ReadingOnlyBar</name>
        <message>
            <source>This window only reads {file}: another computer ({host}) has it open.</source>
            <translation>Dieses Fenster liest {file} nur: Ein anderer Computer ({host}) hat die Datei geöffnet.</translation>
        </message>
        <message>
            <source>This window only reads {file}: its disk is full. Free some space, then open it again.</source>
            <translation>Dieses Fenster liest {file} nur: Der Datenträger ist voll. Schaffen Sie Platz, und öffnen Sie die Datei dann noch einmal.</translation>
        </message>
        <message>
            <source>This window only reads {file}: it has a second name. Open a copy of it to go on writing.</source>
            <translation>Dieses Fenster liest {file} nur: Die Datei hat einen zweiten Namen. Öffnen Sie eine Kopie davon, um weiterzuschreiben.</translation>
        </message>
        <message>
            <source>This window only reads {file}: nothing can be written there.</source>
            <translation>Dieses Fenster liest {file} nur: Dort lässt sich nichts schreiben.</translation>
        </message>
        <message>
            <source>This window only reads {file}: it is open elsewhere, or nothing can be written there.</source>
            <translation>Dieses Fenster liest {file} nur: Die Datei ist anderswo geöffnet, oder dort lässt sich nichts schreiben.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>There is no note called this yet; click to write it</source>
            <translation>Eine Notiz dieses Namens gibt es noch nicht; klicken Sie, um sie zu schreiben</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDeeds</name>
        <message>
            <source>The SHA-256 digest is copied.</source>
            <translation>Die SHA-256-Prüfsumme ist kopiert.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptModel</name>
        <message>
            <source>{day} · {size} · {seen} · SHA-256 {digest}…</source>
            <translation>{day} · {size} · {seen} · SHA-256 {digest}…</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>verschlüsselt</translation>
        </message>
        <message>
            <source>readable</source>
            <translation>lesbar</translation>
        </message>
    </context>
    <context>
        <name>ReceiptsCard</name>
        <message>
            <source>What left this computer</source>
            <translation>Was diesen Computer verlassen hat</translation>
        </message>
        <message>
            <source>Check a file…</source>
            <translation>Datei prüfen…</translation>
        </message>
        <message>
            <source>Nothing yet. Each file you export, and each agenda you mail or copy, leaves a receipt here.</source>
            <translation>Noch nichts. Jede Datei, die Sie exportieren, und jede Agenda, die Sie mailen oder kopieren, hinterlässt hier einen Beleg.</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheetDialog</name>
        <message>
            <source>Recovery sheet</source>
            <translation>Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>I have it</source>
            <translation>Ich habe es</translation>
        </message>
        <message>
            <source>Show it again</source>
            <translation>Noch einmal zeigen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Back to the sheet</source>
            <translation>Zurück zum Blatt</translation>
        </message>
        <message>
            <source>Later all the same</source>
            <translation>Trotzdem später</translation>
        </message>
        <message>
            <source>Print it or write it down, and keep it away from this computer: it opens the workspace anywhere, and once it is forgotten nobody can make it again.</source>
            <translation>Drucken Sie das Blatt, oder schreiben Sie es ab, und verwahren Sie es fern von diesem Computer: Es öffnet den Arbeitsbereich überall, und ist die Passphrase vergessen, kann niemand es noch einmal machen.</translation>
        </message>
        <message>
            <source>Two of the words, from what you printed or wrote down:</source>
            <translation>Zwei der Wörter, von dem, was Sie gedruckt oder abgeschrieben haben:</translation>
        </message>
        <message>
            <source>Once more, from what you printed or wrote down:</source>
            <translation>Noch einmal, von dem, was Sie gedruckt oder abgeschrieben haben:</translation>
        </message>
        <message>
            <source>Without the sheet, nobody can open this workspace once the keyring and you have forgotten the passphrase: no other way in exists.</source>
            <translation>Ohne das Blatt kann niemand diesen Arbeitsbereich öffnen, wenn der Schlüsselbund und Sie die Passphrase vergessen haben: Einen anderen Weg hinein gibt es nicht.</translation>
        </message>
        <message>
            <source>Without the sheet, nobody can open this workspace once you have forgotten the passphrase: no other way in exists.</source>
            <translation>Ohne das Blatt kann niemand diesen Arbeitsbereich öffnen, wenn Sie die Passphrase vergessen haben: Einen anderen Weg hinein gibt es nicht.</translation>
        </message>
        <message>
            <source>You can come back to it: File, Protection…</source>
            <translation>Sie finden es jederzeit wieder: Datei, Schutz…</translation>
        </message>
        <message>
            <source>Keep the sheet as a PDF</source>
            <translation>Blatt als PDF aufbewahren</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>An den Drucker gesendet.</translation>
        </message>
        <message>
            <source>Kept as {file}. Move it away from this computer.</source>
            <translation>Gespeichert als {file}. Bringen Sie die Datei von diesem Computer weg.</translation>
        </message>
    </context>
    <context>
        <name>ReflectCard</name>
        <message>
            <source>Reflect</source>
            <translation>Nachdenken</translation>
        </message>
        <message>
            <source>Only you can read this. It is never part of a share.</source>
            <translation>Nur Sie können das lesen. Es wird nie geteilt.</translation>
        </message>
        <message>
            <source>Another question</source>
            <translation>Andere Frage</translation>
        </message>
        <message>
            <source>Keep entry</source>
            <translation>Eintrag behalten</translation>
        </message>
    </context>
    <context>
        <name>ReflectStep</name>
        <message>
            <source>A moment for yourself</source>
            <translation>Ein Moment für Sie selbst</translation>
        </message>
        <message>
            <source>Another question</source>
            <translation>Andere Frage</translation>
        </message>
        <message>
            <source>Make the minutes…</source>
            <translation>Protokoll erstellen…</translation>
        </message>
        <message>
            <source>What to write with</source>
            <translation>Womit Sie schreiben</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Heute nicht</translation>
        </message>
        <message>
            <source>One question</source>
            <translation>Eine Frage</translation>
        </message>
        <message>
            <source>What you write goes into your journal, and nobody else reads it.</source>
            <translation>Was Sie schreiben, kommt in Ihr Journal, und niemand sonst liest es.</translation>
        </message>
        <message>
            <source>After session {number}</source>
            <translation>Nach Sitzung {number}</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <source>Open the session</source>
            <translation>Sitzung öffnen</translation>
        </message>
        <message>
            <source>Write down what you take from it while you still remember; the journal stays private.</source>
            <translation>Schreiben Sie auf, was Sie mitnehmen, solange Sie es noch wissen; das Journal bleibt privat.</translation>
        </message>
        <message>
            <source>Write in the journal</source>
            <translation>Ins Journal schreiben</translation>
        </message>
        <message>
            <source>How was session {number}?</source>
            <translation>Wie war Sitzung {number}?</translation>
        </message>
        <message>
            <source>Session {number} begins in a minute.</source>
            <translation>Sitzung {number} beginnt in einer Minute.</translation>
        </message>
        <message>
            <source>Session {number} begins in {n} minutes.</source>
            <translation>Sitzung {number} beginnt in {n} Minuten.</translation>
        </message>
    </context>
    <context>
        <name>RemindersPage</name>
        <message>
            <source>Before a session</source>
            <translation>Vor einer Sitzung</translation>
        </message>
        <message>
            <source>After a session</source>
            <translation>Nach einer Sitzung</translation>
        </message>
        <message>
            <source>A message with a way to the session.</source>
            <translation>Eine Nachricht, die zur Sitzung führt.</translation>
        </message>
        <message>
            <source>A message with a way to the journal, while you still remember.</source>
            <translation>Eine Nachricht, die zum Journal führt, solange Sie es noch wissen.</translation>
        </message>
        <message>
            <source>Reminders show only while RM Desktop runs and is unlocked. Outside its window they name the number of the session and nothing else.</source>
            <translation>Erinnerungen erscheinen nur, während RM Desktop läuft und entsperrt ist. Außerhalb des Fensters nennen sie die Nummer der Sitzung und sonst nichts.</translation>
        </message>
    </context>
    <context>
        <name>Replacer</name>
        <message>
            <source>The backup is being checked and put in place.</source>
            <translation>Die Sicherung wird geprüft und eingesetzt.</translation>
        </message>
        <message>
            <source>The file is being checked without its log.</source>
            <translation>Die Datei wird ohne ihr Protokoll geprüft.</translation>
        </message>
        <message>
            <source>The file is being put back as it was.</source>
            <translation>Die Datei wird in den alten Stand zurückversetzt.</translation>
        </message>
        <message>
            <source>Making a backup first</source>
            <translation>Zuerst wird eine Sicherung angelegt</translation>
        </message>
        <message>
            <source>The workspace is being written anew under its new protection.</source>
            <translation>Der Arbeitsbereich wird unter seinem neuen Schutz neu geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>Restorer</name>
        <message>
            <source>The restore was undone.</source>
            <translation>Die Wiederherstellung wurde rückgängig gemacht.</translation>
        </message>
        <message>
            <source>The backup was restored.</source>
            <translation>Die Sicherung wurde wiederhergestellt.</translation>
        </message>
        <message>
            <source>What was there before is kept among the backups.</source>
            <translation>Was vorher da war, bleibt bei den Sicherungen erhalten.</translation>
        </message>
    </context>
    <context>
        <name>RunningLine</name>
        <message>
            <source>Session running · {time}</source>
            <translation>Sitzung läuft · {time}</translation>
        </message>
        <message>
            <source>Session running · {time} · Go on</source>
            <translation>Sitzung läuft · {time} · Weiter</translation>
        </message>
    </context>
    <context>
        <name>Safekeeper</name>
        <message>
            <source>some of its pages are broken</source>
            <translation>einige Seiten sind zerstört</translation>
        </message>
    </context>
    <context>
        <name>SampleBar</name>
        <message>
            <source>This is a sample pair. Look around and change what you like: nothing in it is yours.</source>
            <translation>Dies ist ein Beispielpaar. Sehen Sie sich um, und ändern Sie, was Sie möchten: Nichts darin ist von Ihnen.</translation>
        </message>
        <message>
            <source>This is a sample pair.</source>
            <translation>Dies ist ein Beispielpaar.</translation>
        </message>
        <message>
            <source>Begin with your own pair</source>
            <translation>Mit eigenem Paar beginnen</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Wegwerfen</translation>
        </message>
    </context>
    <context>
        <name>SavedLine</name>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Nur lesen</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>All changes saved</source>
            <translation>Alles gespeichert</translation>
        </message>
    </context>
    <context>
        <name>SchemeChoice</name>
        <message>
            <source>Theme</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
    </context>
    <context>
        <name>SessionChooser</name>
        <message>
            <source>Find a session</source>
            <translation>Sitzung suchen</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Move there</source>
            <translation>Dorthin verschieben</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>SessionDialog</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>Worum geht es?</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>A room, a café, a call</source>
            <translation>Raum, Café, Anruf</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>What should be different afterwards?</source>
            <translation>Was soll danach anders sein?</translation>
        </message>
        <message>
            <source>Give the session a title.</source>
            <translation>Geben Sie der Sitzung einen Titel.</translation>
        </message>
        <message>
            <source>Give a length in minutes, up to a day.</source>
            <translation>Geben Sie eine Dauer in Minuten an, höchstens einen Tag.</translation>
        </message>
        <message>
            <source>Which day was it? Write it as yesterday 15:00, or pick it.</source>
            <translation>An welchem Tag war sie? Schreiben Sie etwa gestern 15:00, oder wählen Sie ihn aus.</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>Dieser Tag kommt erst noch.</translation>
        </message>
    </context>
    <context>
        <name>SessionHistory</name>
        <message>
            <source>Shared notes of session {number}</source>
            <translation>Gemeinsame Notizen von Sitzung {number}</translation>
        </message>
        <message>
            <source>{name}, session {number}</source>
            <translation>{name}, Sitzung {number}</translation>
        </message>
    </context>
    <context>
        <name>SessionListPane</name>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Neue Sitzung</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Sitzung planen</translation>
        </message>
    </context>
    <context>
        <name>SessionModel</name>
        <message>
            <source>Held and cancelled</source>
            <translation>Gehalten und abgesagt</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>Bevorstehend</translation>
        </message>
        <message>
            <source>{number} · {title}</source>
            <translation>{number} · {title}</translation>
        </message>
        <message>
            <source>No day yet</source>
            <translation>Noch kein Tag</translation>
        </message>
        <message>
            <source>now</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>next</source>
            <translation>nächste</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <source>postponed</source>
            <translation>verschoben</translation>
        </message>
        <message>
            <source>held</source>
            <translation>gehalten</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgesagt</translation>
        </message>
    </context>
    <context>
        <name>SessionPanes</name>
        <message>
            <source>Plan the first session: a day, a place and what it is about. Its topics come next.</source>
            <translation>Planen Sie die erste Sitzung: ein Tag, ein Ort und worum es geht. Die Themen kommen danach.</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Sitzung planen</translation>
        </message>
    </context>
    <context>
        <name>SessionPapers</name>
        <message>
            <source>The agenda is in your mail program.</source>
            <translation>Die Agenda liegt in Ihrem E-Mail-Programm.</translation>
        </message>
        <message>
            <source>It goes only when you send it there.</source>
            <translation>Sie geht erst hinaus, wenn Sie sie dort senden.</translation>
        </message>
        <message>
            <source>The agenda is copied.</source>
            <translation>Die Agenda ist kopiert.</translation>
        </message>
        <message>
            <source>Paste it into a mail or a document; a plain text field takes it as Markdown.</source>
            <translation>Fügen Sie sie in eine E-Mail oder ein Dokument ein; ein einfaches Textfeld nimmt sie als Markdown an.</translation>
        </message>
    </context>
    <context>
        <name>SessionPlanning</name>
        <message>
            <source>New session</source>
            <translation>Neue Sitzung</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>A session that happened</source>
            <translation>Eine Sitzung nachtragen</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Nachtragen</translation>
        </message>
        <message>
            <source>Session {number}</source>
            <translation>Sitzung {number}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>SessionsPage</name>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
    </context>
    <context>
        <name>SettingsBook</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>SharePage</name>
        <message>
            <source>Share</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <source>Nothing leaves this computer unless you export, mail or copy it.</source>
            <translation>Nichts verlässt diesen Computer, es sei denn, Sie exportieren, mailen oder kopieren es.</translation>
        </message>
        <message>
            <source>All sessions</source>
            <translation>Alle Sitzungen</translation>
        </message>
        <message>
            <source>There is no session yet, so there is nothing to export.</source>
            <translation>Es gibt noch keine Sitzung, also auch nichts zu exportieren.</translation>
        </message>
        <message>
            <source>Session {number} · {title}</source>
            <translation>Sitzung {number} · {title}</translation>
        </message>
    </context>
    <context>
        <name>ShareStrip</name>
        <message>
            <source>Share…</source>
            <translation>Teilen…</translation>
        </message>
        <message>
            <source>Not exchanged yet · more than {n} shared changes</source>
            <translation>Noch nicht ausgetauscht · mehr als {n} gemeinsame Änderungen</translation>
        </message>
        <message>
            <source>Everything shared was last exported {ago} · {since}</source>
            <translation>Alles Gemeinsame zuletzt {ago} exportiert · {since}</translation>
        </message>
    </context>
    <context>
        <name>ShareTakeawayDialog</name>
        <message>
            <source>Share one takeaway</source>
            <translation>Eine Erkenntnis teilen</translation>
        </message>
        <message>
            <source>The words that are copied</source>
            <translation>Die Worte, die kopiert werden</translation>
        </message>
        <message>
            <source>Who learned</source>
            <translation>Wer gelernt hat</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (Sie)</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Schwerpunkt</translation>
        </message>
        <message>
            <source>No area</source>
            <translation>Kein Schwerpunkt</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Keine Sitzung</translation>
        </message>
        <message>
            <source>{number} · {title}</source>
            <translation>{number} · {title}</translation>
        </message>
        <message>
            <source>Copies only these words into the shared takeaways; no link back.</source>
            <translation>Kopiert nur diese Worte in die gemeinsamen Erkenntnisse; kein Link zurück.</translation>
        </message>
        <message>
            <source>Share these words</source>
            <translation>Diese Worte teilen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>Menu ({keys})</source>
            <translation>Menü ({keys})</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Private things hidden</source>
            <translation>Privates verdeckt</translation>
        </message>
        <message>
            <source>Journal stays private</source>
            <translation>Journal bleibt privat</translation>
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>Who signs</source>
            <translation>Wer unterschreibt</translation>
        </message>
        <message>
            <source>Name, as you sign</source>
            <translation>Name, mit dem Sie unterschreiben</translation>
        </message>
        <message>
            <source>You sign the purpose and the clauses exactly as they stand now.</source>
            <translation>Sie unterschreiben den Zweck und die Abschnitte genau so, wie sie jetzt dastehen.</translation>
        </message>
        <message>
            <source>If a word of them is changed later, no signature counts until both have signed again.</source>
            <translation>Wird später ein Wort davon geändert, gilt keine Unterschrift mehr, bis beide neu unterschrieben haben.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>{name} has signed these words already.</source>
            <translation>{name} hat diesen Wortlaut schon unterschrieben.</translation>
        </message>
        <message>
            <source>Type the name with which you sign.</source>
            <translation>Geben Sie den Namen ein, mit dem Sie unterschreiben.</translation>
        </message>
        <message>
            <source>has signed</source>
            <translation>hat unterschrieben</translation>
        </message>
        <message>
            <source>has not signed</source>
            <translation>hat nicht unterschrieben</translation>
        </message>
    </context>
    <context>
        <name>SignatureLine</name>
        <message>
            <source>Sign…</source>
            <translation>Unterschreiben…</translation>
        </message>
        <message>
            <source>Sign as {name}…</source>
            <translation>Als {name} unterschreiben…</translation>
        </message>
        <message>
            <source>{name}, {role}</source>
            <translation>{name}, {role}</translation>
        </message>
        <message>
            <source>{who} · signed on {day}</source>
            <translation>{who} · unterschrieben am {day}</translation>
        </message>
        <message>
            <source>{who} · signed an earlier text on {day}</source>
            <translation>{who} · früheren Text unterschrieben am {day}</translation>
        </message>
        <message>
            <source>{who} · has not signed</source>
            <translation>{who} · nicht unterschrieben</translation>
        </message>
    </context>
    <context>
        <name>SignaturesCard</name>
        <message>
            <source>Signatures</source>
            <translation>Unterschriften</translation>
        </message>
        <message>
            <source>Fingerprint of these words: {digits}. It is the same on both computers if the words are.</source>
            <translation>Fingerabdruck dieses Wortlauts: {digits}. Er ist auf beiden Computern gleich, wenn der Wortlaut es ist.</translation>
        </message>
    </context>
    <context>
        <name>SignedChangesDialog</name>
        <message>
            <source>What changed since the signing</source>
            <translation>Was sich seit der Unterschrift geändert hat</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>This is a long text: only its beginning is shown here.</source>
            <translation>Dies ist ein langer Text: Hier steht nur sein Anfang.</translation>
        </message>
        <message>
            <source>These are, to the letter, the words of now. The signature counts.</source>
            <translation>Das ist buchstabengetreu der jetzige Wortlaut. Die Unterschrift gilt.</translation>
        </message>
        <message>
            <source>{name}, {day}</source>
            <translation>{name}, {day}</translation>
        </message>
        <message>
            <source>As {name} signed it</source>
            <translation>Wie von {name} unterschrieben</translation>
        </message>
    </context>
    <context>
        <name>StandingSheet</name>
        <message>
            <source>They come first on every agenda that is begun, and on this one if you like.</source>
            <translation>Sie stehen vorn auf jeder Agenda, die begonnen wird, und auf Wunsch auch auf dieser.</translation>
        </message>
        <message>
            <source>Check-in 5m
What we promised 5m @{name}</source>
            <translation>Check-in 5m
Was wir zugesagt haben 5m @{name}</translation>
        </message>
        <message>
            <source>One topic a line</source>
            <translation>Ein Thema je Zeile</translation>
        </message>
        <message>
            <source>Add them to this session now</source>
            <translation>Jetzt in diese Sitzung aufnehmen</translation>
        </message>
        <message>
            <source>{topics}, {length} in every session</source>
            <translation>{topics}, {length} in jeder Sitzung</translation>
        </message>
        <message>
            <source>{topics}, {length} in every session. Not understood: {words}</source>
            <translation>{topics}, {length} in jeder Sitzung. Nicht verstanden: {words}</translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
    </context>
    <context>
        <name>TagDialog</name>
        <message>
            <source>Add the tags</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>technology, culture</source>
            <translation>Technologie, Kultur</translation>
        </message>
        <message>
            <source>Tags, beside those they have</source>
            <translation>Schlagwörter, zusätzlich zu den vorhandenen</translation>
        </message>
        <message>
            <source>Write at least one tag.</source>
            <translation>Schreiben Sie mindestens ein Schlagwort.</translation>
        </message>
    </context>
    <context>
        <name>TagEntry</name>
        <message>
            <source>tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>Neues Schlagwort</translation>
        </message>
        <message>
            <source>Tags in use</source>
            <translation>Benutzte Schlagwörter</translation>
        </message>
    </context>
    <context>
        <name>TagManyDialog</name>
        <message>
            <source>Add the tags</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Tags, with spaces between</source>
            <translation>Schlagwörter, mit Leerzeichen dazwischen</translation>
        </message>
        <message>
            <source>Tags to add; those they have stay</source>
            <translation>Neue Schlagwörter; die vorhandenen bleiben</translation>
        </message>
        <message>
            <source>Type at least one tag.</source>
            <translation>Geben Sie mindestens ein Schlagwort ein.</translation>
        </message>
    </context>
    <context>
        <name>TagRow</name>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Schlagwort hinzufügen</translation>
        </message>
        <message>
            <source>session {n}</source>
            <translation>Sitzung {n}</translation>
        </message>
        <message>
            <source>Show notes with this tag</source>
            <translation>Notizen mit diesem Schlagwort zeigen</translation>
        </message>
        <message>
            <source>Remove tag</source>
            <translation>Schlagwort entfernen</translation>
        </message>
    </context>
    <context>
        <name>TagStrip</name>
        <message>
            <source>Tags in use</source>
            <translation>Benutzte Schlagwörter</translation>
        </message>
    </context>
    <context>
        <name>TagsLine</name>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Tags, with spaces between</source>
            <translation>Schlagwörter, mit Leerzeichen dazwischen</translation>
        </message>
    </context>
    <context>
        <name>TemplateChooser</name>
        <message>
            <source>Use a template</source>
            <translation>Vorlage verwenden</translation>
        </message>
        <message>
            <source>Its topics are added at the end of the agenda; what is there stays as it is.</source>
            <translation>Die Themen der Vorlage kommen ans Ende der Agenda; was dort steht, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Add to the agenda</source>
            <translation>Auf die Agenda setzen</translation>
        </message>
        <message>
            <source>New note from a form</source>
            <translation>Neue Notiz aus einem Formular</translation>
        </message>
        <message>
            <source>The form becomes a shared note that you fill in as you like.</source>
            <translation>Das Formular wird zu einer gemeinsamen Notiz, die Sie ausfüllen, wie Sie möchten.</translation>
        </message>
        <message>
            <source>Make the note</source>
            <translation>Notiz anlegen</translation>
        </message>
        <message>
            <source>Prepare with a form</source>
            <translation>Mit einem Formular vorbereiten</translation>
        </message>
        <message>
            <source>The questions are added to your preparation; nobody else can see them.</source>
            <translation>Die Fragen kommen in Ihre Vorbereitung; niemand sonst kann sie sehen.</translation>
        </message>
        <message>
            <source>Add to my preparation</source>
            <translation>In meine Vorbereitung</translation>
        </message>
        <message>
            <source>New entry from a template</source>
            <translation>Neuer Eintrag aus einer Vorlage</translation>
        </message>
        <message>
            <source>The questions become headings in a new entry of your journal.</source>
            <translation>Die Fragen werden zu Überschriften in einem neuen Eintrag Ihres Journals.</translation>
        </message>
        <message>
            <source>Begin the entry</source>
            <translation>Eintrag beginnen</translation>
        </message>
    </context>
    <context>
        <name>TemplateKeeping</name>
        <message>
            <source>Save this agenda as a template</source>
            <translation>Diese Agenda als Vorlage speichern</translation>
        </message>
        <message>
            <source>There is no topic on this agenda yet.</source>
            <translation>Auf dieser Agenda steht noch kein Thema.</translation>
        </message>
        <message>
            <source>To change its topics, use it in a session and save that agenda under the same name.</source>
            <translation>Um die Themen zu ändern, verwenden Sie die Vorlage in einer Sitzung, und speichern Sie deren Agenda unter demselben Namen.</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Namen ändern</translation>
        </message>
        <message>
            <source>Delete the template {name}?</source>
            <translation>Vorlage {name} löschen?</translation>
        </message>
        <message>
            <source>The file goes into the trash of this computer. Sessions that used it stay as they are.</source>
            <translation>Die Datei kommt in den Papierkorb dieses Computers. Sitzungen, in denen die Vorlage verwendet wurde, bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete {name} for good?</source>
            <translation>{name} endgültig löschen?</translation>
        </message>
        <message>
            <source>This folder has no trash. The file cannot be brought back afterwards.</source>
            <translation>Dieser Ordner hat keinen Papierkorb. Die Datei lässt sich danach nicht zurückholen.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
    </context>
    <context>
        <name>TemplateList</name>
        <message>
            <source>Find a template</source>
            <translation>Vorlage suchen</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
    </context>
    <context>
        <name>TemplateNameDialog</name>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Our standing hour</source>
            <translation>Unsere feste Stunde</translation>
        </message>
        <message>
            <source>What it is good for</source>
            <translation>Wofür sie gut ist</translation>
        </message>
        <message>
            <source>One or two sentences, for whoever chooses it.</source>
            <translation>Ein oder zwei Sätze für alle, die sie auswählen.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>You have a template of this name. Save again to replace it, or change the name.</source>
            <translation>Eine Vorlage dieses Namens haben Sie schon. Speichern Sie noch einmal, um sie zu ersetzen, oder ändern Sie den Namen.</translation>
        </message>
        <message>
            <source>Give the template a name.</source>
            <translation>Geben Sie der Vorlage einen Namen.</translation>
        </message>
    </context>
    <context>
        <name>TemplatePreview</name>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>The file is skipped and nothing else is affected. Put it right in any text editor.</source>
            <translation>Die Datei wird übersprungen, sonst ist nichts betroffen. Berichtigen Sie sie in einem beliebigen Texteditor.</translation>
        </message>
        <message>
            <source>No template has these words.</source>
            <translation>Keine Vorlage enthält diese Wörter.</translation>
        </message>
        <message>
            <source>{extent} · private, for you alone</source>
            <translation>{extent} · privat, nur für Sie</translation>
        </message>
        <message>
            <source>{extent} · for {name}</source>
            <translation>{extent} · für {name}</translation>
        </message>
        <message>
            <source>{name} leads</source>
            <translation>{name} leitet</translation>
        </message>
    </context>
    <context>
        <name>TemplatesDialog</name>
        <message>
            <source>Your templates</source>
            <translation>Ihre Vorlagen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message>
            <source>Folder of your own templates</source>
            <translation>Ordner Ihrer eigenen Vorlagen</translation>
        </message>
        <message>
            <source>Agendas, forms and reflections of your own, one .toml file each. “Save as a template” on an agenda writes the first one for you. A folder that several people share works too.</source>
            <translation>Eigene Agenden, Formulare und Reflexionen, je eine .toml-Datei. „Als Vorlage speichern“ an einer Agenda schreibt die erste für Sie. Auch ein Ordner, den mehrere gemeinsam nutzen, ist möglich.</translation>
        </message>
        <message>
            <source>Found there</source>
            <translation>Dort gefunden</translation>
        </message>
    </context>
    <context>
        <name>TextCard</name>
        <message>
            <source>Tick clauses, or write your own under a heading: ## How we meet</source>
            <translation>Abschnitte ankreuzen oder eigene unter einer Überschrift schreiben: ## Wie wir uns treffen</translation>
        </message>
        <message>
            <source>Clauses, Markdown source</source>
            <translation>Abschnitte, Markdown-Quelltext</translation>
        </message>
        <message>
            <source>Clauses, to read</source>
            <translation>Abschnitte, zum Lesen</translation>
        </message>
        <message>
            <source>What we agree</source>
            <translation>Was wir vereinbaren</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beides</translation>
        </message>
        <message>
            <source>*Too long to preview while writing; press Read.*</source>
            <translation>*Zu lang für eine Vorschau beim Schreiben; wählen Sie „Lesen“.*</translation>
        </message>
    </context>
    <context>
        <name>TodayDeeds</name>
        <message>
            <source>Moved to {day}.</source>
            <translation>Verschoben auf {day}.</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Neue Sitzung</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>Did it last?</source>
            <translation>Hat es Bestand?</translation>
        </message>
        <message>
            <source>A short look back: which habits were kept, and was the promised change made?</source>
            <translation>Ein kurzer Blick zurück: Welche Gewohnheiten sind geblieben, und kam die versprochene Änderung?</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
    </context>
    <context>
        <name>TodayWishes</name>
        <message>
            <source>Go on with the session</source>
            <translation>Sitzung fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>TopicDeeds</name>
        <message>
            <source>Moved to place {place} of {count}</source>
            <translation>Verschoben an Stelle {place} von {count}</translation>
        </message>
    </context>
    <context>
        <name>TopicEditor</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Detail: what to bring, what to ask</source>
            <translation>Einzelheiten: was mitbringen, was fragen</translation>
        </message>
        <message>
            <source>Who leads</source>
            <translation>Wer leitet</translation>
        </message>
        <message>
            <source>{name} leads</source>
            <translation>{name} leitet</translation>
        </message>
        <message>
            <source>Both lead</source>
            <translation>Beide leiten</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Schwerpunkt</translation>
        </message>
        <message>
            <source>No area</source>
            <translation>Kein Schwerpunkt</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>TopicList</name>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
    </context>
    <context>
        <name>TopicModel</name>
        <message>
            <source>{name} leads</source>
            <translation>{name} leitet</translation>
        </message>
        <message>
            <source>brought by {name}</source>
            <translation>eingebracht von {name}</translation>
        </message>
        <message>
            <source>now in session {number}</source>
            <translation>jetzt in Sitzung {number}</translation>
        </message>
        <message>
            <source>from session {number}</source>
            <translation>aus Sitzung {number}</translation>
        </message>
        <message>
            <source>every session</source>
            <translation>jede Sitzung</translation>
        </message>
        <message>
            <source>{used} of {planned} min</source>
            <translation>{used} von {planned} min</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>for another time</source>
            <translation>für später</translation>
        </message>
    </context>
    <context>
        <name>TrashDeeds</name>
        <message>
            <source>Delete {it} for good?</source>
            <translation>{it} endgültig löschen?</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Papierkorb leeren</translation>
        </message>
        <message>
            <source>Empty the trash?</source>
            <translation>Papierkorb leeren?</translation>
        </message>
    </context>
    <context>
        <name>TrashModel</name>
        <message>
            <source>private</source>
            <translation>privat</translation>
        </message>
    </context>
    <context>
        <name>TrashPage</name>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
    </context>
    <context>
        <name>TrashPane</name>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Put it back where it was (Enter)</source>
            <translation>Dorthin zurücklegen, wo es war (Eingabe)</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>Endgültig löschen…</translation>
        </message>
        <message>
            <source>Delete it now, not in 30 days (Del)</source>
            <translation>Jetzt löschen, nicht erst in 30 Tagen (Entf)</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Papierkorb leeren…</translation>
        </message>
        <message>
            <source>What you delete waits here for 30 days before it goes for good.</source>
            <translation>Was Sie löschen, wartet hier 30 Tage, bevor es endgültig verschwindet.</translation>
        </message>
        <message>
            <source>The trash is empty: what you delete waits here for 30 days.</source>
            <translation>Der Papierkorb ist leer: Was Sie löschen, wartet hier 30 Tage.</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>Der Papierkorb ist leer</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Show RM Desktop</source>
            <translation>RM Desktop zeigen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Unsaved</name>
        <message>
            <source>These words are not saved</source>
            <translation>Diese Worte sind nicht gespeichert</translation>
        </message>
        <message>
            <source>Quit without them</source>
            <translation>Ohne sie beenden</translation>
        </message>
        <message>
            <source>Go on without them</source>
            <translation>Ohne sie weiter</translation>
        </message>
        <message>
            <source>Keep the window open</source>
            <translation>Fenster offen lassen</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>Worte kopieren</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>Veil</name>
        <message>
            <source>Hidden while the session runs</source>
            <translation>Verborgen, solange die Sitzung läuft</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show my preparation</source>
            <translation>Meine Vorbereitung zeigen</translation>
        </message>
    </context>
    <context>
        <name>VersionFoot</name>
        <message>
            <source>Previous difference (Alt+↑)</source>
            <translation>Voriger Unterschied (Alt+↑)</translation>
        </message>
        <message>
            <source>Next difference (Alt+↓)</source>
            <translation>Nächster Unterschied (Alt+↓)</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>Alle Zeilen</translation>
        </message>
        <message>
            <source>Show also the long parts that are the same</source>
            <translation>Auch die langen Teile zeigen, die gleich sind</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Version wiederherstellen</translation>
        </message>
        <message>
            <source>Make this the text again; Undo takes it back</source>
            <translation>Diesen Text wieder einsetzen; „Rückgängig“ nimmt das zurück</translation>
        </message>
        <message>
            <source>{at} of {of}</source>
            <translation>{at} von {of}</translation>
        </message>
    </context>
    <context>
        <name>VersionPanel</name>
        <message>
            <source>Then and now, side by side</source>
            <translation>Damals und jetzt, nebeneinander</translation>
        </message>
        <message>
            <source>Gone since: {words}</source>
            <translation>Seither weg: {words}</translation>
        </message>
        <message>
            <source>New since: {words}</source>
            <translation>Seither neu: {words}</translation>
        </message>
        <message>
            <source>gone since</source>
            <translation>seither weg</translation>
        </message>
        <message>
            <source>new since</source>
            <translation>seither neu</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <source>Version history</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Frühere Versionen</translation>
        </message>
        <message>
            <source>No earlier version yet.</source>
            <translation>Noch keine frühere Version.</translation>
        </message>
        <message>
            <source>This is a long text: only its beginning is shown here. Restoring brings back all of it.</source>
            <translation>Dies ist ein langer Text: Hier steht nur sein Anfang. Das Wiederherstellen bringt alles zurück.</translation>
        </message>
        <message>
            <source>It says just what the text says now.</source>
            <translation>Sie entspricht genau dem jetzigen Text.</translation>
        </message>
        <message>
            <source>Then: {when}</source>
            <translation>Damals: {when}</translation>
        </message>
        <message>
            <source>Now: {when}</source>
            <translation>Jetzt: {when}</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Welcome to RM Desktop</source>
            <translation>Willkommen bei RM Desktop</translation>
        </message>
        <message>
            <source>The desk of one reverse-mentoring pair: sessions, notes and goals you share, and a journal that never leaves this computer. It works without a network.</source>
            <translation>Der Schreibtisch eines Reverse-Mentoring-Paars: Sitzungen, Notizen und Ziele, die Sie teilen, und ein Journal, das diesen Computer nie verlässt. Er braucht kein Netz.</translation>
        </message>
        <message>
            <source>Begin with a new pair</source>
            <translation>Mit einem neuen Paar beginnen</translation>
        </message>
        <message>
            <source>A few questions, then session 1 is prepared.</source>
            <translation>Einige Fragen, dann ist Sitzung 1 vorbereitet.</translation>
        </message>
        <message>
            <source>Open a workspace…</source>
            <translation>Arbeitsbereich öffnen…</translation>
        </message>
        <message>
            <source>A file that ends in .rmpair.</source>
            <translation>Eine Datei, deren Name auf .rmpair endet.</translation>
        </message>
        <message>
            <source>Look around with a sample pair</source>
            <translation>Mit einem Beispielpaar umsehen</translation>
        </message>
        <message>
            <source>Priya and Robert, after four sessions.</source>
            <translation>Priya und Robert, nach vier Sitzungen.</translation>
        </message>
    </context>
    <context>
        <name>WordCard</name>
        <message>
            <source>The passphrase</source>
            <translation>Die Passphrase</translation>
        </message>
    </context>
    <context>
        <name>WrapDialog</name>
        <message>
            <source>Wrap up session {number}</source>
            <translation>Sitzung {number} abschließen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Step {n} of {all}</source>
            <translation>Schritt {n} von {all}</translation>
        </message>
        <message>
            <source>{step}: {title}</source>
            <translation>{step}: {title}</translation>
        </message>
        <message>
            <source>Finish later</source>
            <translation>Später abschließen</translation>
        </message>
        <message>
            <source>Leave now and go on from here another time</source>
            <translation>Jetzt aufhören und ein andermal hier weitermachen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>Longest line</source>
            <translation>Längste Zeile</translation>
        </message>
        <message>
            <source>Keep every version of a text</source>
            <translation>Jede Version eines Textes behalten</translation>
        </message>
        <message>
            <source>Text you read and write is no wider than this, however wide the window is.</source>
            <translation>Text zum Lesen und Schreiben wird nicht breiter als dies, so breit das Fenster auch ist.</translation>
        </message>
        <message>
            <source>After that, one an hour.</source>
            <translation>Danach eine pro Stunde.</translation>
        </message>
    </context>
    <context>
        <name>_Area</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
    </context>
    <context>
        <name>_TagPlace</name>
        <message>
            <source>Show the notes with this tag, or drop notes here to give it to them</source>
            <translation>Die Notizen mit diesem Schlagwort zeigen, oder Notizen hier ablegen, um es ihnen zu geben</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Page</source>
            <translation>&amp;Seite</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;New pair…</source>
            <translation>&amp;Neues Paar…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>&amp;Sicherungen…</translation>
        </message>
        <message>
            <source>&amp;Protection…</source>
            <translation>S&amp;chutz…</translation>
        </message>
        <message>
            <source>&amp;Lock now</source>
            <translation>Jetzt s&amp;perren</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Find anything…</source>
            <translation>Überall &amp;suchen…</translation>
        </message>
        <message>
            <source>&amp;Version history…</source>
            <translation>&amp;Versionen…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Theme of the &amp;system</source>
            <translation>Erscheinungsbild des S&amp;ystems</translation>
        </message>
        <message>
            <source>Theme: As the system</source>
            <translation>Erscheinungsbild: Wie im System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>Theme: Light</source>
            <translation>Erscheinungsbild: Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>Theme: Dark</source>
            <translation>Erscheinungsbild: Dunkel</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <source>&amp;Actual size</source>
            <translation>&amp;Originalgröße</translation>
        </message>
        <message>
            <source>&amp;Focus on the page</source>
            <translation>&amp;Fokus auf die Seite</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Vorwärts</translation>
        </message>
        <message>
            <source>Page &amp;above</source>
            <translation>Seite &amp;darüber</translation>
        </message>
        <message>
            <source>Page &amp;below</source>
            <translation>Seite da&amp;runter</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>&amp;Nächster Bereich</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>Vor&amp;iger Bereich</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;About RM Desktop</source>
            <translation>Ü&amp;ber RM Desktop</translation>
        </message>
        <message>
            <source>Add an action</source>
            <translation>Zusage hinzufügen</translation>
        </message>
        <message>
            <source>Filter actions</source>
            <translation>Zusagen filtern</translation>
        </message>
        <message>
            <source>Tick the action</source>
            <translation>Zusage abhaken</translation>
        </message>
        <message>
            <source>Open them again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Change the action</source>
            <translation>Zusage ändern</translation>
        </message>
        <message>
            <source>Say what came of it</source>
            <translation>Sagen, was daraus wurde</translation>
        </message>
        <message>
            <source>Set the day…</source>
            <translation>Tag festlegen…</translation>
        </message>
        <message>
            <source>Give it to the other</source>
            <translation>Der anderen Person geben</translation>
        </message>
        <message>
            <source>Go to the action’s session</source>
            <translation>Zur Sitzung der Zusage</translation>
        </message>
        <message>
            <source>Go to the action’s goal</source>
            <translation>Zum Ziel der Zusage</translation>
        </message>
        <message>
            <source>Delete the action</source>
            <translation>Zusage löschen</translation>
        </message>
        <message>
            <source>Sign the charter…</source>
            <translation>Vereinbarung unterschreiben…</translation>
        </message>
        <message>
            <source>What changed since the signing…</source>
            <translation>Änderungen seit der Unterschrift…</translation>
        </message>
        <message>
            <source>Write, read or both</source>
            <translation>Schreiben, lesen oder beides</translation>
        </message>
        <message>
            <source>Write or read the charter</source>
            <translation>Vereinbarung schreiben oder lesen</translation>
        </message>
        <message>
            <source>Print the charter…</source>
            <translation>Vereinbarung drucken…</translation>
        </message>
        <message>
            <source>Save the charter as a PDF…</source>
            <translation>Vereinbarung als PDF speichern…</translation>
        </message>
        <message>
            <source>Make a document of the charter…</source>
            <translation>Dokument aus der Vereinbarung machen…</translation>
        </message>
        <message>
            <source>New goal…</source>
            <translation>Neues Ziel…</translation>
        </message>
        <message>
            <source>Check in…</source>
            <translation>Check-in…</translation>
        </message>
        <message>
            <source>History as a table…</source>
            <translation>Verlauf als Tabelle…</translation>
        </message>
        <message>
            <source>Edit the goal…</source>
            <translation>Ziel bearbeiten…</translation>
        </message>
        <message>
            <source>Mark as reached</source>
            <translation>Als erreicht markieren</translation>
        </message>
        <message>
            <source>Pause the goal</source>
            <translation>Ziel ruhen lassen</translation>
        </message>
        <message>
            <source>Take the goal up again</source>
            <translation>Ziel wieder aufnehmen</translation>
        </message>
        <message>
            <source>Delete the goal</source>
            <translation>Ziel löschen</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Neuer Eintrag</translation>
        </message>
        <message>
            <source>New entry from a template…</source>
            <translation>Neuer Eintrag aus einer Vorlage…</translation>
        </message>
        <message>
            <source>Open the entry</source>
            <translation>Eintrag öffnen</translation>
        </message>
        <message>
            <source>Filter the entries</source>
            <translation>Einträge filtern</translation>
        </message>
        <message>
            <source>Tag the entries…</source>
            <translation>Einträge verschlagworten…</translation>
        </message>
        <message>
            <source>Share one takeaway…</source>
            <translation>Eine Erkenntnis teilen…</translation>
        </message>
        <message>
            <source>Delete the entry</source>
            <translation>Eintrag löschen</translation>
        </message>
        <message>
            <source>Done, next topic</source>
            <translation>Erledigt, nächstes Thema</translation>
        </message>
        <message>
            <source>Park for next time</source>
            <translation>Fürs nächste Mal zurückstellen</translation>
        </message>
        <message>
            <source>Five minutes more</source>
            <translation>Fünf Minuten mehr</translation>
        </message>
        <message>
            <source>Five minutes less again</source>
            <translation>Wieder fünf Minuten weniger</translation>
        </message>
        <message>
            <source>Pause or go on</source>
            <translation>Anhalten oder fortsetzen</translation>
        </message>
        <message>
            <source>Capture an action</source>
            <translation>Zusage festhalten</translation>
        </message>
        <message>
            <source>Capture a takeaway</source>
            <translation>Erkenntnis festhalten</translation>
        </message>
        <message>
            <source>Capture a question for later</source>
            <translation>Frage für später festhalten</translation>
        </message>
        <message>
            <source>End session and wrap up</source>
            <translation>Sitzung beenden und abschließen</translation>
        </message>
        <message>
            <source>Back to Sessions</source>
            <translation>Zurück zu den Sitzungen</translation>
        </message>
        <message>
            <source>Talk about it now</source>
            <translation>Jetzt besprechen</translation>
        </message>
        <message>
            <source>Leave for another time</source>
            <translation>Für später aufheben</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Talk about the chosen topic now</source>
            <translation>Gewähltes Thema jetzt besprechen</translation>
        </message>
        <message>
            <source>Leave the chosen topic for another time</source>
            <translation>Gewähltes Thema für später aufheben</translation>
        </message>
        <message>
            <source>Move the chosen topic up</source>
            <translation>Gewähltes Thema nach oben verschieben</translation>
        </message>
        <message>
            <source>Move the chosen topic down</source>
            <translation>Gewähltes Thema nach unten verschieben</translation>
        </message>
        <message>
            <source>Tick or open again</source>
            <translation>Abhaken oder wieder öffnen</translation>
        </message>
        <message>
            <source>Tick the promise, or open it again</source>
            <translation>Die Zusage abhaken oder wieder öffnen</translation>
        </message>
        <message>
            <source>Say what came of the promise</source>
            <translation>Sagen, was aus der Zusage wurde</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Edit what was captured</source>
            <translation>Festgehaltenes bearbeiten</translation>
        </message>
        <message>
            <source>Delete what was captured</source>
            <translation>Festgehaltenes löschen</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Neue Notiz</translation>
        </message>
        <message>
            <source>New note from a form…</source>
            <translation>Neue Notiz aus einem Formular…</translation>
        </message>
        <message>
            <source>Import text files as notes…</source>
            <translation>Textdateien als Notizen importieren…</translation>
        </message>
        <message>
            <source>Open the note</source>
            <translation>Notiz öffnen</translation>
        </message>
        <message>
            <source>Rename the note</source>
            <translation>Notiz umbenennen</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Oben anheften</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Nicht mehr anheften</translation>
        </message>
        <message>
            <source>Tag…</source>
            <translation>Schlagwörter…</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Find in the note</source>
            <translation>In der Notiz suchen</translation>
        </message>
        <message>
            <source>Replace in the note</source>
            <translation>In der Notiz ersetzen</translation>
        </message>
        <message>
            <source>Delete the note</source>
            <translation>Notiz löschen</translation>
        </message>
        <message>
            <source>New session…</source>
            <translation>Neue Sitzung…</translation>
        </message>
        <message>
            <source>Write down a session that happened…</source>
            <translation>Eine Sitzung nachtragen…</translation>
        </message>
        <message>
            <source>Our programme…</source>
            <translation>Unser Programm…</translation>
        </message>
        <message>
            <source>Lay out our programme…</source>
            <translation>Unser Programm planen…</translation>
        </message>
        <message>
            <source>Add a topic</source>
            <translation>Thema hinzufügen</translation>
        </message>
        <message>
            <source>Add an action to the session</source>
            <translation>Zusage zur Sitzung hinzufügen</translation>
        </message>
        <message>
            <source>Add a takeaway</source>
            <translation>Erkenntnis hinzufügen</translation>
        </message>
        <message>
            <source>Carry over what was left open</source>
            <translation>Offen Gebliebenes übernehmen</translation>
        </message>
        <message>
            <source>Edit details…</source>
            <translation>Details bearbeiten…</translation>
        </message>
        <message>
            <source>Edit the session's details</source>
            <translation>Details der Sitzung bearbeiten</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Sitzung beginnen</translation>
        </message>
        <message>
            <source>Print one page…</source>
            <translation>Eine Seite drucken…</translation>
        </message>
        <message>
            <source>Wrap up…</source>
            <translation>Abschließen…</translation>
        </message>
        <message>
            <source>Wrap up the session…</source>
            <translation>Sitzung abschließen…</translation>
        </message>
        <message>
            <source>Mark as held</source>
            <translation>Als gehalten markieren</translation>
        </message>
        <message>
            <source>Mark the session as held</source>
            <translation>Sitzung als gehalten markieren</translation>
        </message>
        <message>
            <source>Move or postpone…</source>
            <translation>Verlegen oder verschieben…</translation>
        </message>
        <message>
            <source>Move or postpone the session…</source>
            <translation>Sitzung verlegen oder verschieben…</translation>
        </message>
        <message>
            <source>Cancel this session…</source>
            <translation>Diese Sitzung absagen…</translation>
        </message>
        <message>
            <source>Write or read the shared notes</source>
            <translation>Gemeinsame Notizen schreiben oder lesen</translation>
        </message>
        <message>
            <source>Delete the session</source>
            <translation>Sitzung löschen</translation>
        </message>
        <message>
            <source>Minutes…</source>
            <translation>Protokoll…</translation>
        </message>
        <message>
            <source>Minutes of the session shown…</source>
            <translation>Protokoll der gezeigten Sitzung…</translation>
        </message>
        <message>
            <source>Mail the agenda</source>
            <translation>Agenda per E-Mail senden</translation>
        </message>
        <message>
            <source>Copy the agenda</source>
            <translation>Agenda kopieren</translation>
        </message>
        <message>
            <source>Use a template…</source>
            <translation>Vorlage verwenden…</translation>
        </message>
        <message>
            <source>Use a template for the agenda…</source>
            <translation>Vorlage für die Agenda verwenden…</translation>
        </message>
        <message>
            <source>Save the agenda as a template…</source>
            <translation>Agenda als Vorlage speichern…</translation>
        </message>
        <message>
            <source>Put this session into the calendar…</source>
            <translation>Diese Sitzung in den Kalender eintragen…</translation>
        </message>
        <message>
            <source>Put all sessions into the calendar…</source>
            <translation>Alle Sitzungen in den Kalender eintragen…</translation>
        </message>
        <message>
            <source>Take days from a calendar file…</source>
            <translation>Tage aus einer Kalenderdatei übernehmen…</translation>
        </message>
        <message>
            <source>Export minutes of any session…</source>
            <translation>Protokoll einer Sitzung exportieren…</translation>
        </message>
        <message>
            <source>Export an agenda…</source>
            <translation>Eine Agenda exportieren…</translation>
        </message>
        <message>
            <source>Export a calendar…</source>
            <translation>Einen Kalender exportieren…</translation>
        </message>
        <message>
            <source>Export the charter…</source>
            <translation>Die Vereinbarung exportieren…</translation>
        </message>
        <message>
            <source>Export all shared notes…</source>
            <translation>Alle gemeinsamen Notizen exportieren…</translation>
        </message>
        <message>
            <source>Export goals and progress…</source>
            <translation>Ziele und Fortschritt exportieren…</translation>
        </message>
        <message>
            <source>Export the whole programme…</source>
            <translation>Das ganze Programm exportieren…</translation>
        </message>
        <message>
            <source>Check a file…</source>
            <translation>Eine Datei prüfen…</translation>
        </message>
        <message>
            <source>Check a file against the receipts</source>
            <translation>Eine Datei mit den Belegen vergleichen</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Open the folder of the chosen receipt</source>
            <translation>Ordner des gewählten Belegs öffnen</translation>
        </message>
        <message>
            <source>Copy its digest</source>
            <translation>Prüfsumme kopieren</translation>
        </message>
        <message>
            <source>Copy the digest of the chosen receipt</source>
            <translation>Prüfsumme des gewählten Belegs kopieren</translation>
        </message>
        <message>
            <source>Add action</source>
            <translation>Neue Zusage</translation>
        </message>
        <message>
            <source>Tick</source>
            <translation>Abhaken</translation>
        </message>
        <message>
            <source>Change action…</source>
            <translation>Zusage ändern…</translation>
        </message>
        <message>
            <source>Go to its session</source>
            <translation>Zu ihrer Sitzung</translation>
        </message>
        <message>
            <source>Delete action</source>
            <translation>Zusage löschen</translation>
        </message>
        <message>
            <source>Prepare the next session</source>
            <translation>Nächste Sitzung vorbereiten</translation>
        </message>
        <message>
            <source>Start the session</source>
            <translation>Sitzung beginnen</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Sitzung beenden</translation>
        </message>
        <message>
            <source>It was held</source>
            <translation>Sie fand statt</translation>
        </message>
        <message>
            <source>Move it to the next week</source>
            <translation>Auf die nächste Woche verschieben</translation>
        </message>
        <message>
            <source>Plan a session…</source>
            <translation>Sitzung planen…</translation>
        </message>
        <message>
            <source>Print the agenda on one page…</source>
            <translation>Agenda auf einer Seite drucken…</translation>
        </message>
        <message>
            <source>Save the agenda as a PDF…</source>
            <translation>Agenda als PDF speichern…</translation>
        </message>
        <message>
            <source>Bring back to the agenda</source>
            <translation>Zurück auf die Agenda holen</translation>
        </message>
        <message>
            <source>Move to another session…</source>
            <translation>In andere Sitzung verschieben…</translation>
        </message>
        <message>
            <source>Topics of every session…</source>
            <translation>Themen jeder Sitzung…</translation>
        </message>
        <message>
            <source>Tick the topic, or open it again</source>
            <translation>Thema abhaken oder wieder öffnen</translation>
        </message>
        <message>
            <source>Edit the topic</source>
            <translation>Thema bearbeiten</translation>
        </message>
        <message>
            <source>Leave the topic for another time</source>
            <translation>Thema für später aufheben</translation>
        </message>
        <message>
            <source>Bring the topic back to the agenda</source>
            <translation>Thema zurück auf die Agenda holen</translation>
        </message>
        <message>
            <source>Move the topic up</source>
            <translation>Thema nach oben verschieben</translation>
        </message>
        <message>
            <source>Move the topic down</source>
            <translation>Thema nach unten verschieben</translation>
        </message>
        <message>
            <source>Move the topic to another session</source>
            <translation>Thema in andere Sitzung verschieben</translation>
        </message>
        <message>
            <source>Delete the topic</source>
            <translation>Thema löschen</translation>
        </message>
        <message>
            <source>Choose the topics of every session</source>
            <translation>Themen jeder Sitzung wählen</translation>
        </message>
        <message>
            <source>Tick the action, or open it again</source>
            <translation>Zusage abhaken oder wieder öffnen</translation>
        </message>
        <message>
            <source>Edit the action or takeaway</source>
            <translation>Zusage oder Erkenntnis bearbeiten</translation>
        </message>
        <message>
            <source>Delete the action or takeaway</source>
            <translation>Zusage oder Erkenntnis löschen</translation>
        </message>
        <message>
            <source>Move line to agenda</source>
            <translation>Zeile auf die Agenda setzen</translation>
        </message>
        <message>
            <source>Find the words…</source>
            <translation>Worte finden…</translation>
        </message>
        <message>
            <source>From a form…</source>
            <translation>Aus einem Formular…</translation>
        </message>
        <message>
            <source>Move this line of my preparation to the agenda</source>
            <translation>Diese Zeile meiner Vorbereitung auf die Agenda setzen</translation>
        </message>
        <message>
            <source>Find the words for my preparation</source>
            <translation>Worte für meine Vorbereitung finden</translation>
        </message>
        <message>
            <source>Prepare with a form</source>
            <translation>Mit einem Formular vorbereiten</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>Endgültig löschen…</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Papierkorb leeren…</translation>
        </message>
        <message>
            <source>reschedule, delay, another day</source>
            <translation>umplanen, Aufschub, anderer Tag</translation>
        </message>
        <message>
            <source>call off, drop</source>
            <translation>ausfallen lassen, streichen</translation>
        </message>
        <message>
            <source>live, run, begin, meet</source>
            <translation>live, durchführen, starten, treffen</translation>
        </message>
        <message>
            <source>log, unplanned, spontaneous</source>
            <translation>erfassen, ungeplant, spontan</translation>
        </message>
        <message>
            <source>end, finish, close</source>
            <translation>beenden, fertig, schließen</translation>
        </message>
        <message>
            <source>protocol, record, summary</source>
            <translation>Mitschrift, Niederschrift, Zusammenfassung</translation>
        </message>
        <message>
            <source>send, email</source>
            <translation>verschicken, Mail</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>Zwischenablage</translation>
        </message>
        <message>
            <source>schedule, rhythm, cadence, all dates</source>
            <translation>Zeitplan, Rhythmus, Takt, alle Termine</translation>
        </message>
        <message>
            <source>kit, ideas, things to try</source>
            <translation>Paket, Ideen, ausprobieren</translation>
        </message>
        <message>
            <source>ics, outlook, google, appointment</source>
            <translation>ics, outlook, google, Termin</translation>
        </message>
        <message>
            <source>ics, outlook, google, appointments</source>
            <translation>ics, outlook, google, Termine</translation>
        </message>
        <message>
            <source>ics, import, dates</source>
            <translation>ics, importieren, Termine</translation>
        </message>
        <message>
            <source>left over, unfinished, last time</source>
            <translation>übrig, unerledigt, letztes Mal</translation>
        </message>
        <message>
            <source>park, postpone the topic, later</source>
            <translation>parken, Thema verschieben, später</translation>
        </message>
        <message>
            <source>standing topics, recurring</source>
            <translation>ständige Themen, wiederkehrend</translation>
        </message>
        <message>
            <source>phrase, how to say it, tact, feedback</source>
            <translation>Formulierung, wie sage ich es, Takt, Feedback</translation>
        </message>
        <message>
            <source>due, postpone, deadline</source>
            <translation>fällig, verschieben, Frist</translation>
        </message>
        <message>
            <source>all actions, promises, tasks, to do</source>
            <translation>alle Zusagen, Versprechen, Aufgaben, zu erledigen</translation>
        </message>
        <message>
            <source>agreement, ground rules, confidentiality</source>
            <translation>Charta, Spielregeln, Vertraulichkeit</translation>
        </message>
        <message>
            <source>signature, agree</source>
            <translation>Unterschrift, zustimmen</translation>
        </message>
    </context>
    <context>
        <name>areas</name>
        <message>
            <source>Technology</source>
            <translation>Technologie</translation>
        </message>
        <message>
            <source>Social trends</source>
            <translation>Gesellschaftliche Trends</translation>
        </message>
        <message>
            <source>Inclusion</source>
            <translation>Inklusion</translation>
        </message>
        <message>
            <source>Workplace culture</source>
            <translation>Arbeitskultur</translation>
        </message>
        <message>
            <source>Give-back</source>
            <translation>Gegengabe</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Meta</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Rücktaste</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Einfg</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Pos1</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Bild ↑</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>Bild ↓</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <translation>{one} oder {other}</translation>
        </message>
        <message>
            <source>or</source>
            <translation>oder</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>its first bytes are wrong</source>
            <translation>die ersten Bytes stimmen nicht</translation>
        </message>
        <message>
            <source>it took too long</source>
            <translation>es dauerte zu lange</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Nothing was written, and nothing in your workspace was changed.</source>
            <translation>Es wurde nichts geschrieben, und in Ihrem Arbeitsbereich wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The file itself was not touched.</source>
            <translation>Die Datei selbst wurde nicht angetastet.</translation>
        </message>
        <message>
            <source>This is not an RM Desktop workspace: {file}.</source>
            <translation>Dies ist kein Arbeitsbereich von RM Desktop: {file}.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .rmpair.</source>
            <translation>Wählen Sie eine Datei, deren Name auf .rmpair endet.</translation>
        </message>
        <message>
            <source>That passphrase does not open {file}.</source>
            <translation>Diese Passphrase öffnet {file} nicht.</translation>
        </message>
        <message>
            <source>Check Caps Lock and the keyboard layout, and try again.</source>
            <translation>Prüfen Sie Feststelltaste und Tastaturbelegung, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>A passphrase is needed to open {file}.</source>
            <translation>Um {file} zu öffnen, ist eine Passphrase nötig.</translation>
        </message>
        <message>
            <source>Type it, or give --passphrase-file on the command line.</source>
            <translation>Geben Sie sie ein, oder nennen Sie auf der Befehlszeile --passphrase-file.</translation>
        </message>
        <message>
            <source>An empty passphrase protects nothing.</source>
            <translation>Eine leere Passphrase schützt nichts.</translation>
        </message>
        <message>
            <source>Choose a few words that only you would put together.</source>
            <translation>Wählen Sie einige Wörter, die nur Sie so zusammenstellen würden.</translation>
        </message>
        <message>
            <source>This computer offers no keyring that RM Desktop can trust.</source>
            <translation>Auf diesem Computer gibt es keinen Schlüsselbund, dem RM Desktop vertrauen kann.</translation>
        </message>
        <message>
            <source>Use a passphrase instead.</source>
            <translation>Verwenden Sie stattdessen eine Passphrase.</translation>
        </message>
        <message>
            <source>The keyring does not hold the key to {file}.</source>
            <translation>Der Schlüsselbund enthält den Schlüssel zu {file} nicht.</translation>
        </message>
        <message>
            <source>Type its passphrase, or give --passphrase-file on the command line.</source>
            <translation>Geben Sie die Passphrase ein, oder nennen Sie auf der Befehlszeile --passphrase-file.</translation>
        </message>
        <message>
            <source>The new workspace was asked to be encrypted, but it came out readable: {file}.</source>
            <translation>Der neue Arbeitsbereich sollte verschlüsselt werden, ist aber lesbar herausgekommen: {file}.</translation>
        </message>
        <message>
            <source>It was taken away again before anything was put into it.</source>
            <translation>Er wurde wieder entfernt, bevor etwas hineinkam.</translation>
        </message>
        <message>
            <source>Please reinstall RM Desktop; if it happens again, report it.</source>
            <translation>Bitte installieren Sie RM Desktop neu; geschieht es wieder, melden Sie es.</translation>
        </message>
        <message>
            <source>The workspace is damaged: {file} ({cause}).</source>
            <translation>Der Arbeitsbereich ist beschädigt: {file} ({cause}).</translation>
        </message>
        <message>
            <source>RM Desktop did not change it.</source>
            <translation>RM Desktop hat ihn nicht verändert.</translation>
        </message>
        <message>
            <source>Keep the damaged file as it is and open your newest backup.</source>
            <translation>Lassen Sie die beschädigte Datei, wie sie ist, und öffnen Sie Ihre neueste Sicherung.</translation>
        </message>
        <message>
            <source>The workspace is empty, all of its content is gone: {file}.</source>
            <translation>Der Arbeitsbereich ist leer, sein ganzer Inhalt ist weg: {file}.</translation>
        </message>
        <message>
            <source>RM Desktop did not change it, and your backups are untouched.</source>
            <translation>RM Desktop hat ihn nicht verändert, und Ihre Sicherungen sind unberührt.</translation>
        </message>
        <message>
            <source>Restore the newest backup.</source>
            <translation>Stellen Sie die neueste Sicherung wieder her.</translation>
        </message>
        <message>
            <source>The newest changes to {file} are missing: they were in {log}, which is no longer beside it.</source>
            <translation>Die neuesten Änderungen an {file} fehlen: Sie standen in {log}, und diese Datei liegt nicht mehr daneben.</translation>
        </message>
        <message>
            <source>RM Desktop did not change the workspace.</source>
            <translation>RM Desktop hat den Arbeitsbereich nicht verändert.</translation>
        </message>
        <message>
            <source>Put that file back beside it, or restore the newest backup.</source>
            <translation>Legen Sie die Datei wieder daneben, oder stellen Sie die neueste Sicherung wieder her.</translation>
        </message>
        <message>
            <source>The file {log} beside {file} belongs to something else, and opening both would mix them.</source>
            <translation>Die Datei {log} neben {file} gehört zu etwas anderem; beide zu öffnen würde sie vermischen.</translation>
        </message>
        <message>
            <source>RM Desktop did not change either of them; the workspace is whole without it.</source>
            <translation>RM Desktop hat keine von beiden verändert; der Arbeitsbereich ist ohne sie vollständig.</translation>
        </message>
        <message>
            <source>Move that file to another folder, then open the workspace again.</source>
            <translation>Verschieben Sie jene Datei in einen anderen Ordner, und öffnen Sie den Arbeitsbereich dann noch einmal.</translation>
        </message>
        <message>
            <source>The workspace {file} has a second name on this disk (a hard link), and changes made under both would be lost.</source>
            <translation>Der Arbeitsbereich {file} hat auf diesem Datenträger einen zweiten Namen (Hardlink); Änderungen unter beiden gingen verloren.</translation>
        </message>
        <message>
            <source>Make a copy of it and open the copy, or open it for reading only.</source>
            <translation>Machen Sie eine Kopie und öffnen Sie diese, oder öffnen Sie ihn nur zum Lesen.</translation>
        </message>
        <message>
            <source>Another program has removed or replaced the open workspace {file}.</source>
            <translation>Ein anderes Programm hat den offenen Arbeitsbereich {file} entfernt oder ersetzt.</translation>
        </message>
        <message>
            <source>This change was not made, and the new file was not touched.</source>
            <translation>Diese Änderung wurde nicht gemacht, und die neue Datei wurde nicht angetastet.</translation>
        </message>
        <message>
            <source>Copy what you just wrote, then open the workspace again.</source>
            <translation>Kopieren Sie, was Sie eben geschrieben haben, und öffnen Sie den Arbeitsbereich dann noch einmal.</translation>
        </message>
        <message>
            <source>A newer RM Desktop made {file} (its format is {theirs}, this one knows {ours}).</source>
            <translation>Ein neueres RM Desktop hat {file} erstellt (Format {theirs}, bekannt ist hier {ours}).</translation>
        </message>
        <message>
            <source>Update RM Desktop, then open it again.</source>
            <translation>Aktualisieren Sie RM Desktop, und öffnen Sie die Datei dann noch einmal.</translation>
        </message>
        <message>
            <source>This is a folder, not a file: {file}.</source>
            <translation>Dies ist ein Ordner, keine Datei: {file}.</translation>
        </message>
        <message>
            <source>Give the name of a file.</source>
            <translation>Nennen Sie den Namen einer Datei.</translation>
        </message>
        <message>
            <source>This is a device or a pipe, not an ordinary file: {file}.</source>
            <translation>Dies ist ein Gerät oder eine Pipe, keine gewöhnliche Datei: {file}.</translation>
        </message>
        <message>
            <source>Give the name of an ordinary file.</source>
            <translation>Nennen Sie den Namen einer gewöhnlichen Datei.</translation>
        </message>
        <message>
            <source>There is no such file: {file}.</source>
            <translation>Diese Datei gibt es nicht: {file}.</translation>
        </message>
        <message>
            <source>Check the name and the folder, and try again.</source>
            <translation>Prüfen Sie Name und Ordner, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>There is no such folder: {folder}.</source>
            <translation>Diesen Ordner gibt es nicht: {folder}.</translation>
        </message>
        <message>
            <source>Make the folder first, or choose another one.</source>
            <translation>Legen Sie den Ordner erst an, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>This computer does not let you use {file}.</source>
            <translation>Dieser Computer lässt Sie {file} nicht benutzen.</translation>
        </message>
        <message>
            <source>Ask for the right to it, or choose another place.</source>
            <translation>Bitten Sie um das Recht dazu, oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Nothing can be written there, the place is read-only: {file}.</source>
            <translation>Dort lässt sich nichts schreiben, der Ort ist schreibgeschützt: {file}.</translation>
        </message>
        <message>
            <source>Choose a place that you can write to.</source>
            <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen.</translation>
        </message>
        <message>
            <source>This name is too long for a file: {file}.</source>
            <translation>Dieser Name ist zu lang für eine Datei: {file}.</translation>
        </message>
        <message>
            <source>Choose a shorter name, and try again.</source>
            <translation>Wählen Sie einen kürzeren Namen, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>There is a file of that name already: {file}.</source>
            <translation>Eine Datei dieses Namens gibt es schon: {file}.</translation>
        </message>
        <message>
            <source>It was left as it is.</source>
            <translation>Sie blieb, wie sie ist.</translation>
        </message>
        <message>
            <source>Choose another name; on the command line, export --force replaces it.</source>
            <translation>Wählen Sie einen anderen Namen; auf der Befehlszeile ersetzt export --force sie.</translation>
        </message>
        <message>
            <source>Another window or program is using {file}.</source>
            <translation>Ein anderes Fenster oder Programm benutzt {file}.</translation>
        </message>
        <message>
            <source>Close it there, then try again.</source>
            <translation>Schließen Sie die Datei dort, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Another computer ({host}) has {file} open.</source>
            <translation>Ein anderer Computer ({host}) hat {file} geöffnet.</translation>
        </message>
        <message>
            <source>Close it there, or open it here for reading only.</source>
            <translation>Schließen Sie die Datei dort, oder öffnen Sie sie hier nur zum Lesen.</translation>
        </message>
        <message>
            <source>This window only reads {file}: it is open elsewhere, or its file or folder cannot be written.</source>
            <translation>Dieses Fenster liest {file} nur: Die Datei ist anderswo geöffnet, oder sie oder ihr Ordner lässt sich nicht beschreiben.</translation>
        </message>
        <message>
            <source>Close it there, or see to it that file and folder can be written, then open it here again.</source>
            <translation>Schließen Sie die Datei dort, oder sorgen Sie dafür, dass Datei und Ordner beschreibbar sind, und öffnen Sie sie dann hier noch einmal.</translation>
        </message>
        <message>
            <source>The disk is full, so {file} could not be saved.</source>
            <translation>Der Datenträger ist voll, deshalb konnte {file} nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>Everything saved earlier is safe, and no half-written file was left.</source>
            <translation>Alles früher Gespeicherte ist sicher, und keine halb geschriebene Datei blieb zurück.</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Schaffen Sie Platz, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The computer could not write {file} ({cause}).</source>
            <translation>Der Computer konnte {file} nicht schreiben ({cause}).</translation>
        </message>
        <message>
            <source>Try again, or choose another place.</source>
            <translation>Versuchen Sie es noch einmal, oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>The computer could not read {file} ({cause}).</source>
            <translation>Der Computer konnte {file} nicht lesen ({cause}).</translation>
        </message>
        <message>
            <source>Check that the disk is connected, and try again.</source>
            <translation>Prüfen Sie, ob der Datenträger verbunden ist, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The workspace is busy with something else: {file}.</source>
            <translation>Der Arbeitsbereich ist mit etwas anderem beschäftigt: {file}.</translation>
        </message>
        <message>
            <source>Everything saved earlier is safe; this one change was not made.</source>
            <translation>Alles früher Gespeicherte ist sicher; nur diese eine Änderung wurde nicht gemacht.</translation>
        </message>
        <message>
            <source>Wait a moment, then do it again.</source>
            <translation>Warten Sie einen Augenblick, und tun Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>There is no display here, so the window cannot open.</source>
            <translation>Hier gibt es keine Anzeige, deshalb kann sich das Fenster nicht öffnen.</translation>
        </message>
        <message>
            <source>To have its pages as pictures instead, give --screenshot DIR.</source>
            <translation>Um die Seiten stattdessen als Bilder zu bekommen, nennen Sie --screenshot DIR.</translation>
        </message>
        <message>
            <source>There is no backup of {file} here.</source>
            <translation>Von {file} gibt es hier keine Sicherung.</translation>
        </message>
        <message>
            <source>Choose the folder that holds your backups.</source>
            <translation>Wählen Sie den Ordner, in dem Ihre Sicherungen liegen.</translation>
        </message>
        <message>
            <source>This backup cannot be used: {file} ({cause}).</source>
            <translation>Diese Sicherung ist nicht zu gebrauchen: {file} ({cause}).</translation>
        </message>
        <message>
            <source>Your workspace was not touched.</source>
            <translation>Ihr Arbeitsbereich wurde nicht angetastet.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Wählen Sie eine andere Sicherung.</translation>
        </message>
        <message>
            <source>This backup was made under another passphrase: {file}.</source>
            <translation>Diese Sicherung wurde unter einer anderen Passphrase gemacht: {file}.</translation>
        </message>
        <message>
            <source>Type the passphrase that the workspace had then, or choose another backup.</source>
            <translation>Geben Sie die Passphrase ein, die der Arbeitsbereich damals hatte, oder wählen Sie eine andere Sicherung.</translation>
        </message>
        <message>
            <source>This {kind} is no longer there; it may be in the trash.</source>
            <translation>Dies ist nicht mehr da ({kind}); vielleicht liegt es im Papierkorb.</translation>
        </message>
        <message>
            <source>Look in the trash, or undo.</source>
            <translation>Sehen Sie im Papierkorb nach, oder machen Sie die Änderung rückgängig.</translation>
        </message>
        <message>
            <source>The {field} is empty, and it is needed.</source>
            <translation>Es fehlt noch etwas: {field} ist leer.</translation>
        </message>
        <message>
            <source>Write at least one word.</source>
            <translation>Schreiben Sie mindestens ein Wort.</translation>
        </message>
        <message>
            <source>There is no text to keep.</source>
            <translation>Es gibt keinen Text, der zu behalten wäre.</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Schreiben Sie zuerst etwas.</translation>
        </message>
        <message>
            <source>The {field} is longer than {limit} characters.</source>
            <translation>Zu lang: {field} hat mehr als {limit} Zeichen.</translation>
        </message>
        <message>
            <source>Shorten it, and put the rest into the text.</source>
            <translation>Kürzen Sie, und schreiben Sie den Rest in den Text.</translation>
        </message>
        <message>
            <source>The {field} is larger than {limit}.</source>
            <translation>Zu groß: {field} hat mehr als {limit}.</translation>
        </message>
        <message>
            <source>Split it into several smaller ones.</source>
            <translation>Teilen Sie es in mehrere kleinere auf.</translation>
        </message>
        <message>
            <source>Line {line} of the {field} holds a character that no text has ({code}).</source>
            <translation>Zeile {line} von {field} enthält ein Zeichen, das in keinem Text steht ({code}).</translation>
        </message>
        <message>
            <source>Take that character out, and try again.</source>
            <translation>Nehmen Sie das Zeichen heraus, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>That is not a date.</source>
            <translation>Das ist kein Datum.</translation>
        </message>
        <message>
            <source>Write it as year-month-day, for example 2026-11-22.</source>
            <translation>Schreiben Sie es als Jahr-Monat-Tag, zum Beispiel 2026-11-22.</translation>
        </message>
        <message>
            <source>That number is out of range.</source>
            <translation>Diese Zahl liegt außerhalb des Bereichs.</translation>
        </message>
        <message>
            <source>Choose a number within {limit}.</source>
            <translation>Wählen Sie eine Zahl innerhalb von {limit}.</translation>
        </message>
        <message>
            <source>It is not clear what to export.</source>
            <translation>Es ist nicht klar, was exportiert werden soll.</translation>
        </message>
        <message>
            <source>Choose one of: session:NUMBER, agenda:NUMBER, calendar, calendar:NUMBER, charter, notes, goals, programme.</source>
            <translation>Wählen Sie eines davon: session:NUMMER, agenda:NUMMER, calendar, calendar:NUMMER, charter, notes, goals, programme.</translation>
        </message>
        <message>
            <source>There is no session {number}.</source>
            <translation>Eine Sitzung {number} gibt es nicht.</translation>
        </message>
        <message>
            <source>Look up its number under Sessions, and try again.</source>
            <translation>Schlagen Sie ihre Nummer unter „Sitzungen“ nach, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Session {number} is still going on.</source>
            <translation>Sitzung {number} läuft noch.</translation>
        </message>
        <message>
            <source>End that one first, or go on with it.</source>
            <translation>Beenden Sie erst diese, oder setzen Sie sie fort.</translation>
        </message>
        <message>
            <source>Session {number} was held, and cannot be called off.</source>
            <translation>Sitzung {number} wurde gehalten und lässt sich nicht mehr absagen.</translation>
        </message>
        <message>
            <source>If it did not take place, delete it: it goes into the trash.</source>
            <translation>Fand sie nicht statt, löschen Sie sie: Sie kommt in den Papierkorb.</translation>
        </message>
        <message>
            <source>The text is not in UTF-8: {file}.</source>
            <translation>Der Text ist nicht in UTF-8: {file}.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8 in its editor, and try again.</source>
            <translation>Speichern Sie die Datei in ihrem Editor als UTF-8, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This file holds no text: {file}.</source>
            <translation>Diese Datei enthält keinen Text: {file}.</translation>
        </message>
        <message>
            <source>Choose a text file, such as .md or .txt.</source>
            <translation>Wählen Sie eine Textdatei, etwa .md oder .txt.</translation>
        </message>
        <message>
            <source>Of {total} files {added} came in; these did not: {files}.</source>
            <translation>Von {total} Dateien kamen {added} herein; diese nicht: {files}.</translation>
        </message>
        <message>
            <source>They were not touched.</source>
            <translation>Sie wurden nicht angetastet.</translation>
        </message>
        <message>
            <source>Save what they say as text files (.md or .txt), and add those.</source>
            <translation>Speichern Sie ihren Inhalt als Textdateien (.md oder .txt), und fügen Sie diese hinzu.</translation>
        </message>
        <message>
            <source>Another program has just changed this workspace.</source>
            <translation>Ein anderes Programm hat diesen Arbeitsbereich eben geändert.</translation>
        </message>
        <message>
            <source>It was read again, and nothing was undone or redone.</source>
            <translation>Er wurde neu gelesen, und nichts wurde rückgängig gemacht oder wiederholt.</translation>
        </message>
        <message>
            <source>The menu says what undo takes back now: press it once more if that is what you want.</source>
            <translation>Das Menü sagt, was jetzt rückgängig gemacht würde: Drücken Sie noch einmal, wenn Sie das wollen.</translation>
        </message>
        <message>
            <source>There is nothing left to undo.</source>
            <translation>Es gibt nichts mehr rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Every earlier change is as you left it.</source>
            <translation>Jede frühere Änderung ist so, wie Sie sie gemacht haben.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>Redo works right after an undo.</source>
            <translation>Wiederholen geht gleich nach dem Rückgängigmachen.</translation>
        </message>
        <message>
            <source>The charter has changed since it was shown, and was not signed.</source>
            <translation>Die Vereinbarung hat sich geändert, seit sie gezeigt wurde, und wurde nicht unterschrieben.</translation>
        </message>
        <message>
            <source>Read it again, then sign.</source>
            <translation>Lesen Sie sie noch einmal, und unterschreiben Sie dann.</translation>
        </message>
        <message>
            <source>The encryption did not finish ({cause}).</source>
            <translation>Die Verschlüsselung wurde nicht fertig ({cause}).</translation>
        </message>
        <message>
            <source>Nothing was written, encrypted or not.</source>
            <translation>Es wurde nichts geschrieben, weder verschlüsselt noch unverschlüsselt.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, then try again.</source>
            <translation>Schließen Sie andere Programme, um Speicher freizugeben, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>This is not a file that RM Desktop can decrypt: {file} ({cause}).</source>
            <translation>Diese Datei kann RM Desktop nicht entschlüsseln: {file} ({cause}).</translation>
        </message>
        <message>
            <source>Ask for the file again, encrypted by age with a passphrase.</source>
            <translation>Bitten Sie noch einmal um die Datei, mit age unter einer Passphrase verschlüsselt.</translation>
        </message>
        <message>
            <source>This is larger than {limit}: {file}.</source>
            <translation>Dies ist größer als {limit}: {file}.</translation>
        </message>
        <message>
            <source>Choose less at a time, and try again.</source>
            <translation>Wählen Sie weniger auf einmal, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Stopped, as you asked.</source>
            <translation>Angehalten, wie Sie wollten.</translation>
        </message>
        <message>
            <source>Nothing was left half done.</source>
            <translation>Nichts blieb halb getan.</translation>
        </message>
        <message>
            <source>Start again whenever you like.</source>
            <translation>Beginnen Sie wieder, wann immer Sie mögen.</translation>
        </message>
        <message>
            <source>This computer has no program that took it.</source>
            <translation>Kein Programm auf diesem Computer hat es angenommen.</translation>
        </message>
        <message>
            <source>Nothing left this computer, and your workspace is as it was.</source>
            <translation>Nichts hat diesen Computer verlassen, und Ihr Arbeitsbereich ist, wie er war.</translation>
        </message>
        <message>
            <source>Copy the agenda instead, and paste it where you write.</source>
            <translation>Kopieren Sie stattdessen die Agenda, und fügen Sie sie dort ein, wo Sie schreiben.</translation>
        </message>
        <message>
            <source>This is not a calendar file: {file}.</source>
            <translation>Dies ist keine Kalenderdatei: {file}.</translation>
        </message>
        <message>
            <source>Export the calendar as an .ics file in the program it is kept in, and choose that.</source>
            <translation>Exportieren Sie den Kalender in dem Programm, in dem er geführt wird, als .ics-Datei, und wählen Sie diese.</translation>
        </message>
        <message>
            <source>This calendar has more than {limit} entries: {file}.</source>
            <translation>Dieser Kalender hat mehr als {limit} Einträge: {file}.</translation>
        </message>
        <message>
            <source>Export fewer months, or only the sessions, and try again.</source>
            <translation>Exportieren Sie weniger Monate oder nur die Sitzungen, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>That version is no longer kept.</source>
            <translation>Diese Version wird nicht mehr aufbewahrt.</translation>
        </message>
        <message>
            <source>Choose another version; old ones are thinned out.</source>
            <translation>Wählen Sie eine andere Version; alte werden ausgedünnt.</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>die Datei</translation>
        </message>
        <message>
            <source>the folder</source>
            <translation>der Ordner</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>the computer did not say why</source>
            <translation>der Computer nennt keinen Grund</translation>
        </message>
        <message>
            <source>what is possible</source>
            <translation>das Mögliche</translation>
        </message>
        <message>
            <source>1</source>
            <translation>1</translation>
        </message>
        <message>
            <source>a control character</source>
            <translation>ein Steuerzeichen</translation>
        </message>
        <message>
            <source>thing</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>with that number</source>
            <translation>mit dieser Nummer</translation>
        </message>
        <message>
            <source>a newer version</source>
            <translation>eine neuere Version</translation>
        </message>
        <message>
            <source>this version</source>
            <translation>diese Version</translation>
        </message>
        <message>
            <source>its name is not known</source>
            <translation>der Name ist nicht bekannt</translation>
        </message>
        <message>
            <source>its log</source>
            <translation>das Protokoll dazu</translation>
        </message>
        <message>
            <source>several</source>
            <translation>mehreren</translation>
        </message>
        <message>
            <source>some</source>
            <translation>einige</translation>
        </message>
        <message>
            <source>the others</source>
            <translation>die anderen</translation>
        </message>
        <message>
            <source>action</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>area</source>
            <translation>Schwerpunkt</translation>
        </message>
        <message>
            <source>assumption</source>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>Anhang</translation>
        </message>
        <message>
            <source>body</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>charter</source>
            <translation>Vereinbarung</translation>
        </message>
        <message>
            <source>detail</source>
            <translation>Einzelheit</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>Beobachtung</translation>
        </message>
        <message>
            <source>pair</source>
            <translation>Paar</translation>
        </message>
        <message>
            <source>person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>preparation</source>
            <translation>Vorbereitung</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>Anlass</translation>
        </message>
        <message>
            <source>rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>Ziel in einem Satz</translation>
        </message>
        <message>
            <source>success</source>
            <translation>Erfolg</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>takeaway</source>
            <translation>Erkenntnis</translation>
        </message>
        <message>
            <source>template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>check-in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>draft goal</source>
            <translation>Zielentwurf</translation>
        </message>
        <message>
            <source>it is the workspace itself</source>
            <translation>es ist der Arbeitsbereich selbst</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>sie ist beschädigt</translation>
        </message>
        <message>
            <source>it is cut short</source>
            <translation>abgeschnitten</translation>
        </message>
        <message>
            <source>some of its pages were changed without its key</source>
            <translation>einige Seiten wurden ohne den Schlüssel geändert</translation>
        </message>
        <message>
            <source>its revision makes no sense</source>
            <translation>die Revision ergibt keinen Sinn</translation>
        </message>
        <message>
            <source>its first pages are broken</source>
            <translation>die ersten Seiten sind zerstört</translation>
        </message>
        <message>
            <source>its head is broken</source>
            <translation>der Dateikopf ist zerstört</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>leer</translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Einblicke</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <source>Live session</source>
            <translation>Laufende Sitzung</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Zusagen</translation>
        </message>
        <message>
            <source>Charter</source>
            <translation>Vereinbarung</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message>
            <source>Fact</source>
            <translation>Tatsache</translation>
        </message>
        <message>
            <source>What happened, as a camera would have recorded it?</source>
            <translation>Was ist geschehen, so wie eine Kamera es aufgezeichnet hätte?</translation>
        </message>
        <message>
            <source>In our last session…</source>
            <translation>In unserer letzten Sitzung…</translation>
        </message>
        <message>
            <source>Twice this month…</source>
            <translation>Zweimal in diesem Monat…</translation>
        </message>
        <message>
            <source>When I said… you said…</source>
            <translation>Als ich sagte… sagten Sie…</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Wirkung</translation>
        </message>
        <message>
            <source>What did it do to you, or to others?</source>
            <translation>Was hat es mit Ihnen oder mit anderen gemacht?</translation>
        </message>
        <message>
            <source>I then…</source>
            <translation>Ich habe dann…</translation>
        </message>
        <message>
            <source>I felt…</source>
            <translation>Ich fühlte mich…</translation>
        </message>
        <message>
            <source>What I have not told you since is…</source>
            <translation>Was ich Ihnen seither nicht gesagt habe, ist…</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>Wunsch</translation>
        </message>
        <message>
            <source>What one thing would you like instead?</source>
            <translation>Welche eine Sache wünschen Sie sich stattdessen?</translation>
        </message>
        <message>
            <source>Next time I would like…</source>
            <translation>Nächstes Mal hätte ich gern…</translation>
        </message>
        <message>
            <source>Could we try…</source>
            <translation>Könnten wir versuchen…</translation>
        </message>
        <message>
            <source>It would help me if you…</source>
            <translation>Es würde mir helfen, wenn Sie…</translation>
        </message>
        <message>
            <source>Being interrupted</source>
            <translation>Unterbrochen werden</translation>
        </message>
        <message>
            <source>In the last two sessions I was asked for the conclusion before I had shown the example.</source>
            <translation>In den letzten beiden Sitzungen wurde ich nach dem Fazit gefragt, bevor ich das Beispiel gezeigt hatte.</translation>
        </message>
        <message>
            <source>I then left the example out, and it was the part I had prepared most.</source>
            <translation>Ich habe das Beispiel dann weggelassen, und gerade diesen Teil hatte ich am meisten vorbereitet.</translation>
        </message>
        <message>
            <source>Next time I would like five minutes without a question, and then all of them.</source>
            <translation>Nächstes Mal hätte ich gern fünf Minuten ohne Frage, und danach alle auf einmal.</translation>
        </message>
        <message>
            <source>Being asked to speak for a whole group</source>
            <translation>Für eine ganze Gruppe sprechen sollen</translation>
        </message>
        <message>
            <source>You asked me twice this month what young people think of the office days.</source>
            <translation>Sie haben mich in diesem Monat zweimal gefragt, was junge Leute von den Bürotagen halten.</translation>
        </message>
        <message>
            <source>I felt I had to answer for people I do not know, and I said less than I think.</source>
            <translation>Ich fühlte mich gedrängt, für Menschen zu antworten, die ich nicht kenne, und habe weniger gesagt, als ich denke.</translation>
        </message>
        <message>
            <source>Could we ask ten of them together, and talk about what they say?</source>
            <translation>Könnten wir zehn von ihnen gemeinsam fragen und über ihre Antworten sprechen?</translation>
        </message>
        <message>
            <source>Work that stays undone</source>
            <translation>Arbeit, die liegen bleibt</translation>
        </message>
        <message>
            <source>We agreed on three things to try, and two of them have moved to the next session twice.</source>
            <translation>Wir haben drei Dinge zum Ausprobieren vereinbart, und zwei davon sind zweimal in die nächste Sitzung gewandert.</translation>
        </message>
        <message>
            <source>I have begun to bring smaller things, because the large ones do not seem to happen.</source>
            <translation>Ich bringe inzwischen kleinere Dinge mit, weil die großen wohl nicht zustande kommen.</translation>
        </message>
        <message>
            <source>Could we agree on one thing today that you will do by Friday?</source>
            <translation>Könnten wir heute eine Sache vereinbaren, die Sie bis Freitag tun?</translation>
        </message>
        <message>
            <source>A session that felt like a lecture</source>
            <translation>Eine Sitzung, die wie ein Vortrag war</translation>
        </message>
        <message>
            <source>In our last session I saw the tool for forty minutes and had my hands on it for five.</source>
            <translation>In unserer letzten Sitzung habe ich das Werkzeug vierzig Minuten lang gesehen und fünf Minuten selbst bedient.</translation>
        </message>
        <message>
            <source>I nodded along, and the next morning I could not do it alone.</source>
            <translation>Ich habe immer nur genickt, und am nächsten Morgen konnte ich es nicht allein.</translation>
        </message>
        <message>
            <source>Next time I would like to do it myself while you watch, however slow I am.</source>
            <translation>Nächstes Mal hätte ich gern, dass ich es selbst mache und Sie zusehen, wie langsam ich auch bin.</translation>
        </message>
        <message>
            <source>Advice that was held back</source>
            <translation>Ein Rat, der zurückgehalten wurde</translation>
        </message>
        <message>
            <source>When I asked what you thought of the new form, you said it was fine.</source>
            <translation>Als ich Sie fragte, was Sie von dem neuen Formular halten, sagten Sie, es sei in Ordnung.</translation>
        </message>
        <message>
            <source>I heard from somebody else that people work around it, and I wondered what else I do not hear.</source>
            <translation>Von jemand anderem hörte ich, dass man es umgeht, und ich fragte mich, was ich sonst noch nicht höre.</translation>
        </message>
        <message>
            <source>It would help me if you told me the one thing you would drop; nothing will come back to you.</source>
            <translation>Es würde mir helfen, wenn Sie mir das eine nennen, das Sie streichen würden; es fällt nicht auf Sie zurück.</translation>
        </message>
        <message>
            <source>Moving a session once more</source>
            <translation>Eine Sitzung noch einmal verschieben</translation>
        </message>
        <message>
            <source>I have moved our session twice this month, both times on the day.</source>
            <translation>Ich habe unsere Sitzung in diesem Monat zweimal verschoben, beide Male erst am Tag selbst.</translation>
        </message>
        <message>
            <source>It must have looked as if our time is what gives way first.</source>
            <translation>Es muss so ausgesehen haben, als wäre unsere Zeit das Erste, was weicht.</translation>
        </message>
        <message>
            <source>Could we put it at eight in the morning, where nobody else books me?</source>
            <translation>Könnten wir sie auf acht Uhr morgens legen, wenn mich sonst niemand verplant?</translation>
        </message>
    </context>
    <context>
        <name>presets</name>
        <message>
            <source>Sprint</source>
            <translation>Sprint</translation>
        </message>
        <message>
            <source>Six sessions on one goal that can be measured.</source>
            <translation>Sechs Sitzungen zu einem Ziel, das sich messen lässt.</translation>
        </message>
        <message>
            <source>Kick-off</source>
            <translation>Auftakt</translation>
        </message>
        <message>
            <source>Trust and a charter; name the one goal this sprint is for.</source>
            <translation>Vertrauen und eine Vereinbarung; benennen Sie das eine Ziel, um das es in diesem Sprint geht.</translation>
        </message>
        <message>
            <source>Goal and baseline</source>
            <translation>Ziel und Ausgangslage</translation>
        </message>
        <message>
            <source>Write the one goal so that you could both measure it, and rate where you start.</source>
            <translation>Schreiben Sie das eine Ziel so, dass Sie beide es messen könnten, und schätzen Sie ein, wo Sie beginnen.</translation>
        </message>
        <message>
            <source>Hands on</source>
            <translation>Selbst machen</translation>
        </message>
        <message>
            <source>One real task: the mentor does it aloud, then the leader does it alone.</source>
            <translation>Eine echte Aufgabe: Der Mentor erledigt sie und denkt dabei laut, dann erledigt die Führungskraft sie allein.</translation>
        </message>
        <message>
            <source>Midpoint</source>
            <translation>Halbzeit</translation>
        </message>
        <message>
            <source>Is the goal still the right one? Compare how it goes, keep or change.</source>
            <translation>Ist das Ziel noch das richtige? Vergleichen Sie, wie es läuft; behalten oder ändern Sie es.</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>Use it on one decision or process, with an owner and a date.</source>
            <translation>Wenden Sie es auf eine Entscheidung oder einen Ablauf an, mit Zuständigkeit und Termin.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Abschluss</translation>
        </message>
        <message>
            <source>Measure the goal again, say what it took, and decide what stays.</source>
            <translation>Messen Sie das Ziel noch einmal, sagen Sie, was es gebraucht hat, und entscheiden Sie, was bleibt.</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Six sessions. The shape most programmes have, because it works.</source>
            <translation>Sechs Sitzungen. So sind die meisten Programme angelegt, weil es sich bewährt.</translation>
        </message>
        <message>
            <source>Trust: two stories, hopes and fears, a signed charter, and every session in the diary.</source>
            <translation>Vertrauen: zwei Geschichten, Hoffnungen und Befürchtungen, eine unterschriebene Vereinbarung und jede Sitzung im Kalender.</translation>
        </message>
        <message>
            <source>Focus and baseline</source>
            <translation>Schwerpunkt und Ausgangslage</translation>
        </message>
        <message>
            <source>Pick two focus areas each way, rate where you are, and write one to three goals.</source>
            <translation>Wählen Sie je Richtung zwei Schwerpunkte, schätzen Sie ein, wo Sie stehen, und schreiben Sie ein bis drei Ziele.</translation>
        </message>
        <message>
            <source>Explore</source>
            <translation>Erkunden</translation>
        </message>
        <message>
            <source>The first teaching: a demo or story, the leader tries it, one action each.</source>
            <translation>Zum ersten Mal lehren: eine Vorführung oder Geschichte, die Führungskraft probiert es aus, je eine Zusage.</translation>
        </message>
        <message>
            <source>Compare how healthy this is for each of you, and change what should be changed.</source>
            <translation>Vergleichen Sie, wie gut dies jeder Seite tut, und ändern Sie, was zu ändern ist.</translation>
        </message>
        <message>
            <source>Turn insight into one change, with an owner and a date.</source>
            <translation>Machen Sie aus einer Einsicht eine Änderung, mit Zuständigkeit und Termin.</translation>
        </message>
        <message>
            <source>Rate again, read your goals and assumptions once more, thank each other, decide what stays.</source>
            <translation>Schätzen Sie noch einmal ein, lesen Sie Ihre Ziele und Annahmen erneut, danken Sie einander, und entscheiden Sie, was bleibt.</translation>
        </message>
        <message>
            <source>Taster</source>
            <translation>Kostprobe</translation>
        </message>
        <message>
            <source>Three sessions. Enough to find out whether you want more.</source>
            <translation>Drei Sitzungen. Genug, um herauszufinden, ob Sie mehr wollen.</translation>
        </message>
        <message>
            <source>Two stories, hopes and fears, and a charter you both sign.</source>
            <translation>Zwei Geschichten, Hoffnungen und Befürchtungen und eine Vereinbarung, die Sie beide unterschreiben.</translation>
        </message>
        <message>
            <source>One thing to try</source>
            <translation>Eine Sache ausprobieren</translation>
        </message>
        <message>
            <source>One demo or story, one thing the leader does with their own hands, one action each.</source>
            <translation>Eine Vorführung oder Geschichte, etwas, das die Führungskraft mit eigenen Händen tut, je eine Zusage.</translation>
        </message>
        <message>
            <source>Close, or go on</source>
            <translation>Abschließen oder weitermachen</translation>
        </message>
        <message>
            <source>Say what changed, thank each other, and decide what comes next.</source>
            <translation>Sagen Sie, was sich geändert hat, danken Sie einander, und entscheiden Sie, was als Nächstes kommt.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Twelve sessions, with room to go deep and to watch each other at work.</source>
            <translation>Zwölf Sitzungen, mit Raum, in die Tiefe zu gehen und einander bei der Arbeit zuzusehen.</translation>
        </message>
        <message>
            <source>A story or demo, the leader tries it, one action each.</source>
            <translation>Eine Geschichte oder Vorführung, die Führungskraft probiert es aus, je eine Zusage.</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Blick nach außen</translation>
        </message>
        <message>
            <source>Look at what customers and competitors do now, and name what drives it.</source>
            <translation>Sehen Sie sich an, was Kunden und Wettbewerber jetzt tun, und benennen Sie, was dahintersteht.</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Zuhören</translation>
        </message>
        <message>
            <source>The mentor speaks uninterrupted; the leader gives back what was heard, without defence.</source>
            <translation>Die Mentorin oder der Mentor spricht ohne Unterbrechung; die Führungskraft gibt wieder, was sie gehört hat, ohne sich zu verteidigen.</translation>
        </message>
        <message>
            <source>Seen at work</source>
            <translation>Bei der Arbeit gesehen</translation>
        </message>
        <message>
            <source>What the mentor watched, as situation, behaviour and impact; one experiment.</source>
            <translation>Was die Mentorin oder der Mentor beobachtet hat, als Situation, Verhalten und Wirkung; ein Experiment.</translation>
        </message>
        <message>
            <source>Giving back</source>
            <translation>Zurückgeben</translation>
        </message>
        <message>
            <source>The leader teaches: one real case with a mistake in it, and the mentor's own situation.</source>
            <translation>Die Führungskraft lehrt: ein echter Fall, in dem ein Fehler steckt, und die eigene Lage der Mentorin oder des Mentors.</translation>
        </message>
        <message>
            <source>One of our rules</source>
            <translation>Eine unserer Regeln</translation>
        </message>
        <message>
            <source>Walk through one policy or product as somebody who has to live with it.</source>
            <translation>Gehen Sie eine Regel oder ein Produkt durch wie jemand, der damit leben muss.</translation>
        </message>
    </context>
    <context>
        <name>prompts</name>
        <message>
            <source>What did you promise last time, and what came of it?</source>
            <translation>Was haben Sie letztes Mal versprochen, und was ist daraus geworden?</translation>
        </message>
        <message>
            <source>What are you curious about today without having an opinion on it yet?</source>
            <translation>Worauf sind Sie heute neugierig, ohne schon eine Meinung dazu zu haben?</translation>
        </message>
        <message>
            <source>How will you show that you are the beginner in the room?</source>
            <translation>Woran wird man merken, dass Sie hier die Anfängerin oder der Anfänger sind?</translation>
        </message>
        <message>
            <source>What pressure are you carrying in, and could you say it aloud at the start?</source>
            <translation>Welchen Druck bringen Sie mit, und könnten Sie ihn gleich zu Beginn aussprechen?</translation>
        </message>
        <message>
            <source>What did you hear that nobody at your own level would have told you?</source>
            <translation>Was haben Sie gehört, das Ihnen auf Ihrer eigenen Ebene niemand gesagt hätte?</translation>
        </message>
        <message>
            <source>Which of your assumptions did the last session unsettle, and how far did it move?</source>
            <translation>Welche Ihrer Annahmen hat die letzte Sitzung erschüttert, und wie weit hat sie sich bewegt?</translation>
        </message>
        <message>
            <source>Where did you explain or defend when you could have asked?</source>
            <translation>Wo haben Sie erklärt oder verteidigt, obwohl Sie hätten fragen können?</translation>
        </message>
        <message>
            <source>What still feels uncomfortable, and what might that discomfort be protecting?</source>
            <translation>Was fühlt sich noch unbequem an, und was könnte dieses Unbehagen schützen?</translation>
        </message>
        <message>
            <source>What will you do differently by Friday, and who will notice first?</source>
            <translation>Was werden Sie bis Freitag anders machen, und wem fällt es zuerst auf?</translation>
        </message>
        <message>
            <source>What did your mentor risk by telling you this?</source>
            <translation>Was hat Ihr Mentor riskiert, als er Ihnen das sagte?</translation>
        </message>
        <message>
            <source>What can you now try on your own, with nobody beside you?</source>
            <translation>Was können Sie jetzt allein versuchen, ohne jemanden neben sich?</translation>
        </message>
        <message>
            <source>Which decision of this month deserves a second look after what you heard?</source>
            <translation>Welche Entscheidung dieses Monats verdient nach dem, was Sie gehört haben, einen zweiten Blick?</translation>
        </message>
        <message>
            <source>Who is missing from the rooms you sit in?</source>
            <translation>Wer fehlt in den Räumen, in denen Sie sitzen?</translation>
        </message>
        <message>
            <source>What did you offer in return, and was it what your mentor needed?</source>
            <translation>Was haben Sie zurückgegeben, und war es das, was Ihr Mentor brauchte?</translation>
        </message>
        <message>
            <source>What from this session has to stay private, and whom does that protect?</source>
            <translation>Was aus dieser Sitzung muss privat bleiben, und wen schützt das?</translation>
        </message>
        <message>
            <source>If your mentor were asked what you did not hear today, what would the answer be?</source>
            <translation>Würde man Ihren Mentor fragen, was Sie heute nicht gehört haben: Wie wäre die Antwort?</translation>
        </message>
        <message>
            <source>Which habit did you keep this month, and which one quietly slipped?</source>
            <translation>Welche Gewohnheit haben Sie diesen Monat gehalten, und welche ist still entglitten?</translation>
        </message>
        <message>
            <source>Which trend could you now explain to a friend in two sentences? Try it here.</source>
            <translation>Welchen Trend könnten Sie jetzt jemandem in zwei Sätzen erklären? Versuchen Sie es hier.</translation>
        </message>
        <message>
            <source>Which rule, form or approval did you remove, or could you have?</source>
            <translation>Welche Regel, welches Formular, welche Freigabe haben Sie abgeschafft, oder hätten es können?</translation>
        </message>
        <message>
            <source>Who else was better off because of something you learned here? How do you know?</source>
            <translation>Wem sonst ging es besser, weil Sie hier etwas gelernt haben? Woher wissen Sie das?</translation>
        </message>
        <message>
            <source>Which question do you keep walking around?</source>
            <translation>Um welche Frage gehen Sie immer wieder herum?</translation>
        </message>
        <message>
            <source>Between the two of you, who spoke more this month, and who taught more?</source>
            <translation>Wer von Ihnen beiden hat diesen Monat mehr gesprochen, und wer mehr gelehrt?</translation>
        </message>
        <message>
            <source>Which moment of these sessions do you keep going back to?</source>
            <translation>Zu welchem Augenblick dieser Sitzungen kehren Sie immer wieder zurück?</translation>
        </message>
        <message>
            <source>What changed beyond you: for a team, a process, a customer?</source>
            <translation>Was hat sich über Sie hinaus verändert: für ein Team, einen Ablauf, eine Kundin?</translation>
        </message>
        <message>
            <source>What will fade unless you make a habit of it? Which habit?</source>
            <translation>Was wird verblassen, wenn Sie keine Gewohnheit daraus machen? Welche Gewohnheit?</translation>
        </message>
        <message>
            <source>What do you owe your mentor, and by when?</source>
            <translation>Was schulden Sie Ihrem Mentor, und bis wann?</translation>
        </message>
        <message>
            <source>Which one thing does your leader need to see, not be told?</source>
            <translation>Welche eine Sache muss Ihre Führungskraft sehen, statt sie erzählt zu bekommen?</translation>
        </message>
        <message>
            <source>What is your best story or demo for this, told in three minutes?</source>
            <translation>Was ist Ihre beste Geschichte oder Vorführung dazu, in drei Minuten erzählt?</translation>
        </message>
        <message>
            <source>What will you ask your leader to do in the room, with their own hands?</source>
            <translation>Was soll Ihre Führungskraft im Raum mit eigenen Händen tun?</translation>
        </message>
        <message>
            <source>What will you not discuss this time? You owe nobody a reason.</source>
            <translation>Worüber werden Sie diesmal nicht sprechen? Einen Grund schulden Sie niemandem.</translation>
        </message>
        <message>
            <source>How will you say the hard part? Try three lines: the fact, its effect, your wish.</source>
            <translation>Wie sagen Sie den schwierigen Teil? Versuchen Sie drei Zeilen: die Tatsache, die Wirkung, Ihr Wunsch.</translation>
        </message>
        <message>
            <source>Which question could your leader not answer with a yes?</source>
            <translation>Welche Frage könnte Ihre Führungskraft nicht mit Ja beantworten?</translation>
        </message>
        <message>
            <source>What do you want from your leader this time?</source>
            <translation>Was wollen Sie diesmal von Ihrer Führungskraft?</translation>
        </message>
        <message>
            <source>Where did your leader lean in, and where did they pull back?</source>
            <translation>Wo hat sich Ihre Führungskraft vorgebeugt, und wo hat sie sich zurückgezogen?</translation>
        </message>
        <message>
            <source>Did you soften it too much? Write down what you meant to say.</source>
            <translation>Haben Sie es zu sehr abgemildert? Schreiben Sie auf, was Sie sagen wollten.</translation>
        </message>
        <message>
            <source>What did you learn about how decisions are really made?</source>
            <translation>Was haben Sie darüber gelernt, wie Entscheidungen wirklich fallen?</translation>
        </message>
        <message>
            <source>Did you carry a load that was not yours?</source>
            <translation>Haben Sie eine Last getragen, die nicht Ihre war?</translation>
        </message>
        <message>
            <source>What would you like to be different next time, and how will you ask for it?</source>
            <translation>Was soll nächstes Mal anders sein, und wie werden Sie darum bitten?</translation>
        </message>
        <message>
            <source>What proof have you seen that something changed?</source>
            <translation>Welchen Beleg haben Sie gesehen, dass sich etwas verändert hat?</translation>
        </message>
        <message>
            <source>Which leadership skill did you practise today, perhaps without noticing?</source>
            <translation>Welche Führungsfähigkeit haben Sie heute geübt, vielleicht ohne es zu merken?</translation>
        </message>
        <message>
            <source>What can you now do in front of senior people that you could not do at the start?</source>
            <translation>Was können Sie jetzt vor Vorgesetzten tun, das Sie am Anfang nicht konnten?</translation>
        </message>
        <message>
            <source>Would you do it again, and on what terms?</source>
            <translation>Würden Sie es wieder tun, und zu welchen Bedingungen?</translation>
        </message>
    </context>
    <context>
        <name>scales</name>
        <message>
            <source>Skill level</source>
            <translation>Könnensstufe</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>Woher wissen Sie das?</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Nicht zutreffend</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>Has not met it, or has had no reason to.</source>
            <translation>Ist dem noch nicht begegnet oder hatte keinen Anlass dazu.</translation>
        </message>
        <message>
            <source>Aware</source>
            <translation>Kennt es</translation>
        </message>
        <message>
            <source>Knows what it is and has seen it done.</source>
            <translation>Weiß, was es ist, und hat es gesehen.</translation>
        </message>
        <message>
            <source>Novice</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>Does it with somebody beside them.</source>
            <translation>Tut es mit jemandem an der Seite.</translation>
        </message>
        <message>
            <source>On their own</source>
            <translation>Allein</translation>
        </message>
        <message>
            <source>Usually does it without help.</source>
            <translation>Tut es meist ohne Hilfe.</translation>
        </message>
        <message>
            <source>Steady</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <source>Copes with the unusual case and helps others.</source>
            <translation>Kommt mit dem Sonderfall zurecht und hilft anderen.</translation>
        </message>
        <message>
            <source>Go-to</source>
            <translation>Anlaufstelle</translation>
        </message>
        <message>
            <source>Other people come to them for it.</source>
            <translation>Andere kommen damit zu dieser Person.</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Zuversicht</translation>
        </message>
        <message>
            <source>How sure are you of this level?</source>
            <translation>Wie sicher sind Sie sich bei dieser Stufe?</translation>
        </message>
        <message>
            <source>A guess</source>
            <translation>Geraten</translation>
        </message>
        <message>
            <source>Little to go on yet.</source>
            <translation>Noch wenig Anhaltspunkte.</translation>
        </message>
        <message>
            <source>Rather unsure</source>
            <translation>Eher unsicher</translation>
        </message>
        <message>
            <source>One sign, and it could have been luck.</source>
            <translation>Ein Zeichen, und es kann Glück gewesen sein.</translation>
        </message>
        <message>
            <source>Fairly sure</source>
            <translation>Ziemlich sicher</translation>
        </message>
        <message>
            <source>Seen more than once.</source>
            <translation>Mehr als einmal gesehen.</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <source>Seen often, and under pressure too.</source>
            <translation>Oft gesehen, auch unter Druck.</translation>
        </message>
        <message>
            <source>Certain</source>
            <translation>Gewiss</translation>
        </message>
        <message>
            <source>Anybody who watched would say the same.</source>
            <translation>Wer zugesehen hat, würde dasselbe sagen.</translation>
        </message>
        <message>
            <source>Shown in a session</source>
            <translation>In einer Sitzung gezeigt</translation>
        </message>
        <message>
            <source>You both watched it happen.</source>
            <translation>Sie haben es beide miterlebt.</translation>
        </message>
        <message>
            <source>Used at work</source>
            <translation>Im Beruf gebraucht</translation>
        </message>
        <message>
            <source>It was needed for something real, and it was done.</source>
            <translation>Es wurde für etwas Echtes gebraucht, und es gelang.</translation>
        </message>
        <message>
            <source>Seen by others</source>
            <translation>Von anderen bemerkt</translation>
        </message>
        <message>
            <source>Somebody outside the pair noticed and said so.</source>
            <translation>Jemand außerhalb des Paars hat es bemerkt und gesagt.</translation>
        </message>
        <message>
            <source>Something to look at</source>
            <translation>Etwas zum Ansehen</translation>
        </message>
        <message>
            <source>A document, a recording or a picture you can both open.</source>
            <translation>Ein Dokument, eine Aufnahme oder ein Bild, das Sie beide öffnen können.</translation>
        </message>
        <message>
            <source>Taught to someone</source>
            <translation>Weitergegeben</translation>
        </message>
        <message>
            <source>It was explained to another person, who could then do it.</source>
            <translation>Es wurde jemandem erklärt, der es danach selbst konnte.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Austausch</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>next session</source>
            <translation>nächste Sitzung</translation>
        </message>
        <message>
            <source>Today, {time}</source>
            <translation>Heute, {time}</translation>
        </message>
        <message>
            <source>Yesterday, {time}</source>
            <translation>Gestern, {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>deleted today, {time}</source>
            <translation>heute gelöscht, {time}</translation>
        </message>
        <message>
            <source>deleted yesterday, {time}</source>
            <translation>gestern gelöscht, {time}</translation>
        </message>
        <message>
            <source>deleted {day}, {time}</source>
            <translation>gelöscht {day}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>{n} days left</source>
            <translation>
                <numerusform>noch {n} Tag</numerusform>
                <numerusform>noch {n} Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>last day</source>
            <translation>letzter Tag</translation>
        </message>
        <message>
            <source>due</source>
            <translation>fällig</translation>
        </message>
        <message>
            <source>by</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>Add the day, as in Thu 15:00.</source>
            <translation>Ergänzen Sie den Tag, etwa Do 15:00.</translation>
        </message>
        <message>
            <source>There is no such time. Write it as 15:00.</source>
            <translation>Eine solche Uhrzeit gibt es nicht. Schreiben Sie 15:00.</translation>
        </message>
        <message>
            <source>This can be {first} or {second}. Write it out.</source>
            <translation>Das kann {first} oder {second} sein. Schreiben Sie es aus.</translation>
        </message>
        <message>
            <source>That day is another day of the week.</source>
            <translation>Dieser Tag ist ein anderer Wochentag.</translation>
        </message>
        <message>
            <source>There is no such day.</source>
            <translation>Einen solchen Tag gibt es nicht.</translation>
        </message>
        <message>
            <source>Add the month, as in 26 Nov.</source>
            <translation>Ergänzen Sie den Monat, etwa 26. Nov.</translation>
        </message>
        <message>
            <source>Add the day of the month, as in 26 Nov.</source>
            <translation>Ergänzen Sie den Tag des Monats, etwa 26. Nov.</translation>
        </message>
        <message>
            <source>Write it as 26 Nov, next Thu or in 2 weeks, or pick it.</source>
            <translation>Schreiben Sie 26. Nov, nächsten Do oder in 2 Wochen, oder wählen Sie den Tag aus.</translation>
        </message>
        <message>
            <source>There is no {time} that day, as the clocks go forward: it begins at {real}.</source>
            <translation>{time} gibt es an diesem Tag nicht, da die Uhren vorgestellt werden: Beginn ist um {real}.</translation>
        </message>
        <message>
            <source>{time} comes twice that day, as the clocks go back: the first one is meant.</source>
            <translation>{time} kommt an diesem Tag zweimal vor, da die Uhren zurückgestellt werden: Gemeint ist das erste Mal.</translation>
        </message>
        <message>
            <source>the clocks skip it: {real}</source>
            <translation>entfällt durch Zeitumstellung: {real}</translation>
        </message>
        <message>
            <source>comes twice: the first one</source>
            <translation>doppelt: das erste Mal gilt</translation>
        </message>
        <message>
            <source>Take these days from the calendar?</source>
            <translation>Diese Tage aus dem Kalender übernehmen?</translation>
        </message>
        <message>
            <source>Take them</source>
            <translation>Übernehmen</translation>
        </message>
        <message numerus="yes">
            <source>{n} sessions change</source>
            <translation>
                <numerusform>{n} Sitzung ändert sich</numerusform>
                <numerusform>{n} Sitzungen ändern sich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sessions are in it as they are here.</source>
            <translation>
                <numerusform>{n} Sitzung steht darin wie hier.</numerusform>
                <numerusform>{n} Sitzungen stehen darin wie hier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more entries are not about a session to come, and are left alone.</source>
            <translation>
                <numerusform>{n} weiterer Eintrag betrifft keine künftige Sitzung und bleibt unberührt.</numerusform>
                <numerusform>{n} weitere Einträge betreffen keine künftige Sitzung und bleiben unberührt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} entries have no day that can be read.</source>
            <translation>
                <numerusform>{n} Eintrag hat keinen lesbaren Tag.</numerusform>
                <numerusform>{n} Einträge haben keinen lesbaren Tag.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sessions that were held stay as they are.</source>
            <translation>Gehaltene Sitzungen bleiben, wie sie sind.</translation>
        </message>
        <message numerus="yes">
            <source>Until when are {n} actions due?</source>
            <translation>
                <numerusform>Bis wann ist {n} Zusage fällig?</numerusform>
                <numerusform>Bis wann sind {n} Zusagen fällig?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not in it, as ever: {n} private records.</source>
            <translation>
                <numerusform>Wie immer nicht dabei: {n} privater Eintrag.</numerusform>
                <numerusform>Wie immer nicht dabei: {n} private Einträge.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} items go into the file</source>
            <translation>
                <numerusform>{n} Teil kommt in die Datei</numerusform>
                <numerusform>{n} Teile kommen in die Datei</numerusform>
            </translation>
        </message>
        <message>
            <source>mine</source>
            <translation>meines</translation>
        </message>
        <message>
            <source>my partner’s</source>
            <translation>das meines Gegenübers</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message numerus="yes">
            <source>{n} sessions</source>
            <translation>
                <numerusform>{n} Sitzung</numerusform>
                <numerusform>{n} Sitzungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Monatlich</translation>
        </message>
        <message>
            <source>the same weekday of the month</source>
            <translation>derselbe Wochentag im Monat</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Wöchentlich</translation>
        </message>
        <message>
            <source>Every {n} weeks</source>
            <translation>Alle {n} Wochen</translation>
        </message>
        <message>
            <source>the same weekday</source>
            <translation>derselbe Wochentag</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <source>Backups and copies made until now still open with the present passphrase, and with it alone.</source>
            <translation>Sicherungen und Kopien von bisher öffnen sich weiterhin mit der jetzigen Passphrase, und nur mit ihr.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Protect this workspace</source>
            <translation>Diesen Arbeitsbereich schützen</translation>
        </message>
        <message>
            <source>The file is written anew, encrypted.</source>
            <translation>Die Datei wird verschlüsselt neu geschrieben.</translation>
        </message>
        <message>
            <source>Unprotected copies and backups made until now stay readable to whoever has them.</source>
            <translation>Ungeschützte Kopien und Sicherungen von bisher bleiben für jeden lesbar, der sie hat.</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Schützen</translation>
        </message>
        <message>
            <source>Remove protection</source>
            <translation>Schutz aufheben</translation>
        </message>
        <message>
            <source>Anybody who gets the file can then read it, the journal too, and damage is harder to notice.</source>
            <translation>Wer die Datei bekommt, kann sie dann lesen, auch das Journal, und Schäden fallen schwerer auf.</translation>
        </message>
        <message>
            <source>Remove from the keyring</source>
            <translation>Aus dem Schlüsselbund entfernen</translation>
        </message>
        <message>
            <source>From then on the workspace opens with its passphrase alone. Type it, to be sure that you have it.</source>
            <translation>Danach öffnet sich der Arbeitsbereich nur noch mit seiner Passphrase. Geben Sie sie ein, damit sicher ist, dass Sie sie haben.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>Type the passphrase; it is then shown in large letters to print.</source>
            <translation>Geben Sie die Passphrase ein; sie wird dann groß zum Drucken gezeigt.</translation>
        </message>
        <message>
            <source>Show the sheet</source>
            <translation>Blatt zeigen</translation>
        </message>
        <message numerus="yes">
            <source>Delete the {n} unprotected backups</source>
            <translation>
                <numerusform>Die {n} ungeschützte Sicherung löschen</numerusform>
                <numerusform>Die {n} ungeschützten Sicherungen löschen</numerusform>
            </translation>
        </message>
        <message>
            <source>six sessions</source>
            <translation>sechs Sitzungen</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>only session 1</source>
            <translation>nur Sitzung 1</translation>
        </message>
        <message>
            <source>Session 1 is prepared for you; lay out the others at any time.</source>
            <translation>Sitzung 1 ist für Sie vorbereitet; die anderen können Sie jederzeit anlegen.</translation>
        </message>
        <message>
            <source>The calendar ends before the last session.</source>
            <translation>Der Kalender endet vor der letzten Sitzung.</translation>
        </message>
        <message>
            <source>All six get a day and an agenda; the last one is on {day}.</source>
            <translation>Alle sechs bekommen einen Tag und eine Agenda; die letzte ist: {day}.</translation>
        </message>
        <message>
            <source>Where I left off</source>
            <translation>Wo ich aufgehört habe</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message numerus="yes">
            <source>After {n} minutes</source>
            <translation>
                <numerusform>Nach {n} Minute</numerusform>
                <numerusform>Nach {n} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message numerus="yes">
            <source>For {n} days</source>
            <translation>
                <numerusform>{n} Tag lang</numerusform>
                <numerusform>{n} Tage lang</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} characters</source>
            <translation>
                <numerusform>{n} Zeichen</numerusform>
                <numerusform>{n} Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message numerus="yes">
            <source>{n} minutes before</source>
            <translation>
                <numerusform>{n} Minute vorher</numerusform>
                <numerusform>{n} Minuten vorher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} hours before</source>
            <translation>
                <numerusform>{n} Stunde vorher</numerusform>
                <numerusform>{n} Stunden vorher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} minutes after</source>
            <translation>
                <numerusform>{n} Minute danach</numerusform>
                <numerusform>{n} Minuten danach</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} hours after</source>
            <translation>
                <numerusform>{n} Stunde danach</numerusform>
                <numerusform>{n} Stunden danach</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} days after</source>
            <translation>
                <numerusform>{n} Tag danach</numerusform>
                <numerusform>{n} Tage danach</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {n} more</source>
            <translation>
                <numerusform>und {n} weitere</numerusform>
                <numerusform>und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign the charter</source>
            <translation>Vereinbarung unterschreiben</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Unterschreiben</translation>
        </message>
        <message numerus="yes">
            <source>{n} lines are still empty:</source>
            <translation>
                <numerusform>{n} Zeile ist noch leer:</numerusform>
                <numerusform>{n} Zeilen sind noch leer:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {n} more steps</source>
            <translation>
                <numerusform>und {n} weiterer Schritt</numerusform>
                <numerusform>und {n} weitere Schritte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} actions have no day.</source>
            <translation>
                <numerusform>{n} Zusage hat keinen Tag.</numerusform>
                <numerusform>{n} Zusagen haben keinen Tag.</numerusform>
            </translation>
        </message>
        <message>
            <source>{topic} (parked)</source>
            <translation>{topic} (geparkt)</translation>
        </message>
        <message>
            <source>{topic} ({minutes})</source>
            <translation>{topic} ({minutes})</translation>
        </message>
        <message>
            <source>‘{file}’</source>
            <translation>‚{file}‘</translation>
        </message>
        <message>
            <source>the backup of {when}</source>
            <translation>die Sicherung von {when}</translation>
        </message>
        <message>
            <source>a file you chose, changed {when} · {size}</source>
            <translation>eine von Ihnen gewählte Datei, geändert {when} · {size}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Zuversicht</translation>
        </message>
        <message>
            <source>How they know</source>
            <translation>Woher man es weiß</translation>
        </message>
        <message>
            <source>before session {n}</source>
            <translation>vor Sitzung {n}</translation>
        </message>
        <message>
            <source>after session {n}</source>
            <translation>nach Sitzung {n}</translation>
        </message>
        <message>
            <source>Agenda of session {number}, to the mail program</source>
            <translation>Agenda von Sitzung {number}, an das Mailprogramm</translation>
        </message>
        <message>
            <source>Agenda of session {number}, copied</source>
            <translation>Agenda von Sitzung {number}, kopiert</translation>
        </message>
        <message numerus="yes">
            <source>with {n} more</source>
            <translation>
                <numerusform>mit {n} weiteren</numerusform>
                <numerusform>mit {n} weiteren</numerusform>
            </translation>
        </message>
        <message>
            <source>begun</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <source>written</source>
            <translation>geschrieben</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>wiederhergestellt</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>rückgängig gemacht</translation>
        </message>
        <message>
            <source>redone</source>
            <translation>wiederholt</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>This workspace is protected by a passphrase.</source>
            <translation>Dieser Arbeitsbereich ist durch eine Passphrase geschützt.</translation>
        </message>
        <message>
            <source>The keyring's key does not open this workspace: perhaps its passphrase was changed elsewhere.</source>
            <translation>Der Schlüssel im Schlüsselbund öffnet diesen Arbeitsbereich nicht: Vielleicht wurde die Passphrase anderswo geändert.</translation>
        </message>
        <message>
            <source>The keyring is locked, so the passphrase is needed.</source>
            <translation>Der Schlüsselbund ist gesperrt, deshalb ist die Passphrase nötig.</translation>
        </message>
        <message>
            <source>The keyring does not know this workspace, so the passphrase is needed.</source>
            <translation>Der Schlüsselbund kennt diesen Arbeitsbereich nicht, deshalb ist die Passphrase nötig.</translation>
        </message>
        <message>
            <source>What the keyring holds for this workspace is not a key, so the passphrase is needed.</source>
            <translation>Was der Schlüsselbund für diesen Arbeitsbereich enthält, ist kein Schlüssel; deshalb ist die Passphrase nötig.</translation>
        </message>
        <message>
            <source>No keyring answers on this computer, so the passphrase is needed.</source>
            <translation>Auf diesem Computer antwortet kein Schlüsselbund, deshalb ist die Passphrase nötig.</translation>
        </message>
        <message>
            <source>This computer's keyring would keep keys as readable text, so it is not used.</source>
            <translation>Der Schlüsselbund dieses Computers würde Schlüssel als lesbaren Text ablegen, deshalb wird er nicht benutzt.</translation>
        </message>
        <message>
            <source>It opens with the passphrase you chose, or by itself where the keyring knows it.</source>
            <translation>Er öffnet sich mit der Passphrase, die Sie gewählt haben, oder von selbst, wenn der Schlüsselbund sie kennt.</translation>
        </message>
        <message>
            <source>The keyring of this computer holds its key.</source>
            <translation>Der Schlüsselbund dieses Computers enthält den Schlüssel.</translation>
        </message>
        <message>
            <source>The keyring of this computer is locked. Unlock it, or type the passphrase.</source>
            <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn, oder geben Sie die Passphrase ein.</translation>
        </message>
        <message>
            <source>It opens with its passphrase. The keyring does not know it.</source>
            <translation>Er öffnet sich mit seiner Passphrase. Der Schlüsselbund kennt ihn nicht.</translation>
        </message>
        <message>
            <source>It opens with its passphrase. What the keyring holds for it is not a key.</source>
            <translation>Er öffnet sich mit seiner Passphrase. Was der Schlüsselbund dafür enthält, ist kein Schlüssel.</translation>
        </message>
        <message>
            <source>It opens with its passphrase. No keyring answers on this computer.</source>
            <translation>Er öffnet sich mit seiner Passphrase. Auf diesem Computer antwortet kein Schlüsselbund.</translation>
        </message>
        <message>
            <source>It opens with its passphrase. The keyring here would keep keys as readable text.</source>
            <translation>Er öffnet sich mit seiner Passphrase. Der Schlüsselbund hier würde Schlüssel als lesbaren Text ablegen.</translation>
        </message>
        <message>
            <source>Not used. The passphrase is asked each time.</source>
            <translation>Nicht benutzt. Die Passphrase wird jedes Mal verlangt.</translation>
        </message>
        <message>
            <source>Locked. Unlock it to let it remember this workspace.</source>
            <translation>Gesperrt. Entsperren Sie ihn, damit er sich diesen Arbeitsbereich merken kann.</translation>
        </message>
        <message>
            <source>Does not know this workspace. The passphrase is asked each time.</source>
            <translation>Kennt diesen Arbeitsbereich nicht. Die Passphrase wird jedes Mal verlangt.</translation>
        </message>
        <message>
            <source>What it holds for this workspace is not its key.</source>
            <translation>Was er für diesen Arbeitsbereich enthält, ist nicht dessen Schlüssel.</translation>
        </message>
        <message>
            <source>No keyring answers on this computer.</source>
            <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
        </message>
        <message>
            <source>It would keep keys as readable text, so it is not used.</source>
            <translation>Er würde Schlüssel als lesbaren Text ablegen, deshalb wird er nicht benutzt.</translation>
        </message>
        <message numerus="yes">
            <source>Changing {n} records</source>
            <translation>
                <numerusform>{n} Eintrag wird geändert</numerusform>
                <numerusform>{n} Einträge werden geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>→ {evidence}</source>
            <translation>→ {evidence}</translation>
        </message>
        <message>
            <source>Session {number}</source>
            <translation>Sitzung {number}</translation>
        </message>
        <message>
            <source>Goal: {goal}</source>
            <translation>Ziel: {goal}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>In the next seven days</source>
            <translation>In den nächsten sieben Tagen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Without a day</source>
            <translation>Ohne Tag</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Outside a session</source>
            <translation>Außerhalb einer Sitzung</translation>
        </message>
        <message>
            <source>Session {number} · {title}</source>
            <translation>Sitzung {number} · {title}</translation>
        </message>
        <message>
            <source>Without a goal</source>
            <translation>Ohne Ziel</translation>
        </message>
        <message numerus="yes">
            <source>Tick {n} actions</source>
            <translation>
                <numerusform>{n} Zusage abhaken</numerusform>
                <numerusform>{n} Zusagen abhaken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Open {n} actions again</source>
            <translation>
                <numerusform>{n} Zusage wieder öffnen</numerusform>
                <numerusform>{n} Zusagen wieder öffnen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the day of {n} actions…</source>
            <translation>
                <numerusform>Tag für {n} Zusage festlegen…</numerusform>
                <numerusform>Tag für {n} Zusagen festlegen…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete {n} actions</source>
            <translation>
                <numerusform>{n} Zusage löschen</numerusform>
                <numerusform>{n} Zusagen löschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} open</source>
            <translation>
                <numerusform>{n} offen</numerusform>
                <numerusform>{n} offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} overdue</source>
            <translation>
                <numerusform>{n} überfällig</numerusform>
                <numerusform>{n} überfällig</numerusform>
            </translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>Nicht begonnen</translation>
        </message>
        <message>
            <source>Draft, not signed</source>
            <translation>Entwurf, nicht unterschrieben</translation>
        </message>
        <message>
            <source>Signed by you</source>
            <translation>Von Ihnen unterschrieben</translation>
        </message>
        <message>
            <source>Signed by {name}</source>
            <translation>Von {name} unterschrieben</translation>
        </message>
        <message>
            <source>Signed by both</source>
            <translation>Von beiden unterschrieben</translation>
        </message>
        <message>
            <source>Changed since it was signed</source>
            <translation>Seit der Unterschrift geändert</translation>
        </message>
        <message>
            <source>Both of you signed exactly these words, the last one on {day}. A later change asks you both again.</source>
            <translation>Sie haben beide genau diesen Wortlaut unterschrieben, zuletzt am {day}. Nach einer späteren Änderung werden Sie beide erneut gefragt.</translation>
        </message>
        <message>
            <source>Something was changed after the signing, so no signature counts. See what it was, and sign again.</source>
            <translation>Nach dem Unterschreiben wurde etwas geändert, daher gilt keine Unterschrift mehr. Sehen Sie nach, was es war, und unterschreiben Sie erneut.</translation>
        </message>
        <message>
            <source>You signed these words; {name} signed earlier ones. Show what changed, and have it signed again.</source>
            <translation>Sie haben diesen Wortlaut unterschrieben, {name} einen früheren. Zeigen Sie, was sich geändert hat, und bitten Sie erneut um die Unterschrift.</translation>
        </message>
        <message>
            <source>You signed these words. {name} has not signed yet.</source>
            <translation>Sie haben diesen Wortlaut unterschrieben. {name} hat noch nicht unterschrieben.</translation>
        </message>
        <message>
            <source>{name} signed these words; you signed earlier ones. See what changed, and sign again.</source>
            <translation>{name} hat diesen Wortlaut unterschrieben, Sie einen früheren. Sehen Sie nach, was sich geändert hat, und unterschreiben Sie erneut.</translation>
        </message>
        <message>
            <source>{name} signed these words. You have not signed yet.</source>
            <translation>{name} hat diesen Wortlaut unterschrieben. Sie haben noch nicht unterschrieben.</translation>
        </message>
        <message>
            <source>Read it aloud together, change every word that is not yours, then sign what is left.</source>
            <translation>Lesen Sie es gemeinsam laut, ändern Sie jedes Wort, das nicht Ihres ist, und unterschreiben Sie dann, was bleibt.</translation>
        </message>
        <message>
            <source>mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <source>leader</source>
            <translation>Führungskraft</translation>
        </message>
        <message numerus="yes">
            <source>{n} open actions</source>
            <translation>
                <numerusform>{n} offene Zusage</numerusform>
                <numerusform>{n} offene Zusagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Levels are drawn here from the first check-in of a goal on.</source>
            <translation>Stufen werden hier ab dem ersten Check-in eines Ziels gezeichnet.</translation>
        </message>
        <message>
            <source>On average {first} is at level {one}, {second} at {other}</source>
            <translation>Im Mittel steht {first} auf Stufe {one}, {second} auf {other}</translation>
        </message>
        <message>
            <source>On average {name} is at level {level}</source>
            <translation>Im Mittel steht {name} auf Stufe {level}</translation>
        </message>
        <message>
            <source>Sessions are counted here once the first one is held.</source>
            <translation>Sitzungen werden hier gezählt, sobald die erste gehalten ist.</translation>
        </message>
        <message>
            <source>{held} of {planned} planned sessions are held</source>
            <translation>{held} von {planned} geplanten Sitzungen sind gehalten</translation>
        </message>
        <message>
            <source>{held} sessions are held, {planned} were planned</source>
            <translation>{held} Sitzungen sind gehalten, geplant waren {planned}</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Postponed by</source>
            <translation>Verschoben von</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message numerus="yes">
            <source>{n} of them just happened.</source>
            <translation>
                <numerusform>{n} davon ergab sich spontan.</numerusform>
                <numerusform>{n} davon ergaben sich spontan.</numerusform>
            </translation>
        </message>
        <message>
            <source>{held} of {planned}</source>
            <translation>{held} von {planned}</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>Postponed by {name}</source>
            <translation>Verschoben von {name}</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <source>Minutes are counted here once a topic with minutes is done in a session.</source>
            <translation>Minuten werden hier gezählt, sobald in einer Sitzung ein Thema mit Minuten erledigt ist.</translation>
        </message>
        <message>
            <source>Most of the time went into {area}</source>
            <translation>Die meiste Zeit ging an: {area}</translation>
        </message>
        <message>
            <source>Focus area</source>
            <translation>Schwerpunkt</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Other areas</source>
            <translation>Andere Schwerpunkte</translation>
        </message>
        <message>
            <source>Takeaways are counted here: note one sentence that somebody learned in a session.</source>
            <translation>Erkenntnisse werden hier gezählt: Notieren Sie in einer Sitzung einen Satz, den jemand gelernt hat.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Only {part} of {all} takeaways are {name}’s.</source>
            <translation>Von {all} Erkenntnissen gehören nur {part} {name}.</translation>
        </message>
        <message>
            <source>Learning has tipped to one side</source>
            <translation>Das Lernen ist zu einer Seite gekippt</translation>
        </message>
        <message>
            <source>Learning runs both ways</source>
            <translation>Das Lernen geht in beide Richtungen</translation>
        </message>
        <message>
            <source>The first takeaways are noted</source>
            <translation>Die ersten Erkenntnisse sind notiert</translation>
        </message>
        <message>
            <source>Actions are counted here once somebody has promised something.</source>
            <translation>Zusagen werden hier gezählt, sobald jemand etwas versprochen hat.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message numerus="yes">
            <source>{n} actions are overdue.</source>
            <translation>
                <numerusform>{n} Zusage ist überfällig.</numerusform>
                <numerusform>{n} Zusagen sind überfällig.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {all} actions are done</source>
            <translation>{done} von {all} Zusagen sind erledigt</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} von {all}</translation>
        </message>
        <message>
            <source>sessions held of {planned} planned</source>
            <translation>Sitzungen gehalten von {planned} geplanten</translation>
        </message>
        <message>
            <source>minutes together</source>
            <translation>Minuten gemeinsam</translation>
        </message>
        <message>
            <source>actions done</source>
            <translation>Zusagen erledigt</translation>
        </message>
        <message>
            <source>takeaways noted</source>
            <translation>Erkenntnisse notiert</translation>
        </message>
        <message>
            <source>Neither of you has noted a takeaway in the last two sessions.</source>
            <translation>Keine und keiner von Ihnen hat in den letzten zwei Sitzungen eine Erkenntnis notiert.</translation>
        </message>
        <message>
            <source>{name} has not noted a takeaway in the last two sessions.</source>
            <translation>{name} hat in den letzten zwei Sitzungen keine Erkenntnis notiert.</translation>
        </message>
        <message>
            <source>{number} · {title}</source>
            <translation>{number} · {title}</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>held</source>
            <translation>gehalten</translation>
        </message>
        <message>
            <source>postponed</source>
            <translation>verschoben</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgesagt</translation>
        </message>
        <message>
            <source>No focus area</source>
            <translation>Ohne Schwerpunkt</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Keine Sitzung</translation>
        </message>
        <message numerus="yes">
            <source>{n} words</source>
            <translation>
                <numerusform>{n} Wort</numerusform>
                <numerusform>{n} Wörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} months before</source>
            <translation>
                <numerusform>{n} Monat zuvor</numerusform>
                <numerusform>{n} Monate zuvor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} years before</source>
            <translation>
                <numerusform>{n} Jahr zuvor</numerusform>
                <numerusform>{n} Jahre zuvor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag {n} entries</source>
            <translation>
                <numerusform>{n} Eintrag verschlagworten</numerusform>
                <numerusform>{n} Einträge verschlagworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} minutes passed while the computer slept.</source>
            <translation>
                <numerusform>{n} Minute verging, während der Computer ruhte.</numerusform>
                <numerusform>{n} Minuten vergingen, während der Computer ruhte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} minutes passed while the app was closed.</source>
            <translation>
                <numerusform>{n} Minute verging, während die App geschlossen war.</numerusform>
                <numerusform>{n} Minuten vergingen, während die App geschlossen war.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more topics wait for later.</source>
            <translation>
                <numerusform>{n} weiteres Thema wartet auf später.</numerusform>
                <numerusform>{n} weitere Themen warten auf später.</numerusform>
            </translation>
        </message>
        <message>
            <source>for later</source>
            <translation>für später</translation>
        </message>
        <message>
            <source>parked</source>
            <translation>geparkt</translation>
        </message>
        <message>
            <source>{name} learned</source>
            <translation>{name} hat gelernt</translation>
        </message>
        <message>
            <source>{name} · {day}</source>
            <translation>{name} · {day}</translation>
        </message>
        <message>
            <source>so far</source>
            <translation>bisher</translation>
        </message>
        <message>
            <source>of {length}</source>
            <translation>von {length}</translation>
        </message>
        <message>
            <source>of {length} and {more} more</source>
            <translation>von {length} plus {more}</translation>
        </message>
        <message>
            <source>session ends {time}</source>
            <translation>Sitzung endet um {time}</translation>
        </message>
        <message>
            <source>was to end {time}</source>
            <translation>sollte um {time} enden</translation>
        </message>
        <message numerus="yes">
            <source>{n} minutes over</source>
            <translation>
                <numerusform>{n} Minute über der Zeit</numerusform>
                <numerusform>{n} Minuten über der Zeit</numerusform>
            </translation>
        </message>
        <message>
            <source>Time is up</source>
            <translation>Die Zeit ist um</translation>
        </message>
        <message numerus="yes">
            <source>{n} minutes left</source>
            <translation>
                <numerusform>noch {n} Minute</numerusform>
                <numerusform>noch {n} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>1 minute left</source>
            <translation>noch 1 Minute</translation>
        </message>
        <message numerus="yes">
            <source>{n} minutes so far</source>
            <translation>
                <numerusform>bisher {n} Minute</numerusform>
                <numerusform>bisher {n} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>edited {when}</source>
            <translation>bearbeitet {when}</translation>
        </message>
        <message numerus="yes">
            <source>{n} versions</source>
            <translation>
                <numerusform>{n} Version</numerusform>
                <numerusform>{n} Versionen</numerusform>
            </translation>
        </message>
        <message>
            <source>edited today</source>
            <translation>heute bearbeitet</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>{n} min ago</source>
            <translation>vor {n} min</translation>
        </message>
        <message>
            <source>{n} h ago</source>
            <translation>vor {n} h</translation>
        </message>
        <message numerus="yes">
            <source>Pin {n} notes to the top</source>
            <translation>
                <numerusform>{n} Notiz oben anheften</numerusform>
                <numerusform>{n} Notizen oben anheften</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unpin {n} notes</source>
            <translation>
                <numerusform>{n} Notiz nicht mehr anheften</numerusform>
                <numerusform>{n} Notizen nicht mehr anheften</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag {n} notes…</source>
            <translation>
                <numerusform>{n} Notiz verschlagworten…</numerusform>
                <numerusform>{n} Notizen verschlagworten…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy {n} links</source>
            <translation>
                <numerusform>{n} Verweis kopieren</numerusform>
                <numerusform>{n} Verweise kopieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete {n} notes</source>
            <translation>
                <numerusform>{n} Notiz löschen</numerusform>
                <numerusform>{n} Notizen löschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag {n} notes</source>
            <translation>
                <numerusform>{n} Notiz verschlagworten</numerusform>
                <numerusform>{n} Notizen verschlagworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave all {n} for another time</source>
            <translation>
                <numerusform>{n} Thema zurückstellen</numerusform>
                <numerusform>Alle {n} zurückstellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the last {n} topics</source>
            <translation>
                <numerusform>das letzte {n} Thema</numerusform>
                <numerusform>die letzten {n} Themen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Carry over {n} topics</source>
            <translation>
                <numerusform>{n} Thema übernehmen</numerusform>
                <numerusform>{n} Themen übernehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} without a length</source>
            <translation>
                <numerusform>{n} ohne Dauer</numerusform>
                <numerusform>{n} ohne Dauer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add {n} topics of every session</source>
            <translation>
                <numerusform>{n} Thema jeder Sitzung hinzufügen</numerusform>
                <numerusform>{n} Themen jeder Sitzung hinzufügen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Actions · {n} overdue</source>
            <translation>
                <numerusform>Zusagen · {n} überfällig</numerusform>
                <numerusform>Zusagen · {n} überfällig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Actions · {n} open</source>
            <translation>
                <numerusform>Zusagen · {n} offen</numerusform>
                <numerusform>Zusagen · {n} offen</numerusform>
            </translation>
        </message>
        <message>
            <source>Find the words: fact, effect, wish</source>
            <translation>Worte finden: Tatsache, Wirkung, Wunsch</translation>
        </message>
        <message>
            <source>Put it into my preparation</source>
            <translation>In meine Vorbereitung übernehmen</translation>
        </message>
        <message numerus="yes">
            <source>Move {n} topics to another session</source>
            <translation>
                <numerusform>{n} Thema in eine andere Sitzung verschieben</numerusform>
                <numerusform>{n} Themen in eine andere Sitzung verschieben</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on with the session</source>
            <translation>Sitzung fortsetzen</translation>
        </message>
        <message>
            <source>Plan it again…</source>
            <translation>Neu planen…</translation>
        </message>
        <message>
            <source>This one was not planned: it just happened.</source>
            <translation>Diese war nicht geplant: Sie ergab sich spontan.</translation>
        </message>
        <message>
            <source>{what} Why: {reason}</source>
            <translation>{what} Grund: {reason}</translation>
        </message>
        <message>
            <source>Called off by {name}.</source>
            <translation>Abgesagt von {name}.</translation>
        </message>
        <message>
            <source>Called off together.</source>
            <translation>Gemeinsam abgesagt.</translation>
        </message>
        <message>
            <source>It was to be on {day}; {name} asked to move it.</source>
            <translation>Geplant war {day}; {name} bat um einen anderen Tag.</translation>
        </message>
        <message>
            <source>It was planned for {day}.</source>
            <translation>Ursprünglich für {day} geplant.</translation>
        </message>
        <message>
            <source>It was to be on {day}; you moved it together.</source>
            <translation>Geplant war {day}; Sie haben sie gemeinsam verlegt.</translation>
        </message>
        <message>
            <source>Postponed by {name}.</source>
            <translation>Verschoben von {name}.</translation>
        </message>
        <message>
            <source>Postponed together.</source>
            <translation>Gemeinsam verschoben.</translation>
        </message>
        <message>
            <source>Carry over from earlier sessions</source>
            <translation>Aus früheren Sitzungen übernehmen</translation>
        </message>
        <message numerus="yes">
            <source>{n} topics</source>
            <translation>
                <numerusform>{n} Thema</numerusform>
                <numerusform>{n} Themen</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved to session {title}</source>
            <translation>Verschoben in Sitzung {title}</translation>
        </message>
        <message numerus="yes">
            <source>Parking lot · {n} topics</source>
            <translation>
                <numerusform>Parkplatz · {n} Thema</numerusform>
                <numerusform>Parkplatz · {n} Themen</numerusform>
            </translation>
        </message>
        <message>
            <source>Topics of every session</source>
            <translation>Themen jeder Sitzung</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message numerus="yes">
            <source>{n} journal entries</source>
            <translation>
                <numerusform>{n} Journaleintrag</numerusform>
                <numerusform>{n} Journaleinträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} private preparations</source>
            <translation>
                <numerusform>{n} private Vorbereitung</numerusform>
                <numerusform>{n} private Vorbereitungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} draft goals</source>
            <translation>
                <numerusform>{n} Zielentwurf</numerusform>
                <numerusform>{n} Zielentwürfe</numerusform>
            </translation>
        </message>
        <message>
            <source>Not held yet</source>
            <translation>Noch nicht gehalten</translation>
        </message>
        <message>
            <source>Held today. Is this what you promised each other?</source>
            <translation>Heute gehalten. Ist das, was Sie einander versprochen haben?</translation>
        </message>
        <message>
            <source>Held yesterday. Is this what you promised each other?</source>
            <translation>Gestern gehalten. Ist das, was Sie einander versprochen haben?</translation>
        </message>
        <message>
            <source>After the session</source>
            <translation>Nach der Sitzung</translation>
        </message>
        <message>
            <source>Nothing was promised in it. If something was, write it down while you remember.</source>
            <translation>Darin wurde nichts versprochen. Falls doch, schreiben Sie es auf, solange Sie es wissen.</translation>
        </message>
        <message>
            <source>Write what stayed</source>
            <translation>Aufschreiben, was blieb</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Sitzung öffnen</translation>
        </message>
        <message>
            <source>The programme is complete</source>
            <translation>Das Programm ist abgeschlossen</translation>
        </message>
        <message numerus="yes">
            <source>{n} sessions held. Thank each other.</source>
            <translation>
                <numerusform>{n} Sitzung gehalten. Danken Sie einander.</numerusform>
                <numerusform>{n} Sitzungen gehalten. Danken Sie einander.</numerusform>
            </translation>
        </message>
        <message>
            <source>From where you began to where you are now, on levels from 0 to 5:</source>
            <translation>Vom Anfang bis heute, auf Stufen von 0 bis 5:</translation>
        </message>
        <message>
            <source>No goals were set. The takeaways of your sessions tell what moved.</source>
            <translation>Es wurden keine Ziele gesetzt. Die Erkenntnisse Ihrer Sitzungen erzählen, was sich bewegt hat.</translation>
        </message>
        <message>
            <source>Export the programme…</source>
            <translation>Programm exportieren…</translation>
        </message>
        <message>
            <source>Plan a follow-up in 90 days</source>
            <translation>Nachtreffen in 90 Tagen planen</translation>
        </message>
        <message>
            <source>level {first} → {now}</source>
            <translation>Stufe {first} → {now}</translation>
        </message>
        <message>
            <source>{levels} · target met</source>
            <translation>{levels} · Ziel erreicht</translation>
        </message>
        <message>
            <source>First session</source>
            <translation>Erste Sitzung</translation>
        </message>
        <message>
            <source>Session today</source>
            <translation>Sitzung heute</translation>
        </message>
        <message>
            <source>Live now</source>
            <translation>Läuft gerade</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>Nächste Sitzung</translation>
        </message>
        <message>
            <source>No day yet</source>
            <translation>Noch kein Tag</translation>
        </message>
        <message>
            <source>starts now</source>
            <translation>beginnt jetzt</translation>
        </message>
        <message numerus="yes">
            <source>its time came {n} minutes ago</source>
            <translation>
                <numerusform>hätte vor {n} Minute begonnen</numerusform>
                <numerusform>hätte vor {n} Minuten begonnen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>starts in {n} minutes</source>
            <translation>
                <numerusform>beginnt in {n} Minute</numerusform>
                <numerusform>beginnt in {n} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>starts in {n} hours</source>
            <translation>
                <numerusform>beginnt in {n} Stunde</numerusform>
                <numerusform>beginnt in {n} Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} promises of yours are still open.</source>
            <translation>
                <numerusform>{n} Zusage von Ihnen ist noch offen.</numerusform>
                <numerusform>{n} Zusagen von Ihnen sind noch offen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your leader has {n} promises open to ask about.</source>
            <translation>
                <numerusform>Ihre Führungskraft hat {n} offene Zusage, nach der Sie fragen können.</numerusform>
                <numerusform>Ihre Führungskraft hat {n} offene Zusagen, nach denen Sie fragen können.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} promises were kept since last time.</source>
            <translation>
                <numerusform>{n} Zusage wurde seit dem letzten Mal eingelöst.</numerusform>
                <numerusform>{n} Zusagen wurden seit dem letzten Mal eingelöst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} check-ins are new.</source>
            <translation>
                <numerusform>{n} Check-in ist neu.</numerusform>
                <numerusform>{n} Check-ins sind neu.</numerusform>
            </translation>
        </message>
        <message>
            <source>The agenda is yours, and still empty.</source>
            <translation>Die Agenda gehört Ihnen und ist noch leer.</translation>
        </message>
        <message>
            <source>The agenda is still empty. Say what you are curious about.</source>
            <translation>Die Agenda ist noch leer. Sagen Sie, worauf Sie neugierig sind.</translation>
        </message>
        <message>
            <source>from session {number}</source>
            <translation>aus Sitzung {number}</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Sitzung beginnen</translation>
        </message>
        <message>
            <source>Prepare agenda</source>
            <translation>Agenda vorbereiten</translation>
        </message>
        <message>
            <source>Get ready</source>
            <translation>Einstimmen</translation>
        </message>
        <message>
            <source>Print one page</source>
            <translation>Eine Seite drucken</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>End session</source>
            <translation>Sitzung beenden</translation>
        </message>
        <message>
            <source>It was held</source>
            <translation>Sie fand statt</translation>
        </message>
        <message>
            <source>Move to {day}</source>
            <translation>Verschieben auf {day}</translation>
        </message>
        <message>
            <source>No session is planned.</source>
            <translation>Es ist keine Sitzung geplant.</translation>
        </message>
        <message>
            <source>Choose a day and what to talk about; the agenda grows from there.</source>
            <translation>Wählen Sie einen Tag und worüber Sie sprechen wollen; daraus wächst die Agenda.</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Sitzung planen</translation>
        </message>
        <message>
            <source>How was session {number}? Three taps, sealed until both have answered.</source>
            <translation>Wie war Sitzung {number}? Dreimal tippen; versiegelt, bis beide geantwortet haben.</translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation>Jetzt antworten</translation>
        </message>
        <message>
            <source>The charter waits for your signature.</source>
            <translation>Die Vereinbarung wartet auf Ihre Unterschrift.</translation>
        </message>
        <message>
            <source>Read and sign</source>
            <translation>Lesen und unterschreiben</translation>
        </message>
        <message>
            <source>You two have not signed a charter yet: one page on how you work together.</source>
            <translation>Sie beide haben noch keine Vereinbarung unterschrieben: eine Seite darüber, wie Sie zusammenarbeiten.</translation>
        </message>
        <message>
            <source>Open the charter</source>
            <translation>Vereinbarung öffnen</translation>
        </message>
        <message>
            <source>Two sessions in a row did not take place. Does the rhythm still suit you and {name}?</source>
            <translation>Zwei Sitzungen in Folge fanden nicht statt. Passt der Rhythmus noch für Sie und {name}?</translation>
        </message>
        <message>
            <source>Look at the programme</source>
            <translation>Programm ansehen</translation>
        </message>
        <message>
            <source>Session {number} has no day yet.</source>
            <translation>Sitzung {number} hat noch keinen Tag.</translation>
        </message>
        <message>
            <source>Choose a day</source>
            <translation>Tag wählen</translation>
        </message>
        <message numerus="yes">
            <source>{n} actions of yours are past their day.</source>
            <translation>
                <numerusform>{n} Zusage von Ihnen ist überfällig.</numerusform>
                <numerusform>{n} Zusagen von Ihnen sind überfällig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to Actions</source>
            <translation>Zu den Zusagen</translation>
        </message>
        <message numerus="yes">
            <source>Not exchanged yet · {n} shared changes</source>
            <translation>
                <numerusform>Noch nicht ausgetauscht · {n} gemeinsame Änderung</numerusform>
                <numerusform>Noch nicht ausgetauscht · {n} gemeinsame Änderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} shared changes since then</source>
            <translation>
                <numerusform>{n} gemeinsame Änderung seitdem</numerusform>
                <numerusform>{n} gemeinsame Änderungen seitdem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete {n} things for good?</source>
            <translation>
                <numerusform>{n} Eintrag endgültig löschen?</numerusform>
                <numerusform>{n} Einträge endgültig löschen?</numerusform>
            </translation>
        </message>
        <message>
            <source>It goes now, with its earlier versions, and nothing can bring it back.</source>
            <translation>Er geht jetzt samt seinen früheren Versionen, und nichts bringt ihn zurück.</translation>
        </message>
        <message numerus="yes">
            <source>It goes now, with its earlier versions and {n} more that belong to it. Nothing can bring them back.</source>
            <translation>
                <numerusform>Er geht jetzt samt seinen früheren Versionen und {n} weiteren, der dazugehört. Nichts bringt sie zurück.</numerusform>
                <numerusform>Er geht jetzt samt seinen früheren Versionen und {n} weiteren, die dazugehören. Nichts bringt sie zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} things go now, with their earlier versions, and nothing can bring them back.</source>
            <translation>
                <numerusform>{n} Eintrag geht jetzt samt seinen früheren Versionen, und nichts bringt ihn zurück.</numerusform>
                <numerusform>{n} Einträge gehen jetzt samt ihren früheren Versionen, und nichts bringt sie zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} chosen</source>
            <translation>
                <numerusform>{n} gewählt</numerusform>
                <numerusform>{n} gewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Changed last</source>
            <translation>Zuletzt geändert</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>Im Text</translation>
        </message>
        <message>
            <source>Nobody here is called ‘{name}’</source>
            <translation>Hier heißt niemand ‚{name}‘</translation>
        </message>
        <message numerus="yes">
            <source>More than {n} found</source>
            <translation>
                <numerusform>Mehr als {n} gefunden</numerusform>
                <numerusform>Mehr als {n} gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} found</source>
            <translation>
                <numerusform>{n} gefunden</numerusform>
                <numerusform>{n} gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Make a note called ‘{title}’</source>
            <translation>Notiz mit dem Titel ‚{title}‘ anlegen</translation>
        </message>
        <message>
            <source>Nothing is called or says ‘{words}’</source>
            <translation>Nichts heißt ‚{words}‘ oder enthält es</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Führungskraft</translation>
        </message>
        <message numerus="yes">
            <source>{n} records</source>
            <translation>
                <numerusform>{n} Eintrag</numerusform>
                <numerusform>{n} Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privat</translation>
        </message>
        <message numerus="yes">
            <source>{n} sessions are now as in the calendar.</source>
            <translation>
                <numerusform>{n} Sitzung steht jetzt wie im Kalender.</numerusform>
                <numerusform>{n} Sitzungen stehen jetzt wie im Kalender.</numerusform>
            </translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Unterschriften</translation>
        </message>
        <message>
            <source>{name}, date:</source>
            <translation>{name}, Datum:</translation>
        </message>
        <message>
            <source>{name}, {day}</source>
            <translation>{name}, {day}</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportieren nach</translation>
        </message>
        <message>
            <source>{file} is written, {size}.</source>
            <translation>{file} ist geschrieben, {size}.</translation>
        </message>
        <message>
            <source>It opens only with its passphrase, in any age tool.</source>
            <translation>Sie öffnet sich nur mit ihrer Passphrase, in jedem age-Programm.</translation>
        </message>
        <message>
            <source>Open it with your calendar: what it has already is brought up to date there.</source>
            <translation>Öffnen Sie sie mit Ihrem Kalender: Was er schon enthält, wird dort auf den neuesten Stand gebracht.</translation>
        </message>
        <message>
            <source>Anybody who has the file can read it.</source>
            <translation>Wer die Datei hat, kann sie lesen.</translation>
        </message>
        <message>
            <source>Topics, {planned}</source>
            <translation>Themen, {planned}</translation>
        </message>
        <message>
            <source>What we promised</source>
            <translation>Was wir zugesagt haben</translation>
        </message>
        <message numerus="yes">
            <source>… and {n} more</source>
            <translation>
                <numerusform>… und {n} weitere</numerusform>
                <numerusform>… und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message numerus="yes">
            <source>{n} more do not fit on this page.</source>
            <translation>
                <numerusform>{n} weiteres passt nicht auf diese Seite.</numerusform>
                <numerusform>{n} weitere passen nicht auf diese Seite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show {n} more</source>
            <translation>
                <numerusform>{n} weitere zeigen</numerusform>
                <numerusform>{n} weitere zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>the day's backup</source>
            <translation>die Sicherung des Tages</translation>
        </message>
        <message>
            <source>made by hand</source>
            <translation>von Hand gemacht</translation>
        </message>
        <message>
            <source>before an update</source>
            <translation>vor einer Aktualisierung</translation>
        </message>
        <message>
            <source>before a merge</source>
            <translation>vor einer Zusammenführung</translation>
        </message>
        <message>
            <source>before an import</source>
            <translation>vor einem Import</translation>
        </message>
        <message>
            <source>before a restore</source>
            <translation>vor einer Wiederherstellung</translation>
        </message>
        <message>
            <source>before a change of protection</source>
            <translation>vor einer Änderung des Schutzes</translation>
        </message>
        <message>
            <source>today, {time}</source>
            <translation>heute, {time}</translation>
        </message>
        <message>
            <source>yesterday, {time}</source>
            <translation>gestern, {time}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Nothing but the pair's names.</source>
            <translation>Nichts als die Namen des Paars.</translation>
        </message>
        <message>
            <source>Type the words with one space between them.</source>
            <translation>Geben Sie die Wörter mit je einem Leerzeichen dazwischen ein.</translation>
        </message>
        <message>
            <source>Capital letters and spaces count.</source>
            <translation>Groß- und Kleinschreibung und Leerzeichen zählen.</translation>
        </message>
        <message>
            <source>This passphrase opens the workspace with RM Desktop on any computer.</source>
            <translation>Diese Passphrase öffnet den Arbeitsbereich mit RM Desktop auf jedem Computer.</translation>
        </message>
        <message>
            <source>Whoever has this sheet and the file can read everything in it: keep the two apart.</source>
            <translation>Wer dieses Blatt und die Datei hat, kann alles darin lesen: Bewahren Sie beides getrennt auf.</translation>
        </message>
        <message>
            <source>Nobody can make this sheet again once the passphrase is forgotten. When you change it, make a new one.</source>
            <translation>Niemand kann dieses Blatt noch einmal machen, wenn die Passphrase vergessen ist. Wenn Sie sie ändern, machen Sie ein neues.</translation>
        </message>
        <message>
            <source>Looking for the newest good backup…</source>
            <translation>Die neueste gute Sicherung wird gesucht…</translation>
        </message>
        <message>
            <source>No good backup of it was found here. Backups kept elsewhere can be chosen.</source>
            <translation>Hier wurde keine gute Sicherung gefunden. Anderswo aufbewahrte Sicherungen lassen sich wählen.</translation>
        </message>
        <message>
            <source>Put the backup of {when} in place of {file}?</source>
            <translation>Die Sicherung von {when} an die Stelle von {file} setzen?</translation>
        </message>
        <message>
            <source>What {file} holds and the backup does not is then gone from it. The file is kept, and so is Undo.</source>
            <translation>Was in {file} steht und in der Sicherung nicht, ist dann daraus verschwunden. Die Datei wird aufbewahrt, und „Rückgängig“ bleibt möglich.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>Sicherung von {when} wiederherstellen</translation>
        </message>
        <message>
            <source>This backup is protected by a passphrase; it is checked before it is restored.</source>
            <translation>Diese Sicherung ist durch eine Passphrase geschützt; sie wird geprüft, bevor sie wiederhergestellt wird.</translation>
        </message>
        <message>
            <source>This backup was checked and is good: {holdings}.</source>
            <translation>Diese Sicherung wurde geprüft und ist gut: {holdings}.</translation>
        </message>
        <message>
            <source>Import a template</source>
            <translation>Vorlage importieren</translation>
        </message>
        <message>
            <source>Templates (*.toml)</source>
            <translation>Vorlagen (*.toml)</translation>
        </message>
        <message numerus="yes">
            <source>{n} topics are kept with their minutes and words, in a plain file that any program can read. Your names become places for the names of whoever uses it.</source>
            <translation>
                <numerusform>{n} Thema wird mit Minuten und Wortlaut in einer einfachen Datei aufbewahrt, die jedes Programm lesen kann. An die Stelle Ihrer Namen treten Platzhalter für die Namen derer, die sie verwenden.</numerusform>
                <numerusform>{n} Themen werden mit Minuten und Wortlaut in einer einfachen Datei aufbewahrt, die jedes Programm lesen kann. An die Stelle Ihrer Namen treten Platzhalter für die Namen derer, die sie verwenden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>Files that cannot be used</source>
            <translation>Nicht verwendbare Dateien</translation>
        </message>
        <message numerus="yes">
            <source>⋯ {n} lines the same</source>
            <translation>
                <numerusform>⋯ {n} gleiche Zeile</numerusform>
                <numerusform>⋯ {n} gleiche Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>heavy</source>
            <translation>schwer</translation>
        </message>
        <message>
            <source>uneasy</source>
            <translation>unruhig</translation>
        </message>
        <message>
            <source>even</source>
            <translation>ausgeglichen</translation>
        </message>
        <message>
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <source>energised</source>
            <translation>voller Energie</translation>
        </message>
        <message numerus="yes">
            <source>{n} days of this month have an entry</source>
            <translation>
                <numerusform>{n} Tag dieses Monats hat einen Eintrag</numerusform>
                <numerusform>{n} Tage dieses Monats haben einen Eintrag</numerusform>
            </translation>
        </message>
        <message>
            <source>Pick a day</source>
            <translation>Tag wählen</translation>
        </message>
        <message numerus="yes">
            <source>{n} differences</source>
            <translation>
                <numerusform>{n} Unterschied</numerusform>
                <numerusform>{n} Unterschiede</numerusform>
            </translation>
        </message>
        <message>
            <source>No day yet, such as next thu 15:00</source>
            <translation>Noch kein Tag, zum Beispiel nächsten Do 15:00</translation>
        </message>
        <message>
            <source>add {it}</source>
            <translation>{it} hinzufügen</translation>
        </message>
        <message>
            <source>Added {it}</source>
            <translation>{it} hinzugefügt</translation>
        </message>
        <message>
            <source>change {it}</source>
            <translation>{it} ändern</translation>
        </message>
        <message>
            <source>Changed {it}</source>
            <translation>{it} geändert</translation>
        </message>
        <message>
            <source>write in {it}</source>
            <translation>{it} schreiben</translation>
        </message>
        <message>
            <source>Wrote in {it}</source>
            <translation>{it} geschrieben</translation>
        </message>
        <message>
            <source>tick {it}</source>
            <translation>{it} abhaken</translation>
        </message>
        <message>
            <source>Ticked {it}</source>
            <translation>{it} abgehakt</translation>
        </message>
        <message>
            <source>untick {it}</source>
            <translation>{it} wieder öffnen</translation>
        </message>
        <message>
            <source>Unticked {it}</source>
            <translation>{it} wieder geöffnet</translation>
        </message>
        <message>
            <source>move {it}</source>
            <translation>{it} verschieben</translation>
        </message>
        <message>
            <source>Moved {it}</source>
            <translation>{it} verschoben</translation>
        </message>
        <message>
            <source>delete {it}</source>
            <translation>{it} löschen</translation>
        </message>
        <message>
            <source>Deleted {it}</source>
            <translation>{it} gelöscht</translation>
        </message>
        <message>
            <source>check in on {it}</source>
            <translation>Check-in zu {it}</translation>
        </message>
        <message>
            <source>Checked in on {it}</source>
            <translation>Check-in zu {it} festgehalten</translation>
        </message>
        <message>
            <source>pin {it}</source>
            <translation>{it} anheften</translation>
        </message>
        <message>
            <source>Pinned {it}</source>
            <translation>{it} angeheftet</translation>
        </message>
        <message>
            <source>unpin {it}</source>
            <translation>{it} nicht mehr anheften</translation>
        </message>
        <message>
            <source>Unpinned {it}</source>
            <translation>{it} nicht mehr angeheftet</translation>
        </message>
        <message>
            <source>tag {it}</source>
            <translation>{it} verschlagworten</translation>
        </message>
        <message>
            <source>Tagged {it}</source>
            <translation>{it} verschlagwortet</translation>
        </message>
        <message>
            <source>start {it}</source>
            <translation>{it} beginnen</translation>
        </message>
        <message>
            <source>Started {it}</source>
            <translation>{it} begonnen</translation>
        </message>
        <message>
            <source>end {it}</source>
            <translation>{it} beenden</translation>
        </message>
        <message>
            <source>Ended {it}</source>
            <translation>{it} beendet</translation>
        </message>
        <message>
            <source>make {it}</source>
            <translation>{it} anlegen</translation>
        </message>
        <message>
            <source>Made {it}</source>
            <translation>{it} angelegt</translation>
        </message>
        <message>
            <source>share {it}</source>
            <translation>{it} teilen</translation>
        </message>
        <message>
            <source>Shared {it}</source>
            <translation>{it} geteilt</translation>
        </message>
        <message>
            <source>sign {it}</source>
            <translation>{it} unterschreiben</translation>
        </message>
        <message>
            <source>Signed {it}</source>
            <translation>{it} unterschrieben</translation>
        </message>
        <message>
            <source>export {it}</source>
            <translation>{it} exportieren</translation>
        </message>
        <message>
            <source>Exported {it}</source>
            <translation>{it} exportiert</translation>
        </message>
        <message>
            <source>restore {it}</source>
            <translation>{it} wiederherstellen</translation>
        </message>
        <message>
            <source>Restored {it}</source>
            <translation>{it} wiederhergestellt</translation>
        </message>
        <message>
            <source>delete {it} for good</source>
            <translation>{it} endgültig löschen</translation>
        </message>
        <message>
            <source>Deleted {it} for good</source>
            <translation>{it} endgültig gelöscht</translation>
        </message>
        <message>
            <source>carry over {it}</source>
            <translation>{it} übernehmen</translation>
        </message>
        <message>
            <source>Carried over {it}</source>
            <translation>{it} übernommen</translation>
        </message>
        <message>
            <source>plan {it}</source>
            <translation>{it} planen</translation>
        </message>
        <message>
            <source>Planned {it}</source>
            <translation>{it} geplant</translation>
        </message>
        <message>
            <source>postpone {it}</source>
            <translation>{it} verschieben</translation>
        </message>
        <message>
            <source>Postponed {it}</source>
            <translation>{it} verschoben</translation>
        </message>
        <message>
            <source>cancel {it}</source>
            <translation>{it} absagen</translation>
        </message>
        <message>
            <source>Cancelled {it}</source>
            <translation>{it} abgesagt</translation>
        </message>
        <message>
            <source>undo {it}</source>
            <translation>{it} rückgängig machen</translation>
        </message>
        <message>
            <source>Undone {it}</source>
            <translation>{it} rückgängig gemacht</translation>
        </message>
        <message>
            <source>redo {it}</source>
            <translation>{it} wiederholen</translation>
        </message>
        <message>
            <source>Redone {it}</source>
            <translation>{it} wiederholt</translation>
        </message>
        <message>
            <source>the pair</source>
            <translation>Paar</translation>
        </message>
        <message>
            <source>a person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>the charter</source>
            <translation>Vereinbarung</translation>
        </message>
        <message>
            <source>a signature</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>a session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>a goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>a note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>a topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>an action</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>a takeaway</source>
            <translation>Erkenntnis</translation>
        </message>
        <message>
            <source>a check-in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>an assumption</source>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>an observation</source>
            <translation>Beobachtung</translation>
        </message>
        <message>
            <source>a rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>a picture or file</source>
            <translation>Bild oder Datei</translation>
        </message>
        <message>
            <source>a journal entry</source>
            <translation>Journaleintrag</translation>
        </message>
        <message>
            <source>a draft goal</source>
            <translation>Zielentwurf</translation>
        </message>
        <message>
            <source>a preparation</source>
            <translation>Vorbereitung</translation>
        </message>
        <message>
            <source>a receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>Emptied the trash</source>
            <translation>Papierkorb geleert</translation>
        </message>
        <message>
            <source>Moved the line to the agenda, where both can read it</source>
            <translation>Zeile auf die Agenda gesetzt, wo beide sie lesen können</translation>
        </message>
        <message>
            <source>Undone: {deed}</source>
            <translation>Rückgängig gemacht: {deed}</translation>
        </message>
        <message>
            <source>Redone: {deed}</source>
            <translation>Wiederholt: {deed}</translation>
        </message>
        <message>
            <source>Undo: {deed}</source>
            <translation>Rückgängig: {deed}</translation>
        </message>
        <message>
            <source>Redo: {deed}</source>
            <translation>Wiederholen: {deed}</translation>
        </message>
        <message numerus="yes">
            <source>{n} goals</source>
            <translation>
                <numerusform>{n} Ziel</numerusform>
                <numerusform>{n} Ziele</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} notes</source>
            <translation>
                <numerusform>{n} Notiz</numerusform>
                <numerusform>{n} Notizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} actions</source>
            <translation>
                <numerusform>{n} Zusage</numerusform>
                <numerusform>{n} Zusagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} takeaways</source>
            <translation>
                <numerusform>{n} Erkenntnis</numerusform>
                <numerusform>{n} Erkenntnisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} check-ins</source>
            <translation>
                <numerusform>{n} Check-in</numerusform>
                <numerusform>{n} Check-ins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} answers</source>
            <translation>
                <numerusform>{n} Antwort</numerusform>
                <numerusform>{n} Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pictures or files</source>
            <translation>
                <numerusform>{n} Bild oder Datei</numerusform>
                <numerusform>{n} Bilder oder Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} preparations</source>
            <translation>
                <numerusform>{n} Vorbereitung</numerusform>
                <numerusform>{n} Vorbereitungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} receipts</source>
            <translation>
                <numerusform>{n} Beleg</numerusform>
                <numerusform>{n} Belege</numerusform>
            </translation>
        </message>
        <message>
            <source>no</source>
            <translation>kein</translation>
        </message>
        <message>
            <source>one</source>
            <translation>ein</translation>
        </message>
        <message>
            <source>two</source>
            <translation>zwei</translation>
        </message>
        <message>
            <source>three</source>
            <translation>drei</translation>
        </message>
        <message>
            <source>four</source>
            <translation>vier</translation>
        </message>
        <message>
            <source>five</source>
            <translation>fünf</translation>
        </message>
        <message>
            <source>six</source>
            <translation>sechs</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>sieben</translation>
        </message>
        <message>
            <source>eight</source>
            <translation>acht</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>neun</translation>
        </message>
        <message>
            <source>ten</source>
            <translation>zehn</translation>
        </message>
        <message>
            <source>None of these goals is being worked on now</source>
            <translation>An keinem dieser Ziele wird gerade gearbeitet</translation>
        </message>
        <message>
            <source>Both of you learn: {first}, {second}</source>
            <translation>Sie lernen beide: {first}, {second}</translation>
        </message>
        <message>
            <source>So far only {learner} learns: {owned}, and {other} has none yet</source>
            <translation>Bisher lernt nur {learner}: {owned}, {other} hat noch keines</translation>
        </message>
        <message>
            <source>{n} goal is {name}’s</source>
            <translation>{n} Ziel gehört {name}</translation>
        </message>
        <message>
            <source>{n} goals are {name}’s</source>
            <translation>{n} Ziele gehören {name}</translation>
        </message>
        <message>
            <source>{n} is {name}’s</source>
            <translation>{n} Ziel gehört {name}</translation>
        </message>
        <message>
            <source>{n} are {name}’s</source>
            <translation>{n} Ziele gehören {name}</translation>
        </message>
        <message>
            <source>was due {day}</source>
            <translation>war fällig am {day}</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>end of {month}</source>
            <translation>Ende {month}</translation>
        </message>
        <message>
            <source>level {level} · target met</source>
            <translation>Stufe {level} · Ziel erreicht</translation>
        </message>
        <message>
            <source>level {level} → {target}</source>
            <translation>Stufe {level} → {target}</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Ruht</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Erreicht</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Aufgegeben</translation>
        </message>
        <message>
            <source>Levels from 0 to 5, target {target}.</source>
            <translation>Stufen von 0 bis 5, Ziel {target}.</translation>
        </message>
        <message>
            <source>No check-in yet.</source>
            <translation>Noch kein Check-in.</translation>
        </message>
        <message>
            <source>{name} rates {level} on {day}.</source>
            <translation>{name} gibt {level} am {day}.</translation>
        </message>
        <message>
            <source>{name} rates {first} on {begin} and {last} on {day}, in {n} check-ins.</source>
            <translation>{name} gibt {first} am {begin} und {last} am {day}, in {n} Check-ins.</translation>
        </message>
        <message>
            <source>Nobody has checked in yet. Say where {owner} stands today, and how you know.</source>
            <translation>Noch kein Check-in. Sagen Sie, wo {owner} heute steht und woher Sie das wissen.</translation>
        </message>
        <message>
            <source>I could say what I needed to.</source>
            <translation>Ich konnte sagen, was mir wichtig war.</translation>
        </message>
        <message>
            <source>I learned something I will use.</source>
            <translation>Ich habe etwas gelernt, das ich nutzen werde.</translation>
        </message>
        <message>
            <source>It was worth the time.</source>
            <translation>Es war die Zeit wert.</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>gar nicht</translation>
        </message>
        <message>
            <source>hardly</source>
            <translation>kaum</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>teilweise</translation>
        </message>
        <message>
            <source>mostly</source>
            <translation>weitgehend</translation>
        </message>
        <message>
            <source>fully</source>
            <translation>völlig</translation>
        </message>
        <message>
            <source>Neither of you has given a pulse yet.</source>
            <translation>Noch liegt von Ihnen beiden kein Puls vor.</translation>
        </message>
        <message>
            <source>Yours is sealed. {partner}’s is not here yet.</source>
            <translation>Ihr Puls ist versiegelt. Der von {partner} ist noch nicht hier.</translation>
        </message>
        <message>
            <source>{partner}’s is sealed and waits for yours.</source>
            <translation>Der Puls von {partner} ist versiegelt und wartet auf Ihren.</translation>
        </message>
        <message>
            <source>Both are sealed. You see them once {partner}’s next bundle is here.</source>
            <translation>Beide sind versiegelt. Sie sehen sie, sobald das nächste Paket von {partner} hier ist.</translation>
        </message>
        <message>
            <source>You both gave yours, so both are open.</source>
            <translation>Sie haben beide geantwortet, daher sind beide offen.</translation>
        </message>
        <message>
            <source>What came from {partner} does not fit the seal it was given under, so it is not shown.</source>
            <translation>Was von {partner} kam, passt nicht zu dem Siegel, unter dem es gegeben wurde, und wird deshalb nicht gezeigt.</translation>
        </message>
        <message>
            <source>Agendas</source>
            <translation>Agenden</translation>
        </message>
        <message>
            <source>Things to try</source>
            <translation>Zum Ausprobieren</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Formulare</translation>
        </message>
        <message>
            <source>Reflections</source>
            <translation>Reflexionen</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Die Datei ließ sich nicht lesen.</translation>
        </message>
        <message>
            <source>This is no file.</source>
            <translation>Das ist keine Datei.</translation>
        </message>
        <message>
            <source>The file is larger than 64 KiB.</source>
            <translation>Die Datei ist größer als 64 KiB.</translation>
        </message>
        <message>
            <source>There are more than a thousand files here; the rest was not read.</source>
            <translation>Hier liegen mehr als tausend Dateien; der Rest wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The text is not in UTF-8. Save it as UTF-8.</source>
            <translation>Der Text ist nicht in UTF-8. Speichern Sie ihn als UTF-8.</translation>
        </message>
        <message>
            <source>The text is in UTF-16. Save it as UTF-8.</source>
            <translation>Der Text ist in UTF-16. Speichern Sie ihn als UTF-8.</translation>
        </message>
        <message>
            <source>A quotation mark or a bracket is not closed.</source>
            <translation>Ein Anführungszeichen oder eine Klammer ist nicht geschlossen.</translation>
        </message>
        <message>
            <source>A name has to be followed by an equals sign.</source>
            <translation>Auf einen Namen muss ein Gleichheitszeichen folgen.</translation>
        </message>
        <message>
            <source>The same name is given twice.</source>
            <translation>Derselbe Name ist zweimal angegeben.</translation>
        </message>
        <message>
            <source>The value cannot be read; words stand between straight quotation marks.</source>
            <translation>Der Wert lässt sich nicht lesen; Text steht zwischen geraden Anführungszeichen.</translation>
        </message>
        <message>
            <source>A backslash has to be written twice.</source>
            <translation>Ein umgekehrter Schrägstrich muss doppelt geschrieben werden.</translation>
        </message>
        <message>
            <source>This cannot be read as TOML.</source>
            <translation>Das lässt sich nicht als TOML lesen.</translation>
        </message>
        <message>
            <source>“{field}” is missing.</source>
            <translation>„{field}“ fehlt.</translation>
        </message>
        <message>
            <source>“{field}” is empty.</source>
            <translation>„{field}“ ist leer.</translation>
        </message>
        <message>
            <source>“{field}” has to be words between quotation marks.</source>
            <translation>„{field}“ muss Text zwischen Anführungszeichen sein.</translation>
        </message>
        <message>
            <source>“{field}” has to be a whole number from 1 to 1440.</source>
            <translation>„{field}“ muss eine ganze Zahl von 1 bis 1440 sein.</translation>
        </message>
        <message>
            <source>The steps have to stand each under a line [[step]].</source>
            <translation>Die Schritte müssen jeweils unter einer Zeile [[step]] stehen.</translation>
        </message>
        <message>
            <source>“{field}” has to be one of: {known}.</source>
            <translation>„{field}“ muss eines davon sein: {known}.</translation>
        </message>
        <message>
            <source>“{field}” is too long.</source>
            <translation>„{field}“ ist zu lang.</translation>
        </message>
        <message>
            <source>A control character stands here.</source>
            <translation>Hier steht ein Steuerzeichen.</translation>
        </message>
        <message>
            <source>There are more than a hundred steps.</source>
            <translation>Es sind mehr als hundert Schritte.</translation>
        </message>
        <message>
            <source>Line {line}: {fault}</source>
            <translation>Zeile {line}: {fault}</translation>
        </message>
        <message numerus="yes">
            <source>{n} steps</source>
            <translation>
                <numerusform>{n} Schritt</numerusform>
                <numerusform>{n} Schritte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} parts</source>
            <translation>
                <numerusform>{n} Teil</numerusform>
                <numerusform>{n} Teile</numerusform>
            </translation>
        </message>
        <message>
            <source>{extent} · {minutes}</source>
            <translation>{extent} · {minutes}</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>{used} of {length} min planned</source>
            <translation>{used} von {length} min geplant</translation>
        </message>
        <message>
            <source>Week {week}</source>
            <translation>Woche {week}</translation>
        </message>
        <message>
            <source>Week {week} of {weeks}</source>
            <translation>Woche {week} von {weeks}</translation>
        </message>
        <message>
            <source>Good morning, {name}</source>
            <translation>Guten Morgen, {name}</translation>
        </message>
        <message>
            <source>Good afternoon, {name}</source>
            <translation>Guten Tag, {name}</translation>
        </message>
        <message>
            <source>Good evening, {name}</source>
            <translation>Guten Abend, {name}</translation>
        </message>
        <message numerus="yes">
            <source>in {n} weeks</source>
            <translation>
                <numerusform>in {n} Woche</numerusform>
                <numerusform>in {n} Wochen</numerusform>
            </translation>
        </message>
        <message>
            <source>in {n} days</source>
            <translation>in {n} Tagen</translation>
        </message>
        <message numerus="yes">
            <source>{n} weeks ago</source>
            <translation>
                <numerusform>vor {n} Woche</numerusform>
                <numerusform>vor {n} Wochen</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} days ago</source>
            <translation>vor {n} Tagen</translation>
        </message>
        <message numerus="yes">
            <source>overdue {n} days</source>
            <translation>
                <numerusform>{n} Tag überfällig</numerusform>
                <numerusform>{n} Tage überfällig</numerusform>
            </translation>
        </message>
        <message>
            <source>due today</source>
            <translation>heute fällig</translation>
        </message>
        <message>
            <source>due tomorrow</source>
            <translation>morgen fällig</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>fällig {day}</translation>
        </message>
        <message>
            <source>‘{words}’</source>
            <translation>‚{words}‘</translation>
        </message>
        <message>
            <source>Pair</source>
            <translation>Paar</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Charter</source>
            <translation>Vereinbarung</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>Takeaway</source>
            <translation>Erkenntnis</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Assumption</source>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Beobachtung</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Anhang</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Vorbereitung</translation>
        </message>
        <message>
            <source>Draft goal</source>
            <translation>Zielentwurf</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Beleg</translation>
        </message>
    </context>
</TS>
