<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BandWords</name>
    <message numerus="yes">
        <source>from %n day(s) in 30</source>
        <translation>
            <numerusform>from %n day in 30</numerusform>
            <numerusform>from %n days in 30</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n day(s) in 90</source>
        <translation>
            <numerusform>from %n day in 90</numerusform>
            <numerusform>from %n days in 90</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>Import of %1 and %n more file(s)</source>
        <translation>
            <numerusform>Import of %1 and %n more file</numerusform>
            <numerusform>Import of %1 and %n more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit of %n customer(s)</source>
        <translation>
            <numerusform>Edit of %n customer</numerusform>
            <numerusform>Edit of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit “%1” of %n customer(s)</source>
        <translation>
            <numerusform>Edit “%1” of %n customer</numerusform>
            <numerusform>Edit “%1” of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n customer(s)</source>
        <translation>
            <numerusform>Deleted %n customer</numerusform>
            <numerusform>Deleted %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n contact(s)</source>
        <translation>
            <numerusform>Deleted %n contact</numerusform>
            <numerusform>Deleted %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log for %n customer(s)</source>
        <translation>
            <numerusform>Log for %n customer</numerusform>
            <numerusform>Log for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge of %n certain pair(s)</source>
        <translation>
            <numerusform>Merge of %n certain pair</numerusform>
            <numerusform>Merge of %n certain pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claimed %n customer(s)</source>
        <translation>
            <numerusform>Claimed %n customer</numerusform>
            <numerusform>Claimed %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Returned %n customer(s) to the pool</source>
        <translation>
            <numerusform>Returned %n customer to the pool</numerusform>
            <numerusform>Returned %n customers to the pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n customer(s)</source>
        <translation>
            <numerusform>Assigned %n customer</numerusform>
            <numerusform>Assigned %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over %n customer(s)</source>
        <translation>
            <numerusform>Handed over %n customer</numerusform>
            <numerusform>Handed over %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n cell(s)</source>
        <translation>
            <numerusform>Pasted %n cell</numerusform>
            <numerusform>Pasted %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n cell(s) of “%1”</source>
        <translation>
            <numerusform>Pasted %n cell of “%1”</numerusform>
            <numerusform>Pasted %n cells of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n deal(s) to “%1”</source>
        <translation>
            <numerusform>Moved %n deal to “%1”</numerusform>
            <numerusform>Moved %n deals to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Won %n deal(s)</source>
        <translation>
            <numerusform>Won %n deal</numerusform>
            <numerusform>Won %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n deal(s)</source>
        <translation>
            <numerusform>Lost %n deal</numerusform>
            <numerusform>Lost %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n deal(s) again</source>
        <translation>
            <numerusform>Open %n deal again</numerusform>
            <numerusform>Open %n deals again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit of %n deal(s)</source>
        <translation>
            <numerusform>Edit of %n deal</numerusform>
            <numerusform>Edit of %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n deal(s)</source>
        <translation>
            <numerusform>Deleted %n deal</numerusform>
            <numerusform>Deleted %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were erased</source>
        <translation>
            <numerusform>%n person was erased</numerusform>
            <numerusform>%n people were erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent: %1</source>
        <translation>
            <numerusform>%n message sent: %1</numerusform>
            <numerusform>%n messages sent: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) to campaign “%1”</source>
        <translation>
            <numerusform>%n response to campaign “%1”</numerusform>
            <numerusform>%n responses to campaign “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%Ln customer(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln customer exported to %1.</numerusform>
            <numerusform>%Ln customers exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln contact exported to %1.</numerusform>
            <numerusform>%Ln contacts exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln deal exported to %1.</numerusform>
            <numerusform>%Ln deals exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln purchase exported to %1.</numerusform>
            <numerusform>%Ln purchases exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln interaction exported to %1.</numerusform>
            <numerusform>%Ln interactions exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey answer(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln survey answer exported to %1.</numerusform>
            <numerusform>%Ln survey answers exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln owner exported to %1.</numerusform>
            <numerusform>%Ln owners exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln product exported to %1.</numerusform>
            <numerusform>%Ln products exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln contract exported to %1.</numerusform>
            <numerusform>%Ln contracts exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GradeInput</name>
    <message numerus="yes">
        <source>%1, amount in %n day(s)</source>
        <translation>
            <numerusform>%1, amount in %n day</numerusform>
            <numerusform>%1, amount in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, different days in %n day(s)</source>
        <translation>
            <numerusform>%1, different days in %n day</numerusform>
            <numerusform>%1, different days in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, times in %n day(s)</source>
        <translation>
            <numerusform>%1, times in %n day</numerusform>
            <numerusform>%1, times in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message numerus="yes">
        <source>%n day(s) in 30</source>
        <translation>
            <numerusform>%n day in 30</numerusform>
            <numerusform>%n days in 30</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in 90</source>
        <translation>
            <numerusform>%n day in 90</numerusform>
            <numerusform>%n days in 90</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact on %n more day(s) by %1</source>
        <translation>
            <numerusform>contact on %n more day by %1</numerusform>
            <numerusform>contact on %n more days by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact on %n more day(s)</source>
        <translation>
            <numerusform>contact on %n more day</numerusform>
            <numerusform>contact on %n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a customer</source>
        <translation>
            <numerusform>%Ln without a customer</numerusform>
            <numerusform>%Ln without a customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added</source>
        <translation>
            <numerusform>%Ln row added</numerusform>
            <numerusform>%Ln rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left for you</source>
        <translation>
            <numerusform>%Ln left for you</numerusform>
            <numerusform>%Ln left for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not imported</source>
        <translation>
            <numerusform>%Ln not imported</numerusform>
            <numerusform>%Ln not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::Application</name>
    <message numerus="yes">
        <source>%Ln row(s) are too many to copy. Select at most %L1.</source>
        <translation>
            <numerusform>%Ln row is too many to copy. Select at most %L1.</numerusform>
            <numerusform>%Ln rows are too many to copy. Select at most %L1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out; the first: %1</source>
        <translation>
            <numerusform>%Ln left out: %1</numerusform>
            <numerusform>%Ln left out; the first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules acted on %Ln events.</source>
        <translation>
            <numerusform>The rules acted on %Ln event.</numerusform>
            <numerusform>The rules acted on %Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book has %Ln fault(s): %1</source>
        <translation>
            <numerusform>The book has %Ln fault: %1</numerusform>
            <numerusform>The book has %Ln faults: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::CustomerHead</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::CustomerPane</name>
    <message numerus="yes">
        <source>%Ln earlier event(s)</source>
        <translation>
            <numerusform>%Ln earlier event</numerusform>
            <numerusform>%Ln earlier events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ImportsLine</name>
    <message numerus="yes">
        <source>Show %n more import(s)</source>
        <translation>
            <numerusform>Show %n more import</numerusform>
            <numerusform>Show %n more imports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::GradingPage</name>
    <message numerus="yes">
        <source>%Ln customer(s) graded</source>
        <translation>
            <numerusform>%Ln customer graded</numerusform>
            <numerusform>%Ln customers graded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln customer(s)</source>
        <translation>
            <numerusform>Apply to %Ln customer</numerusform>
            <numerusform>Apply to %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) regraded in %1 ms</source>
        <translation>
            <numerusform>%Ln customer regraded in %1 ms</numerusform>
            <numerusform>%Ln customers regraded in %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are graded by “%1” now; undo brings the grades of before back.</source>
        <translation>
            <numerusform>%Ln customer is graded by “%1” now; undo brings the grade of before back.</numerusform>
            <numerusform>%Ln customers are graded by “%1” now; undo brings the grades of before back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ImportPage</name>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln bad row(s)…</source>
        <translation>
            <numerusform>Save %Ln bad row…</numerusform>
            <numerusform>Save %Ln bad rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::InsightsPage</name>
    <message numerus="yes">
        <source>%Ln stay(s) without a known day left out.</source>
        <translation>
            <numerusform>%Ln stay without a known day left out.</numerusform>
            <numerusform>%Ln stays without a known day left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” with %Ln deal(s)</source>
        <translation>
            <numerusform>“%1” with %Ln deal</numerusform>
            <numerusform>“%1” with %Ln deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::SegmentsPage</name>
    <message numerus="yes">
        <source>Show %Ln customer(s)</source>
        <translation>
            <numerusform>Show %Ln customer</numerusform>
            <numerusform>Show %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with a purchase</source>
        <translation>
            <numerusform>%Ln customer with a purchase</numerusform>
            <numerusform>%Ln customers with a purchase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::WelcomePage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::FileStep</name>
    <message numerus="yes">
        <source>%Ln row(s) below the table are left out.</source>
        <translation>
            <numerusform>%Ln row below the table is left out.</numerusform>
            <numerusform>%Ln rows below the table are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) that are empty or lists of other cards are left out.</source>
        <translation>
            <numerusform>%Ln card that is empty or a list of other cards is left out.</numerusform>
            <numerusform>%Ln cards that are empty or lists of other cards are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) have no end; the file may be cut off.</source>
        <translation>
            <numerusform>%Ln card has no end; the file may be cut off.</numerusform>
            <numerusform>%Ln cards have no end; the file may be cut off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::PlanView</name>
    <message numerus="yes">
        <source>Repair %Ln row(s) in “%1”</source>
        <translation>
            <numerusform>Repair %Ln row in “%1”</numerusform>
            <numerusform>Repair %Ln rows in “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::PeopleEditor</name>
    <message numerus="yes">
        <source>Editing %Ln customer(s)</source>
        <translation>
            <numerusform>Editing %Ln customer</numerusform>
            <numerusform>Editing %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln customer(s)</source>
        <translation>
            <numerusform>Deleting %Ln customer</numerusform>
            <numerusform>Deleting %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed.</source>
        <translation>
            <numerusform>%Ln customer changed.</numerusform>
            <numerusform>%Ln customers changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a contact stayed as they are.</source>
        <translation>
            <numerusform>%Ln without a contact stayed as it is.</numerusform>
            <numerusform>%Ln without a contact stayed as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted.</source>
        <translation>
            <numerusform>%Ln customer deleted.</numerusform>
            <numerusform>%Ln customers deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation>
            <numerusform>%Ln contact deleted.</numerusform>
            <numerusform>%Ln contacts deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Editing %Ln contact(s)</source>
        <translation>
            <numerusform>Editing %Ln contact</numerusform>
            <numerusform>Editing %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln contact(s)</source>
        <translation>
            <numerusform>Deleting %Ln contact</numerusform>
            <numerusform>Deleting %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) changed.</source>
        <translation>
            <numerusform>%Ln contact changed.</numerusform>
            <numerusform>%Ln contacts changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::BulkSheet</name>
    <message numerus="yes">
        <source>Change %Ln customer(s)</source>
        <translation>
            <numerusform>Change %Ln customer</numerusform>
            <numerusform>Change %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln contact(s)</source>
        <translation>
            <numerusform>Change %Ln contact</numerusform>
            <numerusform>Change %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::QuickLogSheet</name>
    <message numerus="yes">
        <source>Logged for %Ln customer(s).</source>
        <translation>
            <numerusform>Logged for %Ln customer.</numerusform>
            <numerusform>Logged for %Ln customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterRelation</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ChoicesButton</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::FilterChips</name>
    <message numerus="yes">
        <source>%Ln condition(s)</source>
        <translation>
            <numerusform>%Ln condition</numerusform>
            <numerusform>%Ln conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln decided</numerusform>
            <numerusform>%Ln decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain one(s)</source>
        <translation>
            <numerusform>Merge %Ln certain one</numerusform>
            <numerusform>Merge %Ln certain ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln selected</source>
        <translation>
            <numerusform>Of %Ln selected</numerusform>
            <numerusform>Of %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> among %Ln customer(s)</source>
        <translation>
            <numerusform> among %Ln customer</numerusform>
            <numerusform> among %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>Bought %Ln thing(s)</source>
        <translation>
            <numerusform>Bought %Ln thing</numerusform>
            <numerusform>Bought %Ln things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation>
            <numerusform>%Ln more line</numerusform>
            <numerusform>%Ln more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %Ln companies</source>
        <translation>
            <numerusform>Group of %Ln company</numerusform>
            <numerusform>Group of %Ln companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::RecordPage</name>
    <message numerus="yes">
        <source>%Ln earlier event(s) are not shown.</source>
        <translation>
            <numerusform>%Ln earlier event is not shown.</numerusform>
            <numerusform>%Ln earlier events are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier order(s) are not shown.</source>
        <translation>
            <numerusform>%Ln earlier order is not shown.</numerusform>
            <numerusform>%Ln earlier orders are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all fields (%Ln more)</source>
        <translation>
            <numerusform>Show all fields (%Ln more)</numerusform>
            <numerusform>Show all fields (%Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::OwnershipSheet</name>
    <message numerus="yes">
        <source>Claim %Ln customer(s)</source>
        <translation>
            <numerusform>Claim %Ln customer</numerusform>
            <numerusform>Claim %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %Ln customer(s)</source>
        <translation>
            <numerusform>Return %Ln customer</numerusform>
            <numerusform>Return %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %Ln customer(s)</source>
        <translation>
            <numerusform>Hand over %Ln customer</numerusform>
            <numerusform>Hand over %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln customer(s)</source>
        <translation>
            <numerusform>Assign %Ln customer</numerusform>
            <numerusform>Assign %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a rule</source>
        <translation>
            <numerusform>%Ln without a rule</numerusform>
            <numerusform>%Ln without a rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::OwnershipActions</name>
    <message numerus="yes">
        <source>%Ln customer(s) changed.</source>
        <translation>
            <numerusform>%Ln customer changed.</numerusform>
            <numerusform>%Ln customers changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed as they were.</source>
        <translation>
            <numerusform>%Ln stayed as it was.</numerusform>
            <numerusform>%Ln stayed as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::OwnersPage</name>
    <message numerus="yes">
        <source>Customers are proposed for the pool after %Ln day(s) without contact.</source>
        <translation>
            <numerusform>Customers are proposed for the pool after %Ln day without contact.</numerusform>
            <numerusform>Customers are proposed for the pool after %Ln days without contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) handed over.</source>
        <translation>
            <numerusform>%Ln customer handed over.</numerusform>
            <numerusform>%Ln customers handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln owner</numerusform>
            <numerusform>%Ln owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) in the pool</source>
        <translation>
            <numerusform>%Ln customer in the pool</numerusform>
            <numerusform>%Ln customers in the pool</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::HandOverSheet</name>
    <message numerus="yes">
        <source>Hand over %Ln customer(s)</source>
        <translation>
            <numerusform>Hand over %Ln customer</numerusform>
            <numerusform>Hand over %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) and the open tasks go along, in one step that can be undone.</source>
        <translation>
            <numerusform>%Ln open deal and the open tasks go along, in one step that can be undone.</numerusform>
            <numerusform>%Ln open deals and the open tasks go along, in one step that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to the pool</source>
        <translation>
            <numerusform>%Ln to the pool</numerusform>
            <numerusform>%Ln to the pool</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::PoolCard</name>
    <message numerus="yes">
        <source>&amp;Show %Ln proposed</source>
        <translation>
            <numerusform>&amp;Show %Ln proposed</numerusform>
            <numerusform>&amp;Show %Ln proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::PasteSheet</name>
    <message numerus="yes">
        <source>Change %Ln cell(s)</source>
        <translation>
            <numerusform>Change %Ln cell</numerusform>
            <numerusform>Change %Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <translation>
            <numerusform>%Ln cell changes</numerusform>
            <numerusform>%Ln cells change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be written</source>
        <translation>
            <numerusform>%Ln cannot be written</numerusform>
            <numerusform>%Ln cannot be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) the same</source>
        <translation>
            <numerusform>%Ln stays the same</numerusform>
            <numerusform>%Ln stay the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One value for the %Ln row(s) selected: %1</source>
        <translation>
            <numerusform>One value for the %Ln row selected: %1</numerusform>
            <numerusform>One value for the %Ln rows selected: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from “%1” on: %2</source>
        <translation>
            <numerusform>%Ln row, “%1”: %2</numerusform>
            <numerusform>%Ln rows from “%1” on: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would lie below the end of the list.</source>
        <translation>
            <numerusform>%Ln row would lie below the end of the list and is left out.</numerusform>
            <numerusform>%Ln rows would lie below the end of the list and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) would lie right of the last one shown.</source>
        <translation>
            <numerusform>%Ln column would lie right of the last one shown and is left out.</numerusform>
            <numerusform>%Ln columns would lie right of the last one shown and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickLogWords</name>
    <message numerus="yes">
        <source>%n customer(s) </source>
        <translation>
            <numerusform>%n customer </numerusform>
            <numerusform>%n customers </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::MovementsPage</name>
    <message numerus="yes">
        <source>%Ln customer(s) moved</source>
        <translation>
            <numerusform>%Ln customer moved</numerusform>
            <numerusform>%Ln customers moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln movement(s)</source>
        <translation>
            <numerusform>%Ln movement</numerusform>
            <numerusform>%Ln movements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::DataQualityPage</name>
    <message numerus="yes">
        <source>Show %Ln not sure</source>
        <translation>
            <numerusform>Show %Ln not sure</numerusform>
            <numerusform>Show %Ln not sure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grade(s) not sure</source>
        <translation>
            <numerusform>%Ln grade not sure</numerusform>
            <numerusform>%Ln grades not sure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::MovesCard</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GradeReportWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::Reporter</name>
    <message numerus="yes">
        <source>%1 is written: %Ln page(s).</source>
        <translation>
            <numerusform>%1 is written: %Ln page.</numerusform>
            <numerusform>%1 is written: %Ln pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ResultsPage</name>
    <message numerus="yes">
        <source>%Ln lead(s) open then</source>
        <translation>
            <numerusform>%Ln lead open then</numerusform>
            <numerusform>%Ln leads open then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GradeCheck</name>
    <message numerus="yes">
        <source>%1: the same goes for %n more pair(s) of its bands.</source>
        <translation>
            <numerusform>%1: the same goes for %n more pair of its bands.</numerusform>
            <numerusform>%1: the same goes for %n more pairs of its bands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::SchemeCheck</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelineWork</name>
    <message numerus="yes">
        <source>%n deal(s) went through this pipeline; keep it, so that their history can be read.</source>
        <translation>
            <numerusform>%n deal went through this pipeline; keep it, so that its history can be read.</numerusform>
            <numerusform>%n deals went through this pipeline; keep it, so that their history can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are or were in this stage; give them to another stage of the pipeline first.</source>
        <translation>
            <numerusform>%n deal is or was in this stage; give it to another stage of the pipeline first.</numerusform>
            <numerusform>%n deals are or were in this stage; give them to another stage of the pipeline first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealWords</name>
    <message numerus="yes">
        <source>%Ln day(s) in %1</source>
        <translation>
            <numerusform>%Ln day in %1</numerusform>
            <numerusform>%Ln days in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days in a stage</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in no stage with a chance</source>
        <translation>
            <numerusform>%Ln in no stage with a chance</numerusform>
            <numerusform>%Ln in no stage with a chance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::DealStageBox</name>
    <message numerus="yes">
        <source>%1: %Ln deal(s), %2</source>
        <translation>
            <numerusform>%1: %Ln deal, %2</numerusform>
            <numerusform>%1: %Ln deals, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::StageSheet</name>
    <message numerus="yes">
        <source>%Ln deal(s) are or were in this stage.</source>
        <translation>
            <numerusform>%Ln deal is or was in this stage.</numerusform>
            <numerusform>%Ln deals are or were in this stage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are open in it now.</source>
        <translation>
            <numerusform>%Ln of them is open in it now.</numerusform>
            <numerusform>%Ln of them are open in it now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelReportWords</name>
    <message numerus="yes">
        <source>%Ln deal(s) without a date left out.</source>
        <translation>
            <numerusform>%Ln deal without a date left out.</numerusform>
            <numerusform>%Ln deals without a date left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) are longer in their stage than 9 in 10 won deals were, worth %1.</source>
        <translation>
            <numerusform>%Ln open deal is longer in its stage than 9 in 10 won deals were, worth %1.</numerusform>
            <numerusform>%Ln open deals are longer in their stage than 9 in 10 won deals were, worth %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::DealsSheet</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>of %Ln customer</numerusform>
            <numerusform>of %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::FunnelPage</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>%Ln counted</numerusform>
            <numerusform>%Ln counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date left out</source>
        <translation>
            <numerusform>%Ln without a date left out</numerusform>
            <numerusform>%Ln without a date left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::TimePage</name>
    <message numerus="yes">
        <source>%Ln stay(s) without a known day left out.</source>
        <translation>
            <numerusform>%Ln stay without a known day left out.</numerusform>
            <numerusform>%Ln stays without a known day left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln open deal(s) it is not known since when.</source>
        <translation>
            <numerusform>Of %Ln open deal it is not known since when.</numerusform>
            <numerusform>Of %Ln open deals it is not known since when.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>%Ln month(s) before the month ended:</source>
        <translation>
            <numerusform>%Ln month before the month ended:</numerusform>
            <numerusform>%Ln months before the month ended:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::FactorsPage</name>
    <message numerus="yes">
        <source>%Ln decided deal(s) compared</source>
        <translation>
            <numerusform>%Ln decided deal compared</numerusform>
            <numerusform>%Ln decided deals compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided before the day of measuring</source>
        <translation>
            <numerusform>%Ln decided before the day of measuring</numerusform>
            <numerusform>%Ln decided before the day of measuring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s) go with winning or losing; of such, one in ten may be chance. That they go together does not say that one makes the other.</source>
        <translation>
            <numerusform>%Ln level goes with winning or losing; of such, one in ten may be chance. That they go together does not say that one makes the other.</numerusform>
            <numerusform>%Ln levels go with winning or losing; of such, one in ten may be chance. That they go together does not say that one makes the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ForecastPage</name>
    <message numerus="yes">
        <source>Cannot tell yet: %Ln won deal(s) so far are too few to go by.</source>
        <translation>
            <numerusform>Cannot tell yet: %Ln won deal so far is too little to go by.</numerusform>
            <numerusform>Cannot tell yet: %Ln won deals so far are too few to go by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message numerus="yes">
        <source>%Ln row(s) without a customer left out.</source>
        <translation>
            <numerusform>%Ln row without a customer left out.</numerusform>
            <numerusform>%Ln rows without a customer left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with a purchase of over a hundred years ago left out.</source>
        <translation>
            <numerusform>%Ln customer with a purchase of over a hundred years ago left out.</numerusform>
            <numerusform>%Ln customers with a purchase of over a hundred years ago left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SatisfactionWords</name>
    <message numerus="yes">
        <source>%1 in the last %Ln day(s)</source>
        <translation>
            <numerusform>%1 in the last %Ln day</numerusform>
            <numerusform>%1 in the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message numerus="yes">
        <source>Last %Ln month(s)</source>
        <translation>
            <numerusform>Last %Ln month</numerusform>
            <numerusform>Last %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more</source>
        <translation>
            <numerusform>%Ln or more</numerusform>
            <numerusform>%Ln or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::RetentionPage</name>
    <message numerus="yes">
        <source>After %Ln month(s)</source>
        <translation>
            <numerusform>After %Ln month</numerusform>
            <numerusform>After %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln quarter(s)</source>
        <translation>
            <numerusform>After %Ln quarter</numerusform>
            <numerusform>After %Ln quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with a purchase</source>
        <translation>
            <numerusform>%Ln customer with a purchase</numerusform>
            <numerusform>%Ln customers with a purchase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older cohort(s) not shown</source>
        <translation>
            <numerusform>%Ln older cohort not shown</numerusform>
            <numerusform>%Ln older cohorts not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::SatisfactionPage</name>
    <message numerus="yes">
        <source>%Ln answer(s) without a day are in no point.</source>
        <translation>
            <numerusform>%Ln answer without a day is in no point.</numerusform>
            <numerusform>%Ln answers without a day are in no point.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older answer(s) are not shown.</source>
        <translation>
            <numerusform>%Ln older answer is not shown.</numerusform>
            <numerusform>%Ln older answers are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to %1</source>
        <translation>
            <numerusform>%Ln answer to %1</numerusform>
            <numerusform>%Ln answers to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ValuePage</name>
    <message numerus="yes">
        <source>%Ln buyer(s)</source>
        <translation>
            <numerusform>%Ln buyer</numerusform>
            <numerusform>%Ln buyers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::RfmSchemePage</name>
    <message numerus="yes">
        <source>%Ln customer(s) move</source>
        <translation>
            <numerusform>%Ln customer moves</numerusform>
            <numerusform>%Ln customers move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with a purchase</source>
        <translation>
            <numerusform>%Ln customer with a purchase</numerusform>
            <numerusform>%Ln customers with a purchase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln customer(s)</source>
        <translation>
            <numerusform>Apply to %Ln customer</numerusform>
            <numerusform>Apply to %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are in the segments of “%1” now; undo brings those of before back.</source>
        <translation>
            <numerusform>%Ln customer is in the segments of “%1” now; undo brings those of before back.</numerusform>
            <numerusform>%Ln customers are in the segments of “%1” now; undo brings those of before back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::SegmentMovesPage</name>
    <message numerus="yes">
        <source>%Ln customer(s) moved</source>
        <translation>
            <numerusform>%Ln customer moved</numerusform>
            <numerusform>%Ln customers moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln movement(s)</source>
        <translation>
            <numerusform>%Ln movement</numerusform>
            <numerusform>%Ln movements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a segment</source>
        <translation>
            <numerusform>%Ln in a segment</numerusform>
            <numerusform>%Ln in a segment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::MoveSpanChoice</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifetimeWording</name>
    <message numerus="yes">
        <source>Next %Ln month(s)</source>
        <translation>
            <numerusform>Next %Ln month</numerusform>
            <numerusform>Next %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>of %Ln customer</numerusform>
            <numerusform>of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount</source>
        <translation>
            <numerusform>%Ln without an amount</numerusform>
            <numerusform>%Ln without an amount</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::LifetimePage</name>
    <message numerus="yes">
        <source>%Ln buyer(s)</source>
        <translation>
            <numerusform>%Ln buyer</numerusform>
            <numerusform>%Ln buyers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::DimensionsPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::RulesPage</name>
    <message numerus="yes">
        <source>Show %Ln customer(s)</source>
        <translation>
            <numerusform>Show %Ln customer</numerusform>
            <numerusform>Show %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln live segment(s)</source>
        <translation>
            <numerusform>%Ln live segment</numerusform>
            <numerusform>%Ln live segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::SegmentSheet</name>
    <message numerus="yes">
        <source>%Ln customer(s) now</source>
        <translation>
            <numerusform>%Ln customer now</numerusform>
            <numerusform>%Ln customers now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClusterWording</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ClustersPage</name>
    <message numerus="yes">
        <source>Show %Ln customer(s)</source>
        <translation>
            <numerusform>Show %Ln customer</numerusform>
            <numerusform>Show %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cluster(s)</source>
        <translation>
            <numerusform>%Ln cluster</numerusform>
            <numerusform>%Ln clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveNotice</name>
    <message numerus="yes">
        <source>%Ln customer(s) left %1</source>
        <translation>
            <numerusform>%Ln customer left %1</numerusform>
            <numerusform>%Ln customers left %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) entered %1</source>
        <translation>
            <numerusform>%Ln customer entered %1</numerusform>
            <numerusform>%Ln customers entered %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::MoveNoticeBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ExplainPage</name>
    <message numerus="yes">
        <source>Show %Ln customer(s)</source>
        <translation>
            <numerusform>Show %Ln customer</numerusform>
            <numerusform>Show %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifetimeWords</name>
    <message numerus="yes">
        <source>%Ln free order(s), of 0 without a number, count as purchases here, as published figures have them; RFM and life cycle count only what was paid for.</source>
        <translation>
            <numerusform>%Ln free order, of 0 without a number, counts as a purchase here, as published figures have it; RFM and life cycle count only what was paid for.</numerusform>
            <numerusform>%Ln free orders, of 0 without a number, count as purchases here, as published figures have them; RFM and life cycle count only what was paid for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifetimeTable</name>
    <message numerus="yes">
        <source>%1 is written: %Ln customer(s).</source>
        <translation>
            <numerusform>%1 is written: %Ln customer.</numerusform>
            <numerusform>%1 is written: %Ln customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>Asked %Ln day(s) ago, not answered yet</source>
        <translation>
            <numerusform>Asked %Ln day ago, not answered yet</numerusform>
            <numerusform>Asked %Ln days ago, not answered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln day(s), nine in ten won deals took at most %2</source>
        <translation>
            <numerusform>%1 for %Ln day, nine in ten won deals took at most %2</numerusform>
            <numerusform>%1 for %Ln days, nine in ten won deals took at most %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %Ln day(s) (%1: every %2)</source>
        <translation>
            <numerusform>No contact for %Ln day (%1: every %2)</numerusform>
            <numerusform>No contact for %Ln days (%1: every %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::TodayPage</name>
    <message numerus="yes">
        <source>%Ln to contact</source>
        <translation>
            <numerusform>%Ln to contact</numerusform>
            <numerusform>%Ln to contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::TodaySide</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::StrategiesPage</name>
    <message numerus="yes">
        <source>%Ln strategies</source>
        <translation>
            <numerusform>%Ln strategy</numerusform>
            <numerusform>%Ln strategies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <translation>
            <numerusform>%Ln in use</numerusform>
            <numerusform>%Ln in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strategies</name>
    <message numerus="yes">
        <source>contact every %Ln day(s)</source>
        <translation>
            <numerusform>contact every %Ln day</numerusform>
            <numerusform>contact every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact every %Ln day(s) in “%1”</source>
        <translation>
            <numerusform>Contact every %Ln day in “%1”</numerusform>
            <numerusform>Contact every %Ln days in “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message numerus="yes">
        <source>%Ln people erased</source>
        <translation>
            <numerusform>%Ln person erased</numerusform>
            <numerusform>%Ln people erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyChecks</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasures so far</source>
        <translation>
            <numerusform>%Ln erasure so far</numerusform>
            <numerusform>%Ln erasures so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people due</source>
        <translation>
            <numerusform>%Ln person due</numerusform>
            <numerusform>%Ln people due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large exports</source>
        <translation>
            <numerusform>%Ln large export</numerusform>
            <numerusform>%Ln large exports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reason</source>
        <translation>
            <numerusform>%Ln without a reason</numerusform>
            <numerusform>%Ln without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields of your own</source>
        <translation>
            <numerusform>%Ln field of your own</numerusform>
            <numerusform>%Ln fields of your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln made by Leadbook</source>
        <translation>
            <numerusform>%Ln made by Leadbook</numerusform>
            <numerusform>%Ln made by Leadbook</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ConsentList</name>
    <message numerus="yes">
        <source>%Ln earlier entry(s)</source>
        <translation>
            <numerusform>%Ln earlier entry</numerusform>
            <numerusform>%Ln earlier entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::EraseSheet</name>
    <message numerus="yes">
        <source>Erase %Ln people</source>
        <translation>
            <numerusform>Erase %Ln person</numerusform>
            <numerusform>Erase %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erasing: %1 of %Ln files</source>
        <translation>
            <numerusform>Erasing: %1 of %Ln file</numerusform>
            <numerusform>Erasing: %1 of %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::PrivacyPage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines to look at</source>
        <translation>
            <numerusform>%Ln line to look at</numerusform>
            <numerusform>%Ln lines to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln…</source>
        <translation>
            <numerusform>Erase %Ln…</numerusform>
            <numerusform>Erase %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>every %Ln day</numerusform>
            <numerusform>every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>every %Ln week</numerusform>
            <numerusform>every %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>every %Ln month</numerusform>
            <numerusform>every %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>every %Ln year</numerusform>
            <numerusform>every %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more time(s)</source>
        <translation>
            <numerusform>%1, %Ln more time</numerusform>
            <numerusform>%1, %Ln more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::DaysOffSheet</name>
    <message numerus="yes">
        <source>%Ln day(s) off</source>
        <translation>
            <numerusform>%Ln day off</numerusform>
            <numerusform>%Ln days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worked in exchange</source>
        <translation>
            <numerusform>%Ln worked in exchange</numerusform>
            <numerusform>%Ln worked in exchange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) removed.</source>
        <translation>
            <numerusform>%Ln day removed.</numerusform>
            <numerusform>%Ln days removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::CampaignSender</name>
    <message numerus="yes">
        <source>%Ln message(s) written to %1.</source>
        <translation>
            <numerusform>%Ln message written to %1.</numerusform>
            <numerusform>%Ln messages written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them a field has no value.</source>
        <translation>
            <numerusform>In %Ln of them a field has no value.</numerusform>
            <numerusform>In %Ln of them a field has no value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied.</source>
        <translation>
            <numerusform>%Ln message copied.</numerusform>
            <numerusform>%Ln messages copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::CampaignSheet</name>
    <message numerus="yes">
        <source>%Ln more member(s) for “%1”.</source>
        <translation>
            <numerusform>%Ln more member for “%1”.</numerusform>
            <numerusform>%Ln more members for “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln member(s).</source>
        <translation>
            <numerusform>“%1” has %Ln member.</numerusform>
            <numerusform>“%1” has %Ln members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::CampaignsPage</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) noted.</source>
        <translation>
            <numerusform>%Ln response noted.</numerusform>
            <numerusform>%Ln responses noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln as responded</source>
        <translation>
            <numerusform>Mark %Ln as responded</numerusform>
            <numerusform>Mark %Ln as responded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::TemplatesPage</name>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln template</numerusform>
            <numerusform>%Ln templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::MailingSheet</name>
    <message numerus="yes">
        <source>%Ln customer(s) will be written to.</source>
        <translation>
            <numerusform>%Ln customer will be written to.</numerusform>
            <numerusform>%Ln customers will be written to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write to %Ln customer(s)</source>
        <translation>
            <numerusform>Write to %Ln customer</numerusform>
            <numerusform>Write to %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackWords</name>
    <message numerus="yes">
        <source>to be answered by %1, %Ln day(s) ago</source>
        <translation>
            <numerusform>to be answered by %1, %Ln day ago</numerusform>
            <numerusform>to be answered by %1, %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered after %Ln day(s)</source>
        <translation>
            <numerusform>answered after %Ln day</numerusform>
            <numerusform>answered after %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>Last contact %Ln day(s) ago</source>
        <translation>
            <numerusform>Last contact %Ln day ago</numerusform>
            <numerusform>Last contact %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, one every %Ln day(s) is wanted.</source>
        <translation>
            <numerusform>, one every %Ln day is wanted.</numerusform>
            <numerusform>, one every %Ln days is wanted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyTables</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered %Ln time(s)</source>
        <translation>
            <numerusform>answered %Ln time</numerusform>
            <numerusform>answered %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::SurveysPage</name>
    <message numerus="yes">
        <source>%Ln questionnaire(s)</source>
        <translation>
            <numerusform>%Ln questionnaire</numerusform>
            <numerusform>%Ln questionnaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered %Ln time(s)</source>
        <translation>
            <numerusform>answered %Ln time</numerusform>
            <numerusform>answered %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::FeedbackPage</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::HealthPage</name>
    <message numerus="yes">
        <source>%Ln key account(s)</source>
        <translation>
            <numerusform>%Ln key account</numerusform>
            <numerusform>%Ln key accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln red</source>
        <translation>
            <numerusform>%Ln red</numerusform>
            <numerusform>%Ln red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amber</source>
        <translation>
            <numerusform>%Ln amber</numerusform>
            <numerusform>%Ln amber</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::MarketPage</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>When nobody was in contact with a customer for %Ln days</source>
        <translation>
            <numerusform>When nobody was in contact with a customer for %Ln day</numerusform>
            <numerusform>When nobody was in contact with a customer for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before a birthday</source>
        <translation>
            <numerusform>%Ln day before a birthday</numerusform>
            <numerusform>%Ln days before a birthday</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before %1</source>
        <translation>
            <numerusform>%Ln day before %1</numerusform>
            <numerusform>%Ln days before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before a contract ends</source>
        <translation>
            <numerusform>%Ln day before a contract ends</numerusform>
            <numerusform>%Ln days before a contract ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When an open deal has been in its stage for %Ln days</source>
        <translation>
            <numerusform>When an open deal has been in its stage for %Ln day</numerusform>
            <numerusform>When an open deal has been in its stage for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln day later</numerusform>
            <numerusform>%Ln days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ActionRulesPage</name>
    <message numerus="yes">
        <source>The rules acted on %Ln events.</source>
        <translation>
            <numerusform>The rules acted on %Ln event.</numerusform>
            <numerusform>The rules acted on %Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <translation>
            <numerusform>%Ln in use</numerusform>
            <numerusform>%Ln in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events to act on</source>
        <translation>
            <numerusform>%Ln event to act on</numerusform>
            <numerusform>%Ln events to act on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acted %Ln times.</source>
        <translation>
            <numerusform>Acted %Ln time.</numerusform>
            <numerusform>Acted %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln:</source>
        <translation>
            <numerusform>The newest %1 of %Ln:</numerusform>
            <numerusform>The newest %1 of %Ln:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ActionRuleSheet</name>
    <message numerus="yes">
        <source>Looking at the last %Ln days…</source>
        <translation>
            <numerusform>Looking at the last %Ln day…</numerusform>
            <numerusform>Looking at the last %Ln days…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %1 days it would have acted %Ln times.</source>
        <translation>
            <numerusform>In the last %1 days it would have acted %Ln time.</numerusform>
            <numerusform>In the last %1 days it would have acted %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::WeekPage</name>
    <message numerus="yes">
        <source>%Ln planned</source>
        <translation>
            <numerusform>%Ln planned</numerusform>
            <numerusform>%Ln planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left from before</source>
        <translation>
            <numerusform>%Ln left from before</numerusform>
            <numerusform>%Ln left from before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkReportWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ProductsPage</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recommendation</name>
    <message numerus="yes">
        <source>looked at it %Ln times, last on %1</source>
        <translation>
            <numerusform>looked at it %Ln time, last on %1</numerusform>
            <numerusform>looked at it %Ln times, last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::EvaluationSheet</name>
    <message numerus="yes">
        <source>%Ln customer(s) now; what they did lately does not tell how many it takes.</source>
        <translation>
            <numerusform>%Ln customer now; what it did lately does not tell how many it takes.</numerusform>
            <numerusform>%Ln customers now; what they did lately does not tell how many it takes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::EffectPage</name>
    <message numerus="yes">
        <source>%Ln evaluation(s)</source>
        <translation>
            <numerusform>%Ln evaluation</numerusform>
            <numerusform>%Ln evaluations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::DueNotice</name>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <translation>
            <numerusform>%n task due</numerusform>
            <numerusform>%n tasks due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>%n of them overdue</numerusform>
            <numerusform>%n of them overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ManualPage</name>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln topic</numerusform>
            <numerusform>%Ln topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::BackupsPage</name>
    <message numerus="yes">
        <source>%Ln backups</source>
        <translation>
            <numerusform>%Ln backup</numerusform>
            <numerusform>%Ln backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln owner</numerusform>
            <numerusform>%Ln owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln</source>
        <translation>
            <numerusform>the last %Ln</numerusform>
            <numerusform>the last %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::PropertiesSheet</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln backup</numerusform>
            <numerusform>%Ln backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::ShortcutsPage</name>
    <message numerus="yes">
        <source>%Ln shortcut(s)</source>
        <translation>
            <numerusform>%Ln shortcut</numerusform>
            <numerusform>%Ln shortcuts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadbook::RatesSheet</name>
    <message numerus="yes">
        <source>%Ln rate(s) removed.</source>
        <translation>
            <numerusform>%Ln rate removed.</numerusform>
            <numerusform>%Ln rates removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1: %n row(s), %2 new, %3 updated, %4 unchanged, %5 to review, %6 rejected</source>
        <translation>
            <numerusform>%1: %n row, %2 new, %3 updated, %4 unchanged, %5 to review, %6 rejected</numerusform>
            <numerusform>%1: %n rows, %2 new, %3 updated, %4 unchanged, %5 to review, %6 rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %1 (%n row(s))</source>
        <translation>
            <numerusform>Undone: %1 (%n row)</numerusform>
            <numerusform>Undone: %1 (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redone: %1 (%n row(s))</source>
        <translation>
            <numerusform>Redone: %1 (%n row)</numerusform>
            <numerusform>Redone: %1 (%n rows)</numerusform>
        </translation>
    </message>
</context>
</TS>
