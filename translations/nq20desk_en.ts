<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Assessment</name>
    <message>
        <source>No figure has been entered.</source>
        <translation>No figure has been entered.</translation>
    </message>
    <message>
        <source>Not collected at this level.</source>
        <translation>Not collected at this level.</translation>
    </message>
    <message>
        <source>Target and figure are in different measures.</source>
        <translation>Target and figure are in different measures.</translation>
    </message>
    <message>
        <source>The figure is a text: {words}</source>
        <translation>The figure is a text: {words}</translation>
    </message>
    <message>
        <source>The figure is for {given} kinds of vaccine, the target for {wanted}.</source>
        <translation>The figure is for {given} kinds of vaccine, the target for {wanted}.</translation>
    </message>
    <message>
        <source>The indicator has no better or worse.</source>
        <translation>The indicator has no better or worse.</translation>
    </message>
    <message>
        <source>The plan sets no target for this year.</source>
        <translation>The plan sets no target for this year.</translation>
    </message>
    <message>
        <source>The target is a change, not a level.</source>
        <translation>The target is a change, not a level.</translation>
    </message>
    <message>
        <source>The target is set in words: {words}</source>
        <translation>The target is set in words: {words}</translation>
    </message>
    <message>
        <source>The target presupposes {wanted}; the figure does not say its condition.</source>
        <translation>The target presupposes {wanted}; the figure does not say its condition.</translation>
    </message>
    <message>
        <source>{value} does not satisfy {target}.</source>
        <translation>{value} does not satisfy {target}.</translation>
    </message>
    <message>
        <source>{value} goes beyond {target}.</source>
        <translation>{value} goes beyond {target}.</translation>
    </message>
    <message>
        <source>{value} leaves open whether {target} is satisfied.</source>
        <translation>{value} leaves open whether {target} is satisfied.</translation>
    </message>
    <message>
        <source>{value} satisfies {target}.</source>
        <translation>{value} satisfies {target}.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Document numbers have no spaces: {right}.</source>
        <translation>Document numbers have no spaces: {right}.</translation>
    </message>
    <message>
        <source>Is something still to be filled in? “{words}”</source>
        <translation>Is something still to be filled in? “{words}”</translation>
    </message>
    <message>
        <source>Nearly the same paragraph already stands in “{section}”.</source>
        <translation>Nearly the same paragraph already stands in “{section}”.</translation>
    </message>
    <message>
        <source>No figure for {year}: {name}.</source>
        <translation>No figure for {year}: {name}.</translation>
    </message>
    <message>
        <source>No recipients (Nơi nhận) are named.</source>
        <translation>No recipients (Nơi nhận) are named.</translation>
    </message>
    <message>
        <source>Party offices write {right}.</source>
        <translation>Party offices write {right}.</translation>
    </message>
    <message>
        <source>State offices write {right}.</source>
        <translation>State offices write {right}.</translation>
    </message>
    <message>
        <source>Still to be filled in: “{words}”.</source>
        <translation>Still to be filled in: “{words}”.</translation>
    </message>
    <message>
        <source>The document number says {one}, its date {other}.</source>
        <translation>The document number says {one}, its date {other}.</translation>
    </message>
    <message>
        <source>The first recipient of an addressed report is “Như trên”.</source>
        <translation>The first recipient of an addressed report is “Như trên”.</translation>
    </message>
    <message>
        <source>The live figure has no number yet: {name}, {period}.</source>
        <translation>The live figure has no number yet: {name}, {period}.</translation>
    </message>
    <message>
        <source>The number agrees with the figures; a live figure would be safer.</source>
        <translation>The number agrees with the figures; a live figure would be safer.</translation>
    </message>
    <message>
        <source>The parts add up to {reached}, but the total says {total} ({parts}).</source>
        <translation>The parts add up to {reached}, but the total says {total} ({parts}).</translation>
    </message>
    <message>
        <source>The report goes to a superior but names no addressee (Kính gửi).</source>
        <translation>The report goes to a superior but names no addressee (Kính gửi).</translation>
    </message>
    <message>
        <source>The report has no date yet.</source>
        <translation>The report has no date yet.</translation>
    </message>
    <message>
        <source>The report has no number yet.</source>
        <translation>The report has no number yet.</translation>
    </message>
    <message>
        <source>The report has no subject.</source>
        <translation>The report has no subject.</translation>
    </message>
    <message>
        <source>The signer’s name or post is missing.</source>
        <translation>The signer’s name or post is missing.</translation>
    </message>
    <message>
        <source>The text says {typed}, the stored figure of {period} is {stored}: {name}.</source>
        <translation>The text says {typed}, the stored figure of {period} is {stored}: {name}.</translation>
    </message>
    <message>
        <source>The tone mark of “{word}” is placed otherwise than in most of the report.</source>
        <translation>The tone mark of “{word}” is placed otherwise than in most of the report.</translation>
    </message>
    <message>
        <source>The words do not fit the figures of {name}: {value}, target {target} ({plan}). {why}</source>
        <translation>The words do not fit the figures of {name}: {value}, target {target} ({plan}). {why}</translation>
    </message>
    <message>
        <source>Written twice: “{words}”.</source>
        <translation>Written twice: “{words}”.</translation>
    </message>
    <message>
        <source>{name} in {period} is given twice: {one} and {other}.</source>
        <translation>{name} in {period} is given twice: {one} and {other}.</translation>
    </message>
    <message>
        <source>{name} in {period}: {typed} was cut off; rounded it is {computed}.</source>
        <translation>{name} in {period}: {typed} was cut off; rounded it is {computed}.</translation>
    </message>
    <message>
        <source>{name} in {period}: {typed} was typed, but its parts give {computed}.</source>
        <translation>{name} in {period}: {typed} was typed, but its parts give {computed}.</translation>
    </message>
    <message>
        <source>{name} in {period}: {what} {mend}</source>
        <translation>{name} in {period}: {what} {mend}</translation>
    </message>
    <message>
        <source>{name}: the plan sets no target, so this cannot be checked.</source>
        <translation>{name}: the plan sets no target, so this cannot be checked.</translation>
    </message>
    <message>
        <source>{name}: {own} asks for {one}, {superior} for {other}.</source>
        <translation>{name}: {own} asks for {one}, {superior} for {other}.</translation>
    </message>
    <message>
        <source>{plan} wants to keep {level}: {name} stands at {value} in {period}.</source>
        <translation>{plan} wants to keep {level}: {name} stands at {value} in {period}.</translation>
    </message>
    <message>
        <source>{point} has a decimal point, {comma} in the same section a comma.</source>
        <translation>{point} has a decimal point, {comma} in the same section a comma.</translation>
    </message>
    <message>
        <source>“Duy trì” {level}: {name} stands at {value} in {period}.</source>
        <translation>“Duy trì” {level}: {name} stands at {value} in {period}.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of document.</source>
        <translation>“{kind}” is no kind of document.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of document; elsewhere the report says {meant}.</source>
        <translation>“{kind}” is no kind of document; elsewhere the report says {meant}.</translation>
    </message>
    <message>
        <source>“{rarer}” is written “{usual}” elsewhere in the report.</source>
        <translation>“{rarer}” is written “{usual}” elsewhere in the report.</translation>
    </message>
    <message>
        <source>“{title}” has no text.</source>
        <translation>“{title}” has no text.</translation>
    </message>
    <message>
        <source>“{title}” has no text; write it or leave it out.</source>
        <translation>“{title}” has no text; write it or leave it out.</translation>
    </message>
    <message>
        <source>“{words}”, but {name} went {steps}.</source>
        <translation>“{words}”, but {name} went {steps}.</translation>
    </message>
    <message>
        <source>“{word}” is no longer used from {since} on; today: {instead}.</source>
        <translation>“{word}” is no longer used from {since} on; today: {instead}.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>'{word}' is not a signer.</source>
        <translation>'{word}' is not a signer.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Choose one under Settings, or name it: {role}=FILE.p12.</source>
        <translation>Choose one under Settings, or name it: {role}=FILE.p12.</translation>
    </message>
    <message>
        <source>Give it with --password-file or in NQ20DESK_{role}_PASSWORD.</source>
        <translation>Give it with --password-file or in NQ20DESK_{role}_PASSWORD.</translation>
    </message>
    <message>
        <source>Known units: {keys}.</source>
        <translation>Known units: {keys}.</translation>
    </message>
    <message>
        <source>No certificate file is set for '{role}'.</source>
        <translation>No certificate file is set for '{role}'.</translation>
    </message>
    <message>
        <source>Reports on Resolution 20-NQ/TW.</source>
        <translation>Reports on Resolution 20-NQ/TW.</translation>
    </message>
    <message>
        <source>Say leader, agency, leader=FILE.p12 or agency=FILE.p12.</source>
        <translation>Say leader, agency, leader=FILE.p12 or agency=FILE.p12.</translation>
    </message>
    <message>
        <source>The password file {name} can't be read.</source>
        <translation>The password file {name} can't be read.</translation>
    </message>
    <message>
        <source>The password of {name} is missing.</source>
        <translation>The password of {name} is missing.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}.</source>
        <translation>There is no backup in {folder}.</translation>
    </message>
    <message>
        <source>There is no unit '{key}'.</source>
        <translation>There is no unit '{key}'.</translation>
    </message>
    <message>
        <source>a name ending in .xlsx or .pdf</source>
        <translation>a name ending in .xlsx or .pdf</translation>
    </message>
    <message>
        <source>another copy</source>
        <translation>another copy</translation>
    </message>
    <message>
        <source>beside this plan's targets</source>
        <translation>beside this plan's targets</translation>
    </message>
    <message>
        <source>check the signatures of a PDF</source>
        <translation>check the signatures of a PDF</translation>
    </message>
    <message>
        <source>figures against plans</source>
        <translation>figures against plans</translation>
    </message>
    <message>
        <source>fill a fresh data folder with the sample</source>
        <translation>fill a fresh data folder with the sample</translation>
    </message>
    <message>
        <source>language: vi or en</source>
        <translation>language: vi or en</translation>
    </message>
    <message>
        <source>list the reports, identifier first</source>
        <translation>list the reports, identifier first</translation>
    </message>
    <message>
        <source>make a backup now</source>
        <translation>make a backup now</translation>
    </message>
    <message>
        <source>only this kind of office</source>
        <translation>only this kind of office</translation>
    </message>
    <message>
        <source>only this plan</source>
        <translation>only this plan</translation>
    </message>
    <message>
        <source>only this unit</source>
        <translation>only this unit</translation>
    </message>
    <message>
        <source>open the window on the sample</source>
        <translation>open the window on the sample</translation>
    </message>
    <message>
        <source>passwords, one a line: leader=…, agency=…</source>
        <translation>passwords, one a line: leader=…, agency=…</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>print JSON</translation>
    </message>
    <message>
        <source>put the newest backup in place</source>
        <translation>put the newest backup in place</translation>
    </message>
    <message>
        <source>save a picture of every page</source>
        <translation>save a picture of every page</translation>
    </message>
    <message>
        <source>sign, with the certificates of the settings or these</source>
        <translation>sign, with the certificates of the settings or these</translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation>the data folder</translation>
    </message>
    <message>
        <source>what is wrong or missing in a report</source>
        <translation>what is wrong or missing in a report</translation>
    </message>
    <message>
        <source>whose figures</source>
        <translation>whose figures</translation>
    </message>
    <message>
        <source>write a report as PDF or Excel</source>
        <translation>write a report as PDF or Excel</translation>
    </message>
    <message>
        <source>write a unit's table of figures</source>
        <translation>write a unit's table of figures</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>Create report</source>
        <translation>Create report</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Plans to compare with</source>
        <translation>Plans to compare with</translation>
    </message>
    <message>
        <source>Take over the text of the last report</source>
        <translation>Take over the text of the last report</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>Year of the figures</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Name an empty folder for the sample.</source>
        <translation>Name an empty folder for the sample.</translation>
    </message>
    <message>
        <source>The folder {folder} already holds data; the sample was not added.</source>
        <translation>The folder {folder} already holds data; the sample was not added.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Replace it in the text, then try again.</source>
        <translation>Replace it in the text, then try again.</translation>
    </message>
    <message>
        <source>The letter “{letter}” (U+{code}) in “{around}” can't be printed: the font does not have it.</source>
        <translation>The letter “{letter}” (U+{code}) in “{around}” can't be printed: the font does not have it.</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Documents issued and cited</source>
        <translation>Documents issued and cited</translation>
    </message>
    <message>
        <source>Issued ones are printed in the appendix; type in the last row to add one.</source>
        <translation>Issued ones are printed in the appendix; type in the last row to add one.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Remove the selected document</source>
        <translation>Remove the selected document</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>cited</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>issued</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{words} of about {expected} words</source>
        <translation>{words} of about {expected} words</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Folder for the report</source>
        <translation>Folder for the report</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Go on working</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Show the report</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Something went wrong inside the program.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was typed is saved.</source>
        <translation>Something went wrong inside the program. What was typed is saved.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>What was typed is saved. If it happens again, save the report and send it to whoever looks after the program: it says where in the program it happened and holds no figures, names or texts of yours.</source>
        <translation>What was typed is saved. If it happens again, save the report and send it to whoever looks after the program: it says where in the program it happened and holds no figures, names or texts of yours.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A text of {count} letters is too long for a cell of a workbook: “{start}…”.</source>
        <translation>A text of {count} letters is too long for a cell of a workbook: “{start}…”.</translation>
    </message>
    <message>
        <source>Shorten it to {limit} letters.</source>
        <translation>Shorten it to {limit} letters.</translation>
    </message>
</context>
<context>
    <name>ExportDialogs</name>
    <message>
        <source>Choose the key file first.</source>
        <translation>Choose the key file first.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export a signed PDF</source>
        <translation>Export a signed PDF</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>Key files (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Opening the key files</source>
        <translation>Opening the key files</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Sign and export…</source>
        <translation>Sign and export…</translation>
    </message>
    <message>
        <source>The agency seals</source>
        <translation>The agency seals</translation>
    </message>
    <message>
        <source>The leader signs</source>
        <translation>The leader signs</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>The password is missing.</translation>
    </message>
    <message>
        <source>This is the sample office: its keys and their password ({password}) are published and prove nothing.</source>
        <translation>This is the sample office: its keys and their password ({password}) are published and prove nothing.</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Who signs?</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>none chosen yet</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Don't send it; open it with “Verify signatures” to see why.</source>
        <translation>Don't send it; open it with “Verify signatures” to see why.</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Exported: {name}</translation>
    </message>
    <message>
        <source>Sent to the printer: {n} pages</source>
        <translation>Sent to the printer: {n} pages</translation>
    </message>
    <message>
        <source>Signed and verified: 1 signature, the whole text</source>
        <translation>Signed and verified: 1 signature, the whole text</translation>
    </message>
    <message>
        <source>Signed and verified: {count} signatures, the whole text</source>
        <translation>Signed and verified: {count} signatures, the whole text</translation>
    </message>
    <message>
        <source>“{name}” was written, but its signatures don't verify.</source>
        <translation>“{name}” was written, but its signatures don't verify.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>A workbook can't be signed here.</source>
        <translation>A workbook can't be signed here.</translation>
    </message>
    <message>
        <source>Choose it again under Settings, Signer.</source>
        <translation>Choose it again under Settings, Signer.</translation>
    </message>
    <message>
        <source>Export it without signing, or sign the PDF.</source>
        <translation>Export it without signing, or sign the PDF.</translation>
    </message>
    <message>
        <source>Give it a name ending in .pdf or .xlsx.</source>
        <translation>Give it a name ending in .pdf or .xlsx.</translation>
    </message>
    <message>
        <source>The image {name} for the signature is missing.</source>
        <translation>The image {name} for the signature is missing.</translation>
    </message>
    <message>
        <source>“{name}” can't be exported: the kind of file is not known.</source>
        <translation>“{name}” can't be exported: the kind of file is not known.</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Figures and targets</source>
        <translation>Figures and targets</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>grey or slanted: computed</source>
        <translation>grey or slanted: computed</translation>
    </message>
</context>
<context>
    <name>FiguresList</name>
    <message>
        <source>Enter or double click puts the live figure into the text.</source>
        <translation>Enter or double click puts the live figure into the text.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Search all figures</source>
        <translation>Search all figures</translation>
    </message>
    <message>
        <source>Search all figures …</source>
        <translation>Search all figures …</translation>
    </message>
    <message>
        <source>Show under Indicators</source>
        <translation>Show under Indicators</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Choose a folder of your own, then try again.</source>
        <translation>Choose a folder of your own, then try again.</translation>
    </message>
    <message>
        <source>Choose another folder or name, then try again.</source>
        <translation>Choose another folder or name, then try again.</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>Choose another folder, then try again.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Close it there, then try again.</translation>
    </message>
    <message>
        <source>Free some space or choose another drive, then try again.</source>
        <translation>Free some space or choose another drive, then try again.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>The folder “{folder}” does not exist.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{name}”.</source>
        <translation>There is no room left on the disk for “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” can't be replaced: it is open in another program.</source>
        <translation>“{name}” can't be replaced: it is open in another program.</translation>
    </message>
    <message>
        <source>“{name}” can't be saved in “{folder}”: {reason}</source>
        <translation>“{name}” can't be saved in “{folder}”: {reason}</translation>
    </message>
    <message>
        <source>“{name}” can't be saved: nothing may be written in “{folder}”.</source>
        <translation>“{name}” can't be saved: nothing may be written in “{folder}”.</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Check (F9)</source>
        <translation>Check (F9)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Not checked yet.</translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings, {hints} suggestions</source>
        <translation>{errors} errors, {warnings} warnings, {hints} suggestions</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Addressees</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Leave empty to have it filled in by hand</source>
        <translation>Leave empty to have it filled in by hand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number, date, recipients</source>
        <translation>Number, date, recipients</translation>
    </message>
    <message>
        <source>One a line; empty: those of the unit profile</source>
        <translation>One a line; empty: those of the unit profile</translation>
    </message>
    <message>
        <source>One a line; printed after “Kính gửi:”</source>
        <translation>One a line; printed after “Kính gửi:”</translation>
    </message>
    <message>
        <source>Optional sections</source>
        <translation>Optional sections</translation>
    </message>
    <message>
        <source>Plans to compare with</source>
        <translation>Plans to compare with</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>The date is known</source>
        <translation>The date is known</translation>
    </message>
    <message>
        <source>The first one gives the targets of the printed table</source>
        <translation>The first one gives the targets of the printed table</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>Year of the figures</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>{when} – {who}: {before} → {after} words</source>
        <translation>{when} – {who}: {before} → {after} words</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>0, said in words: {words}</source>
        <translation>0, said in words: {words}</translation>
    </message>
    <message>
        <source>A day, a month or a year is wanted here: 31/12/2024, 12/2024, 2024.</source>
        <translation>A day, a month or a year is wanted here: 31/12/2024, 12/2024, 2024.</translation>
    </message>
    <message>
        <source>A number is wanted here.</source>
        <translation>A number is wanted here.</translation>
    </message>
    <message>
        <source>A target: targets are entered on the page of plans.</source>
        <translation>A target: targets are entered on the page of plans.</translation>
    </message>
    <message>
        <source>About the active cell</source>
        <translation>About the active cell</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Achieved {period}</source>
        <translation>Achieved {period}</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>Add a year</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Against the plan</translation>
    </message>
    <message>
        <source>Against {plan}</source>
        <translation>Against {plan}</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>As at first</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Below the last row of the table.</source>
        <translation>Below the last row of the table.</translation>
    </message>
    <message>
        <source>Can be read in two ways.</source>
        <translation>Can be read in two ways.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Computed from its parts: {number}</source>
        <translation>Computed from its parts: {number}</translation>
    </message>
    <message>
        <source>Computed from its parts: {number} (cut off, not rounded)</source>
        <translation>Computed from its parts: {number} (cut off, not rounded)</translation>
    </message>
    <message>
        <source>Computed; type over it to enter your own.</source>
        <translation>Computed; type over it to enter your own.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Enter the unit</source>
        <translation>Enter the unit</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Figures go into the columns of the years.</source>
        <translation>Figures go into the columns of the years.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find an indicator (Ctrl+F)</source>
        <translation>Find an indicator (Ctrl+F)</translation>
    </message>
    <message>
        <source>For all of them:</source>
        <translation>For all of them:</translation>
    </message>
    <message>
        <source>For how many kinds of vaccine</source>
        <translation>For how many kinds of vaccine</translation>
    </message>
    <message>
        <source>Formula: {top} ÷ {bottom} × {per}</source>
        <translation>Formula: {top} ÷ {bottom} × {per}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Here the figures of your unit stand beside the plans' targets. First say which unit it is.</source>
        <translation>Here the figures of your unit stand beside the plans' targets. First say which unit it is.</translation>
    </message>
    <message>
        <source>Hide the panel (F4)</source>
        <translation>Hide the panel (F4)</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>History of changes</translation>
    </message>
    <message>
        <source>How the number is meant</source>
        <translation>How the number is meant</translation>
    </message>
    <message>
        <source>In the block</source>
        <translation>In the block</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>Last values</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Next part</translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation>No changes yet.</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>No figures yet.</translation>
    </message>
    <message>
        <source>No indicator fits what is sought.</source>
        <translation>No indicator fits what is sought.</translation>
    </message>
    <message>
        <source>No number: kept as a text.</source>
        <translation>No number: kept as a text.</translation>
    </message>
    <message>
        <source>None of the chosen plans sets a target.</source>
        <translation>None of the chosen plans sets a target.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Only with figures or targets</source>
        <translation>Only with figures or targets</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Paste {count} figures</source>
        <translation>Paste {count} figures</translation>
    </message>
    <message>
        <source>Paste: what goes where</source>
        <translation>Paste: what goes where</translation>
    </message>
    <message>
        <source>Placed by the indicators' names in the block.</source>
        <translation>Placed by the indicators' names in the block.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Said otherwise elsewhere:</source>
        <translation>Said otherwise elsewhere:</translation>
    </message>
    <message>
        <source>Show all indicators</source>
        <translation>Show all indicators</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Show these columns</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Source document</translation>
    </message>
    <message>
        <source>Source of the definition: {where}</source>
        <translation>Source of the definition: {where}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Table of figures</translation>
    </message>
    <message>
        <source>Target of {plan}</source>
        <translation>Target of {plan}</translation>
    </message>
    <message>
        <source>Target of {plan}, no year</source>
        <translation>Target of {plan}, no year</translation>
    </message>
    <message>
        <source>Targets and verdicts</source>
        <translation>Targets and verdicts</translation>
    </message>
    <message>
        <source>The dot divides thousands</source>
        <translation>The dot divides thousands</translation>
    </message>
    <message>
        <source>The dot is the decimal sign</source>
        <translation>The dot is the decimal sign</translation>
    </message>
    <message>
        <source>The first line was read as years.</source>
        <translation>The first line was read as years.</translation>
    </message>
    <message>
        <source>The first {shown} of {count} cells are listed, doubtful ones before others; all {count} are taken.</source>
        <translation>The first {shown} of {count} cells are listed, doubtful ones before others; all {count} are taken.</translation>
    </message>
    <message>
        <source>The same cell is aimed at twice.</source>
        <translation>The same cell is aimed at twice.</translation>
    </message>
    <message>
        <source>There is no indicator “{name}”.</source>
        <translation>There is no indicator “{name}”.</translation>
    </message>
    <message>
        <source>Ticked columns are shown, from top to bottom as from left to right. Ctrl+Up and Ctrl+Down move the chosen one.</source>
        <translation>Ticked columns are shown, from top to bottom as from left to right. Ctrl+Up and Ctrl+Down move the chosen one.</translation>
    </message>
    <message>
        <source>To be checked: {what}</source>
        <translation>To be checked: {what}</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>To enter</translation>
    </message>
    <message>
        <source>To the right of the last year.</source>
        <translation>To the right of the last year.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit whose figures are shown</source>
        <translation>Unit whose figures are shown</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Verdict by the target of</source>
        <translation>Verdict by the target of</translation>
    </message>
    <message>
        <source>Verdict by {plan}</source>
        <translation>Verdict by {plan}</translation>
    </message>
    <message>
        <source>Verdict with its bar (always at the right)</source>
        <translation>Verdict with its bar (always at the right)</translation>
    </message>
    <message>
        <source>Which number is meant?</source>
        <translation>Which number is meant?</translation>
    </message>
    <message>
        <source>Which years, targets and verdicts are shown</source>
        <translation>Which years, targets and verdicts are shown</translation>
    </message>
    <message>
        <source>Whose targets are shown</source>
        <translation>Whose targets are shown</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Why: {why}</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Will be</translation>
    </message>
    <message>
        <source>Written: {count}. Refused: {refused}. To be chosen: {undecided}.</source>
        <translation>Written: {count}. Refused: {refused}. To be chosen: {undecided}.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>has a note</translation>
    </message>
    <message>
        <source>has a source</source>
        <translation>has a source</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>higher is better</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>lower is better</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>no year</translation>
    </message>
    <message>
        <source>not collected at this level</source>
        <translation>not collected at this level</translation>
    </message>
    <message>
        <source>reading of the number</source>
        <translation>reading of the number</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>text instead of a number</source>
        <translation>text instead of a number</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>{name}, target of {plan}: {value}</source>
        <translation>{name}, target of {plan}: {value}</translation>
    </message>
    <message>
        <source>{name}, {period}: {value}</source>
        <translation>{name}, {period}: {value}</translation>
    </message>
    <message>
        <source>{number} – the dot divides thousands</source>
        <translation>{number} – the dot divides thousands</translation>
    </message>
    <message>
        <source>{number} – the dot is the decimal sign</source>
        <translation>{number} – the dot is the decimal sign</translation>
    </message>
    <message>
        <source>{top} of {bottom}: too few to judge by</source>
        <translation>{top} of {bottom}: too few to judge by</translation>
    </message>
    <message>
        <source>{value}, for {kinds} kinds of vaccine</source>
        <translation>{value}, for {kinds} kinds of vaccine</translation>
    </message>
    <message>
        <source>“{words}” can be read in two ways.</source>
        <translation>“{words}” can be read in two ways.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Fold the navigation</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>No unit yet</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nothing to redo.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Working …</translation>
    </message>
    <message>
        <source>{count} offices</source>
        <translation>{count} offices</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Change settings</source>
        <translation>Change settings</translation>
    </message>
    <message>
        <source>Change the list of documents</source>
        <translation>Change the list of documents</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>Change the report</translation>
    </message>
    <message>
        <source>Change the unit</source>
        <translation>Change the unit</translation>
    </message>
    <message>
        <source>Change the unit profile</source>
        <translation>Change the unit profile</translation>
    </message>
    <message>
        <source>Clear {count} figures</source>
        <translation>Clear {count} figures</translation>
    </message>
    <message>
        <source>Details of {name}, {period}</source>
        <translation>Details of {name}, {period}</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Enter figures</translation>
    </message>
    <message>
        <source>Enter {name}, {period}</source>
        <translation>Enter {name}, {period}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Fill {count} figures</source>
        <translation>Fill {count} figures</translation>
    </message>
    <message>
        <source>Paste {count} figures</source>
        <translation>Paste {count} figures</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>Remove the report</translation>
    </message>
    <message>
        <source>Write section {section}</source>
        <translation>Write section {section}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Appendix: documents issued</source>
        <translation>Appendix: documents issued</translation>
    </message>
    <message>
        <source>Number, date, recipients</source>
        <translation>Number, date, recipients</translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>Outline of the report</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} findings</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} words</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>All groups</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>All indicators</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Enter figures</translation>
    </message>
    <message>
        <source>Enter the unit</source>
        <translation>Enter the unit</translation>
    </message>
    <message>
        <source>Every section and figure is there.</source>
        <translation>Every section and figure is there.</translation>
    </message>
    <message>
        <source>Furthest from target first</source>
        <translation>Furthest from target first</translation>
    </message>
    <message>
        <source>Group of indicators</source>
        <translation>Group of indicators</translation>
    </message>
    <message>
        <source>Here you see at a glance where every indicator of your unit stands against the plans. First say whose reports are written here.</source>
        <translation>Here you see at a glance where every indicator of your unit stands against the plans. First say whose reports are written here.</translation>
    </message>
    <message>
        <source>In the table's order</source>
        <translation>In the table's order</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <translation>Last backup: {moment}</translation>
    </message>
    <message>
        <source>Last exports</source>
        <translation>Last exports</translation>
    </message>
    <message>
        <source>No figure for {year}: {name}</source>
        <translation>No figure for {year}: {name}</translation>
    </message>
    <message>
        <source>No figures have been entered for this unit. Enter or paste them, and this page shows how far each one is from its target.</source>
        <translation>No figures have been entered for this unit. Enter or paste them, and this page shows how far each one is from its target.</translation>
    </message>
    <message>
        <source>No indicator matches what is chosen above.</source>
        <translation>No indicator matches what is chosen above.</translation>
    </message>
    <message>
        <source>No report is being written.</source>
        <translation>No report is being written.</translation>
    </message>
    <message>
        <source>No text: {title}</source>
        <translation>No text: {title}</translation>
    </message>
    <message>
        <source>Nothing has been exported yet.</source>
        <translation>Nothing has been exported yet.</translation>
    </message>
    <message>
        <source>Open the folder {path}</source>
        <translation>Open the folder {path}</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Plan and target year</source>
        <translation>Plan and target year</translation>
    </message>
    <message>
        <source>Reports being written</source>
        <translation>Reports being written</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Table of the report</source>
        <translation>Table of the report</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Which indicators</source>
        <translation>Which indicators</translation>
    </message>
    <message>
        <source>former figure</source>
        <translation>former figure</translation>
    </message>
    <message>
        <source>target {words}</source>
        <translation>target {words}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>{shown} of {total} indicators</source>
        <translation>{shown} of {total} indicators</translation>
    </message>
    <message>
        <source>{state} · {written} of {total} sections</source>
        <translation>{state} · {written} of {total} sections</translation>
    </message>
    <message>
        <source>{total} indicators</source>
        <translation>{total} indicators</translation>
    </message>
</context>
<context>
    <name>Plausibility</name>
    <message>
        <source>A decimal sign in the wrong place or another unit does this.</source>
        <translation>A decimal sign in the wrong place or another unit does this.</translation>
    </message>
    <message>
        <source>A share of a whole can't exceed 100 %.</source>
        <translation>A share of a whole can't exceed 100 %.</translation>
    </message>
    <message>
        <source>About {times} the figure of {year} ({before}).</source>
        <translation>About {times} the figure of {year} ({before}).</translation>
    </message>
    <message>
        <source>Compare it with the source document.</source>
        <translation>Compare it with the source document.</translation>
    </message>
    <message>
        <source>Compare it with the source; if it is right, say why in the note.</source>
        <translation>Compare it with the source; if it is right, say why in the note.</translation>
    </message>
    <message>
        <source>Correct the figure or its parts; clear the figure to have it computed.</source>
        <translation>Correct the figure or its parts; clear the figure to have it computed.</translation>
    </message>
    <message>
        <source>Far from the figure of {year} ({before}).</source>
        <translation>Far from the figure of {year} ({before}).</translation>
    </message>
    <message>
        <source>If the sign were right, it would be {number}{suffix}.</source>
        <translation>If the sign were right, it would be {number}{suffix}.</translation>
    </message>
    <message>
        <source>If {guess} is meant, type that.</source>
        <translation>If {guess} is meant, type that.</translation>
    </message>
    <message>
        <source>Outside of what is plausible ({low} to {high}).</source>
        <translation>Outside of what is plausible ({low} to {high}).</translation>
    </message>
    <message>
        <source>See whether numerator and denominator were exchanged.</source>
        <translation>See whether numerator and denominator were exchanged.</translation>
    </message>
    <message>
        <source>Such a change within so short a time is rare.</source>
        <translation>Such a change within so short a time is rare.</translation>
    </message>
    <message>
        <source>The figure of {year} ({before}) is about {times} this one.</source>
        <translation>The figure of {year} ({before}) is about {times} this one.</translation>
    </message>
    <message>
        <source>The sign belongs to another unit of measure.</source>
        <translation>The sign belongs to another unit of measure.</translation>
    </message>
    <message>
        <source>These bounds stand in the catalogue of indicators.</source>
        <translation>These bounds stand in the catalogue of indicators.</translation>
    </message>
    <message>
        <source>They differ by more than one in the last digit.</source>
        <translation>They differ by more than one in the last digit.</translation>
    </message>
    <message>
        <source>This indicator is counted one by one.</source>
        <translation>This indicator is counted one by one.</translation>
    </message>
    <message>
        <source>Type the count itself; a dot divides thousands only.</source>
        <translation>Type the count itself; a dot divides thousands only.</translation>
    </message>
    <message>
        <source>Type the number without {sign}, or convert it first.</source>
        <translation>Type the number without {sign}, or convert it first.</translation>
    </message>
    <message>
        <source>Typed {typed}, but {computed} follows from its parts.</source>
        <translation>Typed {typed}, but {computed} follows from its parts.</translation>
    </message>
    <message>
        <source>Written with {sign}, but the unit is {unit}.</source>
        <translation>Written with {sign}, but the unit is {unit}.</translation>
    </message>
    <message>
        <source>a hundred times</source>
        <translation>a hundred times</translation>
    </message>
    <message>
        <source>a thousand times</source>
        <translation>a thousand times</translation>
    </message>
    <message>
        <source>ten times</source>
        <translation>ten times</translation>
    </message>
    <message>
        <source>{value} % is more than the whole.</source>
        <translation>{value} % is more than the whole.</translation>
    </message>
    <message>
        <source>{value} is not a whole number.</source>
        <translation>{value} is not a whole number.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Composing the pages</source>
        <translation>Composing the pages</translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation>Fit the whole page</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Opening the file</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Page {page}/{count}</source>
        <translation>Page {page}/{count}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Smaller (Ctrl+−)</translation>
    </message>
    <message>
        <source>The pages can't be shown: the PDF is damaged.</source>
        <translation>The pages can't be shown: the PDF is damaged.</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Two pages</translation>
    </message>
    <message>
        <source>View pages – {title}</source>
        <translation>View pages – {title}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>See whether it is switched on and ready, then print again.</source>
        <translation>See whether it is switched on and ready, then print again.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>The printer did not take the pages.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Reports are written here, section by section, with live figures, and leave as PDF and Excel.</source>
        <translation>Reports are written here, section by section, with live figures, and leave as PDF and Excel.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>form missing</source>
        <translation>form missing</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>submitted for signing</source>
        <translation>submitted for signing</translation>
    </message>
    <message>
        <source>{done} of {total} sections</source>
        <translation>{done} of {total} sections</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>All reports</source>
        <translation>All reports</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Excel for the province …</source>
        <translation>Excel for the province …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Signed PDF …</source>
        <translation>Signed PDF …</translation>
    </message>
    <message>
        <source>Verify a PDF …</source>
        <translation>Verify a PDF …</translation>
    </message>
    <message>
        <source>View pages</source>
        <translation>View pages</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>saved {time}</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>Known forms: {keys}.</source>
        <translation>Known forms: {keys}.</translation>
    </message>
    <message>
        <source>Known plans: {keys}.</source>
        <translation>Known plans: {keys}.</translation>
    </message>
    <message>
        <source>Restore the file from the program's installation.</source>
        <translation>Restore the file from the program's installation.</translation>
    </message>
    <message>
        <source>The data file {file} has an error at {key}: {why}</source>
        <translation>The data file {file} has an error at {key}: {why}</translation>
    </message>
    <message>
        <source>There is no layout for {system} documents.</source>
        <translation>There is no layout for {system} documents.</translation>
    </message>
    <message>
        <source>There is no plan '{key}'.</source>
        <translation>There is no plan '{key}'.</translation>
    </message>
    <message>
        <source>There is no report form '{key}'.</source>
        <translation>There is no report form '{key}'.</translation>
    </message>
    <message>
        <source>it can't be read ({reason}).</source>
        <translation>it can't be read ({reason}).</translation>
    </message>
    <message>
        <source>the key is missing.</source>
        <translation>the key is missing.</translation>
    </message>
    <message>
        <source>the key is not known here.</source>
        <translation>the key is not known here.</translation>
    </message>
    <message>
        <source>the key occurs twice.</source>
        <translation>the key occurs twice.</translation>
    </message>
    <message>
        <source>the list must hold texts only.</source>
        <translation>the list must hold texts only.</translation>
    </message>
    <message>
        <source>the list must hold whole numbers only.</source>
        <translation>the list must hold whole numbers only.</translation>
    </message>
    <message>
        <source>the value {value} is of a wrong kind.</source>
        <translation>the value {value} is of a wrong kind.</translation>
    </message>
    <message>
        <source>this indicator and year occur twice.</source>
        <translation>this indicator and year occur twice.</translation>
    </message>
    <message>
        <source>two numbers, the lower one first, are wanted.</source>
        <translation>two numbers, the lower one first, are wanted.</translation>
    </message>
    <message>
        <source>{value} is none of: {allowed}.</source>
        <translation>{value} is none of: {allowed}.</translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation>{value} is not a number.</translation>
    </message>
    <message>
        <source>{value} is not known.</source>
        <translation>{value} is not known.</translation>
    </message>
    <message>
        <source>{value} is outside what the rules allow: {allowed}.</source>
        <translation>{value} is outside what the rules allow: {allowed}.</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>A heading only: write in the sections under it.</source>
        <translation>A heading only: write in the sections under it.</translation>
    </message>
    <message>
        <source>Begin with “{marker}”</source>
        <translation>Begin with “{marker}”</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Insert figure</source>
        <translation>Insert figure</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Text tools</source>
        <translation>Text tools</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Underline</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Write here, or paste last time's text …</source>
        <translation>Write here, or paste last time's text …</translation>
    </message>
    <message>
        <source>{words} of about {expected} words</source>
        <translation>{words} of about {expected} words</translation>
    </message>
    <message>
        <source>{words} words</source>
        <translation>{words} words</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A PNG in blue ink on transparent ground.</source>
        <translation>A PNG in blue ink on transparent ground.</translation>
    </message>
    <message>
        <source>A PNG in red on transparent ground.</source>
        <translation>A PNG in red on transparent ground.</translation>
    </message>
    <message>
        <source>A file .p12 or .pfx; its password is never kept.</source>
        <translation>A file .p12 or .pfx; its password is never kept.</translation>
    </message>
    <message>
        <source>A range is met at</source>
        <translation>A range is met at</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Add an office…</source>
        <translation>Add an office…</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>By which rules the pages are set.</source>
        <translation>By which rules the pages are set.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Certificate files (*.p12 *.pfx)</source>
        <translation>Certificate files (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Change the agency's certificate</source>
        <translation>Change the agency's certificate</translation>
    </message>
    <message>
        <source>Change the diameter of the seal</source>
        <translation>Change the diameter of the seal</translation>
    </message>
    <message>
        <source>Change the issuing agency</source>
        <translation>Change the issuing agency</translation>
    </message>
    <message>
        <source>Change the layout rules</source>
        <translation>Change the layout rules</translation>
    </message>
    <message>
        <source>Change the name of the office</source>
        <translation>Change the name of the office</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Change the place</translation>
    </message>
    <message>
        <source>Change the recipients</source>
        <translation>Change the recipients</translation>
    </message>
    <message>
        <source>Change the seal image</source>
        <translation>Change the seal image</translation>
    </message>
    <message>
        <source>Change the signature image</source>
        <translation>Change the signature image</translation>
    </message>
    <message>
        <source>Change the signer's authority</source>
        <translation>Change the signer's authority</translation>
    </message>
    <message>
        <source>Change the signer's certificate</source>
        <translation>Change the signer's certificate</translation>
    </message>
    <message>
        <source>Change the signer's name</source>
        <translation>Change the signer's name</translation>
    </message>
    <message>
        <source>Change the signer's post</source>
        <translation>Change the signer's post</translation>
    </message>
    <message>
        <source>Change the superior agency</source>
        <translation>Change the superior agency</translation>
    </message>
    <message>
        <source>Change the symbol</source>
        <translation>Change the symbol</translation>
    </message>
    <message>
        <source>Change the system of documents</source>
        <translation>Change the system of documents</translation>
    </message>
    <message>
        <source>Change the territory</source>
        <translation>Change the territory</translation>
    </message>
    <message>
        <source>Change the type size</source>
        <translation>Change the type size</translation>
    </message>
    <message>
        <source>Change the width of the signature</source>
        <translation>Change the width of the signature</translation>
    </message>
    <message>
        <source>Change when a range is met</source>
        <translation>Change when a range is met</translation>
    </message>
    <message>
        <source>Change when a target is exceeded</source>
        <translation>Change when a target is exceeded</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>Data files</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Diameter of the seal</source>
        <translation>Diameter of the seal</translation>
    </message>
    <message>
        <source>Exceeded from</source>
        <translation>Exceeded from</translation>
    </message>
    <message>
        <source>For a report of {today}: {name}, in force since {since}.</source>
        <translation>For a report of {today}: {name}, in force since {since}.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Give a number from {low} to {high}.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Large type (14 pt text)</source>
        <translation>Large type (14 pt text)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>One a line; dashes and semicolons are added.</source>
        <translation>One a line; dashes and semicolons are added.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Party (guidance of the Central Office)</source>
        <translation>Party (guidance of the Central Office)</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>Password of the certificate</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Password of {name}</translation>
    </message>
    <message>
        <source>Percent beyond the target; empty: a rate that reaches its target is “met”, however far beyond it lies.</source>
        <translation>Percent beyond the target; empty: a rate that reaches its target is “met”, however far beyond it lies.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Proven copies of all data, made on closing and when you ask.</source>
        <translation>Proven copies of all data, made on closing and when you ask.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Seal image</source>
        <translation>Seal image</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Show…</translation>
    </message>
    <message>
        <source>Signature image</source>
        <translation>Signature image</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Small type (13 pt text)</source>
        <translation>Small type (13 pt text)</translation>
    </message>
    <message>
        <source>Stands before the date.</source>
        <translation>Stands before the date.</translation>
    </message>
    <message>
        <source>State (Decree 30/2020/NĐ-CP)</source>
        <translation>State (Decree 30/2020/NĐ-CP)</translation>
    </message>
    <message>
        <source>Superior agency</source>
        <translation>Superior agency</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>System of documents</source>
        <translation>System of documents</translation>
    </message>
    <message>
        <source>Territory of the figures</source>
        <translation>Territory of the figures</translation>
    </message>
    <message>
        <source>The agency's own signature: its certificate and its seal.</source>
        <translation>The agency's own signature: its certificate and its seal.</translation>
    </message>
    <message>
        <source>The bold line below it, with the drawn line.</source>
        <translation>The bold line below it, with the drawn line.</translation>
    </message>
    <message>
        <source>The end that is reached first (25 of 25 - 27)</source>
        <translation>The end that is reached first (25 of 25 - 27)</translation>
    </message>
    <message>
        <source>The far end (27 of 25 - 27)</source>
        <translation>The far end (27 of 25 - 27)</translation>
    </message>
    <message>
        <source>The file {name} can't be read.</source>
        <translation>The file {name} can't be read.</translation>
    </message>
    <message>
        <source>The file {name} is missing.</source>
        <translation>The file {name} is missing.</translation>
    </message>
    <message>
        <source>The first line at the top left of page 1.</source>
        <translation>The first line at the top left of page 1.</translation>
    </message>
    <message>
        <source>The language of the program; documents stay Vietnamese.</source>
        <translation>The language of the program; documents stay Vietnamese.</translation>
    </message>
    <message>
        <source>The lines above the post, one a line.</source>
        <translation>The lines above the post, one a line.</translation>
    </message>
    <message>
        <source>The list “Nơi nhận” that a new report begins with.</source>
        <translation>The list “Nơi nhận” that a new report begins with.</translation>
    </message>
    <message>
        <source>The office's part of a document number.</source>
        <translation>The office's part of a document number.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>This can't be left empty.</source>
        <translation>This can't be left empty.</translation>
    </message>
    <message>
        <source>Those in force on the report's date</source>
        <translation>Those in force on the report's date</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Type size</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>What stands at the head of every document of this office.</source>
        <translation>What stands at the head of every document of this office.</translation>
    </message>
    <message>
        <source>What this office calls met and exceeded.</source>
        <translation>What this office calls met and exceeded.</translation>
    </message>
    <message>
        <source>What this program is made of.</source>
        <translation>What this program is made of.</translation>
    </message>
    <message>
        <source>Who signs, in whose name, and with which certificate.</source>
        <translation>Who signs, in whose name, and with which certificate.</translation>
    </message>
    <message>
        <source>Width of the signature</source>
        <translation>Width of the signature</translation>
    </message>
    <message>
        <source>Write it in capitals without spaces, for example UBND.</source>
        <translation>Write it in capitals without spaces, for example UBND.</translation>
    </message>
    <message>
        <source>{holder}, valid from {start} to {end}</source>
        <translation>{holder}, valid from {start} to {end}</translation>
    </message>
    <message>
        <source>{name} is not a PNG picture.</source>
        <translation>{name} is not a PNG picture.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Ask the issuing authority for a new one, and choose its file.</source>
        <translation>Ask the issuing authority for a new one, and choose its file.</translation>
    </message>
    <message>
        <source>Ask the issuing authority for an RSA or ECDSA certificate.</source>
        <translation>Ask the issuing authority for an RSA or ECDSA certificate.</translation>
    </message>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Ask the sender for it again.</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>Check date and time of this computer.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .p12 or .pfx.</source>
        <translation>Choose a file that ends in .p12 or .pfx.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .pdf, or ask the sender for it again.</source>
        <translation>Choose a file that ends in .pdf, or ask the sender for it again.</translation>
    </message>
    <message>
        <source>Choose another name for it.</source>
        <translation>Choose another name for it.</translation>
    </message>
    <message>
        <source>Choose it again; is the drive with it connected?</source>
        <translation>Choose it again; is the drive with it connected?</translation>
    </message>
    <message>
        <source>Export the certificate again, together with its private key.</source>
        <translation>Export the certificate again, together with its private key.</translation>
    </message>
    <message>
        <source>Export the certificate again, with AES encryption.</source>
        <translation>Export the certificate again, with AES encryption.</translation>
    </message>
    <message>
        <source>Save it as PNG with a transparent background; choose it again.</source>
        <translation>Save it as PNG with a transparent background; choose it again.</translation>
    </message>
    <message>
        <source>Save it without a password first.</source>
        <translation>Save it without a password first.</translation>
    </message>
    <message>
        <source>The PDF document is damaged: its signatures can't be checked.</source>
        <translation>The PDF document is damaged: its signatures can't be checked.</translation>
    </message>
    <message>
        <source>The certificate file “{name}” can't be read.</source>
        <translation>The certificate file “{name}” can't be read.</translation>
    </message>
    <message>
        <source>The certificate of {holder} expired on {day}.</source>
        <translation>The certificate of {holder} expired on {day}.</translation>
    </message>
    <message>
        <source>The certificate of {holder} is not valid before {day}.</source>
        <translation>The certificate of {holder} is not valid before {day}.</translation>
    </message>
    <message>
        <source>The certificate of {holder} was not valid at the time of signing.</source>
        <translation>The certificate of {holder} was not valid at the time of signing.</translation>
    </message>
    <message>
        <source>The document already carries the signature “{field}”.</source>
        <translation>The document already carries the signature “{field}”.</translation>
    </message>
    <message>
        <source>The document could not be signed.</source>
        <translation>The document could not be signed.</translation>
    </message>
    <message>
        <source>The document is not a readable PDF file.</source>
        <translation>The document is not a readable PDF file.</translation>
    </message>
    <message>
        <source>The document is not signed.</source>
        <translation>The document is not signed.</translation>
    </message>
    <message>
        <source>The document is not the one that {holder} signed.</source>
        <translation>The document is not the one that {holder} signed.</translation>
    </message>
    <message>
        <source>The document is protected with a password.</source>
        <translation>The document is protected with a password.</translation>
    </message>
    <message>
        <source>The document was changed after {holder} signed it.</source>
        <translation>The document was changed after {holder} signed it.</translation>
    </message>
    <message>
        <source>The document “{name}” can't be read.</source>
        <translation>The document “{name}” can't be read.</translation>
    </message>
    <message>
        <source>The image has no transparent background: it would hide the text.</source>
        <translation>The image has no transparent background: it would hide the text.</translation>
    </message>
    <message>
        <source>The image is empty: nothing would be seen on the page.</source>
        <translation>The image is empty: nothing would be seen on the page.</translation>
    </message>
    <message>
        <source>The image of the signature or seal is not a readable PNG file.</source>
        <translation>The image of the signature or seal is not a readable PNG file.</translation>
    </message>
    <message>
        <source>The password does not open “{name}”.</source>
        <translation>The password does not open “{name}”.</translation>
    </message>
    <message>
        <source>The private key in “{name}” is of a kind that signs no documents.</source>
        <translation>The private key in “{name}” is of a kind that signs no documents.</translation>
    </message>
    <message>
        <source>The seal should be red.</source>
        <translation>The seal should be red.</translation>
    </message>
    <message>
        <source>The signature should be blue.</source>
        <translation>The signature should be blue.</translation>
    </message>
    <message>
        <source>The signature “{field}” is damaged.</source>
        <translation>The signature “{field}” is damaged.</translation>
    </message>
    <message>
        <source>The signature “{field}” is missing.</source>
        <translation>The signature “{field}” is missing.</translation>
    </message>
    <message>
        <source>The signed document can't have the name of the unsigned one.</source>
        <translation>The signed document can't have the name of the unsigned one.</translation>
    </message>
    <message>
        <source>Type it again; mind capitals and the Vietnamese keyboard.</source>
        <translation>Type it again; mind capitals and the Vietnamese keyboard.</translation>
    </message>
    <message>
        <source>Write it anew with this program, and sign that file.</source>
        <translation>Write it anew with this program, and sign that file.</translation>
    </message>
    <message>
        <source>Write the document anew, and sign that file.</source>
        <translation>Write the document anew, and sign that file.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>an unknown time</translation>
    </message>
    <message>
        <source>{holder} signed the whole document at {time}; it is unchanged.</source>
        <translation>{holder} signed the whole document at {time}; it is unchanged.</translation>
    </message>
    <message>
        <source>{holder} signed the whole document at {time}; since then only signatures were added.</source>
        <translation>{holder} signed the whole document at {time}; since then only signatures were added.</translation>
    </message>
    <message>
        <source>{holder} signed the whole document, but the issuer of the certificate is not known here: {issuer}.</source>
        <translation>{holder} signed the whole document, but the issuer of the certificate is not known here: {issuer}.</translation>
    </message>
    <message>
        <source>“{name}” holds no private key: nothing can be signed with it.</source>
        <translation>“{name}” holds no private key: nothing can be signed with it.</translation>
    </message>
    <message>
        <source>“{name}” in the trust folder is no certificate of an authority.</source>
        <translation>“{name}” in the trust folder is no certificate of an authority.</translation>
    </message>
    <message>
        <source>“{name}” is locked in an outdated way.</source>
        <translation>“{name}” is locked in an outdated way.</translation>
    </message>
    <message>
        <source>“{name}” is not a PDF document.</source>
        <translation>“{name}” is not a PDF document.</translation>
    </message>
    <message>
        <source>“{name}” is not a certificate file, or it is damaged.</source>
        <translation>“{name}” is not a certificate file, or it is damaged.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Restore the copy {name}</source>
        <translation>Restore the copy {name}</translation>
    </message>
    <message>
        <source>There is no display to show the window on.</source>
        <translation>There is no display to show the window on.</translation>
    </message>
    <message>
        <source>Use the commands instead: nq20desk --help.</source>
        <translation>Use the commands instead: nq20desk --help.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Another nq20desk is already using the data in {folder}.</source>
        <translation>Another nq20desk is already using the data in {folder}.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, for example in Documents.</source>
        <translation>Choose a folder of your own, for example in Documents.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer's own disk or on a USB stick.</source>
        <translation>Choose a folder on this computer's own disk or on a USB stick.</translation>
    </message>
    <message>
        <source>Close the other program and do the step again.</source>
        <translation>Close the other program and do the step again.</translation>
    </message>
    <message>
        <source>Close the other window first, or choose another folder.</source>
        <translation>Close the other window first, or choose another folder.</translation>
    </message>
    <message>
        <source>Connect the drive again, then do the step again.</source>
        <translation>Connect the drive again, then do the step again.</translation>
    </message>
    <message>
        <source>Install the newest nq20desk; the data were left as they are.</source>
        <translation>Install the newest nq20desk; the data were left as they are.</translation>
    </message>
    <message>
        <source>It was left as it is. Restore the newest copy from the folder {folder}.</source>
        <translation>It was left as it is. Restore the newest copy from the folder {folder}.</translation>
    </message>
    <message>
        <source>Make room on the disk and do the step again.</source>
        <translation>Make room on the disk and do the step again.</translation>
    </message>
    <message>
        <source>Make room on the disk; the data themselves are safe.</source>
        <translation>Make room on the disk; the data themselves are safe.</translation>
    </message>
    <message>
        <source>No backup could be written to {folder}: {reason}.</source>
        <translation>No backup could be written to {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Remove the write protection of the folder and try again.</source>
        <translation>Remove the write protection of the folder and try again.</translation>
    </message>
    <message>
        <source>The command 'reports' lists them.</source>
        <translation>The command 'reports' lists them.</translation>
    </message>
    <message>
        <source>The data are in use by another program.</source>
        <translation>The data are in use by another program.</translation>
    </message>
    <message>
        <source>The data file {name} is damaged and was not opened.</source>
        <translation>The data file {name} is damaged and was not opened.</translation>
    </message>
    <message>
        <source>The data file {name} is write-protected.</source>
        <translation>The data file {name} is write-protected.</translation>
    </message>
    <message>
        <source>The data folder {folder} can't be reached any more.</source>
        <translation>The data folder {folder} can't be reached any more.</translation>
    </message>
    <message>
        <source>The data were written by a newer nq20desk (data version {version}).</source>
        <translation>The data were written by a newer nq20desk (data version {version}).</translation>
    </message>
    <message>
        <source>The disk is full; the last step was not saved.</source>
        <translation>The disk is full; the last step was not saved.</translation>
    </message>
    <message>
        <source>The folder {folder} can't be written to: {reason}.</source>
        <translation>The folder {folder} can't be written to: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} is on a network share, where data could be lost.</source>
        <translation>The folder {folder} is on a network share, where data could be lost.</translation>
    </message>
    <message>
        <source>The folder “backups” beside the data holds the copies.</source>
        <translation>The folder “backups” beside the data holds the copies.</translation>
    </message>
    <message>
        <source>There is no copy {name}.</source>
        <translation>There is no copy {name}.</translation>
    </message>
    <message>
        <source>There is no report {identifier} in these data.</source>
        <translation>There is no report {identifier} in these data.</translation>
    </message>
    <message>
        <source>This step can't be undone: its data were changed again later.</source>
        <translation>This step can't be undone: its data were changed again later.</translation>
    </message>
    <message>
        <source>Undo the later steps first.</source>
        <translation>Undo the later steps first.</translation>
    </message>
</context>
<context>
    <name>UnitWizard</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Certificate and images are added later in the settings.</source>
        <translation>Certificate and images are added later in the settings.</translation>
    </message>
    <message>
        <source>Enter the unit</source>
        <translation>Enter the unit</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>For example: Cao Bằng, Tam Đường.</source>
        <translation>For example: Cao Bằng, Tam Đường.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kinds of offices</source>
        <translation>Kinds of offices</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Proposed from the name; mend what is written otherwise here.</source>
        <translation>Proposed from the name; mend what is written otherwise here.</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Step {step} of {last}</source>
        <translation>Step {step} of {last}</translation>
    </message>
    <message>
        <source>The head of its documents</source>
        <translation>The head of its documents</translation>
    </message>
    <message>
        <source>The kind of office decides layout, numbering and signing powers.</source>
        <translation>The kind of office decides layout, numbering and signing powers.</translation>
    </message>
    <message>
        <source>The name alone, as it stands after the word for its kind.</source>
        <translation>The name alone, as it stands after the word for its kind.</translation>
    </message>
    <message>
        <source>This office has been entered already.</source>
        <translation>This office has been entered already.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>What is it called?</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Who signs?</translation>
    </message>
    <message>
        <source>Whose reports are written here?</source>
        <translation>Whose reports are written here?</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Changes since</source>
        <translation>Changes since</translation>
    </message>
    <message>
        <source>Choose a PDF</source>
        <translation>Choose a PDF</translation>
    </message>
    <message>
        <source>Choose a PDF…</source>
        <translation>Choose a PDF…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Covers</translation>
    </message>
    <message>
        <source>Every signature holds, and the document is as it was signed.</source>
        <translation>Every signature holds, and the document is as it was signed.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>See who signed a PDF, when, and whether it was changed since. Choose the file, or drop it here.</source>
        <translation>See who signed a PDF, when, and whether it was changed since. Choose the file, or drop it here.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature of the agency</source>
        <translation>Signature of the agency</translation>
    </message>
    <message>
        <source>Signature of the leader</source>
        <translation>Signature of the leader</translation>
    </message>
    <message>
        <source>Signature “{field}”</source>
        <translation>Signature “{field}”</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>The document is as it was signed, but not every issuer is in the trust list.</source>
        <translation>The document is as it was signed, but not every issuer is in the trust list.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Verify signatures</source>
        <translation>Verify signatures</translation>
    </message>
    <message>
        <source>Verifying the signatures</source>
        <translation>Verifying the signatures</translation>
    </message>
    <message>
        <source>View pages</source>
        <translation>View pages</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not said in the signature</source>
        <translation>not said in the signature</translation>
    </message>
    <message>
        <source>not valid: the signed content was changed</source>
        <translation>not valid: the signed content was changed</translation>
    </message>
    <message>
        <source>only a part of the document</source>
        <translation>only a part of the document</translation>
    </message>
    <message>
        <source>the document was changed after signing</source>
        <translation>the document was changed after signing</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>the whole document</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>{issuer} – in the trust list</source>
        <translation>{issuer} – in the trust list</translation>
    </message>
    <message>
        <source>{issuer} – not in the trust list</source>
        <translation>{issuer} – not in the trust list</translation>
    </message>
    <message>
        <source>{issuer} – the certificate had expired</source>
        <translation>{issuer} – the certificate had expired</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>0 (none occurred)</source>
        <translation>0 (none occurred)</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>district</source>
        <translation>district</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>exceeded</translation>
    </message>
    <message>
        <source>exceeded by {amount}</source>
        <translation>exceeded by {amount}</translation>
    </message>
    <message>
        <source>exceeded, {amount} lower</source>
        <translation>exceeded, {amount} lower</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>met exactly</source>
        <translation>met exactly</translation>
    </message>
    <message>
        <source>met, {amount} lower</source>
        <translation>met, {amount} lower</translation>
    </message>
    <message>
        <source>met, {amount} more</source>
        <translation>met, {amount} more</translation>
    </message>
    <message>
        <source>nation</source>
        <translation>nation</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>no figure yet</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>not collected at this level</source>
        <translation>not collected at this level</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>not comparable</translation>
    </message>
    <message>
        <source>not comparable (a change)</source>
        <translation>not comparable (a change)</translation>
    </message>
    <message>
        <source>not comparable (condition not said)</source>
        <translation>not comparable (condition not said)</translation>
    </message>
    <message>
        <source>not comparable (in words)</source>
        <translation>not comparable (in words)</translation>
    </message>
    <message>
        <source>not comparable ({given} of {wanted} kinds)</source>
        <translation>not comparable ({given} of {wanted} kinds)</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>province</source>
        <translation>province</translation>
    </message>
    <message>
        <source>qualitative</source>
        <translation>qualitative</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>still {amount} too high</source>
        <translation>still {amount} too high</translation>
    </message>
    <message>
        <source>submitted for signing</source>
        <translation>submitted for signing</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>{amount} short</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number} per 10,000</source>
        <translation>{number} per 10,000</translation>
    </message>
    <message>
        <source>{number} per 100,000</source>
        <translation>{number} per 100,000</translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} percentage points</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} points</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} years</translation>
    </message>
    <message>
        <source>{number} đồng</source>
        <translation>{number} đồng</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>one of the words is blank.</source>
        <translation>one of the words is blank.</translation>
    </message>
    <message>
        <source>only % and ‰ are signs.</source>
        <translation>only % and ‰ are signs.</translation>
    </message>
    <message>
        <source>the day is missing.</source>
        <translation>the day is missing.</translation>
    </message>
    <message>
        <source>the list has no words.</source>
        <translation>the list has no words.</translation>
    </message>
    <message>
        <source>the pattern is wrong ({reason}).</source>
        <translation>the pattern is wrong ({reason}).</translation>
    </message>
    <message>
        <source>these words are there twice: {words}.</source>
        <translation>these words are there twice: {words}.</translation>
    </message>
    <message>
        <source>two spellings at least are needed.</source>
        <translation>two spellings at least are needed.</translation>
    </message>
</context>
</TS>
