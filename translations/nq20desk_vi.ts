<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Assessment</name>
    <message>
        <source>No figure has been entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected at this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target and figure are in different measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is a text: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is for {given} kinds of vaccine, the target for {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator has no better or worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan sets no target for this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is a change, not a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is set in words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target presupposes {wanted}; the figure does not say its condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} does not satisfy {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} goes beyond {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} leaves open whether {target} is satisfied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} satisfies {target}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Document numbers have no spaces: {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is something still to be filled in? “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same paragraph already stands in “{section}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure for {year}: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipients (Nơi nhận) are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party offices write {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State offices write {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be filled in: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document number says {one}, its date {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first recipient of an addressed report is “Như trên”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live figure has no number yet: {name}, {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number agrees with the figures; a live figure would be safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts add up to {reached}, but the total says {total} ({parts}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report goes to a superior but names no addressee (Kính gửi).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no number yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer’s name or post is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says {typed}, the stored figure of {period} is {stored}: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tone mark of “{word}” is placed otherwise than in most of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words do not fit the figures of {name}: {value}, target {target} ({plan}). {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written twice: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {period} is given twice: {one} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {period}: {typed} was cut off; rounded it is {computed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {period}: {typed} was typed, but its parts give {computed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {period}: {value} lies outside {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the plan sets no target, so this cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {own} asks for {one}, {superior} for {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan} wants to keep {level}: {name} stands at {value} in {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point} has a decimal point, {comma} in the same section a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Duy trì” {level}: {name} stands at {value} in {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is no kind of document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is no kind of document; elsewhere the report says {meant}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rarer}” is written “{usual}” elsewhere in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no text; write it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”, but {name} went {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no longer used from {since} on; today: {instead}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>'{word}' is not a signer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one under Settings, or name it: {role}=FILE.p12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --password-file or in NQ20DESK_{role}_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known units: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate file is set for '{role}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports on Resolution 20-NQ/TW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say leader, agency, leader=FILE.p12 or agency=FILE.p12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file {name} can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of {name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit '{key}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the signatures of a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures against plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill a fresh data folder with the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language: vi or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the reports, identifier first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this kind of office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window on the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passwords, one a line: leader=…, agency=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the newest backup in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a picture of every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign with the certificates of the settings, or with these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is wrong or missing in a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a report as PDF or Excel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>Create report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the text of the last report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Name an empty folder for the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} already holds data; the sample was not added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents issued and cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued ones are printed in the appendix; type in the last row to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} of about {expected} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was typed is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is saved. If it happens again, save the report and send it to whoever looks after the program: it says where in the program it happened and holds no figures, names or texts of yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A text of {count} letters is too long for a cell of a workbook: “{start}…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or name, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in Excel, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another drive, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it to {limit} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” for the workbook is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can't be replaced: it is open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can't be saved in “{folder}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can't be saved: nothing may be written in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialogs</name>
    <message>
        <source>Choose the key file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a signed PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the key files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency seals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leader signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample office: its keys and their password ({password}) are published and prove nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Don't send it; open it with “Verify signatures” to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer: {n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed and verified: {count} signatures, the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written, but its signatures don't verify.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Choose it again under Settings, Signer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name ending in .pdf or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {name} for the signature is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can't be exported: the kind of file is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresList</name>
    <message>
        <source>Enter or double click puts the live figure into the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all figures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show under Indicators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Choose a folder of your own, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or name, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can't be replaced: it is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can't be saved in “{folder}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can't be saved: nothing may be written in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Check (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings, {hints} suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Addressees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to have it filled in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, date, recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; empty: those of the unit profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; printed after “Kính gửi:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one gives the targets of the printed table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} – {who}: {before} → {after} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>0 (none occurred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, said in words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target: targets are entered on the page of plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against {plan} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the last row of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed; type over it to enter your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures go into the columns of the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all of them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many kinds of vaccine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number: kept as a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside of what is plausible ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {count} figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste: what goes where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by the indicators' names in the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dot divides thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dot is the decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line was read as years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same cell is aimed at twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right of the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed {typed}, but {computed} follows from its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written with {sign}, but the unit is {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not collected at this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading of the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text instead of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} figures are written, {refused} cells are refused, {open} are to be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, target of {plan} {year}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {period}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} – the dot divides thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} – the dot is the decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” can be read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} offices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the list of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the unit profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write section {section}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Appendix: documents issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, date, recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every section and figure is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest from target first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see at a glance where every indicator of your unit stands against the plans. First say whose reports are written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table's order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure for {year}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures have been entered for this unit. Enter or paste them, and this page shows how far each one is from its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator matches what is chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been exported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and target year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · {written} of {total} sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} indicators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composing the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}/{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages can't be shown: the PDF is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View pages – {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>See whether it is switched on and ready, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>New report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are written here, section by section, with live figures, and leave as PDF and Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>All reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel for the province …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>Known forms: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known plans: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the file from the program's installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {file} has an error at {key}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan '{key}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report form '{key}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can't be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list must hold texts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list must hold whole numbers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value {value} is of a wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this indicator and year occur twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two numbers, the lower one first, are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is none of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>A heading only: write in the sections under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with “{marker}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here, or paste last time's text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} of about {expected} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A PNG in blue ink on transparent ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG in red on transparent ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file .p12 or .pfx; its password is never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range is met at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which rules the pages are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate files (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the agency's certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the diameter of the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the issuing agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the layout rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the seal image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the signature image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the signer's authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the signer's certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the signer's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the signer's post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the superior agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the system of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the type size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the width of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when a range is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when a target is exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter of the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceeded from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a report of {today}: {name}, in force since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a report of {today}: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large type (14 pt text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; dashes and semicolons are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party (guidance of the Central Office)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent beyond the target; empty: a rate that reaches its target is “met”, however far beyond it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven copies of all data, made on closing and when you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small type (13 pt text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State (Decree 30/2020/NĐ-CP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superior agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency's signature: its certificate and the picture of its seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bold line below it, with the drawn line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end that is reached first (25 of 25 - 27)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The far end (27 of 25 - 27)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line at the top left of page 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the program; documents stay Vietnamese.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines above the post, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “Nơi nhận” that a new report begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office's part of a document number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can't be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those in force on the report's date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at the head of every document of this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this office calls met and exceeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs, in whose name, and with which certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in capitals without spaces, for example UBND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holder}, valid from {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a PNG picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>nq20desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Another nq20desk is already using the data in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own, for example in Documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on this computer's own disk or on a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program and do the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window first, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest nq20desk; the data were left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Restore the newest copy from the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and do the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk; the data themselves are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be written to {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the write protection of the folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command 'reports' lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {name} is damaged and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {name} is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were written by a newer nq20desk (data version {version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; the last step was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} can't be written to: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is on a network share, where data could be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report {identifier} in these data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step can't be undone: its data were changed again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the later steps first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exceeded by {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exceeded, {amount} lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met, {amount} lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met, {amount} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable (a change)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable (condition not said)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable (in words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable ({given} of {wanted} kinds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualitative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still {amount} too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} per 10,000 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} per 100,000 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} đồng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>one of the words is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only % and ‰ are signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern is wrong ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words are there twice: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two spellings at least are needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
