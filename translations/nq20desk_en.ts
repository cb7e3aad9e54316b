<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Built on</source>
        <translation>Built on</translation>
    </message>
    <message>
        <source>Data editions</source>
        <translation>Data editions</translation>
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
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
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
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Reports on Resolution 20-NQ/TW</source>
        <translation>Reports on Resolution 20-NQ/TW</translation>
    </message>
    <message>
        <source>TRIAL KEY, {first} – {last}</source>
        <translation>TRIAL KEY, {first} – {last}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Whose update files are believed</source>
        <translation>Whose update files are believed</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>came with the program</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>from a file</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count}, list {version}</source>
        <translation>{count}, list {version}</translation>
    </message>
    <message>
        <source>{count}, the newest in force since {day}</source>
        <translation>{count}, the newest in force since {day}</translation>
    </message>
    <message>
        <source>{day} – {title}</source>
        <translation>{day} – {title}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{state} ({origin})</source>
        <translation>{state} ({origin})</translation>
    </message>
    <message>
        <source>{title} – {state} ({origin})</source>
        <translation>{title} – {state} ({origin})</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About nq20desk</source>
        <translation>About nq20desk</translation>
    </message>
    <message>
        <source>Another edition of the data</source>
        <translation>Another edition of the data</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message.</source>
        <translation>Copied. Paste it into a message.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Edition {edition} is in use now.</source>
        <translation>Edition {edition} is in use now.</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Licence of {name}</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Open data folder</translation>
    </message>
    <message>
        <source>Reading the edition</source>
        <translation>Reading the edition</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>Update from a file…</translation>
    </message>
    <message>
        <source>Use this edition</source>
        <translation>Use this edition</translation>
    </message>
</context>
<context>
    <name>AsideDialog</name>
    <message>
        <source>A reason is needed. The finding comes back when its sentence or its figures change.</source>
        <translation>A reason is needed. The finding comes back when its sentence or its figures change.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Set the finding aside</source>
        <translation>Set the finding aside</translation>
    </message>
    <message>
        <source>Why is it right as it stands?</source>
        <translation>Why is it right as it stands?</translation>
    </message>
    <message>
        <source>for example: as the plan words it</source>
        <translation>for example: as the plan words it</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>By the settings {margin}% beyond the target exceeds it.</source>
        <translation>By the settings {margin}% beyond the target exceeds it.</translation>
    </message>
    <message>
        <source>Elsewhere the same plan says “{words}”.</source>
        <translation>Elsewhere the same plan says “{words}”.</translation>
    </message>
    <message>
        <source>Higher is better: {edge} and more is met.</source>
        <translation>Higher is better: {edge} and more is met.</translation>
    </message>
    <message>
        <source>It lies beyond {end}, the far end of the range.</source>
        <translation>It lies beyond {end}, the far end of the range.</translation>
    </message>
    <message>
        <source>Lower is better: {edge} and less is met.</source>
        <translation>Lower is better: {edge} and less is met.</translation>
    </message>
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
        <source>The plan prints “{printed}”, a misprint; it is read as {value}. {note}</source>
        <translation>The plan prints “{printed}”, a misprint; it is read as {value}. {note}</translation>
    </message>
    <message>
        <source>The plan sets no target for this year.</source>
        <translation>The plan sets no target for this year.</translation>
    </message>
    <message>
        <source>The target does not say for how many kinds it is meant.</source>
        <translation>The target does not say for how many kinds it is meant.</translation>
    </message>
    <message>
        <source>The target is a change, not a level.</source>
        <translation>The target is a change, not a level.</translation>
    </message>
    <message>
        <source>The target is a number of things: one more exceeds it.</source>
        <translation>The target is a number of things: one more exceeds it.</translation>
    </message>
    <message>
        <source>The target is a range; by the settings {edge} is enough.</source>
        <translation>The target is a range; by the settings {edge} is enough.</translation>
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
        <source>figure divided by the target {target}</source>
        <translation>figure divided by the target {target}</translation>
    </message>
    <message>
        <source>target {target} divided by the figure, since lower is better</source>
        <translation>target {target} divided by the figure, since lower is better</translation>
    </message>
    <message>
        <source>{edge} itself is not enough.</source>
        <translation>{edge} itself is not enough.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
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
    <message>
        <source>“About” is taken as {edge} itself.</source>
        <translation>“About” is taken as {edge} itself.</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>At the top right of its first page the file gets number and symbol of the report and the time of signing; the seal is not shown.</source>
        <translation>At the top right of its first page the file gets number and symbol of the report and the time of signing; the seal is not shown.</translation>
    </message>
    <message>
        <source>Attachment signed: {name}</source>
        <translation>Attachment signed: {name}</translation>
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
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Number and symbol</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Sign an attachment</source>
        <translation>Sign an attachment</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>The agency signs</source>
        <translation>The agency signs</translation>
    </message>
    <message>
        <source>Write the time as ISO 8601 (2025-03-14T09:30:00+07:00)</source>
        <translation>Write the time as ISO 8601 (2025-03-14T09:30:00+07:00)</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>An attachment has a name that can't be that of a file here: “{name}”.</source>
        <translation>An attachment has a name that can't be that of a file here: “{name}”.</translation>
    </message>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Ask the sender for it again.</translation>
    </message>
    <message>
        <source>Ask the sender for one without.</source>
        <translation>Ask the sender for one without.</translation>
    </message>
    <message>
        <source>Don't open it with another program; ask the sender what it is.</source>
        <translation>Don't open it with another program; ask the sender what it is.</translation>
    </message>
    <message>
        <source>Nothing was taken out; ask the sender what it is.</source>
        <translation>Nothing was taken out; ask the sender what it is.</translation>
    </message>
    <message>
        <source>The PDF document is damaged: its attachments can't be read.</source>
        <translation>The PDF document is damaged: its attachments can't be read.</translation>
    </message>
    <message>
        <source>The attachment “{name}” is packed in an unusual way.</source>
        <translation>The attachment “{name}” is packed in an unusual way.</translation>
    </message>
    <message>
        <source>The document is protected with a password.</source>
        <translation>The document is protected with a password.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any report needs; it was not opened.</source>
        <translation>“{name}” unpacks to more than any report needs; it was not opened.</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Figures ({count})</source>
        <translation>Figures ({count})</translation>
    </message>
    <message>
        <source>Live figures that moved on</source>
        <translation>Live figures that moved on</translation>
    </message>
    <message>
        <source>On take-over: {changes}.</source>
        <translation>On take-over: {changes}.</translation>
    </message>
    <message>
        <source>Taken over as it stands.</source>
        <translation>Taken over as it stands.</translation>
    </message>
    <message>
        <source>Text of the earlier report: {changes}.</source>
        <translation>Text of the earlier report: {changes}.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Ticked words change: {ticked} of {count}. Untick what must stay as it was, e.g. where the sentence tells of the past.</source>
        <translation>Ticked words change: {ticked} of {count}. Untick what must stay as it was, e.g. where the sentence tells of the past.</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>Use these changes</source>
        <translation>Use these changes</translation>
    </message>
    <message>
        <source>View the list</source>
        <translation>View the list</translation>
    </message>
    <message>
        <source>What changes on take-over</source>
        <translation>What changes on take-over</translation>
    </message>
    <message>
        <source>Words ({count})</source>
        <translation>Words ({count})</translation>
    </message>
    <message>
        <source>Words that change</source>
        <translation>Words that change</translation>
    </message>
    <message>
        <source>citations as plain text: {count}</source>
        <translation>citations as plain text: {count}</translation>
    </message>
    <message>
        <source>figures moved on to {year}: {count}</source>
        <translation>figures moved on to {year}: {count}</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>not entered yet</translation>
    </message>
    <message>
        <source>not entered yet: {count}</source>
        <translation>not entered yet: {count}</translation>
    </message>
    <message>
        <source>words changed: {ticked} of {count}</source>
        <translation>words changed: {ticked} of {count}</translation>
    </message>
    <message>
        <source>{section} {name}: {before} → {after}</source>
        <translation>{section} {name}: {before} → {after}</translation>
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
        <source>No target can be shown for {name} in {period}: choose another plan or year.</source>
        <translation>No target can be shown for {name} in {period}: choose another plan or year.</translation>
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
        <source>The catalogue no longer has the indicator {name}: take the live figure out or choose another one.</source>
        <translation>The catalogue no longer has the indicator {name}: take the live figure out or choose another one.</translation>
    </message>
    <message>
        <source>The cited document is not in the register.</source>
        <translation>The cited document is not in the register.</translation>
    </message>
    <message>
        <source>The cited document was taken off the register.</source>
        <translation>The cited document was taken off the register.</translation>
    </message>
    <message>
        <source>The counts behind {name} in {period} are not known.</source>
        <translation>The counts behind {name} in {period} are not known.</translation>
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
        <source>The header lacks the name of the issuing office or the place.</source>
        <translation>The header lacks the name of the issuing office or the place.</translation>
    </message>
    <message>
        <source>The live figure has no number yet: {name}, {period}.</source>
        <translation>The live figure has no number yet: {name}, {period}.</translation>
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
        <source>The report is dated {written}, before the document {number} that it cites.</source>
        <translation>The report is dated {written}, before the document {number} that it cites.</translation>
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
        <source>There is no such day: {day}.</source>
        <translation>There is no such day: {day}.</translation>
    </message>
    <message>
        <source>There is no unit {unit} any more, whose figure stands here: {name}.</source>
        <translation>There is no unit {unit} any more, whose figure stands here: {name}.</translation>
    </message>
    <message>
        <source>Written twice: “{words}”.</source>
        <translation>Written twice: “{words}”.</translation>
    </message>
    <message>
        <source>all parts add up to {computed}; the total {typed} is right only without {parts}.</source>
        <translation>all parts add up to {computed}; the total {typed} is right only without {parts}.</translation>
    </message>
    <message>
        <source>the parts add up to {computed}, but the total says {typed}.</source>
        <translation>the parts add up to {computed}, but the total says {typed}.</translation>
    </message>
    <message>
        <source>{name} in {period} has no earlier figure to compare with.</source>
        <translation>{name} in {period} has no earlier figure to compare with.</translation>
    </message>
    <message>
        <source>{name} in {period} is given twice: {one} and {other}.</source>
        <translation>{name} in {period} is given twice: {one} and {other}.</translation>
    </message>
    <message>
        <source>{name} in {period}: {what}</source>
        <translation>{name} in {period}: {what}</translation>
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
        <source>{name}: the text says {one}, and here {other}.</source>
        <translation>{name}: the text says {one}, and here {other}.</translation>
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
        <source>{point} has a decimal point, {comma} elsewhere a comma.</source>
        <translation>{point} has a decimal point, {comma} elsewhere a comma.</translation>
    </message>
    <message>
        <source>{point} has a decimal point, {comma} in the same section a comma.</source>
        <translation>{point} has a decimal point, {comma} in the same section a comma.</translation>
    </message>
    <message>
        <source>{typed} agrees with the stored figure; a live figure would be safer: {name}.</source>
        <translation>{typed} agrees with the stored figure; a live figure would be safer: {name}.</translation>
    </message>
    <message>
        <source>{typed} was cut off; rounded it is {computed}.</source>
        <translation>{typed} was cut off; rounded it is {computed}.</translation>
    </message>
    <message>
        <source>{typed} was typed, but its parts give {computed}.</source>
        <translation>{typed} was typed, but its parts give {computed}.</translation>
    </message>
    <message>
        <source>{typed}: {name} is given in {sign}.</source>
        <translation>{typed}: {name} is given in {sign}.</translation>
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
        <source>“{typed}” is written ‰.</source>
        <translation>“{typed}” is written ‰.</translation>
    </message>
    <message>
        <source>“{words}”, but {name} went {steps}.</source>
        <translation>“{words}”, but {name} went {steps}.</translation>
    </message>
    <message>
        <source>“{words}”: is “{meant}” meant?</source>
        <translation>“{words}”: is “{meant}” meant?</translation>
    </message>
    <message>
        <source>“{word}” is no Vietnamese syllable.</source>
        <translation>“{word}” is no Vietnamese syllable.</translation>
    </message>
    <message>
        <source>“{word}” is no longer used from {since} on; today: {instead}.</source>
        <translation>“{word}” is no longer used from {since} on; today: {instead}.</translation>
    </message>
    <message>
        <source>“{word}” is not in the list of foreign words.</source>
        <translation>“{word}” is not in the list of foreign words.</translation>
    </message>
</context>
<context>
    <name>CitationDialog</name>
    <message>
        <source>Add to the register: {name}</source>
        <translation>Add to the register: {name}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>In full where the report cites it first, then only kind and number (Decree 30/2020).</source>
        <translation>In full where the report cites it first, then only kind and number (Decree 30/2020).</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Insert citation</source>
        <translation>Insert citation</translation>
    </message>
    <message>
        <source>No document fits the search.</source>
        <translation>No document fits the search.</translation>
    </message>
    <message>
        <source>Search the register, or paste a citation</source>
        <translation>Search the register, or paste a citation</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>'{text}' is no factor above 0 and up to 8</source>
        <translation>'{text}' is no factor above 0 and up to 8</translation>
    </message>
    <message>
        <source>'{word}' is not a signer.</source>
        <translation>'{word}' is not a signer.</translation>
    </message>
    <message>
        <source>A file does not say by which rules it was set.</source>
        <translation>A file does not say by which rules it was set.</translation>
    </message>
    <message>
        <source>A password file is given, but nobody is to sign.</source>
        <translation>A password file is given, but nobody is to sign.</translation>
    </message>
    <message>
        <source>Add --sign, or leave out --password-file.</source>
        <translation>Add --sign, or leave out --password-file.</translation>
    </message>
    <message>
        <source>An attachment is signed by the agency alone.</source>
        <translation>An attachment is signed by the agency alone.</translation>
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
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>EDITION</source>
        <translation>EDITION</translation>
    </message>
    <message>
        <source>FACTOR</source>
        <translation>FACTOR</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Give it a name that ends in .xlsx.</source>
        <translation>Give it a name that ends in .xlsx.</translation>
    </message>
    <message>
        <source>Give it with --password-file or in NQ20DESK_{role}_PASSWORD.</source>
        <translation>Give it with --password-file or in NQ20DESK_{role}_PASSWORD.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>Known offices: {keys}.</source>
        <translation>Known offices: {keys}.</translation>
    </message>
    <message>
        <source>Known sections: {keys}.</source>
        <translation>Known sections: {keys}.</translation>
    </message>
    <message>
        <source>Known units: {keys}.</source>
        <translation>Known units: {keys}.</translation>
    </message>
    <message>
        <source>Leave out --archive, or give --to a name ending in .pdf.</source>
        <translation>Leave out --archive, or give --to a name ending in .pdf.</translation>
    </message>
    <message>
        <source>Line {number} of the password file {name} does not say whose password it is.</source>
        <translation>Line {number} of the password file {name} does not say whose password it is.</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NEW</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>Name each signer once, with one certificate file.</source>
        <translation>Name each signer once, with one certificate file.</translation>
    </message>
    <message>
        <source>Name either a PDF file or a report, not both and not neither.</source>
        <translation>Name either a PDF file or a report, not both and not neither.</translation>
    </message>
    <message>
        <source>Name one after --timestamp, or under Settings.</source>
        <translation>Name one after --timestamp, or under Settings.</translation>
    </message>
    <message>
        <source>Name one with --profile: {keys}.</source>
        <translation>Name one with --profile: {keys}.</translation>
    </message>
    <message>
        <source>Name the office with --office.</source>
        <translation>Name the office with --office.</translation>
    </message>
    <message>
        <source>Name the right one with --data; the window or 'demo' makes a new one.</source>
        <translation>Name the right one with --data; the window or 'demo' makes a new one.</translation>
    </message>
    <message>
        <source>Name the words that are looked for.</source>
        <translation>Name the words that are looked for.</translation>
    </message>
    <message>
        <source>No certificate file is set for '{role}'.</source>
        <translation>No certificate file is set for '{role}'.</translation>
    </message>
    <message>
        <source>No time stamp service is set.</source>
        <translation>No time stamp service is set.</translation>
    </message>
    <message>
        <source>No token with a signing certificate is plugged in.</source>
        <translation>No token with a signing certificate is plugged in.</translation>
    </message>
    <message>
        <source>Nothing left the office in {year}.</source>
        <translation>Nothing left the office in {year}.</translation>
    </message>
    <message>
        <source>OLD</source>
        <translation>OLD</translation>
    </message>
    <message>
        <source>Only a PDF can be an archival copy.</source>
        <translation>Only a PDF can be an archival copy.</translation>
    </message>
    <message>
        <source>Only an unsigned PDF waits for signatures: leave out --sign, name a .pdf.</source>
        <translation>Only an unsigned PDF waits for signatures: leave out --sign, name a .pdf.</translation>
    </message>
    <message>
        <source>Plug it in; if it is, name its library with --module.</source>
        <translation>Plug it in; if it is, name its library with --module.</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>REPORT</translation>
    </message>
    <message>
        <source>Reports on Resolution 20-NQ/TW.</source>
        <translation>Reports on Resolution 20-NQ/TW.</translation>
    </message>
    <message>
        <source>Save the document as a text file (.txt, UTF-8) first.</source>
        <translation>Save the document as a text file (.txt, UTF-8) first.</translation>
    </message>
    <message>
        <source>Say leader, agency, leader=FILE.p12 or agency=FILE.p12.</source>
        <translation>Say leader, agency, leader=FILE.p12 or agency=FILE.p12.</translation>
    </message>
    <message>
        <source>Say token:NAME with one of: {holders}.</source>
        <translation>Say token:NAME with one of: {holders}.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>The communes of this unit have no figures yet.</source>
        <translation>The communes of this unit have no figures yet.</translation>
    </message>
    <message>
        <source>The file {name} is no plain text.</source>
        <translation>The file {name} is no plain text.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no data of nq20desk.</source>
        <translation>The folder {folder} holds no data of nq20desk.</translation>
    </message>
    <message>
        <source>The password file {name} can't be read.</source>
        <translation>The password file {name} can't be read.</translation>
    </message>
    <message>
        <source>The password file {name} is empty.</source>
        <translation>The password file {name} is empty.</translation>
    </message>
    <message>
        <source>The password of {name} is missing.</source>
        <translation>The password of {name} is missing.</translation>
    </message>
    <message>
        <source>The register has: {names}.</source>
        <translation>The register has: {names}.</translation>
    </message>
    <message>
        <source>The signer '{role}' is named twice.</source>
        <translation>The signer '{role}' is named twice.</translation>
    </message>
    <message>
        <source>The template is an Excel file; “{name}” is not.</source>
        <translation>The template is an Excel file; “{name}” is not.</translation>
    </message>
    <message>
        <source>The text file {name} can't be read.</source>
        <translation>The text file {name} can't be read.</translation>
    </message>
    <message>
        <source>The text file {name} is too large for a plan.</source>
        <translation>The text file {name} is too large for a plan.</translation>
    </message>
    <message>
        <source>There are no rules of layout '{key}'.</source>
        <translation>There are no rules of layout '{key}'.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}.</source>
        <translation>There is no backup in {folder}.</translation>
    </message>
    <message>
        <source>There is no data folder {folder}.</source>
        <translation>There is no data folder {folder}.</translation>
    </message>
    <message>
        <source>There is no indicator '{key}'.</source>
        <translation>There is no indicator '{key}'.</translation>
    </message>
    <message>
        <source>There is no office '{key}'.</source>
        <translation>There is no office '{key}'.</translation>
    </message>
    <message>
        <source>There is no section '{key}'.</source>
        <translation>There is no section '{key}'.</translation>
    </message>
    <message>
        <source>There is no section '{section}'.</source>
        <translation>There is no section '{section}'.</translation>
    </message>
    <message>
        <source>There is no unit '{key}'.</source>
        <translation>There is no unit '{key}'.</translation>
    </message>
    <message>
        <source>There is nothing to list.</source>
        <translation>There is nothing to list.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>WORDS</translation>
    </message>
    <message>
        <source>Write it as 'update editions' lists it.</source>
        <translation>Write it as 'update editions' lists it.</translation>
    </message>
    <message>
        <source>Write it as 30/6/2022.</source>
        <translation>Write it as 30/6/2022.</translation>
    </message>
    <message>
        <source>Write one line for each signer: leader=PASSWORD, agency=PASSWORD.</source>
        <translation>Write one line for each signer: leader=PASSWORD, agency=PASSWORD.</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>YEAR</translation>
    </message>
    <message>
        <source>a PDF to measure; else name a report</source>
        <translation>a PDF to measure; else name a report</translation>
    </message>
    <message>
        <source>a name ending in .xlsx or .pdf</source>
        <translation>a name ending in .xlsx or .pdf</translation>
    </message>
    <message>
        <source>a text file; - reads standard input</source>
        <translation>a text file; - reads standard input</translation>
    </message>
    <message>
        <source>a unit's figures from those of its communes</source>
        <translation>a unit's figures from those of its communes</translation>
    </message>
    <message>
        <source>against this plan; the first one gives the targets</source>
        <translation>against this plan; the first one gives the targets</translation>
    </message>
    <message>
        <source>all indicators, not only the report's table</source>
        <translation>all indicators, not only the report's table</translation>
    </message>
    <message>
        <source>an update file (.nq20)</source>
        <translation>an update file (.nq20)</translation>
    </message>
    <message>
        <source>another copy</source>
        <translation>another copy</translation>
    </message>
    <message>
        <source>as an archival PDF (PDF/A-3) with the data and the workbook inside, or not; else as the settings say</source>
        <translation>as an archival PDF (PDF/A-3) with the data and the workbook inside, or not; else as the settings say</translation>
    </message>
    <message>
        <source>as of this day, not today</source>
        <translation>as of this day, not today</translation>
    </message>
    <message>
        <source>ask a time stamp service: this one, or that of the settings</source>
        <translation>ask a time stamp service: this one, or that of the settings</translation>
    </message>
    <message>
        <source>ask open windows to store everything and close</source>
        <translation>ask open windows to store everything and close</translation>
    </message>
    <message>
        <source>believe the authorities of a certificate file</source>
        <translation>believe the authorities of a certificate file</translation>
    </message>
    <message>
        <source>believe the authority of this file no more</source>
        <translation>believe the authority of this file no more</translation>
    </message>
    <message>
        <source>beside this plan's targets</source>
        <translation>beside this plan's targets</translation>
    </message>
    <message>
        <source>capital and small letters must agree</source>
        <translation>capital and small letters must agree</translation>
    </message>
    <message>
        <source>check the signatures of a PDF</source>
        <translation>check the signatures of a PDF</translation>
    </message>
    <message>
        <source>citations of documents in a text</source>
        <translation>citations of documents in a text</translation>
    </message>
    <message>
        <source>diacritics must agree</source>
        <translation>diacritics must agree</translation>
    </message>
    <message>
        <source>enter its figures that can be read in one way only</source>
        <translation>enter its figures that can be read in one way only</translation>
    </message>
    <message>
        <source>enter only the changes with these numbers</source>
        <translation>enter only the changes with these numbers</translation>
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
        <source>filled with this plan</source>
        <translation>filled with this plan</translation>
    </message>
    <message>
        <source>find the targets in a plan's text</source>
        <translation>find the targets in a plan's text</translation>
    </message>
    <message>
        <source>find words in a report, and replace them</source>
        <translation>find words in a report, and replace them</translation>
    </message>
    <message>
        <source>go back to an earlier edition of the data</source>
        <translation>go back to an earlier edition of the data</translation>
    </message>
    <message>
        <source>how it was sent</source>
        <translation>how it was sent</translation>
    </message>
    <message>
        <source>how much larger than on the screen, up to 8</source>
        <translation>how much larger than on the screen, up to 8</translation>
    </message>
    <message>
        <source>incomplete: {names}</source>
        <translation>incomplete: {names}</translation>
    </message>
    <message>
        <source>language: vi or en</source>
        <translation>language: vi or en</translation>
    </message>
    <message>
        <source>leave empty signature fields for another signing tool</source>
        <translation>leave empty signature fields for another signing tool</translation>
    </message>
    <message>
        <source>let nothing but signatures follow the first one</source>
        <translation>let nothing but signatures follow the first one</translation>
    </message>
    <message>
        <source>list the certificates on the tokens plugged in</source>
        <translation>list the certificates on the tokens plugged in</translation>
    </message>
    <message>
        <source>list the editions of the data, the newest first</source>
        <translation>list the editions of the data, the newest first</translation>
    </message>
    <message>
        <source>list the findings that were set aside, too</source>
        <translation>list the findings that were set aside, too</translation>
    </message>
    <message>
        <source>list the kept versions of a report's sections</source>
        <translation>list the kept versions of a report's sections</translation>
    </message>
    <message>
        <source>list the phrases for the sections of reports</source>
        <translation>list the phrases for the sections of reports</translation>
    </message>
    <message>
        <source>list the plans, key first</source>
        <translation>list the plans, key first</translation>
    </message>
    <message>
        <source>list the reports, identifier first</source>
        <translation>list the reports, identifier first</translation>
    </message>
    <message>
        <source>list the units with their validity</source>
        <translation>list the units with their validity</translation>
    </message>
    <message>
        <source>make a backup now</source>
        <translation>make a backup now</translation>
    </message>
    <message>
        <source>make a replacement version of a sent report</source>
        <translation>make a replacement version of a sent report</translation>
    </message>
    <message>
        <source>mark the report as sent, too, and say how</source>
        <translation>mark the report as sent, too, and say how</translation>
    </message>
    <message>
        <source>measure a report or a PDF against the rules of layout</source>
        <translation>measure a report or a PDF against the rules of layout</translation>
    </message>
    <message>
        <source>nq20desk was not closed: {why}</source>
        <translation>nq20desk was not closed: {why}</translation>
    </message>
    <message>
        <source>number and symbol; that of the report if it has one</source>
        <translation>number and symbol; that of the report if it has one</translation>
    </message>
    <message>
        <source>of this year instead of the newest</source>
        <translation>of this year instead of the newest</translation>
    </message>
    <message>
        <source>only for this section, e.g. finance</source>
        <translation>only for this section, e.g. finance</translation>
    </message>
    <message>
        <source>only overdue ones</source>
        <translation>only overdue ones</translation>
    </message>
    <message>
        <source>only print what would be changed</source>
        <translation>only print what would be changed</translation>
    </message>
    <message>
        <source>only print what would go where</source>
        <translation>only print what would go where</translation>
    </message>
    <message>
        <source>only say what is wrong; write nothing</source>
        <translation>only say what is wrong; write nothing</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>only say what would change</translation>
    </message>
    <message>
        <source>only this indicator</source>
        <translation>only this indicator</translation>
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
        <source>only this section (its key)</source>
        <translation>only this section (its key)</translation>
    </message>
    <message>
        <source>only this section; all that are empty otherwise</source>
        <translation>only this section; all that are empty otherwise</translation>
    </message>
    <message>
        <source>only this unit</source>
        <translation>only this unit</translation>
    </message>
    <message>
        <source>only this year; of a Party office the term it lies in</source>
        <translation>only this year; of a Party office the term it lies in</translation>
    </message>
    <message>
        <source>only whole words</source>
        <translation>only whole words</translation>
    </message>
    <message>
        <source>open files in the window: updates, signed or old reports</source>
        <translation>open files in the window: updates, signed or old reports</translation>
    </message>
    <message>
        <source>open the window on the sample</source>
        <translation>open the window on the sample</translation>
    </message>
    <message>
        <source>passwords and PINs, one a line: leader=…, agency=…</source>
        <translation>passwords and PINs, one a line: leader=…, agency=…</translation>
    </message>
    <message>
        <source>plans and their targets</source>
        <translation>plans and their targets</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>print JSON</translation>
    </message>
    <message>
        <source>print the data as JSON; files are written with --to only</source>
        <translation>print the data as JSON; files are written with --to only</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>print the version and end</translation>
    </message>
    <message>
        <source>put a section's text back as it once was</source>
        <translation>put a section's text back as it once was</translation>
    </message>
    <message>
        <source>put live figures in place of the equal ones</source>
        <translation>put live figures in place of the equal ones</translation>
    </message>
    <message>
        <source>put the newest backup in place</source>
        <translation>put the newest backup in place</translation>
    </message>
    <message>
        <source>put these words in their place</source>
        <translation>put these words in their place</translation>
    </message>
    <message>
        <source>put what an update file brings in force</source>
        <translation>put what an update file brings in force</translation>
    </message>
    <message>
        <source>register of an office's documents</source>
        <translation>register of an office's documents</translation>
    </message>
    <message>
        <source>register of outgoing documents</source>
        <translation>register of outgoing documents</translation>
    </message>
    <message>
        <source>save a picture of every page</source>
        <translation>save a picture of every page</translation>
    </message>
    <message>
        <source>say what would be done, and change nothing</source>
        <translation>say what would be done, and change nothing</translation>
    </message>
    <message>
        <source>sign a PDF that goes with a report</source>
        <translation>sign a PDF that goes with a report</translation>
    </message>
    <message>
        <source>sign, with the certificates of the settings, these files, or a token (see 'tokens')</source>
        <translation>sign, with the certificates of the settings, these files, or a token (see 'tokens')</translation>
    </message>
    <message>
        <source>take a plan over from a filled template</source>
        <translation>take a plan over from a filled template</translation>
    </message>
    <message>
        <source>take a report's figures out of its PDF</source>
        <translation>take a report's figures out of its PDF</translation>
    </message>
    <message>
        <source>take back a report edited in Word</source>
        <translation>take back a report edited in Word</translation>
    </message>
    <message>
        <source>take back a report that another tool signed</source>
        <translation>take back a report that another tool signed</translation>
    </message>
    <message>
        <source>take in an old report (DOCX, MD, TXT)</source>
        <translation>take in an old report (DOCX, MD, TXT)</translation>
    </message>
    <message>
        <source>take text of an earlier report over into a new one</source>
        <translation>take text of an earlier report over into a new one</translation>
    </message>
    <message>
        <source>tasks of an office with deadline and state</source>
        <translation>tasks of an office with deadline and state</translation>
    </message>
    <message>
        <source>the PDF of the check list to write</source>
        <translation>the PDF of the check list to write</translation>
    </message>
    <message>
        <source>the PDF that goes with the report</source>
        <translation>the PDF that goes with the report</translation>
    </message>
    <message>
        <source>the PDF to write instead of printing the differences</source>
        <translation>the PDF to write instead of printing the differences</translation>
    </message>
    <message>
        <source>the PDF to write of all figures that the report prints</source>
        <translation>the PDF to write of all figures that the report prints</translation>
    </message>
    <message>
        <source>the PKCS#11 library of the token; else known ones are used</source>
        <translation>the PKCS#11 library of the token; else known ones are used</translation>
    </message>
    <message>
        <source>the authorities that this office believes</source>
        <translation>the authorities that this office believes</translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation>the data folder</translation>
    </message>
    <message>
        <source>the day of the step; today if it is not named</source>
        <translation>the day of the step; today if it is not named</translation>
    </message>
    <message>
        <source>the document to check</source>
        <translation>the document to check</translation>
    </message>
    <message>
        <source>the edited file</source>
        <translation>the edited file</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>the file to write, its name ending in .pdf or .xlsx</source>
        <translation>the file to write, its name ending in .pdf or .xlsx</translation>
    </message>
    <message>
        <source>the file to write, its name ending in .pdf, .docx or .xlsx</source>
        <translation>the file to write, its name ending in .pdf, .docx or .xlsx</translation>
    </message>
    <message>
        <source>the filled template</source>
        <translation>the filled template</translation>
    </message>
    <message>
        <source>the folder for the pictures; made if it is not there</source>
        <translation>the folder for the pictures; made if it is not there</translation>
    </message>
    <message>
        <source>the old report</source>
        <translation>the old report</translation>
    </message>
    <message>
        <source>the report that gets the text</source>
        <translation>the report that gets the text</translation>
    </message>
    <message>
        <source>the report whose text is taken over: see 'reports'</source>
        <translation>the report whose text is taken over: see 'reports'</translation>
    </message>
    <message>
        <source>the report's identifier: see 'reports'</source>
        <translation>the report's identifier: see 'reports'</translation>
    </message>
    <message>
        <source>the report, signed or not</source>
        <translation>the report, signed or not</translation>
    </message>
    <message>
        <source>the rules for a file, e.g. state-nd30-2020</source>
        <translation>the rules for a file, e.g. state-nd30-2020</translation>
    </message>
    <message>
        <source>the signed file that came back</source>
        <translation>the signed file that came back</translation>
    </message>
    <message>
        <source>the signed file to write</source>
        <translation>the signed file to write</translation>
    </message>
    <message>
        <source>the state that it gets</source>
        <translation>the state that it gets</translation>
    </message>
    <message>
        <source>the text; - reads the input</source>
        <translation>the text; - reads the input</translation>
    </message>
    <message>
        <source>the version's identifier: see 'versions'</source>
        <translation>the version's identifier: see 'versions'</translation>
    </message>
    <message>
        <source>the year of its figures</source>
        <translation>the year of its figures</translation>
    </message>
    <message>
        <source>the year of the targets</source>
        <translation>the year of the targets</translation>
    </message>
    <message>
        <source>typed numbers of a report that are stored figures</source>
        <translation>typed numbers of a report that are stored figures</translation>
    </message>
    <message>
        <source>update files: forms, plans, indicators, the program</source>
        <translation>update files: forms, plans, indicators, the program</translation>
    </message>
    <message>
        <source>updates (.nq20), PDF, old reports (.docx, .md, .txt)</source>
        <translation>updates (.nq20), PDF, old reports (.docx, .md, .txt)</translation>
    </message>
    <message>
        <source>verify an update file and say what it brings</source>
        <translation>verify an update file and say what it brings</translation>
    </message>
    <message>
        <source>versions of the program and its data, keys, licences</source>
        <translation>versions of the program and its data, keys, licences</translation>
    </message>
    <message>
        <source>what changed between two reports</source>
        <translation>what changed between two reports</translation>
    </message>
    <message>
        <source>what is looked for; 'tram y te' also finds 'trạm y tế'</source>
        <translation>what is looked for; 'tram y te' also finds 'trạm y tế'</translation>
    </message>
    <message>
        <source>what is wrong or missing in a report</source>
        <translation>what is wrong or missing in a report</translation>
    </message>
    <message>
        <source>where a report is on its way, or take it a step on</source>
        <translation>where a report is on its way, or take it a step on</translation>
    </message>
    <message>
        <source>where to write the files; else beside the report</source>
        <translation>where to write the files; else beside the report</translation>
    </message>
    <message>
        <source>which office</source>
        <translation>which office</translation>
    </message>
    <message>
        <source>which one: see 'update editions'</source>
        <translation>which one: see 'update editions'</translation>
    </message>
    <message>
        <source>whose figures</source>
        <translation>whose figures</translation>
    </message>
    <message>
        <source>whose form: the Party's or the State's</source>
        <translation>whose form: the Party's or the State's</translation>
    </message>
    <message>
        <source>whose report it is</source>
        <translation>whose report it is</translation>
    </message>
    <message>
        <source>why, or what else is to be known</source>
        <translation>why, or what else is to be known</translation>
    </message>
    <message>
        <source>write a report as PDF, Word or Excel</source>
        <translation>write a report as PDF, Word or Excel</translation>
    </message>
    <message>
        <source>write a unit's one-page scorecard (PDF)</source>
        <translation>write a unit's one-page scorecard (PDF)</translation>
    </message>
    <message>
        <source>write a unit's table of figures</source>
        <translation>write a unit's table of figures</translation>
    </message>
    <message>
        <source>write the Excel template of a plan</source>
        <translation>write the Excel template of a plan</translation>
    </message>
    <message>
        <source>write the time of signing as ISO 8601</source>
        <translation>write the time of signing as ISO 8601</translation>
    </message>
    <message>
        <source>“{words}” does not name one certificate.</source>
        <translation>“{words}” does not name one certificate.</translation>
    </message>
    <message>
        <source>“{words}” is no day.</source>
        <translation>“{words}” is no day.</translation>
    </message>
    <message>
        <source>“{words}” is no day: write dd/mm/yyyy.</source>
        <translation>“{words}” is no day: write dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>“{words}” is no edition.</source>
        <translation>“{words}” is no edition.</translation>
    </message>
    <message>
        <source>“{words}” is not found in this report.</source>
        <translation>“{words}” is not found in this report.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A report can't be compared with itself.</source>
        <translation>A report can't be compared with itself.</translation>
    </message>
    <message>
        <source>Added words are underlined, removed ones struck through.</source>
        <translation>Added words are underlined, removed ones struck through.</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>COMPARISON OF TWO VERSIONS</source>
        <translation>COMPARISON OF TWO VERSIONS</translation>
    </message>
    <message>
        <source>Choose two different reports.</source>
        <translation>Choose two different reports.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Newer</translation>
    </message>
    <message>
        <source>Newer: {name}</source>
        <translation>Newer: {name}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>Older: {name}</source>
        <translation>Older: {name}</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>The two say the same.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>Year of the figures</translation>
    </message>
    <message>
        <source>unchanged paragraphs: {count}</source>
        <translation>unchanged paragraphs: {count}</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare two versions</source>
        <translation>Compare two versions</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Newer</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Sections changed: {sections} · figures: {figures} · head: {head}. Added words are underlined, removed ones struck through.</source>
        <translation>Sections changed: {sections} · figures: {figures} · head: {head}. Added words are underlined, removed ones struck through.</translation>
    </message>
    <message>
        <source>Show all paragraphs</source>
        <translation>Show all paragraphs</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
</context>
<context>
    <name>Conformance</name>
    <message>
        <source>A scan can't be measured; choose the file it was printed from.</source>
        <translation>A scan can't be measured; choose the file it was printed from.</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>All {count} rules measured are kept: {name}.</source>
        <translation>All {count} rules measured are kept: {name}.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Check that it is a whole PDF without a password.</source>
        <translation>Check that it is a whole PDF without a password.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>End of the text</translation>
    </message>
    <message>
        <source>Head of page 1</source>
        <translation>Head of page 1</translation>
    </message>
    <message>
        <source>Heading 1.</source>
        <translation>Heading 1.</translation>
    </message>
    <message>
        <source>Heading I.</source>
        <translation>Heading I.</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Line “Kèm theo”</source>
        <translation>Line “Kèm theo”</translation>
    </message>
    <message>
        <source>List of recipients</source>
        <translation>List of recipients</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>Mark of a draft</source>
        <translation>Mark of a draft</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Motto</translation>
    </message>
    <message>
        <source>Name of the State or the Party</source>
        <translation>Name of the State or the Party</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Number and symbol</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Page numbers</translation>
    </message>
    <message>
        <source>Paper and print</source>
        <translation>Paper and print</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <source>Point a)</source>
        <translation>Point a)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Signer's authority</source>
        <translation>Signer's authority</translation>
    </message>
    <message>
        <source>Signer's name</source>
        <translation>Signer's name</translation>
    </message>
    <message>
        <source>Signer's other post</source>
        <translation>Signer's other post</translation>
    </message>
    <message>
        <source>Signer's post</source>
        <translation>Signer's post</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Superior agency</source>
        <translation>Superior agency</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The PDF holds no text that could be measured.</source>
        <translation>The PDF holds no text that could be measured.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>There is no file {name}.</translation>
    </message>
    <message>
        <source>Title of an appendix</source>
        <translation>Title of an appendix</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Word “Nơi nhận”</source>
        <translation>Word “Nơi nhận”</translation>
    </message>
    <message>
        <source>Word “Phụ lục”</source>
        <translation>Word “Phụ lục”</translation>
    </message>
    <message>
        <source>between paragraphs</source>
        <translation>between paragraphs</translation>
    </message>
    <message>
        <source>black</source>
        <translation>black</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>bold</translation>
    </message>
    <message>
        <source>bright red</source>
        <translation>bright red</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>capitals</translation>
    </message>
    <message>
        <source>counts on page by page</source>
        <translation>counts on page by page</translation>
    </message>
    <message>
        <source>dashes, off the colon</source>
        <translation>dashes, off the colon</translation>
    </message>
    <message>
        <source>drawn line, of the text's length</source>
        <translation>drawn line, of the text's length</translation>
    </message>
    <message>
        <source>drawn line, off the middle</source>
        <translation>drawn line, off the middle</translation>
    </message>
    <message>
        <source>from the left edge</source>
        <translation>from the left edge</translation>
    </message>
    <message>
        <source>from the lower edge</source>
        <translation>from the lower edge</translation>
    </message>
    <message>
        <source>from the right edge</source>
        <translation>from the right edge</translation>
    </message>
    <message>
        <source>from the upper edge</source>
        <translation>from the upper edge</translation>
    </message>
    <message>
        <source>height</source>
        <translation>height</translation>
    </message>
    <message>
        <source>hidden on the first page</source>
        <translation>hidden on the first page</translation>
    </message>
    <message>
        <source>indent</source>
        <translation>indent</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>italic</translation>
    </message>
    <message>
        <source>its middle from the left edge</source>
        <translation>its middle from the left edge</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>letters beyond the margins</source>
        <translation>letters beyond the margins</translation>
    </message>
    <message>
        <source>line spacing</source>
        <translation>line spacing</translation>
    </message>
    <message>
        <source>line spacing, in single lines</source>
        <translation>line spacing, in single lines</translation>
    </message>
    <message>
        <source>lines set to both margins</source>
        <translation>lines set to both margins</translation>
    </message>
    <message>
        <source>mark at the end or below</source>
        <translation>mark at the end or below</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>not kept (page {page})</source>
        <translation>not kept (page {page})</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>off the common line</source>
        <translation>off the common line</translation>
    </message>
    <message>
        <source>off the middle</source>
        <translation>off the middle</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>sizes that go together</source>
        <translation>sizes that go together</translation>
    </message>
    <message>
        <source>typeface</source>
        <translation>typeface</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>underlined</translation>
    </message>
    <message>
        <source>width</source>
        <translation>width</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>wording</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{measure}: {demand}</source>
        <translation>{measure}: {demand}</translation>
    </message>
    <message>
        <source>{wrong} of {count} rules measured are not kept: {name}.</source>
        <translation>{wrong} of {count} rules measured are not kept: {name}.</translation>
    </message>
    <message>
        <source>“{name}” can't be read as a PDF.</source>
        <translation>“{name}” can't be read as a PDF.</translation>
    </message>
</context>
<context>
    <name>ConformanceDialog</name>
    <message>
        <source>Check the layout</source>
        <translation>Check the layout</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Measure a PDF…</source>
        <translation>Measure a PDF…</translation>
    </message>
    <message>
        <source>Measuring the pages</source>
        <translation>Measuring the pages</translation>
    </message>
    <message>
        <source>Only what is wrong</source>
        <translation>Only what is wrong</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Rules for a PDF</source>
        <translation>Rules for a PDF</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Correct ({count})</source>
        <translation>Correct ({count})</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Quick corrections</source>
        <translation>Quick corrections</translation>
    </message>
    <message>
        <source>Ticked lines are corrected everywhere in the text; numbers and citations that are live stay as they are.</source>
        <translation>Ticked lines are corrected everywhere in the text; numbers and citations that are live stay as they are.</translation>
    </message>
    <message>
        <source>“{old}” → “{new}” – places: {count} ({rule})</source>
        <translation>“{old}” → “{new}” – places: {count} ({rule})</translation>
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
        <source>Choose one of these: {names}.</source>
        <translation>Choose one of these: {names}.</translation>
    </message>
    <message>
        <source>Replace it in the text, then try again.</source>
        <translation>Replace it in the text, then try again.</translation>
    </message>
    <message>
        <source>The letter “{letter}” (U+{code}) in “{around}” can't be printed: the font does not have it.</source>
        <translation>The letter “{letter}” (U+{code}) in “{around}” can't be printed: the font does not have it.</translation>
    </message>
    <message>
        <source>“{words}” is not a degree of urgency of these rules.</source>
        <translation>“{words}” is not a degree of urgency of these rules.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>About the chosen document</source>
        <translation>About the chosen document</translation>
    </message>
    <message>
        <source>Add to the register</source>
        <translation>Add to the register</translation>
    </message>
    <message>
        <source>Already in the register.</source>
        <translation>Already in the register.</translation>
    </message>
    <message>
        <source>Blank fields of the kept entry are filled from the others; citations in reports and evidence of tasks are led to it.</source>
        <translation>Blank fields of the kept entry are filled from the others; citations in reports and evidence of tasks are led to it.</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Copy the citation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents that the office issued go into the report's appendix; cited ones can be put into its text.</source>
        <translation>Documents that the office issued go into the report's appendix; cited ones can be put into its text.</translation>
    </message>
    <message>
        <source>Documents that were read</source>
        <translation>Documents that were read</translation>
    </message>
    <message>
        <source>Enter the office</source>
        <translation>Enter the office</translation>
    </message>
    <message>
        <source>Entered more than once: {numbers}.</source>
        <translation>Entered more than once: {numbers}.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find a document (Ctrl+F)</source>
        <translation>Find a document (Ctrl+F)</translation>
    </message>
    <message>
        <source>Issued and cited</source>
        <translation>Issued and cited</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Merge double entries</source>
        <translation>Merge double entries</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Merge …</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>No document fits the search.</source>
        <translation>No document fits the search.</translation>
    </message>
    <message>
        <source>No document number was found in this text.</source>
        <translation>No document number was found in this text.</translation>
    </message>
    <message>
        <source>Nothing was pasted yet.</source>
        <translation>Nothing was pasted yet.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Party offices write {number}.</source>
        <translation>Party offices write {number}.</translation>
    </message>
    <message>
        <source>Paste a paragraph, a list, or rows from Excel, for example: Kế hoạch số 50-KH/TU ngày 16/4/2018 của Tỉnh ủy Lâm Đồng …</source>
        <translation>Paste a paragraph, a list, or rows from Excel, for example: Kế hoạch số 50-KH/TU ngày 16/4/2018 của Tỉnh ủy Lâm Đồng …</translation>
    </message>
    <message>
        <source>Paste citations</source>
        <translation>Paste citations</translation>
    </message>
    <message>
        <source>Paste citations …</source>
        <translation>Paste citations …</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Show all documents</translation>
    </message>
    <message>
        <source>Stands in another document's subject.</source>
        <translation>Stands in another document's subject.</translation>
    </message>
    <message>
        <source>State offices write {number}.</source>
        <translation>State offices write {number}.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text with citations</source>
        <translation>Text with citations</translation>
    </message>
    <message>
        <source>The number says {one}, the date {other}.</source>
        <translation>The number says {one}, the date {other}.</translation>
    </message>
    <message>
        <source>The register belongs to an office. Enter yours first.</source>
        <translation>The register belongs to an office. Enter yours first.</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>To note</translation>
    </message>
    <message>
        <source>Use the numbers that are probably meant ({count})</source>
        <translation>Use the numbers that are probably meant ({count})</translation>
    </message>
    <message>
        <source>Usual spelling: {number}.</source>
        <translation>Usual spelling: {number}.</translation>
    </message>
    <message>
        <source>Write {number}</source>
        <translation>Write {number}</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>cited</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>the report itself</source>
        <translation>the report itself</translation>
    </message>
    <message>
        <source>{found} documents read, {count} will be added.</source>
        <translation>{found} documents read, {count} will be added.</translation>
    </message>
    <message>
        <source>{number}: there is no such kind.</source>
        <translation>{number}: there is no such kind.</translation>
    </message>
    <message>
        <source>“{date}” is no day (dd/mm/yyyy).</source>
        <translation>“{date}” is no day (dd/mm/yyyy).</translation>
    </message>
    <message>
        <source>“{written}” is no kind; {number} is probably meant.</source>
        <translation>“{written}” is no kind; {number} is probably meant.</translation>
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
    <name>EarlierTool</name>
    <message>
        <source>Choose a section with text.</source>
        <translation>Choose a section with text.</translation>
    </message>
    <message>
        <source>Different in the new text</source>
        <translation>Different in the new text</translation>
    </message>
    <message>
        <source>Earlier report</source>
        <translation>Earlier report</translation>
    </message>
    <message>
        <source>Not in the new text</source>
        <translation>Not in the new text</translation>
    </message>
    <message>
        <source>Only in the new text</source>
        <translation>Only in the new text</translation>
    </message>
    <message>
        <source>Paragraphs of the earlier report</source>
        <translation>Paragraphs of the earlier report</translation>
    </message>
    <message>
        <source>Take the whole section</source>
        <translation>Take the whole section</translation>
    </message>
    <message>
        <source>Take this paragraph</source>
        <translation>Take this paragraph</translation>
    </message>
    <message>
        <source>Taken over: {count} paragraphs. Ctrl+Z in the text takes it back.</source>
        <translation>Taken over: {count} paragraphs. Ctrl+Z in the text takes it back.</translation>
    </message>
    <message>
        <source>The earlier report has no text in this section.</source>
        <translation>The earlier report has no text in this section.</translation>
    </message>
    <message>
        <source>The same in the new text</source>
        <translation>The same in the new text</translation>
    </message>
    <message>
        <source>There is no other report yet. An old one can be taken in from the list of reports.</source>
        <translation>There is no other report yet. An old one can be taken in from the list of reports.</translation>
    </message>
    <message>
        <source>This paragraph is in the text already.</source>
        <translation>This paragraph is in the text already.</translation>
    </message>
    <message>
        <source>View changes …</source>
        <translation>View changes …</translation>
    </message>
    <message>
        <source>{year} · {office}</source>
        <translation>{year} · {office}</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Earlier report</source>
        <translation>Earlier report</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Open Tasks</source>
        <translation>Open Tasks</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Sections done: {done} of {count}</source>
        <translation>Sections done: {done} of {count}</translation>
    </message>
    <message>
        <source>This appendix is made from the page Tasks: every task with its deadline, result and evidence.</source>
        <translation>This appendix is made from the page Tasks: every task with its deadline, result and evidence.</translation>
    </message>
    <message>
        <source>Tools beside the text</source>
        <translation>Tools beside the text</translation>
    </message>
    <message>
        <source>Typed numbers</source>
        <translation>Typed numbers</translation>
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
        <source>Archival copy (PDF/A) with the figures inside</source>
        <translation>Archival copy (PDF/A) with the figures inside</translation>
    </message>
    <message>
        <source>Ask {host} for time stamps</source>
        <translation>Ask {host} for time stamps</translation>
    </message>
    <message>
        <source>Certify: nothing but signatures may follow</source>
        <translation>Certify: nothing but signatures may follow</translation>
    </message>
    <message>
        <source>Choose a key file or a token first.</source>
        <translation>Choose a key file or a token first.</translation>
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
        <source>PIN</source>
        <translation>PIN</translation>
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
        <source>Sign again if that is right.</source>
        <translation>Sign again if that is right.</translation>
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
        <source>This is the sample office: its keys and their password ({password}) are published and prove nothing.</source>
        <translation>This is the sample office: its keys and their password ({password}) are published and prove nothing.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token…</source>
        <translation>Token…</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Who signs?</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word document (*.docx)</translation>
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
        <source>Pages sent to the printer: {n}</source>
        <translation>Pages sent to the printer: {n}</translation>
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
        <source>A Word document can't be signed here.</source>
        <translation>A Word document can't be signed here.</translation>
    </message>
    <message>
        <source>A workbook can't be signed here.</source>
        <translation>A workbook can't be signed here.</translation>
    </message>
    <message>
        <source>Choose it again under Settings, Signer.</source>
        <translation>Choose it again under Settings, Signer.</translation>
    </message>
    <message>
        <source>Enter number and symbol, for instance 141/BC-UBND.</source>
        <translation>Enter number and symbol, for instance 141/BC-UBND.</translation>
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
        <source>Give it a name ending in .pdf, .docx or .xlsx.</source>
        <translation>Give it a name ending in .pdf, .docx or .xlsx.</translation>
    </message>
    <message>
        <source>The attachment lacks the number of its document, or it is too long.</source>
        <translation>The attachment lacks the number of its document, or it is too long.</translation>
    </message>
    <message>
        <source>The certificate is {holder}'s, but {name} signs this report.</source>
        <translation>The certificate is {holder}'s, but {name} signs this report.</translation>
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
    <name>ExtractDialog</name>
    <message>
        <source>An archival copy (PDF/A) of a report carries its figures and its workbook. Choose the file, or drop it here: the signatures are verified first.</source>
        <translation>An archival copy (PDF/A) of a report carries its figures and its workbook. Choose the file, or drop it here: the signatures are verified first.</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Choose a folder for the files</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Not taken out</source>
        <translation>Not taken out</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Save the files…</source>
        <translation>Save the files…</translation>
    </message>
    <message>
        <source>Saved: {names}</source>
        <translation>Saved: {names}</translation>
    </message>
    <message>
        <source>Take figures out of a PDF</source>
        <translation>Take figures out of a PDF</translation>
    </message>
    <message>
        <source>figures of {year}</source>
        <translation>figures of {year}</translation>
    </message>
</context>
<context>
    <name>Extraction</name>
    <message>
        <source>Ask for the archival copy (PDF/A) of the report.</source>
        <translation>Ask for the archival copy (PDF/A) of the report.</translation>
    </message>
    <message>
        <source>Ask the sender what it is.</source>
        <translation>Ask the sender what it is.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <translation>Move it away, or choose another folder.</translation>
    </message>
    <message>
        <source>No figures were taken from it; ask the sender for it again.</source>
        <translation>No figures were taken from it; ask the sender for it again.</translation>
    </message>
    <message>
        <source>Nothing was taken out; ask the sender what it is.</source>
        <translation>Nothing was taken out; ask the sender what it is.</translation>
    </message>
    <message>
        <source>The attachment “{name}” is not a plain Excel workbook.</source>
        <translation>The attachment “{name}” is not a plain Excel workbook.</translation>
    </message>
    <message>
        <source>There is another file “{name}” in the folder already.</source>
        <translation>There is another file “{name}” in the folder already.</translation>
    </message>
    <message>
        <source>“{name}” carries no data of a report.</source>
        <translation>“{name}” carries no data of a report.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any report; it was not opened.</source>
        <translation>“{name}” is larger than any report; it was not opened.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Against the plan</source>
        <translation>Against the plan</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open under Indicators</source>
        <translation>Open under Indicators</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of the figure</source>
        <translation>Source of the figure</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>follows from other figures</source>
        <translation>follows from other figures</translation>
    </message>
</context>
<context>
    <name>FigureChips</name>
    <message>
        <source>Changed since the last reading: {before} → {now}</source>
        <translation>Changed since the last reading: {before} → {now}</translation>
    </message>
    <message>
        <source>F2 or double click: source, part, year</source>
        <translation>F2 or double click: source, part, year</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>There is nothing to show yet.</translation>
    </message>
</context>
<context>
    <name>FigureChooser</name>
    <message>
        <source>As in the report's table</source>
        <translation>As in the report's table</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Part of the figure</source>
        <translation>Part of the figure</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
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
        <source>Target year</source>
        <translation>Target year</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>its year</source>
        <translation>its year</translation>
    </message>
</context>
<context>
    <name>FigurePopup</name>
    <message>
        <source>Insert a live figure</source>
        <translation>Insert a live figure</translation>
    </message>
    <message>
        <source>↑ ↓ figure · Tab part · Enter inserts · Esc back</source>
        <translation>↑ ↓ figure · Tab part · Enter inserts · Esc back</translation>
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
    <name>FiguresTool</name>
    <message>
        <source>Changed since the last reading</source>
        <translation>Changed since the last reading</translation>
    </message>
    <message>
        <source>Enter or double click puts the live figure into the text; so does “{sign}” while writing.</source>
        <translation>Enter or double click puts the live figure into the text; so does “{sign}” while writing.</translation>
    </message>
    <message>
        <source>Show under Indicators</source>
        <translation>Show under Indicators</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>Windows keeps this name for a device</source>
        <translation>Windows keeps this name for a device</translation>
    </message>
    <message>
        <source>it ends with a dot or a space</source>
        <translation>it ends with a dot or a space</translation>
    </message>
    <message>
        <source>“{letter}” may not stand in it</source>
        <translation>“{letter}” may not stand in it</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Choose a folder of your own, then try again.</source>
        <translation>Choose a folder of your own, then try again.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies less deep.</source>
        <translation>Choose a shorter name, or a folder that lies less deep.</translation>
    </message>
    <message>
        <source>Choose another folder or name, then try again.</source>
        <translation>Choose another folder or name, then try again.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow nq20desk under Windows Security, Ransomware protection.</source>
        <translation>Choose another folder, or allow nq20desk under Windows Security, Ransomware protection.</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>Choose another folder, then try again.</translation>
    </message>
    <message>
        <source>Choose another name, then try again.</source>
        <translation>Choose another name, then try again.</translation>
    </message>
    <message>
        <source>Close it there, then try again, or save under another name.</source>
        <translation>Close it there, then try again, or save under another name.</translation>
    </message>
    <message>
        <source>Free some space or choose another drive, then try again.</source>
        <translation>Free some space or choose another drive, then try again.</translation>
    </message>
    <message>
        <source>Remove its write protection, or save under another name.</source>
        <translation>Remove its write protection, or save under another name.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can't be made: {reason}.</source>
        <translation>The folder “{folder}” can't be made: {reason}.</translation>
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
        <source>“{name}” can't be replaced: it is write-protected.</source>
        <translation>“{name}” can't be replaced: it is write-protected.</translation>
    </message>
    <message>
        <source>“{name}” can't be saved in “{folder}”: the path is {length} characters long, Windows takes {longest}.</source>
        <translation>“{name}” can't be saved in “{folder}”: the path is {length} characters long, Windows takes {longest}.</translation>
    </message>
    <message>
        <source>“{name}” can't be saved in “{folder}”: {reason}.</source>
        <translation>“{name}” can't be saved in “{folder}”: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” can't be saved: Windows lets no new program write in “{folder}”.</source>
        <translation>“{name}” can't be saved: Windows lets no new program write in “{folder}”.</translation>
    </message>
    <message>
        <source>“{name}” can't be saved: nothing may be written in “{folder}”.</source>
        <translation>“{name}” can't be saved: nothing may be written in “{folder}”.</translation>
    </message>
    <message>
        <source>“{name}” can't be the name of a file: {reason}.</source>
        <translation>“{name}” can't be the name of a file: {reason}.</translation>
    </message>
</context>
<context>
    <name>FindTool</name>
    <message>
        <source>Find in the whole report</source>
        <translation>Find in the whole report</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Not found in this report.</source>
        <translation>Not found in this report.</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Places found</translation>
    </message>
    <message>
        <source>Places: {count} · sections: {sections}</source>
        <translation>Places: {count} · sections: {sections}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Replace by</translation>
    </message>
    <message>
        <source>Replaced: {count}. Ctrl+Shift+Z takes it back.</source>
        <translation>Replaced: {count}. Ctrl+Shift+Z takes it back.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Whole words</translation>
    </message>
    <message>
        <source>With diacritics</source>
        <translation>With diacritics</translation>
    </message>
    <message>
        <source>“tram y te” also finds “trạm y tế”; “hoà” is “hòa”.</source>
        <translation>“tram y te” also finds “trạm y tế”; “hoà” is “hòa”.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Mend the places that Check (F9) lists, or set them aside there.</source>
        <translation>Mend the places that Check (F9) lists, or set them aside there.</translation>
    </message>
    <message>
        <source>The page would be printed with gaps ({count}). The first one: {finding}</source>
        <translation>The page would be printed with gaps ({count}). The first one: {finding}</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>All slips whose right spelling is known, in one list</source>
        <translation>All slips whose right spelling is known, in one list</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Check (F9)</source>
        <translation>Check (F9)</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Correct …</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Errors: {errors} · warnings: {warnings} · suggestions: {hints}</source>
        <translation>Errors: {errors} · warnings: {warnings} · suggestions: {hints}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>It counts again (Delete)</source>
        <translation>It counts again (Delete)</translation>
    </message>
    <message>
        <source>It is right as it stands: say why (Delete)</source>
        <translation>It is right as it stands: say why (Delete)</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Not checked yet.</translation>
    </message>
    <message>
        <source>Set aside ({count})</source>
        <translation>Set aside ({count})</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>Set aside …</translation>
    </message>
    <message>
        <source>Set aside: {reason} ({who}, {when})</source>
        <translation>Set aside: {reason} ({who}, {when})</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>What the rule looks for</source>
        <translation>What the rule looks for</translation>
    </message>
    <message>
        <source>set aside: {count}</source>
        <translation>set aside: {count}</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>By the present trend ({first}–{last}) about {value} in {year} ({low} to {high}).</source>
        <translation>By the present trend ({first}–{last}) about {value} in {year} ({low} to {high}).</translation>
    </message>
    <message>
        <source>No forecast: it takes the figures of {wanted} years at least; there are {count}.</source>
        <translation>No forecast: it takes the figures of {wanted} years at least; there are {count}.</translation>
    </message>
    <message>
        <source>No forecast: the figure of {period} is not exact.</source>
        <translation>No forecast: the figure of {period} is not exact.</translation>
    </message>
    <message>
        <source>No forecast: the figures of {one} and {other} have different conditions.</source>
        <translation>No forecast: the figures of {one} and {other} have different conditions.</translation>
    </message>
    <message>
        <source>No forecast: the territory changed in {year}.</source>
        <translation>No forecast: the territory changed in {year}.</translation>
    </message>
    <message>
        <source>No forecast: there are figures of {last} already.</source>
        <translation>No forecast: there are figures of {last} already.</translation>
    </message>
    <message>
        <source>No forecast: {year} is further ahead of {last} than the figures go back ({first}).</source>
        <translation>No forecast: {year} is further ahead of {last} than the figures go back ({first}).</translation>
    </message>
    <message>
        <source>The line would leave what is possible and was kept there.</source>
        <translation>The line would leave what is possible and was kept there.</translation>
    </message>
    <message>
        <source>The target would be met.</source>
        <translation>The target would be met.</translation>
    </message>
    <message>
        <source>The target would not be met.</source>
        <translation>The target would not be met.</translation>
    </message>
    <message>
        <source>Whether the target will be met is open.</source>
        <translation>Whether the target will be met is open.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Addressees</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>Appendix: {title}</source>
        <translation>Appendix: {title}</translation>
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
        <source>None</source>
        <translation>None</translation>
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
        <source>Optional parts</source>
        <translation>Optional parts</translation>
    </message>
    <message>
        <source>Plans to compare with</source>
        <translation>Plans to compare with</translation>
    </message>
    <message>
        <source>Print “DỰ THẢO”</source>
        <translation>Print “DỰ THẢO”</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Take number {number}</source>
        <translation>Take number {number}</translation>
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
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>Year of the figures</translation>
    </message>
</context>
<context>
    <name>HeldFileDialog</name>
    <message>
        <source>Save under this name</source>
        <translation>Save under this name</translation>
    </message>
    <message>
        <source>This name is free: “{name}”</source>
        <translation>This name is free: “{name}”</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Choose one version to compare it with the present text, two (Ctrl) to compare them with each other.</source>
        <translation>Choose one version to compare it with the present text, two (Ctrl) to compare them with each other.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Keep version</source>
        <translation>Keep version</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name of the version</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Versions are kept by themselves: of every day, every half hour of writing, and before every large change.</source>
        <translation>Versions are kept by themselves: of every day, every half hour of writing, and before every large change.</translation>
    </message>
    <message>
        <source>Versions of this section</source>
        <translation>Versions of this section</translation>
    </message>
    <message>
        <source>{when} – {who} · {count} words
{reason}</source>
        <translation>{when} – {who} · {count} words
{reason}</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>A scanned report must be read by an OCR program first.</source>
        <translation>A scanned report must be read by an OCR program first.</translation>
    </message>
    <message>
        <source>Check the name, and close the file in other programs.</source>
        <translation>Check the name, and close the file in other programs.</translation>
    </message>
    <message>
        <source>Choose the .docx file that the director sent back.</source>
        <translation>Choose the .docx file that the director sent back.</translation>
    </message>
    <message>
        <source>Do not open it; ask the sender what it is.</source>
        <translation>Do not open it; ask the sender what it is.</translation>
    </message>
    <message>
        <source>Open it in Word and save it anew, or fetch it again.</source>
        <translation>Open it in Word and save it anew, or fetch it again.</translation>
    </message>
    <message>
        <source>Open it in Word, choose Save as, and save it as .docx.</source>
        <translation>Open it in Word, choose Save as, and save it as .docx.</translation>
    </message>
    <message>
        <source>Open it in Word, remove the password and save it again.</source>
        <translation>Open it in Word, remove the password and save it again.</translation>
    </message>
    <message>
        <source>Open it in Word, turn old fonts (TCVN3, VNI) into Unicode, and save it as .docx.</source>
        <translation>Open it in Word, turn old fonts (TCVN3, VNI) into Unicode, and save it as .docx.</translation>
    </message>
    <message>
        <source>Open it, select all text, copy it, and paste it here.</source>
        <translation>Open it, select all text, copy it, and paste it here.</translation>
    </message>
    <message>
        <source>Remove the pictures from it in Word and save it again.</source>
        <translation>Remove the pictures from it in Word and save it again.</translation>
    </message>
    <message>
        <source>Take in one report at a time.</source>
        <translation>Take in one report at a time.</translation>
    </message>
    <message>
        <source>The text is far too long for a report ({count} characters).</source>
        <translation>The text is far too long for a report ({count} characters).</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>There is no text in it.</translation>
    </message>
    <message>
        <source>it can't be opened ({reason})</source>
        <translation>it can't be opened ({reason})</translation>
    </message>
    <message>
        <source>it is a PDF</source>
        <translation>it is a PDF</translation>
    </message>
    <message>
        <source>it is an RTF document</source>
        <translation>it is an RTF document</translation>
    </message>
    <message>
        <source>it is in the old .doc format</source>
        <translation>it is in the old .doc format</translation>
    </message>
    <message>
        <source>it is larger than 40 MB</source>
        <translation>it is larger than 40 MB</translation>
    </message>
    <message>
        <source>it is locked by a password</source>
        <translation>it is locked by a password</translation>
    </message>
    <message>
        <source>it is not a Word document</source>
        <translation>it is not a Word document</translation>
    </message>
    <message>
        <source>“{name}” can't be taken in: {why}.</source>
        <translation>“{name}” can't be taken in: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and can't be read.</source>
        <translation>“{name}” is damaged and can't be read.</translation>
    </message>
    <message>
        <source>“{name}” is not a Unicode text.</source>
        <translation>“{name}” is not a Unicode text.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document.</source>
        <translation>“{name}” is not a Word document.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than a report.</source>
        <translation>“{name}” unpacks to far more than a report.</translation>
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
        <source>By commune …</source>
        <translation>By commune …</translation>
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
    <name>LegacyDialog</name>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Changed words</source>
        <translation>Changed words</translation>
    </message>
    <message>
        <source>Convert from TCVN3 (ABC)</source>
        <translation>Convert from TCVN3 (ABC)</translation>
    </message>
    <message>
        <source>Convert from VNI</source>
        <translation>Convert from VNI</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Keep as it is</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Keep everything</translation>
    </message>
    <message>
        <source>Paste as chosen</source>
        <translation>Paste as chosen</translation>
    </message>
    <message>
        <source>Text in old fonts</source>
        <translation>Text in old fonts</translation>
    </message>
    <message>
        <source>Text without font</source>
        <translation>Text without font</translation>
    </message>
    <message>
        <source>The pasted text seems to be in an old encoding. Read the right side: is it right?</source>
        <translation>The pasted text seems to be in an old encoding. Read the right side: is it right?</translation>
    </message>
    <message>
        <source>The pasted text stands in fonts from before Unicode. It becomes Unicode text:</source>
        <translation>The pasted text stands in fonts from before Unicode. It becomes Unicode text:</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Word after</source>
        <translation>Word after</translation>
    </message>
    <message>
        <source>Word before</source>
        <translation>Word before</translation>
    </message>
    <message>
        <source>Write in lost letters again (giờng → giường, dợc → dược)</source>
        <translation>Write in lost letters again (giờng → giường, dợc → dược)</translation>
    </message>
    <message>
        <source>{font} ({count} words)</source>
        <translation>{font} ({count} words)</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>A replacement of this report is being made already: report {identifier}.</source>
        <translation>A replacement of this report is being made already: report {identifier}.</translation>
    </message>
    <message>
        <source>A report that is sent has a number and a date.</source>
        <translation>A report that is sent has a number and a date.</translation>
    </message>
    <message>
        <source>A report that was sent is corrected by a replacement version.</source>
        <translation>A report that was sent is corrected by a replacement version.</translation>
    </message>
    <message>
        <source>Fill them in under Number, date, recipients.</source>
        <translation>Fill them in under Number, date, recipients.</translation>
    </message>
    <message>
        <source>Install the newest nq20desk to open it.</source>
        <translation>Install the newest nq20desk to open it.</translation>
    </message>
    <message>
        <source>Mark it as sent, or take it back to draft.</source>
        <translation>Mark it as sent, or take it back to draft.</translation>
    </message>
    <message>
        <source>Mark it as signed, or take it back to draft.</source>
        <translation>Mark it as signed, or take it back to draft.</translation>
    </message>
    <message>
        <source>Mend the day, or the report's date.</source>
        <translation>Mend the day, or the report's date.</translation>
    </message>
    <message>
        <source>Name the day on which it happened.</source>
        <translation>Name the day on which it happened.</translation>
    </message>
    <message>
        <source>Only a report that was sent is replaced.</source>
        <translation>Only a report that was sent is replaced.</translation>
    </message>
    <message>
        <source>Open that one, or remove it first.</source>
        <translation>Open that one, or remove it first.</translation>
    </message>
    <message>
        <source>Restore the newest backup; the exported files are untouched.</source>
        <translation>Restore the newest backup; the exported files are untouched.</translation>
    </message>
    <message>
        <source>Submit it for signing, or mark it as signed, first.</source>
        <translation>Submit it for signing, or mark it as signed, first.</translation>
    </message>
    <message>
        <source>Taking a signed report back needs a reason.</source>
        <translation>Taking a signed report back needs a reason.</translation>
    </message>
    <message>
        <source>The report is dated {date}: it can't have been sent on {day}.</source>
        <translation>The report is dated {date}: it can't have been sent on {day}.</translation>
    </message>
    <message>
        <source>This one can still be changed itself.</source>
        <translation>This one can still be changed itself.</translation>
    </message>
    <message>
        <source>This report can't take that step from its present state.</source>
        <translation>This report can't take that step from its present state.</translation>
    </message>
    <message>
        <source>This report was sent by a newer nq20desk.</source>
        <translation>This report was sent by a newer nq20desk.</translation>
    </message>
    <message>
        <source>What was kept of the sent report {identifier} is damaged.</source>
        <translation>What was kept of the sent report {identifier} is damaged.</translation>
    </message>
    <message>
        <source>Write why, in a few words.</source>
        <translation>Write why, in a few words.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>{day} is still to come.</translation>
    </message>
</context>
<context>
    <name>LiveFigures</name>
    <message>
        <source>Change on the year before</source>
        <translation>Change on the year before</translation>
    </message>
    <message>
        <source>Comparison in words</source>
        <translation>Comparison in words</translation>
    </message>
    <message>
        <source>Count (numerator)</source>
        <translation>Count (numerator)</translation>
    </message>
    <message>
        <source>Count/denominator</source>
        <translation>Count/denominator</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Value with unit</source>
        <translation>Value with unit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>no earlier figure</source>
        <translation>no earlier figure</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>no figure yet</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>no target</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>Open under Indicators</source>
        <translation>Open under Indicators</translation>
    </message>
    <message>
        <source>Source of the figure (F2)</source>
        <translation>Source of the figure (F2)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
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
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
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
        <source>Show the data folder</source>
        <translation>Show the data folder</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
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
    <name>Numbers</name>
    <message>
        <source>Enter another one under Number, date, recipients.</source>
        <translation>Enter another one under Number, date, recipients.</translation>
    </message>
    <message>
        <source>Number {number} belongs to report [{report}] of {day}: “{subject}”. The next free one is {free}.</source>
        <translation>Number {number} belongs to report [{report}] of {day}: “{subject}”. The next free one is {free}.</translation>
    </message>
</context>
<context>
    <name>OneFileDialog</name>
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
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The file {name} is of a kind that nq20desk doesn't open.</source>
        <translation>The file {name} is of a kind that nq20desk doesn't open.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>There is no file {name}.</translation>
    </message>
    <message>
        <source>These are too many files at once.</source>
        <translation>These are too many files at once.</translation>
    </message>
    <message>
        <source>These files can't be opened: {names}.</source>
        <translation>These files can't be opened: {names}.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it stays so, end nq20desk in the Task Manager: what was typed until a second before is stored.</source>
        <translation>Wait a moment and try again. If it stays so, end nq20desk in the Task Manager: what was typed until a second before is stored.</translation>
    </message>
    <message>
        <source>What can be opened: updates (.nq20), signed reports (.pdf), old reports (.docx, .md, .txt).</source>
        <translation>What can be opened: updates (.nq20), signed reports (.pdf), old reports (.docx, .md, .txt).</translation>
    </message>
    <message>
        <source>nq20desk is open with these data already, but does not answer.</source>
        <translation>nq20desk is open with these data already, but does not answer.</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Add a phrase</source>
        <translation>Add a phrase</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>Add the document {name}</source>
        <translation>Add the document {name}</translation>
    </message>
    <message>
        <source>Add {count} documents</source>
        <translation>Add {count} documents</translation>
    </message>
    <message>
        <source>Add {count} units</source>
        <translation>Add {count} units</translation>
    </message>
    <message>
        <source>Bring a finding back</source>
        <translation>Bring a finding back</translation>
    </message>
    <message>
        <source>Change a phrase</source>
        <translation>Change a phrase</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Change settings</translation>
    </message>
    <message>
        <source>Change the document {name}</source>
        <translation>Change the document {name}</translation>
    </message>
    <message>
        <source>Change the list of documents</source>
        <translation>Change the list of documents</translation>
    </message>
    <message>
        <source>Change the order of sections</source>
        <translation>Change the order of sections</translation>
    </message>
    <message>
        <source>Change the plan {short}</source>
        <translation>Change the plan {short}</translation>
    </message>
    <message>
        <source>Change the plan's targets</source>
        <translation>Change the plan's targets</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>Change the report</translation>
    </message>
    <message>
        <source>Change the task {number}</source>
        <translation>Change the task {number}</translation>
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
        <source>Clear 1 figure</source>
        <translation>Clear 1 figure</translation>
    </message>
    <message>
        <source>Clear {count} figures</source>
        <translation>Clear {count} figures</translation>
    </message>
    <message>
        <source>Complete the register</source>
        <translation>Complete the register</translation>
    </message>
    <message>
        <source>Correct slips (places: {count})</source>
        <translation>Correct slips (places: {count})</translation>
    </message>
    <message>
        <source>Correct the change of units</source>
        <translation>Correct the change of units</translation>
    </message>
    <message>
        <source>Create a report</source>
        <translation>Create a report</translation>
    </message>
    <message>
        <source>Details of {name}, {period}</source>
        <translation>Details of {name}, {period}</translation>
    </message>
    <message>
        <source>Divide a section</source>
        <translation>Divide a section</translation>
    </message>
    <message>
        <source>End the unit on {day}</source>
        <translation>End the unit on {day}</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Enter figures</translation>
    </message>
    <message>
        <source>Enter the plan {short}</source>
        <translation>Enter the plan {short}</translation>
    </message>
    <message>
        <source>Enter {name} of {count} communes</source>
        <translation>Enter {name} of {count} communes</translation>
    </message>
    <message>
        <source>Enter {name}, {period}</source>
        <translation>Enter {name}, {period}</translation>
    </message>
    <message>
        <source>Enter {name}, {unit}</source>
        <translation>Enter {name}, {unit}</translation>
    </message>
    <message>
        <source>Evidence of {count} tasks</source>
        <translation>Evidence of {count} tasks</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Fill 1 figure</source>
        <translation>Fill 1 figure</translation>
    </message>
    <message>
        <source>Fill {count} figures</source>
        <translation>Fill {count} figures</translation>
    </message>
    <message>
        <source>Go back to the data edition {edition}</source>
        <translation>Go back to the data edition {edition}</translation>
    </message>
    <message>
        <source>Import the plan {short}</source>
        <translation>Import the plan {short}</translation>
    </message>
    <message>
        <source>Join sections</source>
        <translation>Join sections</translation>
    </message>
    <message>
        <source>Keep a version of section {section}</source>
        <translation>Keep a version of section {section}</translation>
    </message>
    <message>
        <source>Leave a section out</source>
        <translation>Leave a section out</translation>
    </message>
    <message>
        <source>Let the unit go on</source>
        <translation>Let the unit go on</translation>
    </message>
    <message>
        <source>Make a replacement version</source>
        <translation>Make a replacement version</translation>
    </message>
    <message>
        <source>Mark a section as done</source>
        <translation>Mark a section as done</translation>
    </message>
    <message>
        <source>Mark a section as not done</source>
        <translation>Mark a section as not done</translation>
    </message>
    <message>
        <source>Mark the report as replaced</source>
        <translation>Mark the report as replaced</translation>
    </message>
    <message>
        <source>Mark the report as sent</source>
        <translation>Mark the report as sent</translation>
    </message>
    <message>
        <source>Mark the report as signed</source>
        <translation>Mark the report as signed</translation>
    </message>
    <message>
        <source>Merge documents</source>
        <translation>Merge documents</translation>
    </message>
    <message>
        <source>Merge {count} units into {name}</source>
        <translation>Merge {count} units into {name}</translation>
    </message>
    <message>
        <source>Note on {count} tasks</source>
        <translation>Note on {count} tasks</translation>
    </message>
    <message>
        <source>Paste 1 figure</source>
        <translation>Paste 1 figure</translation>
    </message>
    <message>
        <source>Paste {count} figures</source>
        <translation>Paste {count} figures</translation>
    </message>
    <message>
        <source>Put a section back</source>
        <translation>Put a section back</translation>
    </message>
    <message>
        <source>Put live figures in place of typed numbers</source>
        <translation>Put live figures in place of typed numbers</translation>
    </message>
    <message>
        <source>Read the figures of section {section}</source>
        <translation>Read the figures of section {section}</translation>
    </message>
    <message>
        <source>Remove a phrase</source>
        <translation>Remove a phrase</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Remove the plan</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>Remove the report</translation>
    </message>
    <message>
        <source>Remove {count} documents</source>
        <translation>Remove {count} documents</translation>
    </message>
    <message>
        <source>Remove {count} tasks</source>
        <translation>Remove {count} tasks</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>Rename to {name}</translation>
    </message>
    <message>
        <source>Replace “{old}” by “{new}” (places: {count})</source>
        <translation>Replace “{old}” by “{new}” (places: {count})</translation>
    </message>
    <message>
        <source>Restore an earlier version of a section</source>
        <translation>Restore an earlier version of a section</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Save the plan</translation>
    </message>
    <message>
        <source>Set a finding aside</source>
        <translation>Set a finding aside</translation>
    </message>
    <message>
        <source>Split a unit into {count}</source>
        <translation>Split a unit into {count}</translation>
    </message>
    <message>
        <source>State of {count} tasks</source>
        <translation>State of {count} tasks</translation>
    </message>
    <message>
        <source>Submit the report for signing</source>
        <translation>Submit the report for signing</translation>
    </message>
    <message>
        <source>Take back an edited report</source>
        <translation>Take back an edited report</translation>
    </message>
    <message>
        <source>Take in an old report</source>
        <translation>Take in an old report</translation>
    </message>
    <message>
        <source>Take over text of the report of {year}</source>
        <translation>Take over text of the report of {year}</translation>
    </message>
    <message>
        <source>Take the report back to draft</source>
        <translation>Take the report back to draft</translation>
    </message>
    <message>
        <source>Update the data to edition {edition}</source>
        <translation>Update the data to edition {edition}</translation>
    </message>
    <message>
        <source>Use the plan {short} again</source>
        <translation>Use the plan {short} again</translation>
    </message>
    <message>
        <source>Write section {section}</source>
        <translation>Write section {section}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Appendix: assigned tasks</source>
        <translation>Appendix: assigned tasks</translation>
    </message>
    <message>
        <source>Appendix: documents issued</source>
        <translation>Appendix: documents issued</translation>
    </message>
    <message>
        <source>Divide again</source>
        <translation>Divide again</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Join with “{names}”</source>
        <translation>Join with “{names}”</translation>
    </message>
    <message>
        <source>Leave out of this report</source>
        <translation>Leave out of this report</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
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
        <source>Put back into the report</source>
        <translation>Put back into the report</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>findings: {count}</source>
        <translation>findings: {count}</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} words</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>1 task due soon</source>
        <translation>1 task due soon</translation>
    </message>
    <message>
        <source>1 task overdue</source>
        <translation>1 task overdue</translation>
    </message>
    <message>
        <source>Against the report exported at {moment}.</source>
        <translation>Against the report exported at {moment}.</translation>
    </message>
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
        <source>Bars</source>
        <translation>Bars</translation>
    </message>
    <message>
        <source>Better: {better}, worse: {worse}, unchanged: {same}.</source>
        <translation>Better: {better}, worse: {worse}, unchanged: {same}.</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>By group</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
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
        <source>Export scorecard (PDF)</source>
        <translation>Export scorecard (PDF)</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Exported: {name}</translation>
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
        <source>Indicators: {shown} of {total}</source>
        <translation>Indicators: {shown} of {total}</translation>
    </message>
    <message>
        <source>Indicators: {total}</source>
        <translation>Indicators: {total}</translation>
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
        <source>No figure has changed.</source>
        <translation>No figure has changed.</translation>
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
        <source>No report was exported yet: against the year before.</source>
        <translation>No report was exported yet: against the year before.</translation>
    </message>
    <message>
        <source>No task is overdue or due soon.</source>
        <translation>No task is overdue or due soon.</translation>
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
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Plan and target year</source>
        <translation>Plan and target year</translation>
    </message>
    <message>
        <source>Print scorecard</source>
        <translation>Print scorecard</translation>
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
        <source>Small charts</source>
        <translation>Small charts</translation>
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
        <source>Tasks due</source>
        <translation>Tasks due</translation>
    </message>
    <message>
        <source>There are no earlier figures to compare with.</source>
        <translation>There are no earlier figures to compare with.</translation>
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
        <source>What moved</source>
        <translation>What moved</translation>
    </message>
    <message>
        <source>Which indicators</source>
        <translation>Which indicators</translation>
    </message>
    <message>
        <source>better</source>
        <translation>better</translation>
    </message>
    <message>
        <source>by the present trend</source>
        <translation>by the present trend</translation>
    </message>
    <message>
        <source>former figure</source>
        <translation>former figure</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>lower is better</translation>
    </message>
    <message>
        <source>newest figure</source>
        <translation>newest figure</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>scale does not begin at 0</source>
        <translation>scale does not begin at 0</translation>
    </message>
    <message>
        <source>target among the years</source>
        <translation>target among the years</translation>
    </message>
    <message>
        <source>target {words}</source>
        <translation>target {words}</translation>
    </message>
    <message>
        <source>target: {level}</source>
        <translation>target: {level}</translation>
    </message>
    <message>
        <source>way to the target</source>
        <translation>way to the target</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>years, the dot is the newest</source>
        <translation>years, the dot is the newest</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>{count} tasks due soon</source>
        <translation>{count} tasks due soon</translation>
    </message>
    <message>
        <source>{count} tasks overdue</source>
        <translation>{count} tasks overdue</translation>
    </message>
    <message>
        <source>{state} · {written} of {total} sections</source>
        <translation>{state} · {written} of {total} sections</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>needs to fall by at least {amount} a year until {year}</source>
        <translation>needs to fall by at least {amount} a year until {year}</translation>
    </message>
    <message>
        <source>needs to fall by {amount} a year until {year}</source>
        <translation>needs to fall by {amount} a year until {year}</translation>
    </message>
    <message>
        <source>needs to rise by at least {amount} a year until {year}</source>
        <translation>needs to rise by at least {amount} a year until {year}</translation>
    </message>
    <message>
        <source>needs to rise by {amount} a year until {year}</source>
        <translation>needs to rise by {amount} a year until {year}</translation>
    </message>
</context>
<context>
    <name>PaperActions</name>
    <message>
        <source>Trial print: check list …</source>
        <translation>Trial print: check list …</translation>
    </message>
    <message>
        <source>Trial print: figures …</source>
        <translation>Trial print: figures …</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Give it a name ending in .pdf.</source>
        <translation>Give it a name ending in .pdf.</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>no number yet</translation>
    </message>
    <message>
        <source>“{name}” can't be written: this paper is a PDF.</source>
        <translation>“{name}” can't be written: this paper is a PDF.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A report in Word comes in by “Take in an old report …”; or open the file, copy its text and paste it here.</source>
        <translation>A report in Word comes in by “Take in an old report …”; or open the file, copy its text and paste it here.</translation>
    </message>
    <message>
        <source>Another section was opened while the paste was read; nothing was pasted.</source>
        <translation>Another section was opened while the paste was read; nothing was pasted.</translation>
    </message>
    <message>
        <source>Copy the text again in Word, Excel or the web browser, then press Ctrl+V.</source>
        <translation>Copy the text again in Word, Excel or the web browser, then press Ctrl+V.</translation>
    </message>
    <message>
        <source>Files can't be pasted into the text.</source>
        <translation>Files can't be pasted into the text.</translation>
    </message>
    <message>
        <source>For a whole report use “Take in an old report …”; else paste it in parts, section by section.</source>
        <translation>For a whole report use “Take in an old report …”; else paste it in parts, section by section.</translation>
    </message>
    <message>
        <source>Go back to the section and press Ctrl+V again.</source>
        <translation>Go back to the section and press Ctrl+V again.</translation>
    </message>
    <message>
        <source>Only pictures were pasted ({count}); a report's sections hold text and tables.</source>
        <translation>Only pictures were pasted ({count}); a report's sections hold text and tables.</translation>
    </message>
    <message>
        <source>Paste as text only</source>
        <translation>Paste as text only</translation>
    </message>
    <message>
        <source>Paste it as text only (Ctrl+Shift+V).</source>
        <translation>Paste it as text only (Ctrl+Shift+V).</translation>
    </message>
    <message>
        <source>Pictures left out: {count}.</source>
        <translation>Pictures left out: {count}.</translation>
    </message>
    <message>
        <source>Reading what was pasted …</source>
        <translation>Reading what was pasted …</translation>
    </message>
    <message>
        <source>Take in the whole report …</source>
        <translation>Take in the whole report …</translation>
    </message>
    <message>
        <source>The page holds too much code: its text was pasted without bold type, bullets and tables.</source>
        <translation>The page holds too much code: its text was pasted without bold type, bullets and tables.</translation>
    </message>
    <message>
        <source>The pasted page holds too much code to be read.</source>
        <translation>The pasted page holds too much code to be read.</translation>
    </message>
    <message>
        <source>The pasted text is longer than 200 pages.</source>
        <translation>The pasted text is longer than 200 pages.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>There is no text to paste.</translation>
    </message>
    <message>
        <source>Type what the picture says, or copy the table itself from Word or Excel.</source>
        <translation>Type what the picture says, or copy the table itself from Word or Excel.</translation>
    </message>
    <message>
        <source>What was pasted holds {count} headings of the form. It can be taken in as a report, section by section (Ctrl+Z takes the paste back).</source>
        <translation>What was pasted holds {count} headings of the form. It can be taken in as a report, section by section (Ctrl+Z takes the paste back).</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Edit the phrase</source>
        <translation>Edit the phrase</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Every section</translation>
    </message>
    <message>
        <source>For the section</source>
        <translation>For the section</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>The phrase is empty: write its words.</source>
        <translation>The phrase is empty: write its words.</translation>
    </message>
    <message>
        <source>The report fills {places}; {figure} is a live figure.</source>
        <translation>The report fills {places}; {figure} is a live figure.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>{braces} is no place that a report fills; braces of the text itself need a \ before them.</source>
        <translation>{braces} is no place that a report fills; braces of the text itself need a \ before them.</translation>
    </message>
</context>
<context>
    <name>PhrasesTool</name>
    <message>
        <source>Choose a section with text.</source>
        <translation>Choose a section with text.</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Enter puts the phrase into the text; its figures are live ones of {year}.</source>
        <translation>Enter puts the phrase into the text; its figures are live ones of {year}.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Keep selected text</source>
        <translation>Keep selected text</translation>
    </message>
    <message>
        <source>No phrase for this section yet: select text and keep it.</source>
        <translation>No phrase for this section yet: select text and keep it.</translation>
    </message>
    <message>
        <source>No phrase has these words.</source>
        <translation>No phrase has these words.</translation>
    </message>
    <message>
        <source>Own phrase</source>
        <translation>Own phrase</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Search all phrases</source>
        <translation>Search all phrases</translation>
    </message>
    <message>
        <source>Search all phrases …</source>
        <translation>Search all phrases …</translation>
    </message>
    <message>
        <source>Select the words in the text first, then keep them.</source>
        <translation>Select the words in the text first, then keep them.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Beside the data lies another copy of them: {names}. Work of another computer may be in it.</source>
        <translation>Beside the data lies another copy of them: {names}. Work of another computer may be in it.</translation>
    </message>
    <message>
        <source>Close nq20desk and move the folder to this computer's own disk; exported files may lie in {service}.</source>
        <translation>Close nq20desk and move the folder to this computer's own disk; exported files may lie in {service}.</translation>
    </message>
    <message>
        <source>Keep it; open it in a folder of its own to see what is in it, then move it away from here.</source>
        <translation>Keep it; open it in a folder of its own to see what is in it, then move it away from here.</translation>
    </message>
    <message>
        <source>The data lie in a folder of {service} ({folder}). If two computers open them, the copies overwrite each other and figures are lost.</source>
        <translation>The data lie in a folder of {service} ({folder}). If two computers open them, the copies overwrite each other and figures are lost.</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>A digit behind the sign is taken for a footnote.</source>
        <translation>A digit behind the sign is taken for a footnote.</translation>
    </message>
    <message>
        <source>Further above it is said otherwise: {words}.</source>
        <translation>Further above it is said otherwise: {words}.</translation>
    </message>
    <message>
        <source>It is counted out of {total}.</source>
        <translation>It is counted out of {total}.</translation>
    </message>
    <message>
        <source>It may also be “{name}”.</source>
        <translation>It may also be “{name}”.</translation>
    </message>
    <message>
        <source>It may be a movement or the level to be reached.</source>
        <translation>It may be a movement or the level to be reached.</translation>
    </message>
    <message>
        <source>No unit is written; “{meant}” is assumed.</source>
        <translation>No unit is written; “{meant}” is assumed.</translation>
    </message>
    <message>
        <source>No year is named.</source>
        <translation>No year is named.</translation>
    </message>
    <message>
        <source>The catalogue counts it in “{own}”; “{meant}” is printed.</source>
        <translation>The catalogue counts it in “{own}”; “{meant}” is printed.</translation>
    </message>
    <message>
        <source>The catalogue has no such indicator.</source>
        <translation>The catalogue has no such indicator.</translation>
    </message>
    <message>
        <source>The heading names several years; the first is taken.</source>
        <translation>The heading names several years; the first is taken.</translation>
    </message>
    <message>
        <source>The name is spelt unusually.</source>
        <translation>The name is spelt unusually.</translation>
    </message>
    <message>
        <source>The name is taken from what stands before.</source>
        <translation>The name is taken from what stands before.</translation>
    </message>
    <message>
        <source>The name is written otherwise than in the catalogue.</source>
        <translation>The name is written otherwise than in the catalogue.</translation>
    </message>
    <message>
        <source>The nearest known one is “{name}”.</source>
        <translation>The nearest known one is “{name}”.</translation>
    </message>
    <message>
        <source>The number may also be read as {number}.</source>
        <translation>The number may also be read as {number}.</translation>
    </message>
    <message>
        <source>The same target was read further above.</source>
        <translation>The same target was read further above.</translation>
    </message>
    <message>
        <source>The target is in words; nothing can be computed from it.</source>
        <translation>The target is in words; nothing can be computed from it.</translation>
    </message>
    <message>
        <source>The value lies outside the plausible {low} – {high}.</source>
        <translation>The value lies outside the plausible {low} – {high}.</translation>
    </message>
    <message>
        <source>The words of the name stand in another order.</source>
        <translation>The words of the name stand in another order.</translation>
    </message>
    <message>
        <source>The year is that of the document's name.</source>
        <translation>The year is that of the document's name.</translation>
    </message>
    <message>
        <source>“{printed}” is printed, but “{meant}” must be meant.</source>
        <translation>“{printed}” is printed, but “{meant}” must be meant.</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>A target in words needs its words.</source>
        <translation>A target in words needs its words.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Check its name and folder.</translation>
    </message>
    <message>
        <source>Copy it; the copy can be changed.</source>
        <translation>Copy it; the copy can be changed.</translation>
    </message>
    <message>
        <source>Give this one another short name.</source>
        <translation>Give this one another short name.</translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation>Keep one of the two rows.</translation>
    </message>
    <message>
        <source>Outside of what is plausible ({low} to {high}).</source>
        <translation>Outside of what is plausible ({low} to {high}).</translation>
    </message>
    <message>
        <source>Row {row} sets this indicator and year already: “{first}”; here: “{second}”.</source>
        <translation>Row {row} sets this indicator and year already: “{first}”; here: “{second}”.</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Row {row}: {why}</translation>
    </message>
    <message>
        <source>Save it in Excel as .xlsx and try again.</source>
        <translation>Save it in Excel as .xlsx and try again.</translation>
    </message>
    <message>
        <source>The file {name} can't be read as an Excel workbook.</source>
        <translation>The file {name} can't be read as an Excel workbook.</translation>
    </message>
    <message>
        <source>The key “{key}” is not that of “{name}”; clear one of the two.</source>
        <translation>The key “{key}” is not that of “{name}”; clear one of the two.</translation>
    </message>
    <message>
        <source>The level is missing; it is one of: {known}.</source>
        <translation>The level is missing; it is one of: {known}.</translation>
    </message>
    <message>
        <source>The lower end stands first.</source>
        <translation>The lower end stands first.</translation>
    </message>
    <message>
        <source>The plan can't be saved yet: {count} places are wrong.</source>
        <translation>The plan can't be saved yet: {count} places are wrong.</translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation>The plan ends before it begins.</translation>
    </message>
    <message>
        <source>The plan “{key}” is not one of the office's own.</source>
        <translation>The plan “{key}” is not one of the office's own.</translation>
    </message>
    <message>
        <source>The plan's name is missing.</source>
        <translation>The plan's name is missing.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” lacks the columns {heads}.</source>
        <translation>The sheet “{sheet}” lacks the columns {heads}.</translation>
    </message>
    <message>
        <source>The short name has more than {count} letters.</source>
        <translation>The short name has more than {count} letters.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>The value is missing.</translation>
    </message>
    <message>
        <source>The value says another comparison than its row.</source>
        <translation>The value says another comparison than its row.</translation>
    </message>
    <message>
        <source>There is a plan with the short name “{short}” already.</source>
        <translation>There is a plan with the short name “{short}” already.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>There is no file {name}.</translation>
    </message>
    <message>
        <source>There is no target in this sheet.</source>
        <translation>There is no target in this sheet.</translation>
    </message>
    <message>
        <source>They are marked and listed below the rows.</source>
        <translation>They are marked and listed below the rows.</translation>
    </message>
    <message>
        <source>This indicator has no condition.</source>
        <translation>This indicator has no condition.</translation>
    </message>
    <message>
        <source>Two ends are wanted, for example 25 - 27.</source>
        <translation>Two ends are wanted, for example 25 - 27.</translation>
    </message>
    <message>
        <source>Two ends go with “từ - đến” only.</source>
        <translation>Two ends go with “từ - đến” only.</translation>
    </message>
    <message>
        <source>Use the template that this program writes.</source>
        <translation>Use the template that this program writes.</translation>
    </message>
    <message>
        <source>Which indicator is meant is missing.</source>
        <translation>Which indicator is meant is missing.</translation>
    </message>
    <message>
        <source>Written with {sign}, but the unit is {unit}.</source>
        <translation>Written with {sign}, but the unit is {unit}.</translation>
    </message>
    <message>
        <source>{name} has no sheet “{sheet}”.</source>
        <translation>{name} has no sheet “{sheet}”.</translation>
    </message>
    <message>
        <source>{year} is not a year of a plan ({first} to {last}).</source>
        <translation>{year} is not a year of a plan ({first} to {last}).</translation>
    </message>
    <message>
        <source>“{name}” is not in the list of indicators.</source>
        <translation>“{name}” is not in the list of indicators.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways; write {readings}.</source>
        <translation>“{text}” can be read in two ways; write {readings}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date like 16/4/2018.</source>
        <translation>“{text}” is not a date like 16/4/2018.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}” is not a number.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}” is not a whole number.</translation>
    </message>
    <message>
        <source>“{word}” is none of: {known}.</source>
        <translation>“{word}” is none of: {known}.</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>({kinds} kinds)</source>
        <translation>({kinds} kinds)</translation>
    </message>
    <message>
        <source>* misprint mended</source>
        <translation>* misprint mended</translation>
    </message>
    <message>
        <source>About the chosen plan or target</source>
        <translation>About the chosen plan or target</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Beside the other plans</source>
        <translation>Beside the other plans</translation>
    </message>
    <message>
        <source>Came with the program: copy it to change it</source>
        <translation>Came with the program: copy it to change it</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Copy as a new plan</source>
        <translation>Copy as a new plan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Don't save</source>
        <translation>Don't save</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doubts</translation>
    </message>
    <message>
        <source>Empty: the number or the name's beginning</source>
        <translation>Empty: the number or the name's beginning</translation>
    </message>
    <message>
        <source>Excel template…</source>
        <translation>Excel template…</translation>
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
        <source>Found: {found}. Ticked: {taken}. To be mended: {faults}.</source>
        <translation>Found: {found}. Ticked: {taken}. To be mended: {faults}.</translation>
    </message>
    <message>
        <source>From Excel…</source>
        <translation>From Excel…</translation>
    </message>
    <message>
        <source>From a text…</source>
        <translation>From a text…</translation>
    </message>
    <message>
        <source>Held against the first ticked plan of the same year.</source>
        <translation>Held against the first ticked plan of the same year.</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Import a plan</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>In the document's words</source>
        <translation>In the document's words</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Line of the source text</source>
        <translation>Line of the source text</translation>
    </message>
    <message>
        <source>Mend them in Excel, save, and import the file again.</source>
        <translation>Mend them in Excel, save, and import the file again.</translation>
    </message>
    <message>
        <source>Misprinted as</source>
        <translation>Misprinted as</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Name of the document</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>New: choose an indicator of the list, or leave it out.</source>
        <translation>New: choose an indicator of the list, or leave it out.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number and date</source>
        <translation>Number and date</translation>
    </message>
    <message>
        <source>Only where plans differ</source>
        <translation>Only where plans differ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Paste the plan's text here (Ctrl+V), with its headings: the year is read from them.</source>
        <translation>Paste the plan's text here (Ctrl+V), with its headings: the year is read from them.</translation>
    </message>
    <message>
        <source>Plan (✓ compare)</source>
        <translation>Plan (✓ compare)</translation>
    </message>
    <message>
        <source>Plan and year</source>
        <translation>Plan and year</translation>
    </message>
    <message>
        <source>Plan from {name}</source>
        <translation>Plan from {name}</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Plans side by side</translation>
    </message>
    <message>
        <source>Printed by mistake as</source>
        <translation>Printed by mistake as</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Row {row}, {field}: {why}</source>
        <translation>Row {row}, {field}: {why}</translation>
    </message>
    <message>
        <source>Said otherwise elsewhere</source>
        <translation>Said otherwise elsewhere</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Save the workbook</translation>
    </message>
    <message>
        <source>Set already: “{words}”.</source>
        <translation>Set already: “{words}”.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Short name, for tables' heads</source>
        <translation>Short name, for tables' heads</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sure</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Take the plan over</source>
        <translation>Take the plan over</translation>
    </message>
    <message>
        <source>Take {count} targets</source>
        <translation>Take {count} targets</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>Target year</translation>
    </message>
    <message>
        <source>Target years</source>
        <translation>Target years</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Targets from a text</source>
        <translation>Targets from a text</translation>
    </message>
    <message>
        <source>Targets that were found</source>
        <translation>Targets that were found</translation>
    </message>
    <message>
        <source>Targets: {count}. To be mended: {faults}.</source>
        <translation>Targets: {count}. To be mended: {faults}.</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>Text of the plan</translation>
    </message>
    <message>
        <source>The plan's targets</source>
        <translation>The plan's targets</translation>
    </message>
    <message>
        <source>The text is too long to be read at once. Paste only the part with the targets.</source>
        <translation>The text is too long to be read at once. Paste only the part with the targets.</translation>
    </message>
    <message>
        <source>This plan sets no target here.</source>
        <translation>This plan sets no target here.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tick none</translation>
    </message>
    <message>
        <source>Tick plans above to see their targets side by side.</source>
        <translation>Tick plans above to see their targets side by side.</translation>
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
        <source>Use again</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vaccines</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What is wrong or doubtful</source>
        <translation>What is wrong or doubtful</translation>
    </message>
    <message>
        <source>Write to Excel…</source>
        <translation>Write to Excel…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>a change</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>another comparison</source>
        <translation>another comparison</translation>
    </message>
    <message>
        <source>another condition</source>
        <translation>another condition</translation>
    </message>
    <message>
        <source>asks for less</source>
        <translation>asks for less</translation>
    </message>
    <message>
        <source>asks for more</source>
        <translation>asks for more</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>built in</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>day/month/year, or empty</source>
        <translation>day/month/year, or empty</translation>
    </message>
    <message>
        <source>entered here</source>
        <translation>entered here</translation>
    </message>
    <message>
        <source>from - to</source>
        <translation>from - to</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>higher</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in words</translation>
    </message>
    <message>
        <source>keep at</source>
        <translation>keep at</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>line {line}</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lower</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>new plan</source>
        <translation>new plan</translation>
    </message>
    <message>
        <source>no longer used since {day}</source>
        <translation>no longer used since {day}</translation>
    </message>
    <message>
        <source>no year named</source>
        <translation>no year named</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>not comparable</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>plan template</source>
        <translation>plan template</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>reach</translation>
    </message>
    <message>
        <source>set by this plan only</source>
        <translation>set by this plan only</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>what the others are held against</source>
        <translation>what the others are held against</translation>
    </message>
    <message>
        <source>{count} cells are wrong; nothing was taken over.</source>
        <translation>{count} cells are wrong; nothing was taken over.</translation>
    </message>
    <message>
        <source>{difference} by {amount}</source>
        <translation>{difference} by {amount}</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} was written.</translation>
    </message>
    <message>
        <source>{short} (copy)</source>
        <translation>{short} (copy)</translation>
    </message>
    <message>
        <source>{short}: {count} targets, ready to be taken over.</source>
        <translation>{short}: {count} targets, ready to be taken over.</translation>
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
        <source>Is the drive with it connected, and the file where it was?</source>
        <translation>Is the drive with it connected, and the file where it was?</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Next page (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Open in a large window</source>
        <translation>Open in a large window</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Opening the file</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Page before (Ctrl+Page Up)</source>
        <translation>Page before (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>Page {page}/{count}</source>
        <translation>Page {page}/{count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <source>Two pages side by side</source>
        <translation>Two pages side by side</translation>
    </message>
    <message>
        <source>Type a page number to go there</source>
        <translation>Type a page number to go there</translation>
    </message>
    <message>
        <source>View pages – {title}</source>
        <translation>View pages – {title}</translation>
    </message>
    <message>
        <source>“{name}” can't be read: {reason}.</source>
        <translation>“{name}” can't be read: {reason}.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Add one in Windows under Settings, Printers, or export a PDF and print it elsewhere.</source>
        <translation>Add one in Windows under Settings, Printers, or export a PDF and print it elsewhere.</translation>
    </message>
    <message>
        <source>Choose pages that it has, then print again.</source>
        <translation>Choose pages that it has, then print again.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No printer is set up on this computer.</translation>
    </message>
    <message>
        <source>None of the chosen pages is in this document.</source>
        <translation>None of the chosen pages is in this document.</translation>
    </message>
    <message>
        <source>Put A4 paper in and choose A4 in the printer's properties, then print again.</source>
        <translation>Put A4 paper in and choose A4 in the printer's properties, then print again.</translation>
    </message>
    <message>
        <source>See whether it is switched on and ready, then print again.</source>
        <translation>See whether it is switched on and ready, then print again.</translation>
    </message>
    <message>
        <source>The pages are {page} mm, the printer is set to paper of {paper} mm: a part would be cut off.</source>
        <translation>The pages are {page} mm, the printer is set to paper of {paper} mm: a part would be cut off.</translation>
    </message>
    <message>
        <source>The printer did not take the pages, or printing was cancelled.</source>
        <translation>The printer did not take the pages, or printing was cancelled.</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>1 figure changed since the last reading</source>
        <translation>1 figure changed since the last reading</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Take the figures as they are now as read</source>
        <translation>Take the figures as they are now as read</translation>
    </message>
    <message>
        <source>{count} figures changed since the last reading</source>
        <translation>{count} figures changed since the last reading</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>About the chosen document</source>
        <translation>About the chosen document</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>By: {way}</source>
        <translation>By: {way}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Days on which terms began</source>
        <translation>Days on which terms began</translation>
    </message>
    <message>
        <source>Excel, PDF …</source>
        <translation>Excel, PDF …</translation>
    </message>
    <message>
        <source>Files and their SHA-256</source>
        <translation>Files and their SHA-256</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>Form: {form}</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>Go to the reports</translation>
    </message>
    <message>
        <source>No file was made of it yet.</source>
        <translation>No file was made of it yet.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Open the report</translation>
    </message>
    <message>
        <source>Original kept by: {names}</source>
        <translation>Original kept by: {names}</translation>
    </message>
    <message>
        <source>Outgoing documents</source>
        <translation>Outgoing documents</translation>
    </message>
    <message>
        <source>PDF to be signed elsewhere</source>
        <translation>PDF to be signed elsewhere</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Recipients: {names}</source>
        <translation>Recipients: {names}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Replaced by {number}</source>
        <translation>Replaced by {number}</translation>
    </message>
    <message>
        <source>Replaces {number}</source>
        <translation>Replaces {number}</translation>
    </message>
    <message>
        <source>Reports that are signed or sent stand here with number, day, signer and recipients.</source>
        <translation>Reports that are signed or sent stand here with number, day, signer and recipients.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <translation>Sent on {day}</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>State: {state}</translation>
    </message>
    <message>
        <source>Term {name}</source>
        <translation>Term {name}</translation>
    </message>
    <message>
        <source>Terms of the committee</source>
        <translation>Terms of the committee</translation>
    </message>
    <message>
        <source>Terms …</source>
        <translation>Terms …</translation>
    </message>
    <message>
        <source>The day of each congress, one a line (dd/MM/yyyy). Documents are numbered anew in every term.</source>
        <translation>The day of each congress, one a line (dd/MM/yyyy). Documents are numbered anew in every term.</translation>
    </message>
    <message>
        <source>Type and subject</source>
        <translation>Type and subject</translation>
    </message>
    <message>
        <source>Year or term</source>
        <translation>Year or term</translation>
    </message>
    <message>
        <source>Year {name}</source>
        <translation>Year {name}</translation>
    </message>
    <message>
        <source>signed PDF</source>
        <translation>signed PDF</translation>
    </message>
    <message>
        <source>signed PDF that came back</source>
        <translation>signed PDF that came back</translation>
    </message>
    <message>
        <source>signed attachment</source>
        <translation>signed attachment</translation>
    </message>
    <message>
        <source>“{line}” is no day. Write it as 20/8/2025.</source>
        <translation>“{line}” is no day. Write it as 20/8/2025.</translation>
    </message>
</context>
<context>
    <name>ReportData</name>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>Ask the sender for the file again.</translation>
    </message>
    <message>
        <source>Install the newest nq20desk to read them.</source>
        <translation>Install the newest nq20desk to read them.</translation>
    </message>
    <message>
        <source>The data are not those of a report of this program.</source>
        <translation>The data are not those of a report of this program.</translation>
    </message>
    <message>
        <source>The data in the file are wrong at “{place}”: expected is {wanted}.</source>
        <translation>The data in the file are wrong at “{place}”: expected is {wanted}.</translation>
    </message>
    <message>
        <source>The data in the file can't be read: they are damaged.</source>
        <translation>The data in the file can't be read: they are damaged.</translation>
    </message>
    <message>
        <source>The data were written by a newer nq20desk (schema {version}).</source>
        <translation>The data were written by a newer nq20desk (schema {version}).</translation>
    </message>
    <message>
        <source>Use a PDF that was exported as an archival copy (PDF/A).</source>
        <translation>Use a PDF that was exported as an archival copy (PDF/A).</translation>
    </message>
    <message>
        <source>a day like “2025-03-14”</source>
        <translation>a day like “2025-03-14”</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>a number in quotes, like “12.50”</source>
        <translation>a number in quotes, like “12.50”</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>a value</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>one of these: {values}</source>
        <translation>one of these: {values}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Choose two reports (Ctrl), or one and then the other</source>
        <translation>Choose two reports (Ctrl), or one and then the other</translation>
    </message>
    <message>
        <source>Compare two versions …</source>
        <translation>Compare two versions …</translation>
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
        <source>Check the layout …</source>
        <translation>Check the layout …</translation>
    </message>
    <message>
        <source>Enter the unit whose report it is, then open the file again.</source>
        <translation>Enter the unit whose report it is, then open the file again.</translation>
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
        <source>PDF as archival copy (PDF/A)</source>
        <translation>PDF as archival copy (PDF/A)</translation>
    </message>
    <message>
        <source>PDF for another signing tool …</source>
        <translation>PDF for another signing tool …</translation>
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
        <source>Sign an attachment …</source>
        <translation>Sign an attachment …</translation>
    </message>
    <message>
        <source>Signed PDF …</source>
        <translation>Signed PDF …</translation>
    </message>
    <message>
        <source>Take back an edited Word file …</source>
        <translation>Take back an edited Word file …</translation>
    </message>
    <message>
        <source>Take back the signed file …</source>
        <translation>Take back the signed file …</translation>
    </message>
    <message>
        <source>Take figures out of a PDF …</source>
        <translation>Take figures out of a PDF …</translation>
    </message>
    <message>
        <source>Take in an old report …</source>
        <translation>Take in an old report …</translation>
    </message>
    <message>
        <source>The report {name} was not taken in: no unit is entered yet.</source>
        <translation>The report {name} was not taken in: no unit is entered yet.</translation>
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
        <source>Word …</source>
        <translation>Word …</translation>
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
        <source>The data file {file} can't be read: {reason}.</source>
        <translation>The data file {file} can't be read: {reason}.</translation>
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
        <source>a mean can't be taken of another mean.</source>
        <translation>a mean can't be taken of another mean.</translation>
    </message>
    <message>
        <source>each column must be there once.</source>
        <translation>each column must be there once.</translation>
    </message>
    <message>
        <source>it ends in the middle of an entry</source>
        <translation>it ends in the middle of an entry</translation>
    </message>
    <message>
        <source>it is no pattern: {why}.</source>
        <translation>it is no pattern: {why}.</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>it is not a text in UTF-8</translation>
    </message>
    <message>
        <source>line {line}, column {column} breaks the rules of TOML</source>
        <translation>line {line}, column {column} breaks the rules of TOML</translation>
    </message>
    <message>
        <source>numerator and denominator are wanted.</source>
        <translation>numerator and denominator are wanted.</translation>
    </message>
    <message>
        <source>only whole numbers can be added up.</source>
        <translation>only whole numbers can be added up.</translation>
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
        <source>the phrase is there twice.</source>
        <translation>the phrase is there twice.</translation>
    </message>
    <message>
        <source>the phrase says nothing.</source>
        <translation>the phrase says nothing.</translation>
    </message>
    <message>
        <source>the value {value} is of a wrong kind.</source>
        <translation>the value {value} is of a wrong kind.</translation>
    </message>
    <message>
        <source>this indicator and year occur twice: “{first}” (line {first_line}) and “{second}” (line {second_line}).</source>
        <translation>this indicator and year occur twice: “{first}” (line {first_line}) and “{second}” (line {second_line}).</translation>
    </message>
    <message>
        <source>this rule needs the key 'per'.</source>
        <translation>this rule needs the key 'per'.</translation>
    </message>
    <message>
        <source>two numbers, the lower one first, are wanted.</source>
        <translation>two numbers, the lower one first, are wanted.</translation>
    </message>
    <message>
        <source>{braces} is no place that a report fills.</source>
        <translation>{braces} is no place that a report fills.</translation>
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
    <message>
        <source>“{prefix}” begins the keys of offices' own plans.</source>
        <translation>“{prefix}” begins the keys of offices' own plans.</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>Bring the report to what was signed, or export it anew and have it signed again.</source>
        <translation>Bring the report to what was signed, or export it anew and have it signed again.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Choose it again.</translation>
    </message>
    <message>
        <source>Choose the file that your signing tool wrote.</source>
        <translation>Choose the file that your signing tool wrote.</translation>
    </message>
    <message>
        <source>Export the report anew, and have it signed again.</source>
        <translation>Export the report anew, and have it signed again.</translation>
    </message>
    <message>
        <source>None of the certificates is {name}'s, who signs this report.</source>
        <translation>None of the certificates is {name}'s, who signs this report.</translation>
    </message>
    <message>
        <source>Number or date differ: {after} in the file that came back, {before} in the report.</source>
        <translation>Number or date differ: {after} in the file that came back, {before} in the report.</translation>
    </message>
    <message>
        <source>Page {page} carries a note or a stamp that was not exported.</source>
        <translation>Page {page} carries a note or a stamp that was not exported.</translation>
    </message>
    <message>
        <source>Page {page} differs: “{after}” stands there, “{before}” was exported (after “{place}”).</source>
        <translation>Page {page} differs: “{after}” stands there, “{before}” was exported (after “{place}”).</translation>
    </message>
    <message>
        <source>The file that came back has {returned} pages; {exported} were exported.</source>
        <translation>The file that came back has {returned} pages; {exported} were exported.</translation>
    </message>
    <message>
        <source>The issuer of {holder}'s certificate is not in the trust list: {issuer}.</source>
        <translation>The issuer of {holder}'s certificate is not in the trust list: {issuer}.</translation>
    </message>
    <message>
        <source>The signing tool wrote the file anew; its text is the report's, page by page.</source>
        <translation>The signing tool wrote the file anew; its text is the report's, page by page.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>“{name}” is not signed.</source>
        <translation>“{name}” is not signed.</translation>
    </message>
    <message>
        <source>“{name}” was changed or removed since it was checked.</source>
        <translation>“{name}” was changed or removed since it was checked.</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Choose the signed PDF…</source>
        <translation>Choose the signed PDF…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>How it was sent</translation>
    </message>
    <message>
        <source>It was also sent, namely</source>
        <translation>It was also sent, namely</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registered; the report is frozen: {name}</source>
        <translation>Registered; the report is frozen: {name}</translation>
    </message>
    <message>
        <source>Take back the signed file</source>
        <translation>Take back the signed file</translation>
    </message>
    <message>
        <source>The file that your own signing tool wrote is verified and compared with the report, page by page. Then it is registered with its hash, and the report is frozen as signed.</source>
        <translation>The file that your own signing tool wrote is verified and compared with the report, page by page. Then it is registered with its hash, and the report is frozen as signed.</translation>
    </message>
    <message>
        <source>The signatures hold, and the text is the report's.</source>
        <translation>The signatures hold, and the text is the report's.</translation>
    </message>
    <message>
        <source>Verifying and comparing</source>
        <translation>Verifying and comparing</translation>
    </message>
</context>
<context>
    <name>Rollup</name>
    <message>
        <source>It has no counts behind it, and numbers like these must not be averaged.</source>
        <translation>It has no counts behind it, and numbers like these must not be averaged.</translation>
    </message>
    <message>
        <source>It is measured only at the level: {levels}.</source>
        <translation>It is measured only at the level: {levels}.</translation>
    </message>
    <message>
        <source>It is said in words; there is nothing to add up.</source>
        <translation>It is said in words; there is nothing to add up.</translation>
    </message>
    <message>
        <source>It must be the same everywhere, and it is not.</source>
        <translation>It must be the same everywhere, and it is not.</translation>
    </message>
    <message>
        <source>No unit belongs to it in {year}.</source>
        <translation>No unit belongs to it in {year}.</translation>
    </message>
    <message>
        <source>The denominators add up to 0.</source>
        <translation>The denominators add up to 0.</translation>
    </message>
    <message>
        <source>The figures presuppose different things ({kinds}); they can't be put together.</source>
        <translation>The figures presuppose different things ({kinds}); they can't be put together.</translation>
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
        <source>nation</source>
        <translation>nation</translation>
    </message>
    <message>
        <source>province</source>
        <translation>province</translation>
    </message>
</context>
<context>
    <name>ScanWizard</name>
    <message>
        <source>Choose a scan…</source>
        <translation>Choose a scan…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Colour and background are as the decree wants them.</source>
        <translation>Colour and background are as the decree wants them.</translation>
    </message>
    <message>
        <source>Diameter of the real seal</source>
        <translation>Diameter of the real seal</translation>
    </message>
    <message>
        <source>Draw a rectangle around the ink. Paper becomes transparent; what is empty at the edges is cut off.</source>
        <translation>Draw a rectangle around the ink. Paper becomes transparent; what is empty at the edges is cut off.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Reading the scan</source>
        <translation>Reading the scan</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Scan with the part that is used</source>
        <translation>Scan with the part that is used</translation>
    </message>
    <message>
        <source>Scans (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</source>
        <translation>Scans (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</translation>
    </message>
    <message>
        <source>Seal image from a scan</source>
        <translation>Seal image from a scan</translation>
    </message>
    <message>
        <source>Signature image from a scan</source>
        <translation>Signature image from a scan</translation>
    </message>
    <message>
        <source>Taken for paper</source>
        <translation>Taken for paper</translation>
    </message>
    <message>
        <source>Use this image</source>
        <translation>Use this image</translation>
    </message>
    <message>
        <source>Width on paper</source>
        <translation>Width on paper</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <source>A scorecard is a PDF; “{name}” is none.</source>
        <translation>A scorecard is a PDF; “{name}” is none.</translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation>Against the target</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Give it a name ending in .pdf.</source>
        <translation>Give it a name ending in .pdf.</translation>
    </message>
    <message>
        <source>INDICATOR SCORECARD</source>
        <translation>INDICATOR SCORECARD</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>Name another plan or year.</source>
        <translation>Name another plan or year.</translation>
    </message>
    <message>
        <source>Newest figures: {years} · Compared with: {plan}</source>
        <translation>Newest figures: {years} · Compared with: {plan}</translation>
    </message>
    <message>
        <source>None of the plans has targets for {year}.</source>
        <translation>None of the plans has targets for {year}.</translation>
    </message>
    <message>
        <source>Not printed for want of room: {count} more, those without a target first.</source>
        <translation>Not printed for want of room: {count} more, those without a target first.</translation>
    </message>
    <message>
        <source>Only: {choice}</source>
        <translation>Only: {choice}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Source of the figures: {unit}, as entered in nq20desk.</source>
        <translation>Source of the figures: {unit}, as entered in nq20desk.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Targets: {plans}.</source>
        <translation>Targets: {plans}.</translation>
    </message>
    <message>
        <source>former figure</source>
        <translation>former figure</translation>
    </message>
    <message>
        <source>lower is better, 0 is at the right</source>
        <translation>lower is better, 0 is at the right</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>scale does not begin at 0</source>
        <translation>scale does not begin at 0</translation>
    </message>
    <message>
        <source>target: {level}</source>
        <translation>target: {level}</translation>
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
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Insert table, or change its head and words</source>
        <translation>Insert table, or change its head and words</translation>
    </message>
    <message>
        <source>Insert: {what}</source>
        <translation>Insert: {what}</translation>
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
        <source>Superscript</source>
        <translation>Superscript</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
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
        <source>Add an authority</source>
        <translation>Add an authority</translation>
    </message>
    <message>
        <source>Add an authority…</source>
        <translation>Add an authority…</translation>
    </message>
    <message>
        <source>Add an office…</source>
        <translation>Add an office…</translation>
    </message>
    <message>
        <source>Always, unless it is switched off</source>
        <translation>Always, unless it is switched off</translation>
    </message>
    <message>
        <source>Archival copy (PDF/A)</source>
        <translation>Archival copy (PDF/A)</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archiving</translation>
    </message>
    <message>
        <source>As written below</source>
        <translation>As written below</translation>
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
        <source>Certificate authority</source>
        <translation>Certificate authority</translation>
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
        <source>Certificates of authorities (*.cer *.crt *.pem)</source>
        <translation>Certificates of authorities (*.cer *.crt *.pem)</translation>
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
        <source>Change the signer's other post</source>
        <translation>Change the signer's other post</translation>
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
        <source>Change the time stamp service</source>
        <translation>Change the time stamp service</translation>
    </message>
    <message>
        <source>Change the type size</source>
        <translation>Change the type size</translation>
    </message>
    <message>
        <source>Change the way of signing</source>
        <translation>Change the way of signing</translation>
    </message>
    <message>
        <source>Change the width of the signature</source>
        <translation>Change the width of the signature</translation>
    </message>
    <message>
        <source>Change when PDFs are archival copies</source>
        <translation>Change when PDFs are archival copies</translation>
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
        <source>Diameter of the seal</source>
        <translation>Diameter of the seal</translation>
    </message>
    <message>
        <source>Editions, keys, licences…</source>
        <translation>Editions, keys, licences…</translation>
    </message>
    <message>
        <source>Exceeded from</source>
        <translation>Exceeded from</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Fills authority and post; both can be changed by hand.</source>
        <translation>Fills authority and post; both can be changed by hand.</translation>
    </message>
    <message>
        <source>For a report of {today}: {name}, in force since {since}.</source>
        <translation>For a report of {today}: {name}, in force since {since}.</translation>
    </message>
    <message>
        <source>From a scan…</source>
        <translation>From a scan…</translation>
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
        <source>How exported PDFs are kept for decades.</source>
        <translation>How exported PDFs are kept for decades.</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>It carries fonts, colours and the report's data and workbook; the province can take the figures out of the signed file.</source>
        <translation>It carries fonts, colours and the report's data and workbook; the province can take the figures out of the signed file.</translation>
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
        <source>Only where it is asked for</source>
        <translation>Only where it is asked for</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Other post</source>
        <translation>Other post</translation>
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
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Printed above the name; usually empty.</source>
        <translation>Printed above the name; usually empty.</translation>
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
        <source>Time stamp service (optional)</source>
        <translation>Time stamp service (optional)</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Trust list</translation>
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
        <source>Update from a file…</source>
        <translation>Update from a file…</translation>
    </message>
    <message>
        <source>Updates, about</source>
        <translation>Updates, about</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Way of signing</source>
        <translation>Way of signing</translation>
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
        <source>Whose certificates this office believes, and what goes into signed files beside the signatures.</source>
        <translation>Whose certificates this office believes, and what goes into signed files beside the signatures.</translation>
    </message>
    <message>
        <source>Width of the signature</source>
        <translation>Width of the signature</translation>
    </message>
    <message>
        <source>Without a network it stays empty; signatures are as good. Revocation lists (*.crl) in the folder “revocation” beside the trust list go into every signed file.</source>
        <translation>Without a network it stays empty; signatures are as good. Revocation lists (*.crl) in the folder “revocation” beside the trust list go into every signed file.</translation>
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
        <source>{name} ({lines})</source>
        <translation>{name} ({lines})</translation>
    </message>
    <message>
        <source>{name} is not a PNG picture.</source>
        <translation>{name} is not a PNG picture.</translation>
    </message>
    <message>
        <source>{name} – sample only</source>
        <translation>{name} – sample only</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>A wrong PIN was typed before: few tries are left until the token locks.</source>
        <translation>A wrong PIN was typed before: few tries are left until the token locks.</translation>
    </message>
    <message>
        <source>Ask the issuing authority for a new one, and choose its file.</source>
        <translation>Ask the issuing authority for a new one, and choose its file.</translation>
    </message>
    <message>
        <source>Ask the issuing authority for an RSA or ECDSA certificate.</source>
        <translation>Ask the issuing authority for an RSA or ECDSA certificate.</translation>
    </message>
    <message>
        <source>Ask the issuing authority for one with the use “digital signature” or “non-repudiation”.</source>
        <translation>Ask the issuing authority for one with the use “digital signature” or “non-repudiation”.</translation>
    </message>
    <message>
        <source>Ask the issuing authority to write the key to the token again.</source>
        <translation>Ask the issuing authority to write the key to the token again.</translation>
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
        <source>Choose another file, or ask the sender for it again.</source>
        <translation>Choose another file, or ask the sender for it again.</translation>
    </message>
    <message>
        <source>Choose another name for it.</source>
        <translation>Choose another name for it.</translation>
    </message>
    <message>
        <source>Choose another part, or take less for paper.</source>
        <translation>Choose another part, or take less for paper.</translation>
    </message>
    <message>
        <source>Choose it again; is the drive with it connected?</source>
        <translation>Choose it again; is the drive with it connected?</translation>
    </message>
    <message>
        <source>Choose the file .cer, .crt or .pem that the authority publishes.</source>
        <translation>Choose the file .cer, .crt or .pem that the authority publishes.</translation>
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
        <source>Install the token's program for 64-bit computers, or choose its PKCS#11 library; its vendor names it.</source>
        <translation>Install the token's program for 64-bit computers, or choose its PKCS#11 library; its vendor names it.</translation>
    </message>
    <message>
        <source>Is it there, and open nowhere else?</source>
        <translation>Is it there, and open nowhere else?</translation>
    </message>
    <message>
        <source>Leave the password empty; better, export the certificate again with a password, or anybody who has the file can sign.</source>
        <translation>Leave the password empty; better, export the certificate again with a password, or anybody who has the file can sign.</translation>
    </message>
    <message>
        <source>Nothing but paper is seen in this part of the scan.</source>
        <translation>Nothing but paper is seen in this part of the scan.</translation>
    </message>
    <message>
        <source>One try of the PIN is left: after another wrong one the token locks.</source>
        <translation>One try of the PIN is left: after another wrong one the token locks.</translation>
    </message>
    <message>
        <source>Only the issuing authority unlocks it; ask there.</source>
        <translation>Only the issuing authority unlocks it; ask there.</translation>
    </message>
    <message>
        <source>Plug it in, wait until its light is steady, and sign again.</source>
        <translation>Plug it in, wait until its light is steady, and sign again.</translation>
    </message>
    <message>
        <source>Print the file to PDF once more, and sign that one.</source>
        <translation>Print the file to PDF once more, and sign that one.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and sign again; if it still refuses, show this sentence to its vendor.</source>
        <translation>Pull it out, plug it in again, and sign again; if it still refuses, show this sentence to its vendor.</translation>
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
        <source>Save the scan as PNG, JPEG or TIFF, and choose it again.</source>
        <translation>Save the scan as PNG, JPEG or TIFF, and choose it again.</translation>
    </message>
    <message>
        <source>Scan only the signature, in colour, at 300 dpi.</source>
        <translation>Scan only the signature, in colour, at 300 dpi.</translation>
    </message>
    <message>
        <source>Signed without a time stamp: the service {host} gave none.</source>
        <translation>Signed without a time stamp: the service {host} gave none.</translation>
    </message>
    <message>
        <source>Signed without a time stamp: “{url}” is no address of a service.</source>
        <translation>Signed without a time stamp: “{url}” is no address of a service.</translation>
    </message>
    <message>
        <source>The PDF document is damaged: its pages can't be read.</source>
        <translation>The PDF document is damaged: its pages can't be read.</translation>
    </message>
    <message>
        <source>The PDF document is damaged: its signatures can't be checked.</source>
        <translation>The PDF document is damaged: its signatures can't be checked.</translation>
    </message>
    <message>
        <source>The PIN is wrong. One try is left: after another wrong one the token locks.</source>
        <translation>The PIN is wrong. One try is left: after another wrong one the token locks.</translation>
    </message>
    <message>
        <source>The PIN is wrong; most tokens lock after three wrong ones.</source>
        <translation>The PIN is wrong; most tokens lock after three wrong ones.</translation>
    </message>
    <message>
        <source>The PIN of the token is missing.</source>
        <translation>The PIN of the token is missing.</translation>
    </message>
    <message>
        <source>The certificate file “{name}” can't be read.</source>
        <translation>The certificate file “{name}” can't be read.</translation>
    </message>
    <message>
        <source>The certificate in “{name}” was not issued for signing documents.</source>
        <translation>The certificate in “{name}” was not issued for signing documents.</translation>
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
        <source>The certificate of {holder} was not valid at the time of signing, {time}.</source>
        <translation>The certificate of {holder} was not valid at the time of signing, {time}.</translation>
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
        <source>The first page is stored turned: the caption would stand upright on its side.</source>
        <translation>The first page is stored turned: the caption would stand upright on its side.</translation>
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
        <source>The password of “{name}” is missing.</source>
        <translation>The password of “{name}” is missing.</translation>
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
        <source>The token holds the certificate of {holder}, but not its private key.</source>
        <translation>The token holds the certificate of {holder}, but not its private key.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs.</source>
        <translation>The token is locked after too many wrong PINs.</translation>
    </message>
    <message>
        <source>The token refused: {reason}.</source>
        <translation>The token refused: {reason}.</translation>
    </message>
    <message>
        <source>The token was pulled out or does not answer; nothing was signed.</source>
        <translation>The token was pulled out or does not answer; nothing was signed.</translation>
    </message>
    <message>
        <source>The token with the certificate of {holder} is not plugged in.</source>
        <translation>The token with the certificate of {holder} is not plugged in.</translation>
    </message>
    <message>
        <source>Type it again only if you are sure; mind capitals and the Vietnamese keyboard.</source>
        <translation>Type it again only if you are sure; mind capitals and the Vietnamese keyboard.</translation>
    </message>
    <message>
        <source>Type it again; mind capitals and the Vietnamese keyboard.</source>
        <translation>Type it again; mind capitals and the Vietnamese keyboard.</translation>
    </message>
    <message>
        <source>Type it; nothing was tried on the token.</source>
        <translation>Type it; nothing was tried on the token.</translation>
    </message>
    <message>
        <source>Type the password that the certificate was handed out with.</source>
        <translation>Type the password that the certificate was handed out with.</translation>
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
        <source>{holder} signed the whole document at {time} with a sample certificate, which proves nothing.</source>
        <translation>{holder} signed the whole document at {time} with a sample certificate, which proves nothing.</translation>
    </message>
    <message>
        <source>{holder} signed the whole document at {time}, but the issuer of the certificate is not known here: {issuer}.</source>
        <translation>{holder} signed the whole document at {time}, but the issuer of the certificate is not known here: {issuer}.</translation>
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
        <source>“{name}” can't be taken out of the trust list.</source>
        <translation>“{name}” can't be taken out of the trust list.</translation>
    </message>
    <message>
        <source>“{name}” can't be used as the library of a token.</source>
        <translation>“{name}” can't be used as the library of a token.</translation>
    </message>
    <message>
        <source>“{name}” has no password; this one does not open it.</source>
        <translation>“{name}” has no password; this one does not open it.</translation>
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
        <source>“{name}” is larger than {size} MB: no report is.</source>
        <translation>“{name}” is larger than {size} MB: no report is.</translation>
    </message>
    <message>
        <source>“{name}” is locked in an outdated way.</source>
        <translation>“{name}” is locked in an outdated way.</translation>
    </message>
    <message>
        <source>“{name}” is no certificate of an authority.</source>
        <translation>“{name}” is no certificate of an authority.</translation>
    </message>
    <message>
        <source>“{name}” is no certificate revocation list.</source>
        <translation>“{name}” is no certificate revocation list.</translation>
    </message>
    <message>
        <source>“{name}” is no picture that can be read.</source>
        <translation>“{name}” is no picture that can be read.</translation>
    </message>
    <message>
        <source>“{name}” is not a PDF document.</source>
        <translation>“{name}” is not a PDF document.</translation>
    </message>
    <message>
        <source>“{name}” is not a certificate file, or it is damaged.</source>
        <translation>“{name}” is not a certificate file, or it is damaged.</translation>
    </message>
    <message>
        <source>“{name}” is {size} MB; a scan of up to 20 MB is taken.</source>
        <translation>“{name}” is {size} MB; a scan of up to 20 MB is taken.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A dialog is open in nq20desk; close it first.</source>
        <translation>A dialog is open in nq20desk; close it first.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Go back to the copy</source>
        <translation>Go back to the copy</translation>
    </message>
    <message>
        <source>Install the newest nq20desk to go on with these data. Or go back to the copy {name} of {made}, which this nq20desk can open: what was entered after it will be missing, and stays in a file of its own beside the data; nothing is deleted.</source>
        <translation>Install the newest nq20desk to go on with these data. Or go back to the copy {name} of {made}, which this nq20desk can open: what was entered after it will be missing, and stays in a file of its own beside the data; nothing is deleted.</translation>
    </message>
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
    <name>StepDialog</name>
    <message>
        <source>By e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing of the report changes any more; a mistake is corrected by a replacement version.</source>
        <translation>Nothing of the report changes any more; a mistake is corrected by a replacement version.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Sent how</source>
        <translation>Sent how</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Submit for signing</source>
        <translation>Submit for signing</translation>
    </message>
    <message>
        <source>Take back to draft</source>
        <translation>Take back to draft</translation>
    </message>
    <message>
        <source>Text and figures are frozen as they stand now; number and date can still be entered.</source>
        <translation>Text and figures are frozen as they stand now; number and date can still be entered.</translation>
    </message>
    <message>
        <source>The text can be changed again.</source>
        <translation>The text can be changed again.</translation>
    </message>
    <message>
        <source>The text can still be changed.</source>
        <translation>The text can still be changed.</translation>
    </message>
    <message>
        <source>Through the document exchange</source>
        <translation>Through the document exchange</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A command of nq20desk is already using the data in {folder} (since {since}).</source>
        <translation>A command of nq20desk is already using the data in {folder} (since {since}).</translation>
    </message>
    <message>
        <source>A finding is set aside with a reason only.</source>
        <translation>A finding is set aside with a reason only.</translation>
    </message>
    <message>
        <source>Add it again if it is still needed.</source>
        <translation>Add it again if it is still needed.</translation>
    </message>
    <message>
        <source>Another nq20desk is already using the data in {folder} (since {since}).</source>
        <translation>Another nq20desk is already using the data in {folder} (since {since}).</translation>
    </message>
    <message>
        <source>Another nq20desk is already using the data in {folder}.</source>
        <translation>Another nq20desk is already using the data in {folder}.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer's own disk or on a USB stick.</source>
        <translation>Choose a folder on this computer's own disk or on a USB stick.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, for example C:\nq20desk.</source>
        <translation>Choose a folder with a shorter path, for example C:\nq20desk.</translation>
    </message>
    <message>
        <source>Choose an older copy, or install the newest nq20desk.</source>
        <translation>Choose an older copy, or install the newest nq20desk.</translation>
    </message>
    <message>
        <source>Choose another document as evidence.</source>
        <translation>Choose another document as evidence.</translation>
    </message>
    <message>
        <source>Close nq20desk on that computer first.</source>
        <translation>Close nq20desk on that computer first.</translation>
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
        <source>Install the newest nq20desk, or restore a copy from before; the data were left as they are.</source>
        <translation>Install the newest nq20desk, or restore a copy from before; the data were left as they are.</translation>
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
        <source>Say in a few words why it is right as it stands.</source>
        <translation>Say in a few words why it is right as it stands.</translation>
    </message>
    <message>
        <source>Switch to that session and close nq20desk there, or sign out of it.</source>
        <translation>Switch to that session and close nq20desk there, or sign out of it.</translation>
    </message>
    <message>
        <source>Take it back to draft before it is sent, or make a replacement version.</source>
        <translation>Take it back to draft before it is sent, or make a replacement version.</translation>
    </message>
    <message>
        <source>Take the report back to draft, or make a replacement version.</source>
        <translation>Take the report back to draft, or make a replacement version.</translation>
    </message>
    <message>
        <source>Take the write protection off the drive, or choose a folder of your own, for example in Documents.</source>
        <translation>Take the write protection off the drive, or choose a folder of your own, for example in Documents.</translation>
    </message>
    <message>
        <source>The command 'reports' lists them.</source>
        <translation>The command 'reports' lists them.</translation>
    </message>
    <message>
        <source>The command 'versions' lists them.</source>
        <translation>The command 'versions' lists them.</translation>
    </message>
    <message>
        <source>The computer {computer} is already using the data in {folder} ({user}, since {since}).</source>
        <translation>The computer {computer} is already using the data in {folder} ({user}, since {since}).</translation>
    </message>
    <message>
        <source>The copy {name} can't take the place of the data: {reason}.</source>
        <translation>The copy {name} can't take the place of the data: {reason}.</translation>
    </message>
    <message>
        <source>The copy {name} was written by a newer nq20desk (data version {version}).</source>
        <translation>The copy {name} was written by a newer nq20desk (data version {version}).</translation>
    </message>
    <message>
        <source>The data are as they were. Close other programs that use the folder, make room on the disk, then try again.</source>
        <translation>The data are as they were. Close other programs that use the folder, make room on the disk, then try again.</translation>
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
        <source>The folder {folder} lies too deep: the data need a path of at most {spare} characters on this computer.</source>
        <translation>The folder {folder} lies too deep: the data need a path of at most {spare} characters on this computer.</translation>
    </message>
    <message>
        <source>The folder “backups” beside the data holds the copies.</source>
        <translation>The folder “backups” beside the data holds the copies.</translation>
    </message>
    <message>
        <source>The phrase is empty.</source>
        <translation>The phrase is empty.</translation>
    </message>
    <message>
        <source>The version has no name yet.</source>
        <translation>The version has no name yet.</translation>
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
        <source>There is no text in this section yet.</source>
        <translation>There is no text in this section yet.</translation>
    </message>
    <message>
        <source>There is no version {identifier} in these data.</source>
        <translation>There is no version {identifier} in these data.</translation>
    </message>
    <message>
        <source>This document is no longer in the register.</source>
        <translation>This document is no longer in the register.</translation>
    </message>
    <message>
        <source>This phrase was removed meanwhile.</source>
        <translation>This phrase was removed meanwhile.</translation>
    </message>
    <message>
        <source>This report was signed or sent: it can't be changed any more.</source>
        <translation>This report was signed or sent: it can't be changed any more.</translation>
    </message>
    <message>
        <source>This step belongs to a report that was signed or sent since.</source>
        <translation>This step belongs to a report that was signed or sent since.</translation>
    </message>
    <message>
        <source>This step can't be undone: its data were changed again later.</source>
        <translation>This step can't be undone: its data were changed again later.</translation>
    </message>
    <message>
        <source>Undo the later steps first.</source>
        <translation>Undo the later steps first.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Wait until it is done, then try again.</translation>
    </message>
    <message>
        <source>Write a year (2026), a quarter (Quý II/2026), a month (tháng 6/2026) or a day (15/6/2026).</source>
        <translation>Write a year (2026), a quarter (Quý II/2026), a month (tháng 6/2026) or a day (15/6/2026).</translation>
    </message>
    <message>
        <source>Write its words, then save it again.</source>
        <translation>Write its words, then save it again.</translation>
    </message>
    <message>
        <source>nq20desk is already using the data in {folder} in another session of this computer ({user}, since {since}).</source>
        <translation>nq20desk is already using the data in {folder} in another session of this computer ({user}, since {since}).</translation>
    </message>
    <message>
        <source>the copy is not whole</source>
        <translation>the copy is not whole</translation>
    </message>
    <message>
        <source>“{words}” is no deadline.</source>
        <translation>“{words}” is no deadline.</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>a file of this name is already there</source>
        <translation>a file of this name is already there</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <translation>a part of the path is a file, not a folder</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>it is not there</translation>
    </message>
    <message>
        <source>it is open in another program</source>
        <translation>it is open in another program</translation>
    </message>
    <message>
        <source>it is write-protected, or this user may not do it</source>
        <translation>it is write-protected, or this user may not do it</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>the drive does not answer</translation>
    </message>
    <message>
        <source>the file is too large for this drive</source>
        <translation>the file is too large for this drive</translation>
    </message>
    <message>
        <source>the name holds characters that are not allowed</source>
        <translation>the name holds characters that are not allowed</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>the system gives error {number}</source>
        <translation>the system gives error {number}</translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation>there is no room left on the disk</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>too many files are open</translation>
    </message>
</context>
<context>
    <name>TableCommands</name>
    <message>
        <source>&amp;Delete table</source>
        <translation>&amp;Delete table</translation>
    </message>
    <message>
        <source>&amp;Head row on or off</source>
        <translation>&amp;Head row on or off</translation>
    </message>
    <message>
        <source>&amp;Insert table …</source>
        <translation>&amp;Insert table …</translation>
    </message>
    <message>
        <source>&amp;Merge cells</source>
        <translation>&amp;Merge cells</translation>
    </message>
    <message>
        <source>&amp;Split cell</source>
        <translation>&amp;Split cell</translation>
    </message>
    <message>
        <source>Caption, &amp;unit, source …</source>
        <translation>Caption, &amp;unit, source …</translation>
    </message>
    <message>
        <source>Column &amp;left</source>
        <translation>Column &amp;left</translation>
    </message>
    <message>
        <source>Column &amp;narrower</source>
        <translation>Column &amp;narrower</translation>
    </message>
    <message>
        <source>Column &amp;right</source>
        <translation>Column &amp;right</translation>
    </message>
    <message>
        <source>Column &amp;wider</source>
        <translation>Column &amp;wider</translation>
    </message>
    <message>
        <source>Delete columns</source>
        <translation>Delete columns</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Delete rows</translation>
    </message>
    <message>
        <source>Row &amp;above</source>
        <translation>Row &amp;above</translation>
    </message>
    <message>
        <source>Row &amp;below</source>
        <translation>Row &amp;below</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Text &amp;centred</source>
        <translation>Text &amp;centred</translation>
    </message>
    <message>
        <source>Text left</source>
        <translation>Text left</translation>
    </message>
    <message>
        <source>Text right</source>
        <translation>Text right</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>&amp;Head rows</source>
        <translation>&amp;Head rows</translation>
    </message>
    <message>
        <source>&amp;Rows, with the head</source>
        <translation>&amp;Rows, with the head</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>C&amp;aption</source>
        <translation>C&amp;aption</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Insert table</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>for example %</source>
        <translation>for example %</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>A cited document was changed: “{edited}” in the file, “{shown}” in the program. The register's words stay.</source>
        <translation>A cited document was changed: “{edited}” in the file, “{shown}” in the program. The register's words stay.</translation>
    </message>
    <message>
        <source>A figure was changed: “{edited}” in the file, “{shown}” in the program ({field}). The program's figure stays; if the file is right, correct it on the page Indicators.</source>
        <translation>A figure was changed: “{edited}” in the file, “{shown}” in the program ({field}). The program's figure stays; if the file is right, correct it on the page Indicators.</translation>
    </message>
    <message>
        <source>Choose the file that was exported from this report; an old report is taken in with “Take in an old report”.</source>
        <translation>Choose the file that was exported from this report; an old report is taken in with “Take in an old report”.</translation>
    </message>
    <message>
        <source>In a table, row “{row}”: “{edited}” in the file, “{shown}” in the program. Tables stay; correct the figure on the page Indicators, or the table in the editor.</source>
        <translation>In a table, row “{row}”: “{edited}” in the file, “{shown}” in the program. Tables stay; correct the figure on the page Indicators, or the table in the editor.</translation>
    </message>
    <message>
        <source>Nothing of this report is recognised in “{name}”.</source>
        <translation>Nothing of this report is recognised in “{name}”.</translation>
    </message>
    <message>
        <source>Nothing was changed in the file.</source>
        <translation>Nothing was changed in the file.</translation>
    </message>
    <message>
        <source>Open the report that it belongs to, then take it back there.</source>
        <translation>Open the report that it belongs to, then take it back there.</translation>
    </message>
    <message>
        <source>The file has a table that the report does not have (“{words}” …). Insert it in the editor.</source>
        <translation>The file has a table that the report does not have (“{words}” …). Insert it in the editor.</translation>
    </message>
    <message>
        <source>The file was made of report {number}, not of this one.</source>
        <translation>The file was made of report {number}, not of this one.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is not in the file; it stays, because it belongs to the form.</source>
        <translation>The heading “{heading}” is not in the file; it stays, because it belongs to the form.</translation>
    </message>
    <message>
        <source>The heading “{heading}” reads “{edited}” in the file; it stays, because it belongs to the form.</source>
        <translation>The heading “{heading}” reads “{edited}” in the file; it stays, because it belongs to the form.</translation>
    </message>
    <message>
        <source>Tracked changes in the file: {count}; the text was read as if all of them were accepted.</source>
        <translation>Tracked changes in the file: {count}; the text was read as if all of them were accepted.</translation>
    </message>
    <message>
        <source>“{heading}” was changed in the program, too, after the export: compare with care.</source>
        <translation>“{heading}” was changed in the program, too, after the export: compare with care.</translation>
    </message>
    <message>
        <source>“{name}” was made by another form than this report's.</source>
        <translation>“{name}” was made by another form than this report's.</translation>
    </message>
    <message>
        <source>“{text}” (head, title, signature or recipients) was changed in the file; it stays. Change it under the report's head or in Settings.</source>
        <translation>“{text}” (head, title, signature or recipients) was changed in the file; it stays. Change it under the report's head or in Settings.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Changes by section</source>
        <translation>Changes by section</translation>
    </message>
    <message>
        <source>Changes taken over: {n}</source>
        <translation>Changes taken over: {n}</translation>
    </message>
    <message>
        <source>Changes: {count} · sections: {sections} · ticked: {taken}</source>
        <translation>Changes: {count} · sections: {sections} · ticked: {taken}</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Edited Word file: what it changes</source>
        <translation>Edited Word file: what it changes</translation>
    </message>
    <message>
        <source>Figures, headings or tables that differ: {count}; see “Not taken over”.</source>
        <translation>Figures, headings or tables that differ: {count}; see “Not taken over”.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>In the program</translation>
    </message>
    <message>
        <source>Live figures or citations that would become typed text or go: {fields}</source>
        <translation>Live figures or citations that would become typed text or go: {fields}</translation>
    </message>
    <message>
        <source>Look changed</source>
        <translation>Look changed</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Not taken over</translation>
    </message>
    <message>
        <source>Not taken over ({count})</source>
        <translation>Not taken over ({count})</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Old and new</translation>
    </message>
    <message>
        <source>Old and new words</source>
        <translation>Old and new words</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Some of these sections were changed in the program, too, after the export: compare with care.</source>
        <translation>Some of these sections were changed in the program, too, after the export: compare with care.</translation>
    </message>
    <message>
        <source>Take back an edited Word file</source>
        <translation>Take back an edited Word file</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>The file changes no word of the report.</source>
        <translation>The file changes no word of the report.</translation>
    </message>
    <message>
        <source>The file was exported from another report.</source>
        <translation>The file was exported from another report.</translation>
    </message>
    <message>
        <source>The words are the same; the bullet, bold, italic, underline or superscript differs, or a live figure.</source>
        <translation>The words are the same; the bullet, bold, italic, underline or superscript differs, or a live figure.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Tracked changes ({count}) were read as if all of them were accepted.</source>
        <translation>Tracked changes ({count}) were read as if all of them were accepted.</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>A heading that the form does not have; it stays as a paragraph here.</source>
        <translation>A heading that the form does not have; it stays as a paragraph here.</translation>
    </message>
    <message>
        <source>Enter it first under Settings, Unit (or fill the folder with the sample).</source>
        <translation>Enter it first under Settings, Unit (or fill the folder with the sample).</translation>
    </message>
    <message>
        <source>Figures found and not entered: {count} (see --dry-run, --figures).</source>
        <translation>Figures found and not entered: {count} (see --dry-run, --figures).</translation>
    </message>
    <message>
        <source>Fits nowhere: {text}</source>
        <translation>Fits nowhere: {text}</translation>
    </message>
    <message>
        <source>It stood under “{title}”, which holds no text in this form.</source>
        <translation>It stood under “{title}”, which holds no text in this form.</translation>
    </message>
    <message>
        <source>Its heading holds no text in this form.</source>
        <translation>Its heading holds no text in this form.</translation>
    </message>
    <message>
        <source>Known units: {keys}.</source>
        <translation>Known units: {keys}.</translation>
    </message>
    <message>
        <source>Name its unit: {keys}.</source>
        <translation>Name its unit: {keys}.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Several offices could have written this report.</source>
        <translation>Several offices could have written this report.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The form makes this table from the figures; with them it is not needed here.</source>
        <translation>The form makes this table from the figures; with them it is not needed here.</translation>
    </message>
    <message>
        <source>The form prints this heading as “{title}”.</source>
        <translation>The form prints this heading as “{title}”.</translation>
    </message>
    <message>
        <source>The head of the report names another office: {name}.</source>
        <translation>The head of the report names another office: {name}.</translation>
    </message>
    <message>
        <source>There is no office of this kind for the unit '{unit}'.</source>
        <translation>There is no office of this kind for the unit '{unit}'.</translation>
    </message>
    <message>
        <source>There is no report form for this kind of office.</source>
        <translation>There is no report form for this kind of office.</translation>
    </message>
    <message>
        <source>These data have no office of this kind ({system}) yet.</source>
        <translation>These data have no office of this kind ({system}) yet.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>&amp;Goes to section</source>
        <translation>&amp;Goes to section</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Enter the signer in the unit profile</source>
        <translation>Enter the signer in the unit profile</translation>
    </message>
    <message>
        <source>Everything has its place.</source>
        <translation>Everything has its place.</translation>
    </message>
    <message>
        <source>Field: {name}</source>
        <translation>Field: {name}</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Figures ({count})</source>
        <translation>Figures ({count})</translation>
    </message>
    <message>
        <source>Figures found</source>
        <translation>Figures found</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Heading: {name}</source>
        <translation>Heading: {name}</translation>
    </message>
    <message>
        <source>In the old report</source>
        <translation>In the old report</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>Issuing office</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Left over</translation>
    </message>
    <message>
        <source>Left over ({count})</source>
        <translation>Left over ({count})</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Old report: what goes where</source>
        <translation>Old report: what goes where</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Parts of the old report</source>
        <translation>Parts of the old report</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Read it</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Reports (*.docx *.md *.txt)</source>
        <translation>Reports (*.docx *.md *.txt)</translation>
    </message>
    <message>
        <source>Section it goes to</source>
        <translation>Section it goes to</translation>
    </message>
    <message>
        <source>Select several parts to move them together.</source>
        <translation>Select several parts to move them together.</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Take in an old report</source>
        <translation>Take in an old report</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The head of the report names another office: {name}.</source>
        <translation>The head of the report names another office: {name}.</translation>
    </message>
    <message>
        <source>The part's text</source>
        <translation>The part's text</translation>
    </message>
    <message>
        <source>These parts are not taken. Open one to put it into a section.</source>
        <translation>These parts are not taken. Open one to put it into a section.</translation>
    </message>
    <message>
        <source>Ticked figures are entered. Nothing is ticked that can be read in two ways or differs from what is stored.</source>
        <translation>Ticked figures are entered. Nothing is ticked that can be read in two ways or differs from what is stored.</translation>
    </message>
    <message>
        <source>What fits nowhere</source>
        <translation>What fits nowhere</translation>
    </message>
    <message>
        <source>Word (.docx), .md or .txt</source>
        <translation>Word (.docx), .md or .txt</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>Year of the figures</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>addressee</translation>
    </message>
    <message>
        <source>fits nowhere</source>
        <translation>fits nowhere</translation>
    </message>
    <message>
        <source>heading of the appendix</source>
        <translation>heading of the appendix</translation>
    </message>
    <message>
        <source>issuing office</source>
        <translation>issuing office</translation>
    </message>
    <message>
        <source>motto</source>
        <translation>motto</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>place and date</source>
        <translation>place and date</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>recipient</translation>
    </message>
    <message>
        <source>register of documents</source>
        <translation>register of documents</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>signer's post</source>
        <translation>signer's post</translation>
    </message>
    <message>
        <source>signing authority</source>
        <translation>signing authority</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>type of document</source>
        <translation>type of document</translation>
    </message>
    <message>
        <source>{count} paragraphs into {sections} sections; {figures} figures ticked; {left} parts fit nowhere.</source>
        <translation>{count} paragraphs into {sections} sections; {figures} figures ticked; {left} parts fit nowhere.</translation>
    </message>
    <message>
        <source>– nowhere (left out) –</source>
        <translation>– nowhere (left out) –</translation>
    </message>
    <message>
        <source>… or paste the text of the report here</source>
        <translation>… or paste the text of the report here</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>1 day</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>1 day left</translation>
    </message>
    <message>
        <source>2026 or Quý II/2026 or 15/6/2026</source>
        <translation>2026 or Quý II/2026 or 15/6/2026</translation>
    </message>
    <message>
        <source>About the chosen tasks</source>
        <translation>About the chosen tasks</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>All agencies</translation>
    </message>
    <message>
        <source>All deadlines</source>
        <translation>All deadlines</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Change the task</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Day of the note</source>
        <translation>Day of the note</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Enter the office</source>
        <translation>Enter the office</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Excel …</source>
        <translation>Excel …</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find a task (Ctrl+F)</source>
        <translation>Find a task (Ctrl+F)</translation>
    </message>
    <message>
        <source>How far is it? Who does it?</source>
        <translation>How far is it? Who does it?</translation>
    </message>
    <message>
        <source>In time until {day}.</source>
        <translation>In time until {day}.</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Last note</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Lead agency</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>No notes yet.</translation>
    </message>
    <message>
        <source>No plan assigns tasks to this office. Its own tasks, with deadline, state and evidence, can be kept here.</source>
        <translation>No plan assigns tasks to this office. Its own tasks, with deadline, state and evidence, can be kept here.</translation>
    </message>
    <message>
        <source>No task fits what was chosen above.</source>
        <translation>No task fits what was chosen above.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>Open in the register</translation>
    </message>
    <message>
        <source>Quarter {quarter}/{year}</source>
        <translation>Quarter {quarter}/{year}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Several are separated by ;</source>
        <translation>Several are separated by ;</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Show all tasks</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Tasks belong to an office. Enter yours first.</source>
        <translation>Tasks belong to an office. Enter yours first.</translation>
    </message>
    <message>
        <source>Tasks {day}.xlsx</source>
        <translation>Tasks {day}.xlsx</translation>
    </message>
    <message>
        <source>The day on which tasks count as overdue</source>
        <translation>The day on which tasks count as overdue</translation>
    </message>
    <message>
        <source>What you set here is set for all of them.</source>
        <translation>What you set here is set for all of them.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>due soon</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>late by {time}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>not within our powers</source>
        <translation>not within our powers</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>overdue {time}</source>
        <translation>overdue {time}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} days</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} months</translation>
    </message>
    <message>
        <source>{count} tasks chosen</source>
        <translation>{count} tasks chosen</translation>
    </message>
    <message>
        <source>{count} tasks were written to {name}.</source>
        <translation>{count} tasks were written to {name}.</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} years</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>{days} days left</translation>
    </message>
    <message>
        <source>“{words}” is no deadline: write a year, a quarter, a month or a day.</source>
        <translation>“{words}” is no deadline: write a year, a quarter, a month or a day.</translation>
    </message>
</context>
<context>
    <name>TextTable</name>
    <message>
        <source>A table of {rows} rows and {columns} columns is too large for the text: at most {most_rows} rows, {most_columns} columns and {most_cells} cells.</source>
        <translation>A table of {rows} rows and {columns} columns is too large for the text: at most {most_rows} rows, {most_columns} columns and {most_cells} cells.</translation>
    </message>
    <message>
        <source>Attach it as an appendix or as an Excel file, and put only its totals here.</source>
        <translation>Attach it as an appendix or as an Excel file, and put only its totals here.</translation>
    </message>
    <message>
        <source>Cells of the head can't be merged with cells under it.</source>
        <translation>Cells of the head can't be merged with cells under it.</translation>
    </message>
    <message>
        <source>Change the number of head rows first.</source>
        <translation>Change the number of head rows first.</translation>
    </message>
    <message>
        <source>Source: {words}</source>
        <translation>Source: {words}</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Unit: {unit}</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Certificates on tokens</source>
        <translation>Certificates on tokens</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Libraries (*.dll *.so)</source>
        <translation>Libraries (*.dll *.so)</translation>
    </message>
    <message>
        <source>Library of the token</source>
        <translation>Library of the token</translation>
    </message>
    <message>
        <source>Library of the token…</source>
        <translation>Library of the token…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Looking for tokens</source>
        <translation>Looking for tokens</translation>
    </message>
    <message>
        <source>No token with a signing certificate was found. Plug it in and look again; if it is plugged in, choose the library that its vendor installed.</source>
        <translation>No token with a signing certificate was found. Plug it in and look again; if it is plugged in, choose the library that its vendor installed.</translation>
    </message>
    <message>
        <source>Sign with a token</source>
        <translation>Sign with a token</translation>
    </message>
    <message>
        <source>The PIN is asked for when signing, tried once, and never kept.</source>
        <translation>The PIN is asked for when signing, tried once, and never kept.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
</context>
<context>
    <name>TrialPrint</name>
    <message>
        <source>CHECK LIST OF THE REPORT – TRIAL PRINT</source>
        <translation>CHECK LIST OF THE REPORT – TRIAL PRINT</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Errors: {errors} · warnings: {warnings} · suggestions: {hints}</source>
        <translation>Errors: {errors} · warnings: {warnings} · suggestions: {hints}</translation>
    </message>
    <message>
        <source>FIGURES OF THE REPORT – TRIAL PRINT</source>
        <translation>FIGURES OF THE REPORT – TRIAL PRINT</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Number, date, recipients</source>
        <translation>Number, date, recipients</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Set aside: {reason} ({who})</source>
        <translation>Set aside: {reason} ({who})</translation>
    </message>
    <message>
        <source>Source, note</source>
        <translation>Source, note</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>The check found nothing.</source>
        <translation>The check found nothing.</translation>
    </message>
    <message>
        <source>Tick each figure that was compared with its source.</source>
        <translation>Tick each figure that was compared with its source.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
</context>
<context>
    <name>TypedNumbersTool</name>
    <message>
        <source>Equal to the figures: {equal} · different: {other}</source>
        <translation>Equal to the figures: {equal} · different: {other}</translation>
    </message>
    <message>
        <source>Find typed numbers</source>
        <translation>Find typed numbers</translation>
    </message>
    <message>
        <source>No typed number says or contradicts a figure.</source>
        <translation>No typed number says or contradicts a figure.</translation>
    </message>
    <message>
        <source>Put live figures for all equal ones</source>
        <translation>Put live figures for all equal ones</translation>
    </message>
    <message>
        <source>Put the live figure here</source>
        <translation>Put the live figure here</translation>
    </message>
    <message>
        <source>Text or figures changed since: look again.</source>
        <translation>Text or figures changed since: look again.</translation>
    </message>
    <message>
        <source>Typed numbers</source>
        <translation>Typed numbers</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>equal</translation>
    </message>
    <message>
        <source>{typed} – {sign}: {name} {stored}</source>
        <translation>{typed} – {sign}: {name} {stored}</translation>
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
    <name>Units</name>
    <message>
        <source>A merger needs at least two units.</source>
        <translation>A merger needs at least two units.</translation>
    </message>
    <message>
        <source>A split needs at least two new units.</source>
        <translation>A split needs at least two new units.</translation>
    </message>
    <message>
        <source>Choose another day or another unit.</source>
        <translation>Choose another day or another unit.</translation>
    </message>
    <message>
        <source>Choose another name, or change the unit that is there.</source>
        <translation>Choose another name, or change the unit that is there.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>Correct one of the two days.</translation>
    </message>
    <message>
        <source>Correct the day of the merger or split instead.</source>
        <translation>Correct the day of the merger or split instead.</translation>
    </message>
    <message>
        <source>Enter new names in their order, the oldest first.</source>
        <translation>Enter new names in their order, the oldest first.</translation>
    </message>
    <message>
        <source>The days of {name} follow from a merger or split.</source>
        <translation>The days of {name} follow from a merger or split.</translation>
    </message>
    <message>
        <source>The unit has no name.</source>
        <translation>The unit has no name.</translation>
    </message>
    <message>
        <source>There is a unit named {name} already.</source>
        <translation>There is a unit named {name} already.</translation>
    </message>
    <message>
        <source>There is no unit '{key}'.</source>
        <translation>There is no unit '{key}'.</translation>
    </message>
    <message>
        <source>There is no {name} on {day}.</source>
        <translation>There is no {name} on {day}.</translation>
    </message>
    <message>
        <source>This change was taken back meanwhile.</source>
        <translation>This change was taken back meanwhile.</translation>
    </message>
    <message>
        <source>Type its name.</source>
        <translation>Type its name.</translation>
    </message>
    <message>
        <source>{name} can't belong to {parent}: it is not of a lower level.</source>
        <translation>{name} can't belong to {parent}: it is not of a lower level.</translation>
    </message>
    <message>
        <source>{name} ended on {day} by a merger or split.</source>
        <translation>{name} ended on {day} by a merger or split.</translation>
    </message>
    <message>
        <source>{name} has a newer name already, from {day}.</source>
        <translation>{name} has a newer name already, from {day}.</translation>
    </message>
    <message>
        <source>{name} has ended already, on {day}.</source>
        <translation>{name} has ended already, on {day}.</translation>
    </message>
    <message>
        <source>{name} would end on {end}, before it begins on {start}.</source>
        <translation>{name} would end on {end}, before it begins on {start}.</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>! incomplete: {done} of {all} communes</source>
        <translation>! incomplete: {done} of {all} communes</translation>
    </message>
    <message>
        <source>* old borders, from the old units</source>
        <translation>* old borders, from the old units</translation>
    </message>
    <message>
        <source>A whole number is wanted here.</source>
        <translation>A whole number is wanted here.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add communes</source>
        <translation>Add communes</translation>
    </message>
    <message>
        <source>Add communes …</source>
        <translation>Add communes …</translation>
    </message>
    <message>
        <source>Added up from: {names}</source>
        <translation>Added up from: {names}</translation>
    </message>
    <message>
        <source>All figures of this commune</source>
        <translation>All figures of this commune</translation>
    </message>
    <message>
        <source>All its figures</source>
        <translation>All its figures</translation>
    </message>
    <message>
        <source>As of the day</source>
        <translation>As of the day</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Belong to</source>
        <translation>Belong to</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Below the last row of the table.</source>
        <translation>Below the last row of the table.</translation>
    </message>
    <message>
        <source>By the document</source>
        <translation>By the document</translation>
    </message>
    <message>
        <source>Can be read in two ways; type it into its cell.</source>
        <translation>Can be read in two ways; type it into its cell.</translation>
    </message>
    <message>
        <source>Can't be put together</source>
        <translation>Can't be put together</translation>
    </message>
    <message>
        <source>Check at least two units and name the new one.</source>
        <translation>Check at least two units and name the new one.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Commune A
Ward B</source>
        <translation>Commune A
Ward B</translation>
    </message>
    <message>
        <source>Commune, ward</source>
        <translation>Commune, ward</translation>
    </message>
    <message>
        <source>Correct the change</source>
        <translation>Correct the change</translation>
    </message>
    <message>
        <source>Correct the change …</source>
        <translation>Correct the change …</translation>
    </message>
    <message>
        <source>Correct the unit</source>
        <translation>Correct the unit</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Correct …</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>End the unit</source>
        <translation>End the unit</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>End …</translation>
    </message>
    <message>
        <source>Enter the unit</source>
        <translation>Enter the unit</translation>
    </message>
    <message>
        <source>Entered for {name}: {own} – agrees.</source>
        <translation>Entered for {name}: {own} – agrees.</translation>
    </message>
    <message>
        <source>Entered for {name}: {own} – does not agree.</source>
        <translation>Entered for {name}: {own} – does not agree.</translation>
    </message>
    <message>
        <source>Entered for {name}: {own}.</source>
        <translation>Entered for {name}: {own}.</translation>
    </message>
    <message>
        <source>Entered for {name}: {own}; that is {difference} beside the total. Nothing was overwritten.</source>
        <translation>Entered for {name}: {own}; that is {difference} beside the total. Nothing was overwritten.</translation>
    </message>
    <message>
        <source>Exists only since</source>
        <translation>Exists only since</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Figure ({unit})</source>
        <translation>Figure ({unit})</translation>
    </message>
    <message>
        <source>Figures by commune</source>
        <translation>Figures by commune</translation>
    </message>
    <message>
        <source>First day of the new state</source>
        <translation>First day of the new state</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>From the day</translation>
    </message>
    <message>
        <source>From {day}: {old} become {new}.</source>
        <translation>From {day}: {old} become {new}.</translation>
    </message>
    <message>
        <source>From {day}: {old} is called {new}.</source>
        <translation>From {day}: {old} is called {new}.</translation>
    </message>
    <message>
        <source>From {day}: {old} is split into {new}.</source>
        <translation>From {day}: {old} is split into {new}.</translation>
    </message>
    <message>
        <source>Grey numbers follow from others (point at them to see from what); a number typed over one counts instead.</source>
        <translation>Grey numbers follow from others (point at them to see from what); a number typed over one counts instead.</translation>
    </message>
    <message>
        <source>Here stand the units, their mergers and their population. First say which unit yours is.</source>
        <translation>Here stand the units, their mergers and their population. First say which unit yours is.</translation>
    </message>
    <message>
        <source>Here the figures of each commune stand side by side and add up to the unit's. First say which communes there are.</source>
        <translation>Here the figures of each commune stand side by side and add up to the unit's. First say which communes there are.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Its figures can't be divided; they stay with it.</source>
        <translation>Its figures can't be divided; they stay with it.</translation>
    </message>
    <message>
        <source>Its figures stay. Where it becomes part of another unit, use “Merge”.</source>
        <translation>Its figures stay. Where it becomes part of another unit, use “Merge”.</translation>
    </message>
    <message>
        <source>Mean of the populations at both year ends</source>
        <translation>Mean of the populations at both year ends</translation>
    </message>
    <message>
        <source>Mean population</source>
        <translation>Mean population</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Merge units</source>
        <translation>Merge units</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Merge …</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Missing: {names}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name at least two new units, one a line.</source>
        <translation>Name at least two new units, one a line.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Names, one a line</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>New name of {name}</translation>
    </message>
    <message>
        <source>New name …</source>
        <translation>New name …</translation>
    </message>
    <message>
        <source>No number: kept as a text.</source>
        <translation>No number: kept as a text.</translation>
    </message>
    <message>
        <source>No unit in the table is called “{name}”.</source>
        <translation>No unit in the table is called “{name}”.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is written before you say so.</source>
        <translation>Nothing is written before you say so.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Numerators {top} ÷ denominators {bottom} × {per}; never a mean of the rates.</source>
        <translation>Numerators {top} ÷ denominators {bottom} × {per}; never a mean of the rates.</translation>
    </message>
    <message>
        <source>Old borders: sum of {names}</source>
        <translation>Old borders: sum of {names}</translation>
    </message>
    <message>
        <source>Paste figures by commune</source>
        <translation>Paste figures by commune</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pasted</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Population by year</source>
        <translation>Population by year</translation>
    </message>
    <message>
        <source>Ranked: {name}, {year}</source>
        <translation>Ranked: {name}, {year}</translation>
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
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Resolution no. … of …</source>
        <translation>Resolution no. … of …</translation>
    </message>
    <message>
        <source>Right of the last column of the table.</source>
        <translation>Right of the last column of the table.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Share of the whole: of the denominators, or of the sum</source>
        <translation>Share of the whole: of the denominators, or of the sum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Split a unit</source>
        <translation>Split a unit</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Split …</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sum of the figures.</source>
        <translation>Sum of the figures.</translation>
    </message>
    <message>
        <source>Sum of {count} communes</source>
        <translation>Sum of {count} communes</translation>
    </message>
    <message>
        <source>The same in all of them.</source>
        <translation>The same in all of them.</translation>
    </message>
    <message>
        <source>These units</source>
        <translation>These units</translation>
    </message>
    <message>
        <source>They exist only since</source>
        <translation>They exist only since</translation>
    </message>
    <message>
        <source>This corrects a mistake for all times. For a new name from a day on, use “New name”.</source>
        <translation>This corrects a mistake for all times. For a new name from a day on, use “New name”.</translation>
    </message>
    <message>
        <source>This unit</source>
        <translation>This unit</translation>
    </message>
    <message>
        <source>Those of other times too</source>
        <translation>Those of other times too</translation>
    </message>
    <message>
        <source>To this figure</source>
        <translation>To this figure</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Type yes or no (có, không) here.</source>
        <translation>Type yes or no (có, không) here.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Unit whose communes are shown</source>
        <translation>Unit whose communes are shown</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Units and communes</source>
        <translation>Units and communes</translation>
    </message>
    <message>
        <source>Units and population</source>
        <translation>Units and population</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Ward …</source>
        <translation>Ward …</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>What goes where</translation>
    </message>
    <message>
        <source>White cells are for typing and pasting; double-click a name for all its figures.</source>
        <translation>White cells are for typing and pasting; double-click a name for all its figures.</translation>
    </message>
    <message>
        <source>Write {count} figures</source>
        <translation>Write {count} figures</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>a rate without counts</source>
        <translation>a rate without counts</translation>
    </message>
    <message>
        <source>become the new unit</source>
        <translation>become the new unit</translation>
    </message>
    <message>
        <source>becomes (one a line)</source>
        <translation>becomes (one a line)</translation>
    </message>
    <message>
        <source>belongs to {name}</source>
        <translation>belongs to {name}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>from the old units</source>
        <translation>from the old units</translation>
    </message>
    <message>
        <source>from {since} on</source>
        <translation>from {since} on</translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <translation>from {since} to {until}</translation>
    </message>
    <message>
        <source>in force, no dates known</source>
        <translation>in force, no dates known</translation>
    </message>
    <message>
        <source>in words, no number</source>
        <translation>in words, no number</translation>
    </message>
    <message>
        <source>no denominator</source>
        <translation>no denominator</translation>
    </message>
    <message>
        <source>no exact number</source>
        <translation>no exact number</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>no figure yet</translation>
    </message>
    <message>
        <source>no other unit</source>
        <translation>no other unit</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>not collected</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>not written</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>on the day</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>until {until}</translation>
    </message>
    <message>
        <source>yes / no</source>
        <translation>yes / no</translation>
    </message>
    <message>
        <source>{count} of {all} cells will be written.</source>
        <translation>{count} of {all} cells will be written.</translation>
    </message>
    <message>
        <source>{count} units below it today</source>
        <translation>{count} units below it today</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} of {all}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>{name} ends; last day</source>
        <translation>{name} ends; last day</translation>
    </message>
    <message>
        <source>{name} has no figure of its own.</source>
        <translation>{name} has no figure of its own.</translation>
    </message>
    <message>
        <source>{name} – not on this day</source>
        <translation>{name} – not on this day</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{top} of {bottom} have it.</source>
        <translation>{top} of {bottom} have it.</translation>
    </message>
    <message>
        <source>✓ complete: all {all} communes</source>
        <translation>✓ complete: all {all} communes</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>An update file (.nq20) brings new forms, plans, indicators and layouts, or a new version of the program, without internet. Choose the file, or drop it here: its signature is verified first, and you see what changes.</source>
        <translation>An update file (.nq20) brings new forms, plans, indicators and layouts, or a new version of the program, without internet. Choose the file, or drop it here: its signature is verified first, and you see what changes.</translation>
    </message>
    <message>
        <source>Backing up the data and updating</source>
        <translation>Backing up the data and updating</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choose an update file</source>
        <translation>Choose an update file</translation>
    </message>
    <message>
        <source>Edition {edition} is in use now.</source>
        <translation>Edition {edition} is in use now.</translation>
    </message>
    <message>
        <source>Nothing that this program reads.</source>
        <translation>Nothing that this program reads.</translation>
    </message>
    <message>
        <source>The signature holds and the file is whole.</source>
        <translation>The signature holds and the file is whole.</translation>
    </message>
    <message>
        <source>This file is for Windows; the installer was put here: {path}</source>
        <translation>This file is for Windows; the installer was put here: {path}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Update file of nq20desk (*.nq20)</source>
        <translation>Update file of nq20desk (*.nq20)</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>Update from a file</translation>
    </message>
    <message>
        <source>Verifying the file</source>
        <translation>Verifying the file</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Ask whoever gave you the file for a new copy of it.</source>
        <translation>Ask whoever gave you the file for a new copy of it.</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Brings</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Choose a file that ends in .nq20.</source>
        <translation>Choose a file that ends in .nq20.</translation>
    </message>
    <message>
        <source>Copy the file again from where you got it, then try once more.</source>
        <translation>Copy the file again from where you got it, then try once more.</translation>
    </message>
    <message>
        <source>Data files: forms, indicators, plans, layouts</source>
        <translation>Data files: forms, indicators, plans, layouts</translation>
    </message>
    <message>
        <source>Do not use this file; ask whoever gave it to you where it comes from.</source>
        <translation>Do not use this file; ask whoever gave it to you where it comes from.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Edition {edition} is in use already, or came with the program.</source>
        <translation>Edition {edition} is in use already, or came with the program.</translation>
    </message>
    <message>
        <source>Edition {edition} is in use now.</source>
        <translation>Edition {edition} is in use now.</translation>
    </message>
    <message>
        <source>Edition {edition} is older than {active}, which is in use.</source>
        <translation>Edition {edition} is older than {active}, which is in use.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>In the file “{name}” the part {part} is not what was signed.</source>
        <translation>In the file “{name}” the part {part} is not what was signed.</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>In use now</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Install a newer nq20desk first, then open the file again.</source>
        <translation>Install a newer nq20desk first, then open the file again.</translation>
    </message>
    <message>
        <source>Install the newer program first, then open the file again.</source>
        <translation>Install the newer program first, then open the file again.</translation>
    </message>
    <message>
        <source>Kinds of offices, ways of signing</source>
        <translation>Kinds of offices, ways of signing</translation>
    </message>
    <message>
        <source>Known editions: {editions}.</source>
        <translation>Known editions: {editions}.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>List of documents</source>
        <translation>List of documents</translation>
    </message>
    <message>
        <source>Lists of tasks</source>
        <translation>Lists of tasks</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever made the update file for a new one.</source>
        <translation>Nothing was changed. Ask whoever made the update file for a new one.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have the disk checked.</source>
        <translation>Nothing was changed. Have the disk checked.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell whoever makes the update files.</source>
        <translation>Nothing was changed. Tell whoever makes the update files.</translation>
    </message>
    <message>
        <source>Open it again and look at what it brings.</source>
        <translation>Open it again and look at what it brings.</translation>
    </message>
    <message>
        <source>Open its update file again, or choose another edition in Settings – Updates, about – Editions.</source>
        <translation>Open its update file again, or choose another edition in Settings – Updates, about – Editions.</translation>
    </message>
    <message>
        <source>Open its update file again.</source>
        <translation>Open its update file again.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Program (an installer for Windows)</source>
        <translation>Program (an installer for Windows)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Signed with a trial key that anybody can use: this file is for trials only.</source>
        <translation>Signed with a trial key that anybody can use: this file is for trials only.</translation>
    </message>
    <message>
        <source>Start it yourself from that folder.</source>
        <translation>Start it yourself from that folder.</translation>
    </message>
    <message>
        <source>The data are backed up, the installer opens, and this program closes.</source>
        <translation>The data are backed up, the installer opens, and this program closes.</translation>
    </message>
    <message>
        <source>The data edition {edition} is damaged or can't be read by this program; {shipped}, which came with the program, is used instead.</source>
        <translation>The data edition {edition} is damaged or can't be read by this program; {shipped}, which came with the program, is used instead.</translation>
    </message>
    <message>
        <source>The data edition {edition} is damaged.</source>
        <translation>The data edition {edition} is damaged.</translation>
    </message>
    <message>
        <source>The data edition {edition} is in use already.</source>
        <translation>The data edition {edition} is in use already.</translation>
    </message>
    <message>
        <source>The data files of this edition can't be used: {why}</source>
        <translation>The data files of this edition can't be used: {why}</translation>
    </message>
    <message>
        <source>The disk did not keep what was written to it in {folder}.</source>
        <translation>The disk did not keep what was written to it in {folder}.</translation>
    </message>
    <message>
        <source>The file brings nq20desk {brought}; this is {version} already.</source>
        <translation>The file brings nq20desk {brought}; this is {version} already.</translation>
    </message>
    <message>
        <source>The file of {day} was signed with a key that is valid from {first} to {last} only.</source>
        <translation>The file of {day} was signed with a key that is valid from {first} to {last} only.</translation>
    </message>
    <message>
        <source>The file was not signed by anybody whom this program believes, or it was changed since.</source>
        <translation>The file was not signed by anybody whom this program believes, or it was changed since.</translation>
    </message>
    <message>
        <source>The file “{name}” can't be read: {reason}.</source>
        <translation>The file “{name}” can't be read: {reason}.</translation>
    </message>
    <message>
        <source>The file “{name}” is damaged or not complete.</source>
        <translation>The file “{name}” is damaged or not complete.</translation>
    </message>
    <message>
        <source>The file “{name}” is larger than an update can be.</source>
        <translation>The file “{name}” is larger than an update can be.</translation>
    </message>
    <message>
        <source>The file “{name}” is of a kind that this program does not know.</source>
        <translation>The file “{name}” is of a kind that this program does not know.</translation>
    </message>
    <message>
        <source>The file “{name}” is refused: {why}.</source>
        <translation>The file “{name}” is refused: {why}.</translation>
    </message>
    <message>
        <source>The file “{name}” names no usable version.</source>
        <translation>The file “{name}” names no usable version.</translation>
    </message>
    <message>
        <source>The file “{name}” says edition {one}, its data say {other}.</source>
        <translation>The file “{name}” says edition {one}, its data say {other}.</translation>
    </message>
    <message>
        <source>The file “{name}” was changed since it was opened.</source>
        <translation>The file “{name}” was changed since it was opened.</translation>
    </message>
    <message>
        <source>The installer was started: {path}</source>
        <translation>The installer was started: {path}</translation>
    </message>
    <message>
        <source>The installer {name} can't be started: {reason}.</source>
        <translation>The installer {name} can't be started: {reason}.</translation>
    </message>
    <message>
        <source>The key {name} can't be read: {reason}.</source>
        <translation>The key {name} can't be read: {reason}.</translation>
    </message>
    <message>
        <source>The list of contents of this file can't be read.</source>
        <translation>The list of contents of this file can't be read.</translation>
    </message>
    <message>
        <source>There is no data edition {edition} here.</source>
        <translation>There is no data edition {edition} here.</translation>
    </message>
    <message>
        <source>There is no earlier data edition to go back to.</source>
        <translation>There is no earlier data edition to go back to.</translation>
    </message>
    <message>
        <source>This edition lacks what reports or figures of yours use: {parts}.</source>
        <translation>This edition lacks what reports or figures of yours use: {parts}.</translation>
    </message>
    <message>
        <source>This file has format {number}, which this program does not know.</source>
        <translation>This file has format {number}, which this program does not know.</translation>
    </message>
    <message>
        <source>This file is for Windows; the installer was put here: {path}</source>
        <translation>This file is for Windows; the installer was put here: {path}</translation>
    </message>
    <message>
        <source>This file needs nq20desk {needed} or newer; this is {version}.</source>
        <translation>This file needs nq20desk {needed} or newer; this is {version}.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>This program</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>To go back to an earlier edition, choose it in Settings – Updates, about – Editions, or use the command 'update back'.</source>
        <translation>To go back to an earlier edition, choose it in Settings – Updates, about – Editions, or use the command 'update back'.</translation>
    </message>
    <message>
        <source>To go back to the program before, use the entry of nq20desk in the Start menu that says so.</source>
        <translation>To go back to the program before, use the entry of nq20desk in the Start menu that says so.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Words and rules of the checks</source>
        <translation>Words and rules of the checks</translation>
    </message>
    <message>
        <source>it does not hold what such a file must</source>
        <translation>it does not hold what such a file must</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>it holds a file twice</translation>
    </message>
    <message>
        <source>it holds a file with a name that leads elsewhere</source>
        <translation>it holds a file with a name that leads elsewhere</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>it is packed in an unusual way</translation>
    </message>
    <message>
        <source>its contents are not those of its list</source>
        <translation>its contents are not those of its list</translation>
    </message>
    <message>
        <source>one of them breaks a rule ({name})</source>
        <translation>one of them breaks a rule ({name})</translation>
    </message>
    <message>
        <source>this is no public Ed25519 key in base64.</source>
        <translation>this is no public Ed25519 key in base64.</translation>
    </message>
    <message>
        <source>{difference}: {part}</source>
        <translation>{difference}: {part}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} and {count} more</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <translation>{first}; {next}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} is no Ed25519 key in PEM without a password.</source>
        <translation>{name} is no Ed25519 key in PEM without a password.</translation>
    </message>
    <message>
        <source>{name} – TRIAL KEY</source>
        <translation>{name} – TRIAL KEY</translation>
    </message>
    <message>
        <source>{topic} “{name}”</source>
        <translation>{topic} “{name}”</translation>
    </message>
    <message>
        <source>“{name}” is no update file of nq20desk.</source>
        <translation>“{name}” is no update file of nq20desk.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Changes since</source>
        <translation>Changes since</translation>
    </message>
    <message>
        <source>Choose a PDF…</source>
        <translation>Choose a PDF…</translation>
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
    <message>
        <source>{issuer} – the sample's own: proves nothing</source>
        <translation>{issuer} – the sample's own: proves nothing</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>Compare versions: {section}</source>
        <translation>Compare versions: {section}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Newer</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>Only changed paragraphs</source>
        <translation>Only changed paragraphs</translation>
    </message>
    <message>
        <source>Present text</source>
        <translation>Present text</translation>
    </message>
    <message>
        <source>Restore the older one</source>
        <translation>Restore the older one</translation>
    </message>
    <message>
        <source>The words of the two are the same.</source>
        <translation>The words of the two are the same.</translation>
    </message>
    <message>
        <source>Words added (underlined): {added} · words removed (struck through): {removed}</source>
        <translation>Words added (underlined): {added} · words removed (struck through): {removed}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>After half an hour of writing</source>
        <translation>After half an hour of writing</translation>
    </message>
    <message>
        <source>As it was before that day's work</source>
        <translation>As it was before that day's work</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Before a large change</translation>
    </message>
    <message>
        <source>Before another step</source>
        <translation>Before another step</translation>
    </message>
    <message>
        <source>Before: {operation}</source>
        <translation>Before: {operation}</translation>
    </message>
    <message>
        <source>When the report's state changed</source>
        <translation>When the report's state changed</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>WayActions</name>
    <message>
        <source>Compare two versions …</source>
        <translation>Compare two versions …</translation>
    </message>
    <message>
        <source>Make a replacement version</source>
        <translation>Make a replacement version</translation>
    </message>
    <message>
        <source>Replaced on {day} by a newer version.</source>
        <translation>Replaced on {day} by a newer version.</translation>
    </message>
    <message>
        <source>Sent on {day}: nothing changes any more. “State” makes a replacement version.</source>
        <translation>Sent on {day}: nothing changes any more. “State” makes a replacement version.</translation>
    </message>
    <message>
        <source>Signed on {day}: text and figures are frozen. “State” takes it back to draft.</source>
        <translation>Signed on {day}: text and figures are frozen. “State” takes it back to draft.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Submit, sign, send, replace</source>
        <translation>Submit, sign, send, replace</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>0 (none occurred)</source>
        <translation>0 (none occurred)</translation>
    </message>
    <message>
        <source>at the target, which is not enough</source>
        <translation>at the target, which is not enough</translation>
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
        <source>{number} percentage point</source>
        <translation>{number} percentage point</translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} percentage points</translation>
    </message>
    <message>
        <source>{number} point</source>
        <translation>{number} point</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} points</translation>
    </message>
    <message>
        <source>{number} year</source>
        <translation>{number} year</translation>
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
        <source>a slip consists of well-formed syllables in small letters; the others are found without a list.</source>
        <translation>a slip consists of well-formed syllables in small letters; the others are found without a list.</translation>
    </message>
    <message>
        <source>one of the words is blank.</source>
        <translation>one of the words is blank.</translation>
    </message>
    <message>
        <source>only % and ‰ are signs.</source>
        <translation>only % and ‰ are signs.</translation>
    </message>
    <message>
        <source>only {unit} may stand in braces, and only there.</source>
        <translation>only {unit} may stand in braces, and only there.</translation>
    </message>
    <message>
        <source>the checks don't know this symbol of a kind.</source>
        <translation>the checks don't know this symbol of a kind.</translation>
    </message>
    <message>
        <source>the day is missing.</source>
        <translation>the day is missing.</translation>
    </message>
    <message>
        <source>the last day lies before the first.</source>
        <translation>the last day lies before the first.</translation>
    </message>
    <message>
        <source>the list has no words.</source>
        <translation>the list has no words.</translation>
    </message>
    <message>
        <source>the pattern is wrong at character {number}.</source>
        <translation>the pattern is wrong at character {number}.</translation>
    </message>
    <message>
        <source>the program has no rule {key}.</source>
        <translation>the program has no rule {key}.</translation>
    </message>
    <message>
        <source>the rule {key} is there twice.</source>
        <translation>the rule {key} is there twice.</translation>
    </message>
    <message>
        <source>these rules are missing: {keys}.</source>
        <translation>these rules are missing: {keys}.</translation>
    </message>
    <message>
        <source>these words are there twice: {words}.</source>
        <translation>these words are there twice: {words}.</translation>
    </message>
    <message>
        <source>this slip is there twice.</source>
        <translation>this slip is there twice.</translation>
    </message>
    <message>
        <source>two spellings at least are needed.</source>
        <translation>two spellings at least are needed.</translation>
    </message>
    <message>
        <source>two words at least are needed.</source>
        <translation>two words at least are needed.</translation>
    </message>
</context>
</TS>
