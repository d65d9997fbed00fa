<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name>desk</name>
<message><source>act.cancel</source><translation>Cancel</translation></message>
<message><source>act.close</source><translation>Close</translation></message>
<message><source>act.copy</source><translation>Copy</translation></message>
<message><source>act.edit</source><translation>Edit</translation></message>
<message><source>act.more</source><translation>More</translation></message>
<message><source>act.print</source><translation>Print</translation></message>
<message><source>act.remove</source><translation>Remove</translation></message>
<message><source>act.retry</source><translation>Try again</translation></message>
<message><source>act.save</source><translation>Save</translation></message>
<message><source>act.undo</source><translation>Undo</translation></message>
<message><source>act.view</source><translation>View</translation></message>
<message><source>agency.empty</source><translation>No agency letters. Enter one with its own number and date.</translation></message>
<message><source>agency.ground</source><translation>Only these grounds allow a provision: {list}. If none fits, nothing is given.</translation></message>
<message><source>agency.mediation</source><translation>To decline mediation, give written reasons by {due} (10 days, Decree 51-2).</translation></message>
<message><source>agency.new</source><translation>New agency letter</translation></message>
<message><source>agency.provision</source><translation>Record what was given, on what ground and paper. It feeds item 4 of the access notice.</translation></message>
<message><source>agency.request</source><translation>A plain request for cooperation is no ground to hand over data. A declining reply is ready.</translation></message>
<message><source>agency.silence</source><translation>Silence until {due} accepts the mediation draft (15 days, Act 47).</translation></message>
<message><source>agency.unblocked</source><translation>The provision to {agency} may now be disclosed: the bar ended on {date}.</translation></message>
<message><source>agent.delegate</source><translation>Agent</translation></message>
<message><source>agent.legal_representative</source><translation>Legal representative</translation></message>
<message><source>answer.choose</source><translation>Choose</translation></message>
<message><source>answer.no</source><translation>No</translation></message>
<message><source>answer.yes</source><translation>Yes</translation></message>
<message><source>app.noscreen</source><translation>No screen was found. To look around without one: ./run tour --out DIR</translation></message>
<message><source>app.titled</source><translation>{screen} - DPO Desk</translation></message>
<message><source>approval.changed</source><translation>The draft changed after it was approved. It needs approval again before it can be issued.</translation></message>
<message><source>approval.decide</source><translation>Approve</translation></message>
<message><source>approval.line.acting</source><translation>Acting</translation></message>
<message><source>approval.line.decide</source><translation>Decided</translation></message>
<message><source>approval.line.delegated</source><translation>Delegated</translation></message>
<message><source>approval.line.draft</source><translation>Drafted</translation></message>
<message><source>approval.line.review</source><translation>Reviewed</translation></message>
<message><source>approval.one</source><translation>With one officer, the drafter also decides. This is recorded.</translation></message>
<message><source>approval.return</source><translation>Send back</translation></message>
<message><source>approval.returned</source><translation>{name} sent it back: {reason}</translation></message>
<message><source>approval.submit</source><translation>Submit</translation></message>
<message><source>backup.about</source><translation>A backup opens with the present passphrase. Keep it away from this computer (USB stick, file server). For restoring see “Backup and restore” in the README.</translation></message>
<message><source>backup.at</source><translation>{at}</translation></message>
<message><source>backup.caption</source><translation>The store is copied encrypted to another place, and counts as a backup once it was opened and read back.</translation></message>
<message><source>backup.card</source><translation>Backup</translation></message>
<message><source>backup.done</source><translation>Backed up and read back. Cases {n}, files {m}: all match the original.</translation></message>
<message><source>backup.every.0</source><translation>Never</translation></message>
<message><source>backup.every.12</source><translation>Every 12 hours</translation></message>
<message><source>backup.every.168</source><translation>Every week</translation></message>
<message><source>backup.every.24</source><translation>Every day</translation></message>
<message><source>backup.every.72</source><translation>Every 3 days</translation></message>
<message><source>backup.failed</source><translation>The backup did not finish: {reason}. The store and earlier backups are intact. Choose another place and try again.</translation></message>
<message><source>backup.folder</source><translation>Backup folder: {folder}</translation></message>
<message><source>backup.folder.act</source><translation>Choose folder</translation></message>
<message><source>backup.folder.ask</source><translation>Folder for backups</translation></message>
<message><source>backup.folder.none</source><translation>No backup folder is chosen yet.</translation></message>
<message><source>backup.lacking</source><translation>{n} files were already missing from the store or damaged and are not in the backup. Verify the store.</translation></message>
<message numerus="yes"><source>backup.last</source><translation><numerusform>Last backup: {at} (1 day ago)</numerusform><numerusform>Last backup: {at} ({n} days ago)</numerusform></translation></message>
<message numerus="yes"><source>backup.last.away</source><translation><numerusform>Last backup: {at} (1 day ago). Its folder cannot be reached now.</numerusform><numerusform>Last backup: {at} ({n} days ago). Its folder cannot be reached now.</numerusform></translation></message>
<message><source>backup.last.away.zero</source><translation>Last backup: {at} (today). Its folder cannot be reached now.</translation></message>
<message><source>backup.last.never</source><translation>There is no backup yet.</translation></message>
<message><source>backup.last.zero</source><translation>Last backup: {at} (today)</translation></message>
<message><source>backup.line</source><translation>Cases {n} · files {m} · {size}</translation></message>
<message><source>backup.list</source><translation>Backups</translation></message>
<message><source>backup.list.nofolder</source><translation>Choose a folder to see its backups.</translation></message>
<message><source>backup.list.none</source><translation>No backup in this folder yet.</translation></message>
<message><source>backup.none</source><translation>No backup folder is chosen yet. Choose one in Settings, Backup.</translation></message>
<message><source>backup.now</source><translation>Back up now</translation></message>
<message><source>backup.plan</source><translation>Folder and schedule</translation></message>
<message><source>backup.plan.every</source><translation>Backs up by itself</translation></message>
<message><source>backup.plan.range</source><translation>Choose a backup interval between 0 and {most} hours.</translation></message>
<message><source>backup.reason.damaged</source><translation>the store is damaged</translation></message>
<message><source>backup.reason.differs</source><translation>the copy differs from the original</translation></message>
<message><source>backup.reason.full</source><translation>the disk has too little room</translation></message>
<message><source>backup.reason.inside</source><translation>the folder is inside the store</translation></message>
<message><source>backup.reason.io</source><translation>the disk could not be read or written</translation></message>
<message><source>backup.reason.place</source><translation>that folder cannot be written to</translation></message>
<message><source>backup.reason.taken</source><translation>a folder of that name is there already</translation></message>
<message><source>backup.running</source><translation>Backing up and reading back</translation></message>
<message><source>backup.saved</source><translation>Backup in {folder}</translation></message>
<message><source>backup.size</source><translation>{n} MB</translation></message>
<message><source>backup.state.broken</source><translation>Not a backup</translation></message>
<message><source>backup.state.good</source><translation>Verified</translation></message>
<message><source>backup.state.unopened</source><translation>Not yet opened</translation></message>
<message><source>backup.unopened</source><translation>Copied while locked; the store seal matches. It counts as a backup once it is opened at the next unlock.</translation></message>
<message><source>backup.unsealed</source><translation>The store is not as it was sealed, so it cannot be backed up without a passphrase ({name}). It is untouched. Open and lock it, then try again.</translation></message>
<message><source>case.act.ask_supplement</source><translation>Record supplement</translation></message>
<message><source>case.act.check</source><translation>Checklist</translation></message>
<message><source>case.act.check_identity</source><translation>Record the check</translation></message>
<message><source>case.act.choose_variant</source><translation>Choose the side</translation></message>
<message><source>case.act.close</source><translation>Close</translation></message>
<message><source>case.act.correct_notice</source><translation>Correct the notice</translation></message>
<message><source>case.act.correct_receipt</source><translation>Correct receipt day</translation></message>
<message><source>case.act.decide</source><translation>Write the decision</translation></message>
<message><source>case.act.dispatch</source><translation>Record dispatch</translation></message>
<message><source>case.act.dispatch_time</source><translation>Record dispatch</translation></message>
<message><source>case.act.enclose</source><translation>Add files</translation></message>
<message><source>case.act.end_postponement</source><translation>Record end of reason</translation></message>
<message><source>case.act.examine</source><translation>Add a note</translation></message>
<message><source>case.act.extend</source><translation>Extend</translation></message>
<message><source>case.act.hold</source><translation>Record a hold</translation></message>
<message><source>case.act.hold_done</source><translation>Confirm hold</translation></message>
<message><source>case.act.issue</source><translation>Prepare the notice</translation></message>
<message><source>case.act.issue_time</source><translation>Make the notice</translation></message>
<message><source>case.act.original</source><translation>See the original</translation></message>
<message><source>case.act.people</source><translation>Edit address and contacts</translation></message>
<message><source>case.act.postpone</source><translation>Postpone</translation></message>
<message><source>case.act.reopen</source><translation>Reopen</translation></message>
<message><source>case.act.start_verification</source><translation>Start identity check</translation></message>
<message><source>case.act.treat_as_access</source><translation>Handle as access</translation></message>
<message><source>case.act.undo</source><translation>Undo</translation></message>
<message><source>case.act.undo_of</source><translation>Undo: {what}</translation></message>
<message><source>case.back</source><translation>Requests</translation></message>
<message><source>case.back.decision</source><translation>Back to the decision</translation></message>
<message><source>case.done.ask_supplement</source><translation>Supplement recorded. The clock runs on.</translation></message>
<message><source>case.done.check</source><translation>Checklist saved.</translation></message>
<message><source>case.done.check_identity</source><translation>Identity check recorded.</translation></message>
<message><source>case.done.choose_variant</source><translation>Side recorded.</translation></message>
<message><source>case.done.close</source><translation>Closed.</translation></message>
<message><source>case.done.correct_notice</source><translation>Back to examination. The issued notice stays as it is.</translation></message>
<message><source>case.done.correct_receipt</source><translation>Receipt day corrected.</translation></message>
<message><source>case.done.decide</source><translation>Decision recorded.</translation></message>
<message><source>case.done.dispatch</source><translation>Dispatch recorded.</translation></message>
<message><source>case.done.enclose</source><translation>File added.</translation></message>
<message><source>case.done.end_postponement</source><translation>End of the reason recorded.</translation></message>
<message><source>case.done.examine</source><translation>Note added.</translation></message>
<message><source>case.done.extend</source><translation>Extension planned. It exists once its notice is issued.</translation></message>
<message><source>case.done.hold</source><translation>Hold on destruction recorded.</translation></message>
<message><source>case.done.hold_done</source><translation>Hold confirmed.</translation></message>
<message><source>case.done.people</source><translation>Address and contacts changed.</translation></message>
<message><source>case.done.postpone</source><translation>Postponement planned. It exists once its notice is issued.</translation></message>
<message><source>case.done.reopen</source><translation>Reopened.</translation></message>
<message><source>case.done.start_verification</source><translation>Identity check started.</translation></message>
<message><source>case.done.treat_as_access</source><translation>Handled as access.</translation></message>
<message><source>case.due</source><translation>{due} by 24:00</translation></message>
<message><source>case.due.postponed</source><translation>told: {due}</translation></message>
<message><source>case.due.target</source><translation>{due}, office target</translation></message>
<message><source>case.due.was</source><translation>due {due}</translation></message>
<message><source>case.empty</source><translation>not recorded</translation></message>
<message><source>case.enclose</source><translation>Choose an enclosure</translation></message>
<message><source>case.language.en</source><translation>English</translation></message>
<message><source>case.language.ko</source><translation>Korean</translation></message>
<message><source>case.meta.officer</source><translation>{name}</translation></message>
<message><source>case.meta.policy</source><translation>Policy of {date}</translation></message>
<message><source>case.meta.received</source><translation>Received {date}</translation></message>
<message><source>case.missing.decision</source><translation>Nothing is decided yet, so there is no notice.</translation></message>
<message><source>case.missing.dispatch</source><translation>Record the dispatch before you close.</translation></message>
<message><source>case.none.files</source><translation>No files yet. Drop one here.</translation></message>
<message><source>case.none.inquiries</source><translation>Nobody has been asked yet. Ask the departments that may hold data.</translation></message>
<message><source>case.none.letters</source><translation>No letters yet. Write the decision, then draft one.</translation></message>
<message><source>case.not_now</source><translation>Not possible while the request is at “{stage}”: {act}. Nothing was changed.</translation></message>
<message><source>case.people.address</source><translation>Address</translation></message>
<message><source>case.people.agent</source><translation>Agent</translation></message>
<message><source>case.people.contacts</source><translation>Address and contacts</translation></message>
<message><source>case.people.email</source><translation>E-mail</translation></message>
<message><source>case.people.font</source><translation>The letters have no font for {mark}. Enter the name for letters below.</translation></message>
<message><source>case.people.kind</source><translation>Capacity</translation></message>
<message><source>case.people.letter_hint</source><translation>A Korean or Latin spelling for letters, where no font has the name</translation></message>
<message><source>case.people.letter_name</source><translation>Name in letters</translation></message>
<message><source>case.people.name</source><translation>Name</translation></message>
<message><source>case.people.phone</source><translation>Phone</translation></message>
<message><source>case.people.postcode</source><translation>Postcode</translation></message>
<message><source>case.people.subject</source><translation>Data subject</translation></message>
<message><source>case.receipt.due</source><translation>With this day the due date becomes {due}.</translation></message>
<message><source>case.receipt.hint</source><translation>The day it first reached any desk of the company.</translation></message>
<message><source>case.receipt.late</source><translation>With this day the due date becomes {due}, which has passed.</translation></message>
<message><source>case.receipt.same</source><translation>The due date stays {due}.</translation></message>
<message><source>case.received.at</source><translation>{moment}</translation></message>
<message><source>case.received.day</source><translation>Receipt day</translation></message>
<message><source>case.received.language</source><translation>Language</translation></message>
<message><source>case.received.moment</source><translation>Arrived at</translation></message>
<message><source>case.received.nomoment</source><translation>No time was recorded.</translation></message>
<message><source>case.received.noproof</source><translation>No proof was recorded.</translation></message>
<message><source>case.received.proof</source><translation>Proof of arrival</translation></message>
<message><source>case.received.title</source><translation>Receipt</translation></message>
<message><source>case.received.way</source><translation>Way</translation></message>
<message><source>case.right.access</source><translation>Access</translation></message>
<message><source>case.right.automated</source><translation>Automated decision</translation></message>
<message><source>case.right.correction</source><translation>Correction</translation></message>
<message><source>case.right.deletion</source><translation>Deletion</translation></message>
<message><source>case.right.side</source><translation>{right} · {side}</translation></message>
<message><source>case.right.source</source><translation>Source of data</translation></message>
<message><source>case.right.suspension</source><translation>Suspension</translation></message>
<message><source>case.right.transmission</source><translation>Transmission</translation></message>
<message><source>case.right.withdrawal</source><translation>Consent withdrawal</translation></message>
<message><source>case.since</source><translation>from {date}</translation></message>
<message><source>case.stage.closed</source><translation>Closed</translation></message>
<message><source>case.stage.decided</source><translation>Decided</translation></message>
<message><source>case.stage.examining</source><translation>Examining</translation></message>
<message><source>case.stage.extended</source><translation>Extended</translation></message>
<message><source>case.stage.notified</source><translation>Notified</translation></message>
<message><source>case.stage.objection</source><translation>Objection</translation></message>
<message><source>case.stage.postponed</source><translation>Postponed</translation></message>
<message><source>case.stage.received</source><translation>Received</translation></message>
<message><source>case.stage.verifying</source><translation>Verifying</translation></message>
<message><source>case.stage.withdrawn</source><translation>Withdrawn</translation></message>
<message><source>case.switch</source><translation>Requests of this case</translation></message>
<message><source>case.tab.decision</source><translation>Decision</translation></message>
<message><source>case.tab.examination</source><translation>Examination</translation></message>
<message><source>case.tab.files</source><translation>Files</translation></message>
<message><source>case.tab.history</source><translation>History</translation></message>
<message><source>case.tab.letters</source><translation>Letters</translation></message>
<message><source>case.tab.overview</source><translation>Overview</translation></message>
<message><source>case.tab.people</source><translation>Person and agent</translation></message>
<message><source>case.tab.request</source><translation>Request</translation></message>
<message><source>case.tabs</source><translation>Parts of the case</translation></message>
<message><source>case.title</source><translation>Case</translation></message>
<message><source>case.variant.unknown</source><translation>The right has no such side. Choose again.</translation></message>
<message><source>case.words.none</source><translation>No words were recorded.</translation></message>
<message><source>case.words.title</source><translation>Request</translation></message>
<message><source>checks.count</source><translation>Checklist {done}/{total}</translation></message>
<message><source>checks.done</source><translation>Looked at</translation></message>
<message><source>checks.nothing</source><translation>Nothing new is ticked.</translation></message>
<message><source>checks.outside</source><translation>Where this is so, the Act does not give the right</translation></message>
<message><source>checks.outside.so</source><translation>If this is so, see whether the outcome is “Outside the Act”.</translation></message>
<message><source>checks.save</source><translation>Save checklist</translation></message>
<message><source>checks.title</source><translation>Checklist</translation></message>
<message><source>clipboard.copied</source><translation>Copied. It leaves the clipboard in 15 seconds.</translation></message>
<message><source>clock.extend</source><translation>At most two extensions of up to 30 days each, with the reason told by {due} (Decree 44-3(5)).</translation></message>
<message><source>clock.identity</source><translation>The clock runs during the identity check: due {due}.</translation></message>
<message><source>clock.inquiry</source><translation>The clock runs while you wait. Access may be postponed by notice; {right} may not.</translation></message>
<message><source>clock.postpone</source><translation>A postponement exists only once its notice is issued by {due}, with the reason and how to object.</translation></message>
<message><source>clock.postpone_end</source><translation>Access is due within 10 days of the day the reason ended (Guideline 31).</translation></message>
<message><source>clock.refuse_by</source><translation>A refusal has to be told by {due} (Notice 2024-9, 8(2)).</translation></message>
<message><source>clock.supplement</source><translation>Asking for a supplement does not stop the clock; the Act has no such rule. Notify by {due} even without an answer.</translation></message>
<message><source>container.damaged</source><translation>A kept file was changed or damaged and was not opened. Everything else is intact. Look for the file in a backup.</translation></message>
<message><source>container.missing</source><translation>A kept file is missing from the store folder. Everything else is intact. Look for the file in a backup.</translation></message>
<message><source>create.act</source><translation>Create store</translation></message>
<message><source>create.again</source><translation>The two entries differ. Press the eye icon to compare them.</translation></message>
<message><source>create.back</source><translation>Back</translation></message>
<message><source>create.busy</source><translation>Creating the store</translation></message>
<message><source>create.choose</source><translation>Choose folder</translation></message>
<message><source>create.code</source><translation>The recovery code is shown only now. Print it and lock it away, apart from this computer.</translation></message>
<message><source>create.code.again</source><translation>Show the code again</translation></message>
<message><source>create.code.check</source><translation>From the printed sheet, type groups {a} and {b}.</translation></message>
<message><source>create.code.check.title</source><translation>Check the recovery code</translation></message>
<message><source>create.code.differs</source><translation>This is not what the sheet says. Look at group {n} again.</translation></message>
<message><source>create.code.group</source><translation>Group {n}</translation></message>
<message><source>create.code.kept</source><translation>I have it on paper</translation></message>
<message><source>create.code.open</source><translation>Open the desk</translation></message>
<message><source>create.code.print</source><translation>Print code</translation></message>
<message><source>create.code.sheet</source><translation>Recovery code of {store}, store created {date}</translation></message>
<message><source>create.code.sheet.fingerprint</source><translation>Fingerprint of this store's key: {fingerprint}. Compare it when the store is checked (./run verify).</translation></message>
<message><source>create.code.sheet.hint</source><translation>With this sheet a new passphrase can be set for the DPO. Lock it away, apart from the computer.</translation></message>
<message><source>create.code.title</source><translation>Recovery code</translation></message>
<message><source>create.common</source><translation>This passphrase is widely known and cannot be used. Choose other words.</translation></message>
<message><source>create.company</source><translation>Company name</translation></message>
<message><source>create.done</source><translation>Store created. Next: the contact details of the company and its DPO.</translation></message>
<message><source>create.folder</source><translation>Folder for the store. Choose an empty folder on this computer.</translation></message>
<message><source>create.folder.refused</source><translation>A store cannot be made in this folder. Nothing was created. Check its permissions and free space, or choose another folder.</translation></message>
<message><source>create.folder.taken</source><translation>This folder already holds files. They are untouched. Choose an empty folder or make a new one.</translation></message>
<message><source>create.job</source><translation>Job title</translation></message>
<message><source>create.job.usual</source><translation>Data protection officer</translation></message>
<message><source>create.long</source><translation>A passphrase can have at most {n} characters.</translation></message>
<message><source>create.missing.company</source><translation>Enter the company's name, such as Anigma Technologies Inc.</translation></message>
<message><source>create.missing.folder</source><translation>Choose a folder.</translation></message>
<message><source>create.missing.job</source><translation>Enter the job title, such as Data protection officer</translation></message>
<message><source>create.missing.officer</source><translation>Enter the DPO's name, such as Harin Jeong</translation></message>
<message><source>create.names</source><translation>A passphrase made only of the company or store name cannot be used. Add words.</translation></message>
<message><source>create.next</source><translation>Next</translation></message>
<message><source>create.nokey</source><translation>If passphrase and recovery code are both lost, nobody can open the store.</translation></message>
<message><source>create.officer</source><translation>Name of the DPO</translation></message>
<message><source>create.passphrase.again</source><translation>Passphrase again</translation></message>
<message><source>create.rule</source><translation>At least 15 characters, in any script. Four or five words nobody would guess work well.</translation></message>
<message numerus="yes"><source>create.short</source><translation><numerusform>1 more character needed.</numerusform><numerusform>{n} more characters needed.</numerusform></translation></message>
<message><source>create.step</source><translation>{n} / {total}</translation></message>
<message><source>create.synced</source><translation>This folder is synchronised or on a network ({service}). Two computers writing to it can damage the store. Create the store in a folder on this computer and put encrypted backups here later, in Settings, Backup. To create it here all the same, press once more.</translation></message>
<message><source>create.title</source><translation>Create a store</translation></message>
<message><source>create.where</source><translation>Folder</translation></message>
<message><source>dday.closed</source><translation>Closed</translation></message>
<message><source>dday.extended</source><translation>D-{n} extended</translation></message>
<message><source>dday.far</source><translation>D-{n}</translation></message>
<message><source>dday.late</source><translation>D+{n} late</translation></message>
<message><source>dday.none</source><translation>No due date</translation></message>
<message><source>dday.notified</source><translation>Notified</translation></message>
<message><source>dday.postponed</source><translation>D-{n} postponed</translation></message>
<message><source>dday.soon</source><translation>D-{n} soon</translation></message>
<message><source>dday.target</source><translation>Target D-{n}</translation></message>
<message><source>dday.target.late</source><translation>Target D+{n}</translation></message>
<message><source>dday.target.today</source><translation>Target D-day</translation></message>
<message><source>dday.today</source><translation>D-day today</translation></message>
<message><source>decision.barred</source><translation>With this answer the ground cannot be used. Choose another ground or remove this part.</translation></message>
<message><source>decision.by.email</source><translation>E-mail</translation></message>
<message><source>decision.by.fax</source><translation>Fax</translation></message>
<message><source>decision.by.other</source><translation>Other</translation></message>
<message><source>decision.by.post</source><translation>Post</translation></message>
<message><source>decision.by.visit</source><translation>Visit</translation></message>
<message><source>decision.change</source><translation>Write the decision again</translation></message>
<message><source>decision.complete</source><translation>Nothing is missing for the notice.</translation></message>
<message><source>decision.copy.copy</source><translation>Paper copy</translation></message>
<message><source>decision.copy.duplicate</source><translation>Duplicate or print</translation></message>
<message><source>decision.copy.file</source><translation>Electronic file</translation></message>
<message><source>decision.copy.other</source><translation>Other</translation></message>
<message><source>decision.copy.view</source><translation>Viewing</translation></message>
<message><source>decision.delivery</source><translation>Given by</translation></message>
<message><source>decision.enclosure</source><translation>An outcome that shows no data takes no files.</translation></message>
<message><source>decision.enclosure.none</source><translation>Attach what you disclose. You can drop files here.</translation></message>
<message><source>decision.enclosure.tick</source><translation>{name} · {size} · SHA-256 {sha}</translation></message>
<message><source>decision.enclosures</source><translation>Enclosures</translation></message>
<message><source>decision.fee</source><translation>No fee. To charge one, enter the actual cost. None may be charged where the company gave cause for the request (Decree 47).</translation></message>
<message><source>decision.finding</source><translation>How it was weighed</translation></message>
<message><source>decision.form</source><translation>Form of access</translation></message>
<message><source>decision.ground</source><translation>Ground</translation></message>
<message><source>decision.identity</source><translation>This outcome needs a confirmed identity.</translation></message>
<message><source>decision.item.1</source><translation>1. Items and their content</translation></message>
<message><source>decision.item.2</source><translation>2. Purposes of collection and use</translation></message>
<message><source>decision.item.3</source><translation>3. Periods of retention and use</translation></message>
<message><source>decision.item.4</source><translation>4. Provision to third parties</translation></message>
<message><source>decision.item.5</source><translation>5. Consent given and its content</translation></message>
<message><source>decision.kept.ended</source><translation>The time to keep it ended on {until}. It cannot stay.</translation></message>
<message><source>decision.late_reason</source><translation>Why it is late</translation></message>
<message><source>decision.may</source><translation>This statute says “may keep”. Do not write “must be kept”.</translation></message>
<message><source>decision.missing</source><translation>A refusal needs a ground, a reason and a way to object. Still missing: {list}.</translation></message>
<message><source>decision.missing.answer</source><translation>Answer the ground's questions.</translation></message>
<message><source>decision.missing.barred</source><translation>The answer does not fit this ground. Choose another.</translation></message>
<message><source>decision.missing.closed</source><translation>This ground is not open to the request. Choose again.</translation></message>
<message><source>decision.missing.enclosure</source><translation>Attach at least one file that is disclosed.</translation></message>
<message><source>decision.missing.fee_basis</source><translation>Enter how the fee was worked out.</translation></message>
<message><source>decision.missing.fee_cause</source><translation>No fee may be charged for this request.</translation></message>
<message><source>decision.missing.fee_postage</source><translation>Postage can be charged only where the copy goes by post.</translation></message>
<message><source>decision.missing.ground</source><translation>Choose a ground.</translation></message>
<message><source>decision.missing.item1</source><translation>Items and content are empty. Enter it here, or fill it in the policy in Settings.</translation></message>
<message><source>decision.missing.item2</source><translation>The purposes are empty. Enter it here, or fill it in the policy in Settings.</translation></message>
<message><source>decision.missing.item3</source><translation>The retention and use periods are empty. Enter it here, or fill it in the policy in Settings.</translation></message>
<message><source>decision.missing.item4</source><translation>The status of provision to third parties is empty. Enter it here, or fill it in the policy in Settings.</translation></message>
<message><source>decision.missing.item5</source><translation>The fact and content of consent are empty. Enter it here, or fill it in the policy in Settings.</translation></message>
<message><source>decision.missing.kept</source><translation>Choose the records that stay and their statute.</translation></message>
<message><source>decision.missing.kept.duty</source><translation>Name records of a statute that answers the chosen ground.</translation></message>
<message><source>decision.missing.kept.fields</source><translation>Enter the fields that stay.</translation></message>
<message><source>decision.missing.kept.items</source><translation>Enter the records that stay.</translation></message>
<message><source>decision.missing.kept.place</source><translation>Enter where they are stored apart.</translation></message>
<message><source>decision.missing.kept.until</source><translation>Enter until when they stay.</translation></message>
<message><source>decision.missing.kept.why</source><translation>Say why records that may be kept are kept.</translation></message>
<message><source>decision.missing.outcome</source><translation>Choose the outcome.</translation></message>
<message><source>decision.missing.reason</source><translation>Enter the reason the requester will read.</translation></message>
<message><source>decision.missing.view_at</source><translation>Enter the day and hour of the visit.</translation></message>
<message><source>decision.missing.view_place</source><translation>Enter the place of the visit.</translation></message>
<message><source>decision.missing.withheld</source><translation>Say which part the ground covers.</translation></message>
<message><source>decision.none</source><translation>Not decided yet.</translation></message>
<message><source>decision.nopolicy</source><translation>Empty, because Settings hold no policy. Fill it in.</translation></message>
<message><source>decision.order</source><translation>Access and deletion are both asked. Give access first.</translation></message>
<message><source>decision.outcome</source><translation>Outcome</translation></message>
<message><source>decision.outcome.destroyed</source><translation>Already destroyed</translation></message>
<message><source>decision.outcome.done</source><translation>Done</translation></message>
<message><source>decision.outcome.full</source><translation>In full</translation></message>
<message><source>decision.outcome.none</source><translation>No outcome is open.</translation></message>
<message><source>decision.outcome.notheld</source><translation>Not held</translation></message>
<message><source>decision.outcome.notidentified</source><translation>Not identified</translation></message>
<message><source>decision.outcome.notobliged</source><translation>Not obliged</translation></message>
<message><source>decision.outcome.outside</source><translation>Outside the Act</translation></message>
<message><source>decision.outcome.partial</source><translation>In part</translation></message>
<message><source>decision.outcome.postponed</source><translation>Postponed</translation></message>
<message><source>decision.outcome.processor</source><translation>We are the processor</translation></message>
<message><source>decision.outcome.refused</source><translation>Refused</translation></message>
<message><source>decision.outcome.unchanged</source><translation>Found right</translation></message>
<message><source>decision.outcome.unclear</source><translation>Not supplemented</translation></message>
<message><source>decision.outcome.withdrawn</source><translation>Withdrawn</translation></message>
<message><source>decision.prefilled</source><translation>Taken from the policy in force from {date}. Fit it to this person.</translation></message>
<message><source>decision.prior</source><translation>Earlier decisions on this ground</translation></message>
<message><source>decision.prior.none</source><translation>There is no earlier decision on this ground.</translation></message>
<message><source>decision.private</source><translation>Only grounds open to a private company are listed. The policy alone is never a ground.</translation></message>
<message><source>decision.q.act35-3</source><translation>Why can access not be given in time, and when does that reason end?</translation></message>
<message><source>decision.q.transmission</source><translation>Does the company meet the size in Decree 42-2? If not, treat it as access to an electronic copy.</translation></message>
<message><source>decision.reason</source><translation>Reason in the notice</translation></message>
<message><source>decision.reason.hint</source><translation>The requester will read these words. Do not only cite the article; say what is withheld and why.</translation></message>
<message><source>decision.refuse.late</source><translation>A refusal had to be told by {due}. Say why it is late.</translation></message>
<message><source>decision.review_hint</source><translation>The day the restriction ends, if there is one.</translation></message>
<message><source>decision.review_line</source><translation>looked at again on {date}</translation></message>
<message><source>decision.review_on</source><translation>Looked at again on</translation></message>
<message><source>decision.view_at</source><translation>Visit at</translation></message>
<message><source>decision.view_at.form</source><translation>Not a day and time. Write it like 2026-11-30 14:00.</translation></message>
<message><source>decision.view_at_hint</source><translation>Write it like 2026-11-30 14:00.</translation></message>
<message><source>decision.view_place</source><translation>Place of the visit</translation></message>
<message><source>decision.withheld.add</source><translation>Add a part</translation></message>
<message><source>decision.withheld.block</source><translation>Part {n}</translation></message>
<message><source>decision.withhold.access</source><translation>What is withheld</translation></message>
<message><source>decision.withhold.automated</source><translation>What cannot be followed</translation></message>
<message><source>decision.withhold.correction</source><translation>What is not corrected</translation></message>
<message><source>decision.withhold.deletion</source><translation>What is not deleted</translation></message>
<message><source>decision.withhold.item</source><translation>Which part</translation></message>
<message><source>decision.withhold.source</source><translation>What cannot be told</translation></message>
<message><source>decision.withhold.suspension</source><translation>What is still processed</translation></message>
<message><source>decision.withhold.transmission</source><translation>What is not sent</translation></message>
<message><source>decision.withhold.withdrawal</source><translation>What is still processed</translation></message>
<message><source>decision.write</source><translation>Decide</translation></message>
<message><source>destroy.gone</source><translation>This case was destroyed already or is not there.</translation></message>
<message><source>destroy.ground</source><translation>Ground of destruction</translation></message>
<message><source>destroy.open</source><translation>Case {number} is still open and cannot be destroyed. Close it first.</translation></message>
<message><source>diagnostics.about</source><translation>If a problem comes back, save a diagnostics file and send it when you ask for help. It holds versions, counts and error codes, and no personal data.</translation></message>
<message><source>diagnostics.act</source><translation>Save diagnostics</translation></message>
<message><source>diagnostics.card</source><translation>Diagnostics</translation></message>
<message><source>diagnostics.done</source><translation>Diagnostics saved.</translation></message>
<message><source>diagnostics.failed</source><translation>The diagnostics file was not saved. The store is untouched. Choose another place.</translation></message>
<message><source>diagnostics.file</source><translation>Where to save the diagnostics file</translation></message>
<message><source>dispatch.day</source><translation>Sent on</translation></message>
<message><source>dispatch.done</source><translation>Sent by {how}, {when}.</translation></message>
<message><source>dispatch.how</source><translation>Sent by</translation></message>
<message><source>dispatch.note</source><translation>Note</translation></message>
<message><source>dispatch.number</source><translation>Tracking number</translation></message>
<message><source>dispatch.proof</source><translation>Proof of arrival</translation></message>
<message><source>dispatch.record</source><translation>Record dispatch</translation></message>
<message><source>dispatch.returned</source><translation>The notice came back: {reason}. The due date stays the same.</translation></message>
<message><source>dispatch.when</source><translation>Sent at</translation></message>
<message><source>dispatch.wrong</source><translation>Sent to the wrong person? It is a leak. Tell the data subject by {until} (72 hours, Decree 39).</translation></message>
<message><source>done.saved</source><translation>Saved.</translation></message>
<message><source>done.undone</source><translation>Undone. History keeps both entries.</translation></message>
<message><source>due.calendar.gone</source><translation>The calendar {file} cannot be opened. Check its path and your access to it.</translation></message>
<message><source>due.calendar.wrong</source><translation>The calendar {file} is not sound at line {line}: {problem}</translation></message>
<message><source>due.date.form</source><translation>‘{text}’: write a date as 2026-11-22.</translation></message>
<message><source>due.head</source><translation>{right}: received on {date}</translation></message>
<message><source>due.law</source><translation>Due: {date} by 24:00</translation></message>
<message><source>due.none</source><translation>There is no due date.</translation></message>
<message><source>due.refuse</source><translation>A refusal is told: {date} by 24:00</translation></message>
<message><source>due.target</source><translation>No legal date (without delay). The office's own target: {date}</translation></message>
<message><source>due.variant.none</source><translation>{right} has one side only. Leave --variant out.</translation></message>
<message><source>due.variant.other</source><translation>The sides of {right} are {list}.</translation></message>
<message><source>error.back</source><translation>Saving works again. Go on with the drafts that were kept.</translation></message>
<message><source>error.clock</source><translation>The computer clock is earlier than the last entry ({last}). Saved records are safe. Set the clock, then go on.</translation></message>
<message><source>error.date.early</source><translation>This is before the receipt day, {received}.</translation></message>
<message><source>error.date.far</source><translation>That day is too far ahead. Check the year.</translation></message>
<message><source>error.date.form</source><translation>Not a date. Write it like 2026-11-30.</translation></message>
<message><source>error.date.future</source><translation>This date is in the future.</translation></message>
<message><source>error.date.old</source><translation>That day is too far back. Check the year.</translation></message>
<message><source>error.date.order</source><translation>The end is before the start.</translation></message>
<message><source>error.date.past</source><translation>This day is past.</translation></message>
<message><source>error.file.damaged</source><translation>The file is damaged. It was not added. Ask the sender for it again.</translation></message>
<message><source>error.file.empty</source><translation>The file is empty and was not added. Check the file.</translation></message>
<message><source>error.file.large</source><translation>The file is too large: {size}, limit {limit}. It was not added. Split it.</translation></message>
<message><source>error.file.type</source><translation>This type cannot be shown. The file is kept as it is.</translation></message>
<message><source>error.file.unread</source><translation>The file could not be read and was not added. See that it is still there, then add it again.</translation></message>
<message><source>error.full</source><translation>Not saved: the disk is full. What you typed is still here. Free at least {need} and save again.</translation></message>
<message><source>error.io</source><translation>The disk could not be read. Nothing stored was changed. Verify the store and check your backup.</translation></message>
<message><source>error.name.font</source><translation>No font has these letters. Enter a Korean or Latin spelling for the letter.</translation></message>
<message><source>error.number</source><translation>Not a number. Write it like 13200.</translation></message>
<message><source>error.printer</source><translation>Not printed: {reason}. The issued letter is unchanged. Check the printer and print again.</translation></message>
<message><source>error.readonly</source><translation>Reading only, because saving fails: {reason}. Saved records are safe. Writing returns when the cause is gone.</translation></message>
<message><source>error.stale</source><translation>{name} saved first. What you typed is still here. Compare the two and choose.</translation></message>
<message><source>error.stale.desk</source><translation>The case changed in the meantime. What you typed is still here. Look at the change, then save again.</translation></message>
<message><source>error.text.control</source><translation>Character {n} ({mark}) cannot be printed. Remove or replace it.</translation></message>
<message><source>error.text.empty</source><translation>Empty. Enter {what}.</translation></message>
<message><source>error.text.long</source><translation>At most {limit} characters; this has {n}. Nothing was cut.</translation></message>
<message><source>error.unknown</source><translation>The desk ran into something unforeseen and stopped. Saved records are safe. Try again; if it repeats, send the diagnostics file. It holds no personal data.</translation></message>
<message><source>examination.files</source><translation>Enclosures: {n}</translation></message>
<message><source>examination.files.zero</source><translation>Nothing is enclosed yet.</translation></message>
<message><source>examination.none</source><translation>No notes yet.</translation></message>
<message><source>examination.note</source><translation>Note</translation></message>
<message><source>examination.note_hint</source><translation>Name the systems searched, the departments asked and what was found.</translation></message>
<message><source>examination.notes</source><translation>Notes</translation></message>
<message><source>fee.basis</source><translation>How it was worked out</translation></message>
<message><source>fee.basis.hint</source><translation>For example 20 pages × 100 won.</translation></message>
<message><source>fee.fee</source><translation>Fee (won)</translation></message>
<message><source>fee.fold</source><translation>Fold the fee</translation></message>
<message><source>fee.line</source><translation>{total} won · {basis}</translation></message>
<message><source>fee.own_cause</source><translation>The company gave cause for the request</translation></message>
<message><source>fee.postage</source><translation>Postage (won)</translation></message>
<message><source>fee.postage.hint</source><translation>Only where a copy is to be mailed</translation></message>
<message><source>fee.title</source><translation>Fee</translation></message>
<message><source>fee.unfold</source><translation>Enter a fee</translation></message>
<message><source>field.agent</source><translation>the agent</translation></message>
<message><source>field.arrival_proof</source><translation>the proof of arrival</translation></message>
<message><source>field.confirmed_on</source><translation>the day of confirmation</translation></message>
<message><source>field.contact</source><translation>the contact</translation></message>
<message><source>field.day</source><translation>the day</translation></message>
<message><source>field.days</source><translation>the days</translation></message>
<message><source>field.ended_on</source><translation>the day the reason ended</translation></message>
<message><source>field.fee_basis</source><translation>how the fee was worked out</translation></message>
<message><source>field.fields</source><translation>the fields compared</translation></message>
<message><source>field.file</source><translation>the file name</translation></message>
<message><source>field.holder</source><translation>the holder</translation></message>
<message><source>field.item</source><translation>the item of the notice</translation></message>
<message><source>field.law</source><translation>Law settings</translation></message>
<message><source>field.letter_name</source><translation>the name in letters</translation></message>
<message><source>field.mandate_note</source><translation>the mandate and the check of the agent</translation></message>
<message><source>field.meanwhile</source><translation>what is done meanwhile</translation></message>
<message><source>field.name</source><translation>the name</translation></message>
<message><source>field.note</source><translation>a note</translation></message>
<message><source>field.now_items</source><translation>what is given at once</translation></message>
<message><source>field.organisation</source><translation>the organisation</translation></message>
<message><source>field.reason</source><translation>the reason</translation></message>
<message><source>field.sign_in_name</source><translation>Sign-in name</translation></message>
<message><source>field.system</source><translation>the system</translation></message>
<message><source>field.title</source><translation>Title</translation></message>
<message><source>field.tracking</source><translation>the tracking number</translation></message>
<message><source>field.until</source><translation>the day</translation></message>
<message><source>field.variant</source><translation>the side of the right</translation></message>
<message><source>field.view_at</source><translation>the time of the visit</translation></message>
<message><source>field.wanted_by</source><translation>the wished-for day</translation></message>
<message><source>field.what</source><translation>what is missing</translation></message>
<message><source>field.words</source><translation>the words of the request</translation></message>
<message><source>files.added</source><translation>Added {date}</translation></message>
<message><source>files.hide</source><translation>Close the original</translation></message>
<message><source>files.kept</source><translation>Kept</translation></message>
<message><source>files.kind.enclosure</source><translation>Enclosure</translation></message>
<message><source>files.kind.letter</source><translation>Issued notice</translation></message>
<message><source>files.kind.masked</source><translation>Masked copy</translation></message>
<message><source>files.kind.original</source><translation>Original mail</translation></message>
<message><source>files.look_in</source><translation>&amp;Look in:</translation></message>
<message><source>files.masked</source><translation>A copy without what may not be kept.</translation></message>
<message><source>files.not_numbers</source><translation>Why it is not a registration number: {reason}</translation></message>
<message><source>files.notext</source><translation>The mail holds no readable text.</translation></message>
<message><source>files.original_sha</source><translation>SHA-256 of the original</translation></message>
<message><source>files.purpose</source><translation>Reading the original while examining the case</translation></message>
<message><source>files.reading</source><translation>Reading the original</translation></message>
<message><source>files.size</source><translation>Size</translation></message>
<message><source>files.subject</source><translation>Subject</translation></message>
<message><source>files.taken</source><translation>Taken out</translation></message>
<message><source>files.taken.number</source><translation>Number {masked}, {where}</translation></message>
<message><source>files.taken.part</source><translation>Attachment {name}, {size}</translation></message>
<message><source>files.text</source><translation>Original text</translation></message>
<message><source>files.type</source><translation>Files of &amp;type:</translation></message>
<message><source>files.where.body</source><translation>body</translation></message>
<message><source>files.where.file</source><translation>file name</translation></message>
<message><source>files.where.header</source><translation>header {rest}</translation></message>
<message><source>files.where.html</source><translation>HTML body</translation></message>
<message><source>files.where.part</source><translation>part {rest}</translation></message>
<message><source>files.where.subject</source><translation>subject</translation></message>
<message><source>files.whole</source><translation>Kept as it arrived.</translation></message>
<message numerus="yes"><source>form.changes</source><translation><numerusform>1 unsaved change</numerusform><numerusform>{n} unsaved changes</numerusform></translation></message>
<message><source>form.draft</source><translation>Your typing is kept as a draft. Come back to this screen to go on.</translation></message>
<message numerus="yes"><source>form.mend</source><translation><numerusform>1 field to fix</numerusform><numerusform>{n} fields to fix</numerusform></translation></message>
<message><source>form.optional</source><translation>optional</translation></message>
<message><source>found.anchor.differs</source><translation>The record of this store differs from the one this computer saw (entry {n}). If it is not a restored backup, tell the DPO.</translation></message>
<message><source>found.anchor.older</source><translation>This store is older than the one this computer saw on {at}: {n} entries are missing. If it is not a restored backup, tell the DPO.</translation></message>
<message><source>found.file.changed</source><translation>A file of the store was changed while it was locked: {name}. It is in the access log. Compare with a backup.</translation></message>
<message><source>found.file.missing</source><translation>A file of the store went missing while it was locked: {name}. It is in the access log. Look for it in a backup.</translation></message>
<message><source>found.header.older</source><translation>The key file of the store is older than its database. An ended account or an old passphrase may open it again. The DPO should re-key the store.</translation></message>
<message><source>found.record.gone</source><translation>What an entry of the access log says was removed before its day. It is in the access log. Compare with a backup.</translation></message>
<message><source>found.seal.bad</source><translation>The seal of the store is damaged or not its own. It is in the access log. Compare with a backup.</translation></message>
<message><source>found.seal.none</source><translation>The store was not closed in order last time. What was saved is there. It is sealed again when you lock.</translation></message>
<message><source>found.seal.other</source><translation>The seal of the store is damaged or not its own. It is in the access log. Compare with a backup.</translation></message>
<message><source>history.all</source><translation>All {n}</translation></message>
<message><source>history.answered</source><translation>{dept} answered, items held: {n}</translation></message>
<message><source>history.as_access</source><translation>Handled as access: {reason}</translation></message>
<message><source>history.asked</source><translation>Asked {dept} what it holds</translation></message>
<message numerus="yes"><source>history.checked</source><translation><numerusform>Checklist: 1 line looked at</numerusform><numerusform>Checklist: {n} lines looked at</numerusform></translation></message>
<message><source>history.checked.zero</source><translation>Checklist: every tick taken away</translation></message>
<message><source>history.closed</source><translation>Closed</translation></message>
<message><source>history.correction</source><translation>Correcting the notice: {reason}</translation></message>
<message><source>history.decided</source><translation>Decided: {outcome}</translation></message>
<message><source>history.dispatched</source><translation>Sent by {how}</translation></message>
<message numerus="yes"><source>history.extend.planned</source><translation><numerusform>To be extended by 1 day</numerusform><numerusform>To be extended by {n} days</numerusform></translation></message>
<message><source>history.hold</source><translation>Hold on destruction: {system}, {holder}</translation></message>
<message><source>history.hold_done</source><translation>Hold confirmed {date}: {system}</translation></message>
<message><source>history.identity</source><translation>Identity check: {result}</translation></message>
<message><source>history.issued</source><translation>{letter} issued, {no}</translation></message>
<message><source>history.note</source><translation>Note: {note}</translation></message>
<message><source>history.of</source><translation>{right} · {what}</translation></message>
<message><source>history.postpone.ended</source><translation>Reason for postponing ended {date}</translation></message>
<message><source>history.postpone.planned</source><translation>To be postponed until {until}</translation></message>
<message><source>history.receipt</source><translation>Receipt day corrected to {date}: {reason}</translation></message>
<message><source>history.received</source><translation>Received by {way}</translation></message>
<message><source>history.reopened</source><translation>Reopened: {reason}</translation></message>
<message><source>history.started</source><translation>Identity check started</translation></message>
<message><source>history.struck</source><translation>{what} · withdrawn</translation></message>
<message><source>history.supplement</source><translation>Supplement asked by {date}: {what}</translation></message>
<message><source>history.undone</source><translation>Undone: {what}</translation></message>
<message><source>history.variant</source><translation>Side of the right: {side}</translation></message>
<message><source>hold.add</source><translation>Add a hold</translation></message>
<message><source>hold.block</source><translation>Hold {n}</translation></message>
<message><source>hold.confirmed</source><translation>This hold is confirmed already, or gone. Look at the case again.</translation></message>
<message><source>hold.confirmed.hint</source><translation>The day they said that it is done. Leave it empty while that is open.</translation></message>
<message><source>hold.confirmed.on</source><translation>confirmed {date}</translation></message>
<message><source>hold.confirmed_on</source><translation>Confirmed on</translation></message>
<message><source>hold.holder</source><translation>Who holds them</translation></message>
<message><source>hold.line</source><translation>Hold on destruction: {system} · {holder}</translation></message>
<message><source>hold.none</source><translation>Nothing is held.</translation></message>
<message numerus="yes"><source>hold.open</source><translation><numerusform>1 hold on destruction is not confirmed.</numerusform><numerusform>{n} holds on destruction are not confirmed.</numerusform></translation></message>
<message><source>hold.system</source><translation>Which system's records</translation></message>
<message><source>hold.system.hint</source><translation>For example CCTV, third-floor corridor.</translation></message>
<message><source>hold.title</source><translation>Holds on destruction</translation></message>
<message><source>hold.waits</source><translation>not confirmed yet</translation></message>
<message><source>hold.which</source><translation>Which hold</translation></message>
<message><source>identity.agent_none</source><translation>No check of the agent has been recorded.</translation></message>
<message><source>identity.done</source><translation>{name} checked: {fields} match.</translation></message>
<message><source>identity.field.address</source><translation>Address</translation></message>
<message><source>identity.field.birth</source><translation>Date of birth</translation></message>
<message><source>identity.field.email</source><translation>E-mail</translation></message>
<message><source>identity.field.member</source><translation>Member number</translation></message>
<message><source>identity.field.name</source><translation>Name</translation></message>
<message><source>identity.field.phone</source><translation>Mobile phone</translation></message>
<message><source>identity.fields</source><translation>Fields compared</translation></message>
<message><source>identity.least</source><translation>Ask for no more than at sign-up (Guideline 34).</translation></message>
<message><source>identity.line</source><translation>Identity: {method}; {fields}: {result}</translation></message>
<message><source>identity.line.agent</source><translation>Agent: {note}</translation></message>
<message><source>identity.mandate</source><translation>Mandate and agent</translation></message>
<message><source>identity.mandate_hint</source><translation>Say which paper shows the power to act and how the agent was checked (Decree 45, 46).</translation></message>
<message><source>identity.mask</source><translation>Mark what to hide. Only the masked picture is kept, never the original.</translation></message>
<message><source>identity.method</source><translation>Method</translation></message>
<message><source>identity.method.email</source><translation>By the registered e-mail address</translation></message>
<message><source>identity.method.login</source><translation>While signed in</translation></message>
<message><source>identity.method.mail</source><translation>By registered post</translation></message>
<message><source>identity.method.phone</source><translation>By the registered phone number</translation></message>
<message><source>identity.method.visit</source><translation>In person</translation></message>
<message><source>identity.more</source><translation>To ask for a copy of an ID, say why no other method will do.</translation></message>
<message><source>identity.none</source><translation>No identity check has been recorded.</translation></message>
<message><source>identity.note</source><translation>Note</translation></message>
<message><source>identity.reason</source><translation>Why more is needed</translation></message>
<message><source>identity.result</source><translation>Result</translation></message>
<message><source>identity.result.differ</source><translation>No match</translation></message>
<message><source>identity.result.match</source><translation>Match</translation></message>
<message><source>identity.result.part</source><translation>Partial match</translation></message>
<message><source>identity.rrn</source><translation>Not saved: it contains a resident registration number. Mask it or, if it is not one, say why.</translation></message>
<message><source>identity.title</source><translation>Identity check</translation></message>
<message><source>identity.until</source><translation>This paper is kept only until {date}.</translation></message>
<message><source>identity.why</source><translation>Reason</translation></message>
<message><source>inquiry.answer</source><translation>Record the answer</translation></message>
<message><source>inquiry.beyond</source><translation>The answer would come on {date}, after the due date {due}. Bring it forward.</translation></message>
<message><source>inquiry.due</source><translation>Answer due</translation></message>
<message numerus="yes"><source>inquiry.late</source><translation><numerusform>{dept} is 1 day late with its answer.</numerusform><numerusform>{dept} is {n} days late with its answer.</numerusform></translation></message>
<message><source>inquiry.least</source><translation>Put only the personal data on the sheet that the answer needs.</translation></message>
<message><source>inquiry.new</source><translation>New inquiry</translation></message>
<message><source>inquiry.remind</source><translation>Ask again</translation></message>
<message><source>inquiry.sheet</source><translation>Print the sheet</translation></message>
<message><source>intake.agent</source><translation>It seems to come from an agent: “{words}”. Enter the agent, or mark it as the person's own.</translation></message>
<message><source>intake.agent.delegate</source><translation>Delegate</translation></message>
<message><source>intake.agent.kind</source><translation>Acts as</translation></message>
<message><source>intake.agent.legal_representative</source><translation>Legal representative</translation></message>
<message><source>intake.agent.none</source><translation>None (the person)</translation></message>
<message><source>intake.asked</source><translation>{right}: the words of the request</translation></message>
<message><source>intake.complaint</source><translation>A complaint is written with it. See whether it needs an answer of its own.</translation></message>
<message><source>intake.confirm</source><translation>Confirm</translation></message>
<message><source>intake.day</source><translation>Receipt day</translation></message>
<message><source>intake.done</source><translation>Received as {no}. Due {due}.</translation></message>
<message><source>intake.done.target</source><translation>Received as {no}. Act without delay; the office target is {due}.</translation></message>
<message><source>intake.done.undated</source><translation>Received as {no}.</translation></message>
<message><source>intake.drop</source><translation>Discard</translation></message>
<message><source>intake.drop.ask</source><translation>Discard the unconfirmed mail? Nothing of it is saved, so it cannot be brought back. The mail file stays where it is.</translation></message>
<message><source>intake.due.law</source><translation>{right}: due {due}</translation></message>
<message><source>intake.due.target</source><translation>{right}: without delay. Office target {due}</translation></message>
<message><source>intake.duplicate</source><translation>This may repeat case {no} of {date}. Linking them changes neither due date nor identity check.</translation></message>
<message><source>intake.hidden</source><translation>Part {part} holds text made invisible. It is shown with the rest.</translation></message>
<message><source>intake.hold</source><translation>If records are about to be overwritten (CCTV, logs), put a hold on destruction now.</translation></message>
<message><source>intake.idpart</source><translation>Mark attachments that are copies of an ID. They are left out whole.</translation></message>
<message><source>intake.inline</source><translation>The request was found in quoted text. Check who wrote it.</translation></message>
<message><source>intake.kept.masked</source><translation>Only a copy with that taken out, and the original's SHA-256, are kept.</translation></message>
<message><source>intake.language</source><translation>Language of the answer</translation></message>
<message><source>intake.memory</source><translation>This mail is in memory only. It is saved when you confirm.</translation></message>
<message><source>intake.missing.rights</source><translation>Choose at least one right. Nothing was saved.</translation></message>
<message><source>intake.name.font</source><translation>The letters have no font for {mark}. The name is kept as it is; enter the spelling for letters under “Person and agent” afterwards.</translation></message>
<message><source>intake.need</source><translation>Before you confirm, enter: {list}</translation></message>
<message><source>intake.need.agent</source><translation>the agent's name</translation></message>
<message><source>intake.need.hold</source><translation>system and holder of the hold</translation></message>
<message><source>intake.need.name</source><translation>the data subject's name</translation></message>
<message><source>intake.need.reason</source><translation>why it is no such number</translation></message>
<message><source>intake.need.received</source><translation>the receipt day</translation></message>
<message><source>intake.need.rights</source><translation>the rights asked</translation></message>
<message><source>intake.need.way</source><translation>the way it came</translation></message>
<message><source>intake.note</source><translation>Kept as a note, not a request. It can become a request later with its first date.</translation></message>
<message><source>intake.notscanned</source><translation>Attachments that could not be searched: {parts}. Open them yourself and look for registration numbers.</translation></message>
<message><source>intake.number.alien</source><translation>Alien registration number</translation></message>
<message><source>intake.number.resident</source><translation>Resident registration number</translation></message>
<message numerus="yes"><source>intake.numbers</source><translation><numerusform>1 resident registration number found: {where}.</numerusform><numerusform>{n} resident registration numbers found: {where}.</numerusform></translation></message>
<message><source>intake.numbers.ask</source><translation>This looks like a passport or licence number. Is there a statute or a separate consent for keeping it? If not, it is masked.</translation></message>
<message><source>intake.numbers.choice</source><translation>What to keep</translation></message>
<message><source>intake.numbers.keep</source><translation>It is no such number</translation></message>
<message><source>intake.numbers.line</source><translation>{kind} {masked} · {where}</translation></message>
<message><source>intake.numbers.mailbox</source><translation>Delete the original in your mailbox too. The desk does not touch it.</translation></message>
<message><source>intake.numbers.mask</source><translation>A copy with the numbers masked</translation></message>
<message><source>intake.numbers.not</source><translation>Not such a number: give a reason and it is kept as it is.</translation></message>
<message><source>intake.numbers.rule</source><translation>This number may not be stored, even with consent (Art 24-2). Only a masked copy and the original's SHA-256 are kept.</translation></message>
<message><source>intake.open</source><translation>Open mail</translation></message>
<message><source>intake.original</source><translation>The original is kept byte for byte.</translation></message>
<message><source>intake.part.broken</source><translation>Part {part} is damaged and was not read whole. Check the original.</translation></message>
<message><source>intake.part.charset</source><translation>The character set of part {part} is uncertain; letters may be wrong.</translation></message>
<message><source>intake.part.id</source><translation>Copy of an ID</translation></message>
<message><source>intake.part.unnamed</source><translation>Unnamed part</translation></message>
<message numerus="yes"><source>intake.parts</source><translation><numerusform>1 part in this mail</numerusform><numerusform>{n} parts in this mail, none left out</numerusform></translation></message>
<message><source>intake.plain</source><translation>This is a text file, not a mail. It shows neither sender nor arrival.</translation></message>
<message><source>intake.proof</source><translation>Proof of arrival</translation></message>
<message><source>intake.proof.hint</source><translation>What shows the receipt day: a Received line, a stamp, a call record.</translation></message>
<message><source>intake.proposal</source><translation>This is what the mail seems to say. Check it against the text, correct it, then confirm.</translation></message>
<message><source>intake.received</source><translation>Receipt day: the first arrival at any desk of the company</translation></message>
<message><source>intake.received.differs</source><translation>Sent {sent}, received {received}: {n} days apart. The clock counts from receipt. Check the Received lines in the original.</translation></message>
<message><source>intake.received.lost</source><translation>Days passed inside the company before you saw it: {n}. Due {due}.</translation></message>
<message><source>intake.received.lost.undated</source><translation>Days passed inside the company before you saw it: {n}.</translation></message>
<message><source>intake.received.none</source><translation>The mail shows no arrival time. Enter the day it first reached the company.</translation></message>
<message><source>intake.received.unsure</source><translation>The Received line that shows the arrival is uncertain. Check the original.</translation></message>
<message><source>intake.received.zone</source><translation>The time names no zone and was read as Korean time.</translation></message>
<message><source>intake.refused.deep</source><translation>The mail holds mails more than {limit} levels deep and was not read. Nothing was saved. Save the innermost mail and open that.</translation></message>
<message><source>intake.refused.gone</source><translation>The file could not be read. Nothing was saved. See that it is still there, then open it again.</translation></message>
<message><source>intake.refused.large</source><translation>The mail is too large: {size}, limit {limit}. Nothing was saved. Type the request in and add only the files you need.</translation></message>
<message><source>intake.refused.many</source><translation>The mail is over the limit on {what} ({limit}) and was not read. Nothing was saved. Type the request in.</translation></message>
<message><source>intake.refused.masking</source><translation>A copy with the numbers masked could not be made, so nothing was saved. Type the request in.</translation></message>
<message><source>intake.refused.memory</source><translation>Reading needed too much memory and was stopped. Nothing was saved. Remove attachments and open it again.</translation></message>
<message><source>intake.refused.slow</source><translation>Reading took longer than {limit} seconds and was stopped. Nothing was saved. Type the request in.</translation></message>
<message><source>intake.refused.unreadable</source><translation>This could not be read as a mail. Nothing was saved. Save it again as .eml, or type the request in.</translation></message>
<message><source>intake.refused.what.addresses</source><translation>addresses</translation></message>
<message><source>intake.refused.what.attachments</source><translation>attachments</translation></message>
<message><source>intake.refused.what.headers</source><translation>header length</translation></message>
<message><source>intake.refused.what.parts</source><translation>parts</translation></message>
<message><source>intake.reminder</source><translation>This seems to ask after an earlier request. Check whether it was received already.</translation></message>
<message><source>intake.requester.differs</source><translation>The sender and the name in the text differ. Check who the data subject is.</translation></message>
<message><source>intake.right.twice</source><translation>The same right was chosen twice. Nothing was saved. Leave one.</translation></message>
<message numerus="yes"><source>intake.rights</source><translation><numerusform>1 right found.</numerusform><numerusform>{n} rights found. Each has its own due date.</numerusform></translation></message>
<message><source>intake.rights.choose</source><translation>Tick every right that is asked. Each has its own due date.</translation></message>
<message><source>intake.rights.zero</source><translation>No right was recognised. Read the text and choose.</translation></message>
<message><source>intake.section.agent</source><translation>Agent</translation></message>
<message><source>intake.section.form</source><translation>Request</translation></message>
<message><source>intake.section.mail</source><translation>Mail</translation></message>
<message><source>intake.section.receipt</source><translation>Receipt</translation></message>
<message><source>intake.section.rights</source><translation>Rights asked</translation></message>
<message><source>intake.section.subject</source><translation>Data subject</translation></message>
<message><source>intake.sides</source><translation>Tick all that are asked; each has its own clock. Leave it open where you do not know yet.</translation></message>
<message><source>intake.start</source><translation>How did the request arrive?</translation></message>
<message><source>intake.start.hint</source><translation>For an e-mail, open its file (.eml) or drop it here. Type in what came by post, phone or visit.</translation></message>
<message><source>intake.subject.none</source><translation>No subject</translation></message>
<message><source>intake.template</source><translation>The text of a form is mixed in. Check that the rights were really chosen.</translation></message>
<message><source>intake.text</source><translation>Text of the mail</translation></message>
<message><source>intake.text.cut</source><translation>The text is long; only its beginning is shown. Numbers were looked for in all of it.</translation></message>
<message><source>intake.time.received</source><translation>Mail arrived: {when}</translation></message>
<message><source>intake.time.sent</source><translation>Sent (Date): {when}</translation></message>
<message><source>intake.title</source><translation>New request</translation></message>
<message><source>intake.type</source><translation>Type it in</translation></message>
<message><source>intake.way.choose</source><translation>Choose</translation></message>
<message><source>intake.where.body</source><translation>text</translation></message>
<message><source>intake.where.file_name</source><translation>file name</translation></message>
<message><source>intake.where.header</source><translation>header {name}</translation></message>
<message><source>intake.where.html</source><translation>HTML text</translation></message>
<message><source>intake.where.part</source><translation>part {no}</translation></message>
<message><source>intake.where.subject</source><translation>subject</translation></message>
<message><source>intake.words.label</source><translation>Words it came from</translation></message>
<message><source>intake.words.none</source><translation>Not found in the mail. Fill it in.</translation></message>
<message><source>job.busy.process</source><translation>Preparing</translation></message>
<message><source>job.busy.read</source><translation>Reading records</translation></message>
<message><source>job.busy.write</source><translation>Saving</translation></message>
<message><source>job.cancel</source><translation>Cancel</translation></message>
<message><source>job.cancelled</source><translation>{what} cancelled. Nothing was changed.</translation></message>
<message><source>job.cancelled.plain</source><translation>Cancelled. Nothing was changed.</translation></message>
<message><source>job.cancelling</source><translation>Cancelling</translation></message>
<message><source>job.count</source><translation>{doing} {done} / {total}</translation></message>
<message><source>job.import</source><translation>Reading mail</translation></message>
<message><source>job.ledger</source><translation>Building the register</translation></message>
<message><source>job.letters</source><translation>Preparing letters</translation></message>
<message><source>job.name.backup</source><translation>Backup</translation></message>
<message><source>job.name.import</source><translation>Mail</translation></message>
<message><source>job.name.ledger</source><translation>Register</translation></message>
<message><source>job.name.letters</source><translation>Letters</translation></message>
<message><source>job.name.search</source><translation>Search</translation></message>
<message><source>job.name.verify</source><translation>Verification</translation></message>
<message><source>job.part</source><translation>{done} of {total} finished. The rest is untouched; you can start again.</translation></message>
<message><source>job.quit</source><translation>The desk has not closed because {what} is still running. Let it finish or cancel it.</translation></message>
<message><source>job.search</source><translation>Searching</translation></message>
<message><source>kept.add</source><translation>Add records</translation></message>
<message><source>kept.block</source><translation>Records {n}</translation></message>
<message><source>kept.choose</source><translation>Choose</translation></message>
<message><source>kept.duty</source><translation>Statute</translation></message>
<message><source>kept.fields</source><translation>Fields that stay</translation></message>
<message><source>kept.items</source><translation>Records that stay</translation></message>
<message><source>kept.line</source><translation>until {until} · {place}</translation></message>
<message><source>kept.mismatch</source><translation>This statute does not answer the chosen ground. Look at ground and statute again.</translation></message>
<message><source>kept.note</source><translation>Only records that another statute says must or may be kept stay. The company's own period is no ground.</translation></message>
<message><source>kept.period</source><translation>{n} months, {counted}</translation></message>
<message><source>kept.place</source><translation>Stored apart in</translation></message>
<message><source>kept.place.hint</source><translation>Kept apart from other data (Act 21(3)).</translation></message>
<message><source>kept.title</source><translation>What stays</translation></message>
<message><source>kept.until</source><translation>Until</translation></message>
<message><source>kept.why</source><translation>Why it is kept</translation></message>
<message><source>keyfile.inside</source><translation>A key file has to be kept outside the store. Choose another place, such as a USB stick.</translation></message>
<message><source>keyfile.taken</source><translation>A file of that name is already there. It was not replaced. Choose another name.</translation></message>
<message><source>keyfile.unmade</source><translation>The key file cannot be written there. Your passphrase works as before. Choose another place.</translation></message>
<message><source>keys.drop</source><translation>A mail file (.eml) can be dropped anywhere in the window.</translation></message>
<message><source>keys.go</source><translation>Go to {screen}</translation></message>
<message><source>keys.help</source><translation>Help</translation></message>
<message><source>keys.lock</source><translation>Lock</translation></message>
<message><source>keys.new</source><translation>New request</translation></message>
<message><source>keys.none</source><translation>That shortcut does nothing here: {reason}.</translation></message>
<message><source>keys.none.print</source><translation>There is nothing to print on this screen.</translation></message>
<message><source>keys.print</source><translation>Print</translation></message>
<message><source>keys.resume</source><translation>Continue draft</translation></message>
<message><source>keys.save</source><translation>Save</translation></message>
<message><source>keys.screens</source><translation>Go to screen</translation></message>
<message><source>keys.search</source><translation>Search</translation></message>
<message><source>keys.table.leave</source><translation>Tab leave</translation></message>
<message><source>keys.table.move</source><translation>↑↓ move</translation></message>
<message><source>keys.table.open</source><translation>Enter open</translation></message>
<message><source>keys.table.select</source><translation>Space select</translation></message>
<message><source>keys.title</source><translation>Keyboard shortcuts</translation></message>
<message><source>kit.eye.hide</source><translation>Hide passphrase</translation></message>
<message><source>kit.eye.show</source><translation>Show passphrase</translation></message>
<message><source>kit.page.at</source><translation>{page} / {total}</translation></message>
<message><source>kit.page.fit</source><translation>Fit page</translation></message>
<message><source>kit.page.in</source><translation>Larger</translation></message>
<message><source>kit.page.name</source><translation>Page {page} of {total}</translation></message>
<message><source>kit.page.next</source><translation>Next page</translation></message>
<message><source>kit.page.out</source><translation>Smaller</translation></message>
<message><source>kit.page.previous</source><translation>Previous page</translation></message>
<message><source>kit.progress.name</source><translation>Progress</translation></message>
<message><source>kit.proof.name</source><translation>Deadline calendar</translation></message>
<message><source>kit.rail.fold</source><translation>Fold the menu</translation></message>
<message><source>kit.rail.name</source><translation>Screens</translation></message>
<message><source>kit.rail.unfold</source><translation>Unfold the menu</translation></message>
<message><source>kit.strip.name</source><translation>Due dates in the next 14 days</translation></message>
<message><source>kit.strip.none</source><translation>{day}: nothing due</translation></message>
<message><source>kit.strip.one</source><translation>{day}: {n} due</translation></message>
<message><source>kit.table.picked</source><translation>selected</translation></message>
<message><source>kit.table.row</source><translation>row {row}</translation></message>
<message><source>language.en</source><translation>English</translation></message>
<message><source>language.ko</source><translation>Korean</translation></message>
<message><source>leak.report</source><translation>Check whether to report: 1,000 people or more, sensitive or unique-ID data, or intrusion from outside (Decree 40).</translation></message>
<message><source>letter.changed</source><translation>The kept file is not the letter that was issued ({no}). It was not given out. Verify the store and check your backup.</translation></message>
<message><source>letter.check</source><translation>Issue check</translation></message>
<message><source>letter.check.blocks</source><translation>{n} blocking</translation></message>
<message><source>letter.check.look</source><translation>{n} to check</translation></message>
<message><source>letter.check.passed</source><translation>{n} passed</translation></message>
<message><source>letter.dispatch</source><translation>Dispatch</translation></message>
<message><source>letter.dispatch.none</source><translation>No dispatch is recorded. Record in the case how and when it was sent.</translation></message>
<message><source>letter.draft</source><translation>Draft {n}</translation></message>
<message><source>letter.english</source><translation>The Korean text prevails; the English is for reference.</translation></message>
<message><source>letter.fact.no</source><translation>Document number</translation></message>
<message><source>letter.fact.on</source><translation>Issued</translation></message>
<message><source>letter.fact.pages</source><translation>Pages</translation></message>
<message><source>letter.facts</source><translation>Issued letter</translation></message>
<message><source>letter.find.at</source><translation>{where}: {what}</translation></message>
<message><source>letter.find.date</source><translation>No date</translation></message>
<message><source>letter.find.form</source><translation>The wrong form for {right}</translation></message>
<message><source>letter.find.hidden</source><translation>There is hidden text</translation></message>
<message><source>letter.find.idmore</source><translation>More proof is asked than at sign-up</translation></message>
<message><source>letter.find.late</source><translation>Past due, and no reason is given</translation></message>
<message><source>letter.find.may</source><translation>“Must be kept” where the statute says may</translation></message>
<message><source>letter.find.name</source><translation>Possibly another person's name: {name}</translation></message>
<message><source>letter.find.number</source><translation>A resident registration number: {where}</translation></message>
<message><source>letter.find.objection</source><translation>No way to object is given</translation></message>
<message><source>letter.find.objection.where</source><translation>Way to object missing: {where}</translation></message>
<message><source>letter.find.other</source><translation>Another person's contact: {where}</translation></message>
<message><source>letter.find.placeholder</source><translation>A placeholder is left: {where}</translation></message>
<message><source>letter.find.policy</source><translation>The policy has no {what}</translation></message>
<message><source>letter.find.readback</source><translation>The finished file does not say what the notice says (page {page}). It was not issued and took no number. Make it again.</translation></message>
<message><source>letter.find.sender</source><translation>DPO name or contact missing</translation></message>
<message><source>letter.find.sender.where</source><translation>DPO details missing: {where}</translation></message>
<message><source>letter.find.stale</source><translation>The English is older than the Korean</translation></message>
<message><source>letter.find.statement</source><translation>Required statement missing: {what} ({article})</translation></message>
<message><source>letter.find.way</source><translation>Not the way or language asked for</translation></message>
<message><source>letter.group.decision</source><translation>{n} things missing in the decision</translation></message>
<message><source>letter.group.law</source><translation>{n} things to look at</translation></message>
<message><source>letter.group.organisation</source><translation>{n} things missing in the organisation's settings</translation></message>
<message><source>letter.group.people</source><translation>{n} things missing about the people</translation></message>
<message><source>letter.group.request</source><translation>{n} things missing in the request</translation></message>
<message><source>letter.group.time</source><translation>{n} things to fill in for more time</translation></message>
<message><source>letter.issue</source><translation>Issue</translation></message>
<message><source>letter.issue.ask</source><translation>Issue the {letter}? It takes a document number and can no longer be changed. A correction is a new letter.</translation></message>
<message numerus="yes"><source>letter.issue.off</source><translation><numerusform>Clear 1 blocking finding to issue.</numerusform><numerusform>Clear {n} blocking findings to issue.</numerusform></translation></message>
<message><source>letter.issue.ready</source><translation>An issued file can no longer be changed.</translation></message>
<message><source>letter.issued</source><translation>{letter} issued. Document number {no}.</translation></message>
<message><source>letter.issuing</source><translation>Issuing the notice</translation></message>
<message><source>letter.kind.access_notice</source><translation>Access notice</translation></message>
<message><source>letter.kind.access_partial</source><translation>Notice of partial access</translation></message>
<message><source>letter.kind.access_postponed</source><translation>Notice of postponement</translation></message>
<message><source>letter.kind.access_refused</source><translation>Notice of refusal of access</translation></message>
<message><source>letter.kind.advertising_withdrawn</source><translation>Result of advertising withdrawal</translation></message>
<message><source>letter.kind.automated_explained</source><translation>Explanation or review</translation></message>
<message><source>letter.kind.automated_extended</source><translation>Notice of extension</translation></message>
<message><source>letter.kind.automated_refused</source><translation>Refusal on an automated decision</translation></message>
<message><source>letter.kind.automated_result</source><translation>Result on an automated decision</translation></message>
<message><source>letter.kind.consent_withdrawn</source><translation>Result of consent withdrawal</translation></message>
<message><source>letter.kind.correction_result</source><translation>Result of correction</translation></message>
<message><source>letter.kind.deadline_proof</source><translation>Deadline proof</translation></message>
<message><source>letter.kind.deletion_done</source><translation>Result of deletion</translation></message>
<message><source>letter.kind.deletion_partial</source><translation>Notice of partial deletion</translation></message>
<message><source>letter.kind.deletion_refused</source><translation>Refusal of deletion</translation></message>
<message><source>letter.kind.not_held</source><translation>Notice of data not held</translation></message>
<message><source>letter.kind.not_identified</source><translation>Notice of identity not confirmed</translation></message>
<message><source>letter.kind.notice</source><translation>Notice</translation></message>
<message><source>letter.kind.outside</source><translation>Notice of a matter outside the Act</translation></message>
<message><source>letter.kind.processor</source><translation>Reply as processor</translation></message>
<message><source>letter.kind.request_withdrawn</source><translation>Confirmation of withdrawal</translation></message>
<message><source>letter.kind.source_told</source><translation>Notice of the source</translation></message>
<message><source>letter.kind.suspension_done</source><translation>Result of suspension</translation></message>
<message><source>letter.kind.suspension_refused</source><translation>Refusal of suspension</translation></message>
<message><source>letter.kind.transmission_done</source><translation>Result of transmission</translation></message>
<message><source>letter.kind.transmission_not_obliged</source><translation>Notice of no duty to transmit</translation></message>
<message><source>letter.kind.transmission_refused</source><translation>Refusal of transmission</translation></message>
<message><source>letter.kind.unclear</source><translation>Notice of a missing supplement</translation></message>
<message><source>letter.mend.decision</source><translation>Edit decision</translation></message>
<message><source>letter.mend.law</source><translation>This lies in the desk's own data: it needs a new version or new law data.</translation></message>
<message><source>letter.mend.organisation</source><translation>Open organisation</translation></message>
<message><source>letter.mend.people</source><translation>Edit people</translation></message>
<message><source>letter.mend.request</source><translation>See request</translation></message>
<message><source>letter.mend.time</source><translation>Plan it again</translation></message>
<message><source>letter.none</source><translation>The notice cannot be drawn yet: something is missing.</translation></message>
<message><source>letter.none.hint</source><translation>Clear what blocks it in the issue check; it then shows here.</translation></message>
<message><source>letter.option.locked</source><translation>Also save a locked PDF</translation></message>
<message><source>letter.option.seal</source><translation>Apply company seal</translation></message>
<message><source>letter.out</source><translation>Print and save</translation></message>
<message><source>letter.page.first</source><translation>This is the first page</translation></message>
<message><source>letter.page.last</source><translation>This is the last page</translation></message>
<message numerus="yes"><source>letter.pages</source><translation><numerusform>1 page</numerusform><numerusform>{n} pages</numerusform></translation></message>
<message><source>letter.pane.page</source><translation>Notice</translation></message>
<message><source>letter.pass.enclosures</source><translation>Enclosures with their SHA-256</translation></message>
<message><source>letter.pass.items</source><translation>The five items of Decree 41(1)</translation></message>
<message><source>letter.pass.numbers</source><translation>No registration number</translation></message>
<message><source>letter.pass.objection</source><translation>Way to object and agencies of remedy</translation></message>
<message><source>letter.pass.readback</source><translation>Text read back from the file equals the text written</translation></message>
<message><source>letter.pass.sender</source><translation>DPO name and contact</translation></message>
<message><source>letter.pass.statements</source><translation>Statements the law requires</translation></message>
<message><source>letter.pass.tagged</source><translation>Made with the structure of PDF/A-2a and PDF/UA-1</translation></message>
<message numerus="yes"><source>letter.passed</source><translation><numerusform>1 check passed</numerusform><numerusform>{n} checks passed</numerusform></translation></message>
<message><source>letter.password</source><translation>The PDF password is shown only now. Send it by another way than the PDF.</translation></message>
<message><source>letter.preview</source><translation>A preview takes no number and leaves no record.</translation></message>
<message><source>letter.printed</source><translation>Sent to the printer. The purpose is in the access log.</translation></message>
<message><source>letter.printing</source><translation>Preparing pages to print</translation></message>
<message><source>letter.reading</source><translation>Preparing the notice</translation></message>
<message><source>letter.save</source><translation>Save PDF</translation></message>
<message><source>letter.save.failed</source><translation>It could not be saved here. The issued notice is unchanged. Choose another folder.</translation></message>
<message><source>letter.saved</source><translation>PDF saved. The purpose is in the access log.</translation></message>
<message><source>letter.saving</source><translation>Saving</translation></message>
<message><source>letter.source.calendar_complete_to</source><translation>Calendar complete to</translation></message>
<message><source>letter.source.duties</source><translation>Statutes for what stays</translation></message>
<message><source>letter.source.form</source><translation>Form</translation></message>
<message><source>letter.source.form.of</source><translation>{letter}, version {version}</translation></message>
<message><source>letter.source.grounds</source><translation>Grounds</translation></message>
<message><source>letter.source.law</source><translation>Law data</translation></message>
<message><source>letter.source.law.before</source><translation>Decree before No. {number}</translation></message>
<message><source>letter.source.law.decree</source><translation>Decree as amended by No. {number}</translation></message>
<message><source>letter.source.text.form10</source><translation>Form 10, version {version}</translation></message>
<message><source>letter.source.text.form9</source><translation>Form 9, version {version}</translation></message>
<message><source>letter.source.text.shared</source><translation>All notices, version {version}</translation></message>
<message><source>letter.source.text.sheet</source><translation>Answer sheet and list of files, version {version}</translation></message>
<message><source>letter.source.texts</source><translation>Shared texts</translation></message>
<message><source>letter.state.draft</source><translation>Preview</translation></message>
<message><source>letter.state.issued</source><translation>Issued</translation></message>
<message><source>letter.where.access_items</source><translation>items of access</translation></message>
<message><source>letter.where.agencies</source><translation>agencies of remedy</translation></message>
<message><source>letter.where.answers</source><translation>the five items</translation></message>
<message><source>letter.where.case_no</source><translation>case number</translation></message>
<message><source>letter.where.case_retention</source><translation>how long the case is kept</translation></message>
<message><source>letter.where.channel</source><translation>way</translation></message>
<message><source>letter.where.company_address</source><translation>company address</translation></message>
<message><source>letter.where.company_name</source><translation>company name</translation></message>
<message><source>letter.where.company_postcode</source><translation>company postcode</translation></message>
<message><source>letter.where.copy_form</source><translation>the form of access</translation></message>
<message><source>letter.where.decider</source><translation>decider</translation></message>
<message><source>letter.where.document_no</source><translation>document number</translation></message>
<message><source>letter.where.dpo_email</source><translation>the DPO's e-mail</translation></message>
<message><source>letter.where.dpo_name</source><translation>the DPO's name</translation></message>
<message><source>letter.where.dpo_phone</source><translation>the DPO's phone</translation></message>
<message><source>letter.where.dpo_title</source><translation>the DPO's title</translation></message>
<message><source>letter.where.drafter</source><translation>drafter</translation></message>
<message><source>letter.where.due_on</source><translation>the due date</translation></message>
<message><source>letter.where.enclosures</source><translation>enclosures</translation></message>
<message><source>letter.where.extended_to</source><translation>the extended due date</translation></message>
<message><source>letter.where.fee</source><translation>the fee</translation></message>
<message><source>letter.where.fee_basis</source><translation>basis of the fee</translation></message>
<message><source>letter.where.handler_name</source><translation>officer's name</translation></message>
<message><source>letter.where.kept</source><translation>what stays</translation></message>
<message><source>letter.where.kept_fields</source><translation>the fields that stay</translation></message>
<message><source>letter.where.kept_items</source><translation>the records that stay</translation></message>
<message><source>letter.where.kept_place</source><translation>the separate storage</translation></message>
<message><source>letter.where.kept_statute</source><translation>the statute</translation></message>
<message><source>letter.where.kept_text</source><translation>what the statute says</translation></message>
<message><source>letter.where.kept_until</source><translation>the end of keeping</translation></message>
<message><source>letter.where.kept_why</source><translation>why it is kept</translation></message>
<message><source>letter.where.late_reason</source><translation>why it is late</translation></message>
<message><source>letter.where.lines</source><translation>the five items</translation></message>
<message><source>letter.where.now_items</source><translation>what is given at once</translation></message>
<message><source>letter.where.objection_answer_days</source><translation>days to answer an objection</translation></message>
<message><source>letter.where.objection_desk</source><translation>department that takes objections</translation></message>
<message><source>letter.where.objection_period</source><translation>period for objecting</translation></message>
<message><source>letter.where.objection_reviewer</source><translation>who reviews objections</translation></message>
<message><source>letter.where.postage</source><translation>the postage</translation></message>
<message><source>letter.where.postpone_reason</source><translation>why it is postponed</translation></message>
<message><source>letter.where.postponed_to</source><translation>the day it is postponed to</translation></message>
<message><source>letter.where.reason</source><translation>the reason</translation></message>
<message><source>letter.where.recipient_address</source><translation>the recipient's address</translation></message>
<message><source>letter.where.recipient_name</source><translation>the recipient's name</translation></message>
<message><source>letter.where.recipient_postcode</source><translation>the recipient's postcode</translation></message>
<message><source>letter.where.request_summary</source><translation>words of the request</translation></message>
<message><source>letter.where.review_on</source><translation>the day of another look</translation></message>
<message><source>letter.where.reviewer</source><translation>reviewer</translation></message>
<message><source>letter.where.sender</source><translation>who signs</translation></message>
<message><source>letter.where.shown</source><translation>what is given</translation></message>
<message><source>letter.where.subject_name</source><translation>the data subject's name</translation></message>
<message><source>letter.where.text</source><translation>the text of the notice</translation></message>
<message><source>letter.where.view_at</source><translation>time of viewing</translation></message>
<message><source>letter.where.view_place</source><translation>place of viewing</translation></message>
<message><source>letter.where.visit_change_by</source><translation>last day to change the visit</translation></message>
<message><source>letter.where.withheld</source><translation>ground and reason</translation></message>
<message><source>letter.where.withheld_finding</source><translation>how it was weighed</translation></message>
<message><source>letter.where.withheld_ground</source><translation>article of the ground</translation></message>
<message><source>letter.where.withheld_item</source><translation>the part the ground covers</translation></message>
<message><source>letter.where.withheld_reason</source><translation>the reason</translation></message>
<message><source>letters.correct_hint</source><translation>The issued notice stays as it is; examination starts again and a new notice takes a new number.</translation></message>
<message><source>letters.facts</source><translation>Issued {date} · pages: {pages} · SHA-256 {sha}</translation></message>
<message><source>letters.issued</source><translation>Issued notices</translation></message>
<message><source>letters.more</source><translation>Tracking number {no}</translation></message>
<message><source>letters.notsent</source><translation>Not sent yet</translation></message>
<message><source>letters.open</source><translation>Preview and issue</translation></message>
<message><source>letters.preview</source><translation>Draft of the notice</translation></message>
<message><source>letters.preview.of</source><translation>Draft: {letter}</translation></message>
<message><source>letters.preview_hint</source><translation>See the notice as it stands now, then issue it.</translation></message>
<message><source>letters.reopen_hint</source><translation>The reason stays in History.</translation></message>
<message><source>letters.sent</source><translation>Sent {date} by {way}</translation></message>
<message><source>lock.closed</source><translation>The desk is locked. Unlock it, then try again.</translation></message>
<message><source>lock.done</source><translation>Locked at {when}. What you were typing is kept, encrypted.</translation></message>
<message><source>lock.done.lost</source><translation>Locked at {when}. What you were typing could not be kept.</translation></message>
<message><source>lock.done.plain</source><translation>Locked at {when}.</translation></message>
<message><source>lock.mail</source><translation>The mail was not confirmed, so it was not kept. Open the mail file again.</translation></message>
<message><source>lock.now</source><translation>Lock</translation></message>
<message><source>lock.resume</source><translation>You were typing when the desk locked: {what}.</translation></message>
<message><source>lock.resume.act.drop</source><translation>Discard draft</translation></message>
<message><source>lock.resume.act.go</source><translation>Continue</translation></message>
<message><source>lock.resume.place.case</source><translation>a case</translation></message>
<message><source>lock.resume.place.intake</source><translation>a new request</translation></message>
<message><source>lock.resume.place.letter</source><translation>a letter</translation></message>
<message><source>lock.resume.place.requests</source><translation>the list of requests</translation></message>
<message><source>lock.resume.place.settings</source><translation>settings</translation></message>
<message><source>lock.resume.place.statistics</source><translation>statistics</translation></message>
<message><source>lock.resume.place.today</source><translation>Today</translation></message>
<message><source>lock.soon</source><translation>The desk has been idle and locks in {n} seconds. Press any key to go on.</translation></message>
<message><source>log.act</source><translation>All acts</translation></message>
<message><source>log.act.account.added</source><translation>Account added</translation></message>
<message><source>log.act.account.changed</source><translation>Account changed</translation></message>
<message><source>log.act.account.code</source><translation>First sign-in code issued</translation></message>
<message><source>log.act.account.ended</source><translation>Account ended</translation></message>
<message><source>log.act.account.listed</source><translation>Accounts looked at</translation></message>
<message><source>log.act.account.recovery</source><translation>Recovery code renewed</translation></message>
<message><source>log.act.backup.begun</source><translation>Backup begun</translation></message>
<message><source>log.act.backup.confirmed</source><translation>Backup opened and checked</translation></message>
<message><source>log.act.backup.failed</source><translation>Backup failed</translation></message>
<message><source>log.act.backup.made</source><translation>Backup made</translation></message>
<message><source>log.act.backup.thinned</source><translation>Old backups removed</translation></message>
<message><source>log.act.case.destroyed</source><translation>Case destroyed</translation></message>
<message><source>log.act.case.enclosure</source><translation>Enclosure added</translation></message>
<message><source>log.act.case.file</source><translation>File taken out</translation></message>
<message><source>log.act.case.look</source><translation>Case looked at</translation></message>
<message><source>log.act.case.people</source><translation>People edited</translation></message>
<message><source>log.act.case.received</source><translation>Request received</translation></message>
<message><source>log.act.diagnostics.made</source><translation>Diagnostics file</translation></message>
<message><source>log.act.draft.dropped</source><translation>Draft discarded</translation></message>
<message><source>log.act.draft.kept</source><translation>Draft kept</translation></message>
<message><source>log.act.keys.keyfile.ended</source><translation>Key file ended</translation></message>
<message><source>log.act.keys.keyfile.set</source><translation>Key file made</translation></message>
<message><source>log.act.keys.passphrase</source><translation>Passphrase changed</translation></message>
<message><source>log.act.letter.issued</source><translation>Letter issued</translation></message>
<message><source>log.act.letter.look</source><translation>Letter looked at</translation></message>
<message><source>log.act.letter.taken</source><translation>Letter printed or saved</translation></message>
<message><source>log.act.list.look</source><translation>List looked at</translation></message>
<message><source>log.act.list.printed</source><translation>List printed</translation></message>
<message><source>log.act.log.look</source><translation>Access log looked at</translation></message>
<message><source>log.act.log.printed</source><translation>Review printed</translation></message>
<message><source>log.act.log.reviewed</source><translation>Access log reviewed</translation></message>
<message><source>log.act.output.cancelled</source><translation>Print or save left</translation></message>
<message><source>log.act.prior.look</source><translation>Earlier decisions looked at</translation></message>
<message><source>log.act.proof.printed</source><translation>Deadline proof printed or saved</translation></message>
<message><source>log.act.request.as_access</source><translation>Treated as access</translation></message>
<message><source>log.act.request.checked</source><translation>Checklist</translation></message>
<message><source>log.act.request.closed</source><translation>Closed</translation></message>
<message><source>log.act.request.correction</source><translation>Notice corrected</translation></message>
<message><source>log.act.request.decided</source><translation>Decided</translation></message>
<message><source>log.act.request.dispatched</source><translation>Dispatched</translation></message>
<message><source>log.act.request.examined</source><translation>Examined</translation></message>
<message><source>log.act.request.extension.planned</source><translation>Extension planned</translation></message>
<message><source>log.act.request.hold</source><translation>Hold on destruction</translation></message>
<message><source>log.act.request.hold.confirmed</source><translation>Hold confirmed</translation></message>
<message><source>log.act.request.identity</source><translation>Identity check</translation></message>
<message><source>log.act.request.postponement.ended</source><translation>Postponement ended</translation></message>
<message><source>log.act.request.postponement.planned</source><translation>Postponement planned</translation></message>
<message><source>log.act.request.receipt</source><translation>Receipt day edited</translation></message>
<message><source>log.act.request.reopened</source><translation>Reopened</translation></message>
<message><source>log.act.request.supplement</source><translation>Supplement asked</translation></message>
<message><source>log.act.request.undone</source><translation>Undone</translation></message>
<message><source>log.act.request.variant</source><translation>Kind of request set</translation></message>
<message><source>log.act.request.verification</source><translation>Verifying begun</translation></message>
<message><source>log.act.settings.backup</source><translation>Backup settings</translation></message>
<message><source>log.act.settings.law</source><translation>Law entries</translation></message>
<message><source>log.act.settings.lawkey</source><translation>Law key</translation></message>
<message><source>log.act.settings.lawpack</source><translation>Law pack</translation></message>
<message><source>log.act.settings.organisation</source><translation>Organisation</translation></message>
<message><source>log.act.settings.policy</source><translation>Privacy policy</translation></message>
<message><source>log.act.settings.preferences</source><translation>Preferences</translation></message>
<message><source>log.act.statistics.look</source><translation>Statistics looked at</translation></message>
<message><source>log.act.statistics.printed</source><translation>Statistics printed</translation></message>
<message><source>log.act.store.copied</source><translation>Store copied</translation></message>
<message><source>log.act.store.created</source><translation>Store created</translation></message>
<message><source>log.act.store.locked</source><translation>Locked</translation></message>
<message><source>log.act.store.rekeyed</source><translation>Store re-keyed</translation></message>
<message><source>log.act.store.restored</source><translation>Restored</translation></message>
<message><source>log.act.store.unlocked</source><translation>Unlocked</translation></message>
<message><source>log.all</source><translation>All</translation></message>
<message><source>log.case</source><translation>Case number</translation></message>
<message><source>log.col.act</source><translation>Act</translation></message>
<message><source>log.col.purpose</source><translation>Purpose</translation></message>
<message><source>log.col.when</source><translation>When</translation></message>
<message><source>log.col.where</source><translation>From</translation></message>
<message><source>log.col.who</source><translation>Officer</translation></message>
<message><source>log.col.whose</source><translation>Data subject</translation></message>
<message><source>log.empty</source><translation>No entries are kept for this period.</translation></message>
<message><source>log.empty.hint</source><translation>Try another period or filter.</translation></message>
<message><source>log.first</source><translation>From</translation></message>
<message><source>log.more</source><translation>Details</translation></message>
<message><source>log.more.act</source><translation>What it says besides</translation></message>
<message><source>log.note</source><translation>Every look and every act is here. An entry that was changed or removed shows when the store is verified.</translation></message>
<message><source>log.number</source><translation>Entry {n}</translation></message>
<message><source>log.officer</source><translation>All officers</translation></message>
<message><source>log.older</source><translation>Older entries</translation></message>
<message><source>log.outputs</source><translation>Taken out only</translation></message>
<message numerus="yes"><source>log.people</source><translation><numerusform>1 person</numerusform><numerusform>{n} people</numerusform></translation></message>
<message><source>log.purpose</source><translation>Purpose: {purpose}</translation></message>
<message><source>log.review.again</source><translation>Choose the period again</translation></message>
<message><source>log.review.clean</source><translation>Nothing found. The {n} entries sampled are recorded.</translation></message>
<message><source>log.review.done</source><translation>{period} review done. Sampled: {n}. Findings: {m}.</translation></message>
<message><source>log.review.draw</source><translation>Draw the sample</translation></message>
<message><source>log.review.due</source><translation>Finish the {period} review by {due}. The cycle is set by your internal plan.</translation></message>
<message><source>log.review.finding</source><translation>Finding</translation></message>
<message><source>log.review.follow</source><translation>Follow-up</translation></message>
<message><source>log.review.hint</source><translation>The sample of {n} is in the list. Look at each and record what you found. Everything printed or saved is included.</translation></message>
<message><source>log.review.keep</source><translation>Finish the review</translation></message>
<message><source>log.review.kept</source><translation>{period} review done. The {n} entries sampled are kept with it.</translation></message>
<message><source>log.review.last</source><translation>Last review</translation></message>
<message><source>log.review.never</source><translation>No review yet.</translation></message>
<message><source>log.review.none</source><translation>There is nothing to review. Choose another period.</translation></message>
<message><source>log.review.period</source><translation>Period</translation></message>
<message><source>log.review.print</source><translation>Print for signature</translation></message>
<message><source>log.review.printed</source><translation>The review was printed.</translation></message>
<message><source>log.review.sample</source><translation>Sample</translation></message>
<message><source>log.review.span</source><translation>{first} to {last}</translation></message>
<message><source>log.review.start</source><translation>Start review</translation></message>
<message><source>log.review.title</source><translation>Access log review</translation></message>
<message><source>log.show</source><translation>Show</translation></message>
<message><source>log.state.asking</source><translation>Checking the access log</translation></message>
<message><source>log.state.broken</source><translation>Entry {n} does not fit the ones around it. Verify the store.</translation></message>
<message><source>log.state.check</source><translation>Check again</translation></message>
<message><source>log.state.sound</source><translation>Unbroken from 1 to {n}, checked {when}. Digest {digest}</translation></message>
<message><source>log.state.title</source><translation>State of the record</translation></message>
<message><source>log.table</source><translation>Access log</translation></message>
<message><source>log.until</source><translation>Until</translation></message>
<message><source>mandate.blocked</source><translation>Nothing on {right} can be issued to this agent, who has no mandate for it. If you must, record why.</translation></message>
<message><source>mandate.col.agent</source><translation>Agent</translation></message>
<message><source>mandate.col.asked</source><translation>Asked</translation></message>
<message><source>mandate.col.given</source><translation>Mandated</translation></message>
<message><source>mandate.col.principal</source><translation>Principal</translation></message>
<message><source>mandate.col.right</source><translation>Right</translation></message>
<message><source>mandate.col.term</source><translation>In term</translation></message>
<message><source>mandate.col.verdict</source><translation>Result</translation></message>
<message><source>mandate.empty</source><translation>No mandates yet. Enter one here when an agent asks for someone.</translation></message>
<message><source>mandate.ending</source><translation>The mandate ends on {to}.</translation></message>
<message><source>mandate.filter.attention</source><translation>To check</translation></message>
<message><source>mandate.filter.ended</source><translation>Ended</translation></message>
<message><source>mandate.filter.valid</source><translation>Valid</translation></message>
<message numerus="yes"><source>mandate.gap</source><translation><numerusform>1 of {total} rights asked is not covered.</numerusform><numerusform>{n} of {total} rights asked are not covered.</numerusform></translation></message>
<message><source>mandate.gap.agent</source><translation>The agent has not been checked.</translation></message>
<message><source>mandate.gap.principal</source><translation>The principal has not been checked.</translation></message>
<message><source>mandate.gap.proof</source><translation>Nothing shows that this is the legal representative.</translation></message>
<message><source>mandate.gap.right</source><translation>The paper does not cover {right}. Ask for a supplement or get the request from {principal}. The clock still runs: {due}.</translation></message>
<message><source>mandate.gap.signature</source><translation>No signature or seal is visible.</translation></message>
<message><source>mandate.gap.term</source><translation>The mandate ended on {to}.</translation></message>
<message><source>mandate.new</source><translation>New mandate</translation></message>
<message><source>mandate.pair</source><translation>{principal} appoints {agent}</translation></message>
<message><source>mandate.papers.child</source><translation>For a child under 14, check the child's detailed basic certificate (기본증명서(상세)). Do not ask for a family relations certificate.</translation></message>
<message><source>mandate.papers.seal</source><translation>Do not ask for a seal certificate. No rule requires it, and it shows the resident registration number.</translation></message>
<message><source>mandate.revoked</source><translation>Revoked by the principal on {date}.</translation></message>
<message><source>mandate.verdict.can</source><translation>May act</translation></message>
<message><source>mandate.verdict.cannot</source><translation>No power</translation></message>
<message><source>mandate.verdict.unasked</source><translation>Not asked</translation></message>
<message><source>migrate.failed</source><translation>The store could not be brought up to this version ({schema}). It is as it was, and a copy made before is beside it. Open it with the older version.</translation></message>
<message><source>nav.agencies</source><translation>Agencies</translation></message>
<message numerus="yes"><source>nav.late</source><translation><numerusform>1 request past due</numerusform><numerusform>{n} requests past due</numerusform></translation></message>
<message><source>nav.log</source><translation>Access log</translation></message>
<message><source>nav.mandates</source><translation>Mandates</translation></message>
<message><source>nav.records</source><translation>Records</translation></message>
<message><source>nav.registers</source><translation>Registers</translation></message>
<message><source>nav.requests</source><translation>Requests</translation></message>
<message><source>nav.retention</source><translation>Retention</translation></message>
<message><source>nav.settings</source><translation>Settings</translation></message>
<message><source>nav.today</source><translation>Today</translation></message>
<message><source>next.access_first</source><translation>Answer the access request of this case first. What was deleted cannot be shown.</translation></message>
<message><source>next.approval</source><translation>Get {name}'s approval: day {n}.</translation></message>
<message><source>next.close</source><translation>Nothing is left. Close the case.</translation></message>
<message><source>next.closed</source><translation>Closed on {date}. Kept until {until}.</translation></message>
<message><source>next.closed.on</source><translation>Closed on {date}.</translation></message>
<message><source>next.decide</source><translation>Write the decision and its reason.</translation></message>
<message><source>next.dispatch</source><translation>Record the dispatch: {missing} missing.</translation></message>
<message><source>next.dispatch.record</source><translation>Send the notice and record the dispatch.</translation></message>
<message><source>next.dispatch_time</source><translation>Record how the notice was sent.</translation></message>
<message><source>next.draft</source><translation>Draft the {letter} and submit it for approval.</translation></message>
<message><source>next.examining.ask</source><translation>Ask the holders what they hold.</translation></message>
<message><source>next.examining.enclosure</source><translation>Attach what you disclose. Nothing is attached yet.</translation></message>
<message><source>next.examining.evidence</source><translation>Examine the evidence for the correction.</translation></message>
<message><source>next.examining.note</source><translation>Record where you searched and what you found.</translation></message>
<message><source>next.examining.policy</source><translation>Fill in the policy's missing {item}; the notice needs it.</translation></message>
<message><source>next.examining.retention</source><translation>Select the records kept under another statute.</translation></message>
<message><source>next.examining.wait</source><translation>Get {dept}'s answer, then write the decision.</translation></message>
<message numerus="yes"><source>next.findings</source><translation><numerusform>Clear 1 finding and issue the {letter}.</numerusform><numerusform>Clear {n} findings and issue the {letter}.</numerusform></translation></message>
<message><source>next.followup</source><translation>Finish the {right} by {due} and record the result.</translation></message>
<message><source>next.issue</source><translation>Issue the {letter}. All checks passed.</translation></message>
<message><source>next.issue.look</source><translation>See the notice, then issue it.</translation></message>
<message><source>next.issue.missing</source><translation>Fill in what is missing; then the notice can be issued.</translation></message>
<message><source>next.issue_time</source><translation>Issue the {letter}. Only then there is more time.</translation></message>
<message><source>next.label</source><translation>Next step</translation></message>
<message><source>next.lacks.address</source><translation>company address</translation></message>
<message><source>next.lacks.answer</source><translation>answers to the ground's questions</translation></message>
<message><source>next.lacks.barred</source><translation>a ground that applies</translation></message>
<message><source>next.lacks.closed</source><translation>a ground that is open</translation></message>
<message><source>next.lacks.desk</source><translation>department that takes requests</translation></message>
<message><source>next.lacks.dpo_email</source><translation>DPO e-mail</translation></message>
<message><source>next.lacks.dpo_name</source><translation>DPO name</translation></message>
<message><source>next.lacks.dpo_phone</source><translation>DPO phone</translation></message>
<message><source>next.lacks.enclosure</source><translation>what is disclosed</translation></message>
<message><source>next.lacks.fee_basis</source><translation>how the fee was worked out</translation></message>
<message><source>next.lacks.fee_cause</source><translation>no fee</translation></message>
<message><source>next.lacks.fee_postage</source><translation>no postage unless by post</translation></message>
<message><source>next.lacks.ground</source><translation>ground</translation></message>
<message><source>next.lacks.item1</source><translation>what is held</translation></message>
<message><source>next.lacks.item2</source><translation>purposes</translation></message>
<message><source>next.lacks.item3</source><translation>periods</translation></message>
<message><source>next.lacks.item4</source><translation>third parties</translation></message>
<message><source>next.lacks.item5</source><translation>consents</translation></message>
<message><source>next.lacks.kept</source><translation>the statute of what stays</translation></message>
<message><source>next.lacks.kept.duty</source><translation>a statute that answers the ground</translation></message>
<message><source>next.lacks.kept.fields</source><translation>the fields that stay</translation></message>
<message><source>next.lacks.kept.items</source><translation>the records that stay</translation></message>
<message><source>next.lacks.kept.place</source><translation>the separate storage</translation></message>
<message><source>next.lacks.kept.until</source><translation>the end of keeping</translation></message>
<message><source>next.lacks.kept.why</source><translation>why it is kept</translation></message>
<message><source>next.lacks.name</source><translation>company name</translation></message>
<message><source>next.lacks.note</source><translation>examination note</translation></message>
<message><source>next.lacks.objection_reviewer</source><translation>who reviews objections</translation></message>
<message><source>next.lacks.outcome</source><translation>outcome</translation></message>
<message><source>next.lacks.reason</source><translation>reason</translation></message>
<message><source>next.lacks.sender_title</source><translation>sender</translation></message>
<message><source>next.lacks.view_at</source><translation>visit time</translation></message>
<message><source>next.lacks.view_place</source><translation>visit place</translation></message>
<message><source>next.lacks.withheld</source><translation>the part the ground covers</translation></message>
<message numerus="yes"><source>next.late</source><translation><numerusform>1 day late. Notify today and record why.</numerusform><numerusform>{n} days late. Notify today and record why.</numerusform></translation></message>
<message numerus="yes"><source>next.left</source><translation><numerusform>1 thing left before you can decide</numerusform><numerusform>{n} things left before you can decide</numerusform></translation></message>
<message numerus="yes"><source>next.left.issue</source><translation><numerusform>1 thing left before you can issue</numerusform><numerusform>{n} things left before you can issue</numerusform></translation></message>
<message><source>next.objection</source><translation>Objection {no}: name a reviewer who did not make the decision.</translation></message>
<message><source>next.postponed</source><translation>If the reason for postponing has ended, record the day. Access is due within 10 days of it.</translation></message>
<message><source>next.received</source><translation>Check the receipt day and the rights asked, then start the identity check.</translation></message>
<message><source>next.received.ack</source><translation>Send the acknowledgement.</translation></message>
<message><source>next.returned</source><translation>Check the address and send the returned notice again.</translation></message>
<message><source>next.short.closed</source><translation>Closed</translation></message>
<message><source>next.short.decided</source><translation>Check the notice and issue it</translation></message>
<message><source>next.short.examining</source><translation>Search the records and write the decision</translation></message>
<message><source>next.short.notified</source><translation>Record the dispatch and close the case</translation></message>
<message><source>next.short.postponed</source><translation>Once the reason for postponing ends, record the day</translation></message>
<message><source>next.short.received</source><translation>Check receipt day and rights, start the identity check</translation></message>
<message><source>next.short.refuse</source><translation>Refusal by {due} · {next}</translation></message>
<message><source>next.short.refuse.late</source><translation>Refusal was due {due} · {next}</translation></message>
<message><source>next.short.verifying</source><translation>Finish the identity check; the clock runs on</translation></message>
<message><source>next.side</source><translation>Choose what exactly is asked under {right}. It decides which period runs.</translation></message>
<message><source>next.still</source><translation>Still missing: {list}</translation></message>
<message><source>next.verifying</source><translation>Check {name} against what was asked at sign-up.</translation></message>
<message><source>next.verifying.agent</source><translation>Check the power of attorney and identity of {agent}.</translation></message>
<message><source>next.verifying.gap</source><translation>Get a mandate that covers {right}, or the request from {name} directly.</translation></message>
<message><source>next.verifying.supplement</source><translation>Record {name}'s supplement.</translation></message>
<message><source>next.visit</source><translation>Prepare the visit of {when} and have it signed for.</translation></message>
<message><source>objection.due</source><translation>Answer the objection by {due}. The period is the company's own, not a legal one.</translation></message>
<message><source>objection.same</source><translation>This officer made the decision. Choose another reviewer, or record an outside reviewer or a reason.</translation></message>
<message><source>office.role.dpo</source><translation>Data protection officer</translation></message>
<message><source>office.role.handler</source><translation>Handler</translation></message>
<message><source>office.role.reviewer</source><translation>Reviewer</translation></message>
<message><source>officer.act.change</source><translation>Change</translation></message>
<message><source>officer.act.code</source><translation>New code</translation></message>
<message><source>officer.act.end</source><translation>End</translation></message>
<message><source>officer.add</source><translation>Add an account</translation></message>
<message><source>officer.add.told</source><translation>One account an officer. After saving, the code for the first sign-in is shown once.</translation></message>
<message><source>officer.caption</source><translation>Who may do what. Each change stands in the access log and in the ledger.</translation></message>
<message><source>officer.card</source><translation>Accounts</translation></message>
<message><source>officer.change</source><translation>Change the account</translation></message>
<message><source>officer.closed</source><translation>Accounts are looked after by the DPO.</translation></message>
<message><source>officer.code</source><translation>New sign-in code</translation></message>
<message><source>officer.code.card</source><translation>A code that is shown once</translation></message>
<message><source>officer.code.done</source><translation>Handed over</translation></message>
<message><source>officer.code.first</source><translation>Hand this code to that officer alone. At the lock screen, under recovery, they set their own passphrase with it. It is kept nowhere.</translation></message>
<message><source>officer.code.recovery</source><translation>The new recovery code. Write it on paper and keep it locked away from this computer. The one before opens nothing.</translation></message>
<message><source>officer.code.told</source><translation>For an officer who forgot the passphrase. The present one opens nothing any more.</translation></message>
<message><source>officer.denied</source><translation>A {role} cannot do this: {act}. Ask the DPO.</translation></message>
<message><source>officer.done.add</source><translation>Account added. Hand over the code.</translation></message>
<message><source>officer.done.change</source><translation>Account changed.</translation></message>
<message><source>officer.done.code</source><translation>New code made. Hand it over.</translation></message>
<message><source>officer.done.end</source><translation>Account ended.</translation></message>
<message><source>officer.done.recovery</source><translation>New recovery code made.</translation></message>
<message><source>officer.end</source><translation>End the account</translation></message>
<message><source>officer.end.ask</source><translation>End {name}'s account? They can no longer open the store. The record of their work stays.</translation></message>
<message><source>officer.end.told</source><translation>It opens the store no more. Cases and the record of work stay.</translation></message>
<message><source>officer.ended</source><translation>This account has ended already. Add a new one.</translation></message>
<message><source>officer.ended.on</source><translation>Ended {date}</translation></message>
<message><source>officer.holds_recovery</source><translation>Recovery code</translation></message>
<message><source>officer.invited</source><translation>Waits for first sign-in</translation></message>
<message><source>officer.last</source><translation>The last DPO account cannot be ended. Add another DPO first.</translation></message>
<message><source>officer.ledger</source><translation>Ledger of rights</translation></message>
<message><source>officer.ledger.added</source><translation>Account added</translation></message>
<message><source>officer.ledger.by</source><translation>{name} · {at}</translation></message>
<message><source>officer.ledger.code</source><translation>Code given</translation></message>
<message><source>officer.ledger.ended</source><translation>Account ended</translation></message>
<message><source>officer.ledger.key_file</source><translation>Key file changed</translation></message>
<message><source>officer.ledger.none</source><translation>No changes yet.</translation></message>
<message><source>officer.ledger.passphrase</source><translation>Passphrase changed</translation></message>
<message><source>officer.ledger.renamed</source><translation>Name changed</translation></message>
<message><source>officer.ledger.role</source><translation>Role changed</translation></message>
<message><source>officer.line</source><translation>Sign-in name {name} · title {title}</translation></message>
<message><source>officer.me</source><translation>You</translation></message>
<message><source>officer.most</source><translation>No more accounts fit (at most {n}). End one that is not used.</translation></message>
<message><source>officer.name.dpo</source><translation>DPO</translation></message>
<message><source>officer.name.handler</source><translation>handler</translation></message>
<message><source>officer.name.reviewer</source><translation>reviewer</translation></message>
<message><source>officer.recovery</source><translation>New recovery code</translation></message>
<message><source>officer.recovery.about</source><translation>The recovery code can only set a new passphrase for a DPO. Make a new one if the paper is lost.</translation></message>
<message><source>officer.recovery.card</source><translation>Recovery code</translation></message>
<message><source>officer.recovery.held</source><translation>The recovery code is of this account. Another DPO makes a new recovery code first.</translation></message>
<message><source>officer.recovery.told</source><translation>The recovery code that was printed before opens nothing any more.</translation></message>
<message><source>officer.rekey</source><translation>The ended account may still open older copies. Changing the encryption key is advised.</translation></message>
<message><source>officer.role.dpo</source><translation>DPO: everything</translation></message>
<message><source>officer.role.handler</source><translation>Handler: cases and drafts</translation></message>
<message><source>officer.role.reviewer</source><translation>Reviewer: reading and review</translation></message>
<message><source>officer.self</source><translation>Your own account cannot be ended or given a code here. Another DPO does that.</translation></message>
<message><source>officer.taken</source><translation>This sign-in name is taken: {name}. Enter another.</translation></message>
<message><source>organisation.missing.address</source><translation>company address</translation></message>
<message><source>organisation.missing.desk</source><translation>department for objections</translation></message>
<message><source>organisation.missing.dpo_email</source><translation>DPO's e-mail</translation></message>
<message><source>organisation.missing.dpo_name</source><translation>DPO's name</translation></message>
<message><source>organisation.missing.dpo_phone</source><translation>DPO's phone</translation></message>
<message><source>organisation.missing.dpo_title</source><translation>DPO's title</translation></message>
<message><source>organisation.missing.name</source><translation>company name</translation></message>
<message><source>organisation.missing.objection_period</source><translation>time for objections</translation></message>
<message><source>organisation.missing.objection_reviewer</source><translation>reviewer of objections</translation></message>
<message><source>organisation.missing.postcode</source><translation>company postcode</translation></message>
<message><source>organisation.missing.sender_title</source><translation>sender's title</translation></message>
<message><source>passphrase.change</source><translation>Change passphrase: takes a moment. Older copies still open with the old one.</translation></message>
<message><source>passphrase.rekey</source><translation>Re-key the store: for a suspected leak. Encrypts the store anew; resumes if interrupted.</translation></message>
<message><source>person.same</source><translation>This may be the same person: {name}, same {matches}. Compare both records. A merge can be split again.</translation></message>
<message><source>policy.defect.ad_records</source><translation>“Ad &amp; transaction records” are put together at six months; the statute sets a period for each.</translation></message>
<message><source>policy.defect.agency_ended</source><translation>It names an agency that no longer exists.</translation></message>
<message><source>policy.defect.agency_site</source><translation>An agency's website has changed.</translation></message>
<message><source>policy.defect.consents</source><translation>Nothing, or an empty line, on what rests on consent.</translation></message>
<message><source>policy.defect.debt_period</source><translation>Keeping data while a debt is open is the company's own rule. It must not read as a statutory duty, and is no ground to refuse deletion (Act 36(1)).</translation></message>
<message><source>policy.defect.destruction</source><translation>Nothing, or an empty line, on destruction (Act 30(1)3-2).</translation></message>
<message><source>policy.defect.dormancy</source><translation>The statute behind the dormancy rule is gone.</translation></message>
<message><source>policy.defect.dpo_contact</source><translation>The DPO's name or contact is blank (Act 30(1)6).</translation></message>
<message><source>policy.defect.fraud_period</source><translation>The period for fraud records is the company's own. It must not read as a statutory duty, and is no ground to refuse deletion (Act 36(1)).</translation></message>
<message><source>policy.defect.items</source><translation>The items are not given for every purpose (Decree 31).</translation></message>
<message><source>policy.defect.own_cases</source><translation>Nothing on the records of requests themselves: their purpose, items and period.</translation></message>
<message><source>policy.defect.own_period</source><translation>Data are kept past their period, and no statute is named for it (Act 21(1)).</translation></message>
<message><source>policy.defect.periods</source><translation>A period of retention is empty (Act 30(1)2).</translation></message>
<message><source>policy.defect.police_site</source><translation>The police website has changed.</translation></message>
<message><source>policy.defect.processors</source><translation>Nothing, or an empty line, on processors. Where there are none, the policy says so (Act 30(1)4).</translation></message>
<message><source>policy.defect.prosecutors</source><translation>The prosecutors' office is no longer an agency of remedy.</translation></message>
<message><source>policy.defect.purposes</source><translation>No purposes, or an empty one (Act 30(1)1).</translation></message>
<message><source>policy.defect.remedies</source><translation>Nothing, or an empty line, on remedies.</translation></message>
<message><source>policy.defect.request_contact</source><translation>The department that takes requests, or its contact, is blank.</translation></message>
<message><source>policy.defect.rights</source><translation>Nothing, or an empty line, on rights and how to use them (Act 30(1)5).</translation></message>
<message><source>policy.defect.rights_articles</source><translation>The articles cited for the rights are not those of the present Act.</translation></message>
<message><source>policy.defect.safety</source><translation>Nothing, or an empty line, on safety measures (Decree 31).</translation></message>
<message><source>policy.defect.statute_period</source><translation>The period is not the one that the cited statute sets.</translation></message>
<message><source>policy.defect.third_parties</source><translation>Nothing, or an empty line, on third parties (Act 30(1)3).</translation></message>
<message><source>policy.part.consents</source><translation>Consents</translation></message>
<message><source>policy.part.destruction</source><translation>Destruction</translation></message>
<message><source>policy.part.dpo_contact</source><translation>DPO</translation></message>
<message><source>policy.part.general</source><translation>General</translation></message>
<message><source>policy.part.items</source><translation>Items</translation></message>
<message><source>policy.part.own_cases</source><translation>Records of requests</translation></message>
<message><source>policy.part.periods</source><translation>Periods</translation></message>
<message><source>policy.part.processors</source><translation>Processors</translation></message>
<message><source>policy.part.purposes</source><translation>Purposes</translation></message>
<message><source>policy.part.remedies</source><translation>Remedies</translation></message>
<message><source>policy.part.request_contact</source><translation>Contact for requests</translation></message>
<message><source>policy.part.rights</source><translation>Rights</translation></message>
<message><source>policy.part.safety</source><translation>Safety measures</translation></message>
<message><source>policy.part.third_parties</source><translation>Third parties</translation></message>
<message><source>proof.arrived</source><translation>Received on {date}</translation></message>
<message><source>proof.article.act-35</source><translation>Act 35</translation></message>
<message><source>proof.article.act-35-3</source><translation>Act 35(3)</translation></message>
<message><source>proof.article.act-37</source><translation>Act 37</translation></message>
<message><source>proof.article.civil-111</source><translation>Civil Act 111</translation></message>
<message><source>proof.article.civil-157</source><translation>Civil Act 157</translation></message>
<message><source>proof.article.civil-159</source><translation>Civil Act 159</translation></message>
<message><source>proof.article.civil-161</source><translation>Civil Act 161</translation></message>
<message><source>proof.article.commentary-2020</source><translation>Commentary of 2020</translation></message>
<message><source>proof.article.decree-41</source><translation>Decree 41</translation></message>
<message><source>proof.article.decree-42-6</source><translation>Decree 42-6</translation></message>
<message><source>proof.article.decree-43</source><translation>Decree 43</translation></message>
<message><source>proof.article.decree-44</source><translation>Decree 44</translation></message>
<message><source>proof.article.decree-44-3</source><translation>Decree 44-3</translation></message>
<message><source>proof.article.guideline-31</source><translation>Guideline 31</translation></message>
<message><source>proof.article.guideline-9</source><translation>Guideline 9</translation></message>
<message><source>proof.article.network-decree-62-2</source><translation>Network Act Decree 62-2</translation></message>
<message><source>proof.article.notice-2024-9</source><translation>Notice 2024-9, 8</translation></message>
<message><source>proof.as_access</source><translation>Transmission handled as access to an electronic copy, counted from the first receipt</translation></message>
<message><source>proof.beyond</source><translation>The receipt day is beyond what can be counted.</translation></message>
<message><source>proof.calendar</source><translation>The calendar is complete up to {date}. Later due dates may move.</translation></message>
<message><source>proof.capped</source><translation>Of the {asked} days told, {days} count</translation></message>
<message><source>proof.delay</source><translation>{date} is the office's own target (day {days}, moved off rest days), not a legal date</translation></message>
<message><source>proof.due</source><translation>due</translation></message>
<message><source>proof.early</source><translation>Notice of {date} comes before the receipt and moves nothing</translation></message>
<message><source>proof.end</source><translation>Ends at 24:00 that day</translation></message>
<message><source>proof.ended</source><translation>Reason for postponing ended on {date}: {days} days from then</translation></message>
<message><source>proof.extended</source><translation>Extension {n}: notice of {date}, {days} days</translation></message>
<message><source>proof.first</source><translation>Day of receipt not counted</translation></message>
<message><source>proof.first.ended</source><translation>Day on which the reason ended not counted</translation></message>
<message><source>proof.first.extended</source><translation>Extension counted from the day after {date}, the end before it was moved</translation></message>
<message><source>proof.foot.postponed</source><translation>Day told</translation></message>
<message><source>proof.foot.target</source><translation>Office target</translation></message>
<message><source>proof.idle</source><translation>Reason noted as ended on {date}, when nothing was postponed: the date stays</translation></message>
<message><source>proof.last</source><translation>Day {n} {date}</translation></message>
<message><source>proof.late</source><translation>Notice of {date} came after the period ended on {due} and moves nothing</translation></message>
<message><source>proof.limit.access</source><translation>Access, {days} days</translation></message>
<message><source>proof.limit.advertising</source><translation>Advertising consent, {days} days</translation></message>
<message><source>proof.limit.automated</source><translation>Automated decision, {days} days</translation></message>
<message><source>proof.limit.autorefusal</source><translation>To refuse, tell it within {days} days: {date}</translation></message>
<message><source>proof.limit.correction</source><translation>Correction, {days} days</translation></message>
<message><source>proof.limit.deletion</source><translation>Deletion, {days} days</translation></message>
<message><source>proof.limit.explain</source><translation>Automated decision explained, {days} days</translation></message>
<message><source>proof.limit.general</source><translation>Withdrawal of consent, without delay</translation></message>
<message><source>proof.limit.refuse</source><translation>Automated decision refused, {days} days</translation></message>
<message><source>proof.limit.review</source><translation>Automated decision reviewed, {days} days</translation></message>
<message><source>proof.limit.self</source><translation>Transmission to oneself, without delay</translation></message>
<message><source>proof.limit.source</source><translation>Source, {days} days</translation></message>
<message><source>proof.limit.suspension</source><translation>Suspension, {days} days</translation></message>
<message><source>proof.limit.third_party</source><translation>Transmission to a third party, without delay</translation></message>
<message><source>proof.limit.transmission</source><translation>Transmission, without delay</translation></message>
<message><source>proof.limit.withdrawal</source><translation>Withdrawal of consent, without delay</translation></message>
<message><source>proof.middle</source><translation>Rest days in between count; only the last day moves</translation></message>
<message><source>proof.more</source><translation>more</translation></message>
<message><source>proof.moved</source><translation>{date} {holiday}: moved on</translation></message>
<message><source>proof.moved.by</source><translation>{date} {holiday}: moved on ({source})</translation></message>
<message><source>proof.none</source><translation>On the receipt day no rule set a period for this right.</translation></message>
<message><source>proof.notice</source><translation>notice</translation></message>
<message><source>proof.postponed</source><translation>Postponed by notice of {date}, to {until} as told</translation></message>
<message><source>proof.print</source><translation>Print the proof</translation></message>
<message><source>proof.printed</source><translation>The proof went to the printer. Its purpose is in the access log.</translation></message>
<message><source>proof.reason</source><translation>ended</translation></message>
<message><source>proof.received</source><translation>in</translation></message>
<message><source>proof.refusal</source><translation>refuse</translation></message>
<message><source>proof.rest</source><translation>rest</translation></message>
<message><source>proof.save</source><translation>Save the proof</translation></message>
<message><source>proof.saved</source><translation>The proof is saved. Its purpose is in the access log.</translation></message>
<message><source>proof.supplement</source><translation>Supplement asked on {date}: it does not stop the clock</translation></message>
<message><source>proof.target</source><translation>target</translation></message>
<message><source>proof.third</source><translation>Notice of {date} is a third extension and moves nothing</translation></message>
<message><source>proof.title</source><translation>Deadline proof</translation></message>
<message><source>proof.today</source><translation>today</translation></message>
<message><source>proof.told</source><translation>told</translation></message>
<message><source>proof.workdays</source><translation>For information: {date} if counted in working days. Not the due date</translation></message>
<message><source>purpose.field</source><translation>Purpose of this copy</translation></message>
<message><source>purpose.hint</source><translation>Say why you print or save this. It goes into the access log (safety standard, Art 12).</translation></message>
<message><source>recover.act</source><translation>Set passphrase</translation></message>
<message><source>recover.busy</source><translation>Setting the passphrase</translation></message>
<message><source>recover.code</source><translation>Recovery code or first sign-in code</translation></message>
<message><source>recover.done</source><translation>The passphrase is set. Now sign in with it.</translation></message>
<message><source>recover.hint</source><translation>Enter the recovery code that was kept, or the first sign-in code you got from the DPO. It sets the passphrase of that person.</translation></message>
<message><source>recover.needed</source><translation>Enter the code as it stands on paper.</translation></message>
<message><source>recover.title</source><translation>Set a new passphrase</translation></message>
<message><source>recover.typo</source><translation>Group {group} has a character copied wrongly. Type it again from the sheet.</translation></message>
<message><source>recover.wrong</source><translation>Not a code of this store, or one that was used already. Look at the name and day of the store; for a first sign-in ask the DPO for a new one.</translation></message>
<message><source>referral.hint</source><translation>Agencies are proposed by what happened, with contacts as of the day of issue.</translation></message>
<message><source>register.col.acted</source><translation>Acted on</translation></message>
<message><source>register.col.agent</source><translation>Agent</translation></message>
<message><source>register.col.approval</source><translation>Approval</translation></message>
<message><source>register.col.check</source><translation>Checked by</translation></message>
<message><source>register.col.due</source><translation>Due</translation></message>
<message><source>register.col.how</source><translation>Sent by</translation></message>
<message><source>register.col.no</source><translation>Case no.</translation></message>
<message><source>register.col.notified</source><translation>Notified</translation></message>
<message><source>register.col.officer</source><translation>Officer</translation></message>
<message><source>register.col.outcome</source><translation>Outcome</translation></message>
<message><source>register.col.person</source><translation>Data subject</translation></message>
<message><source>register.col.reason</source><translation>Reason</translation></message>
<message><source>register.col.received</source><translation>Received</translation></message>
<message><source>register.col.right</source><translation>Right</translation></message>
<message><source>register.col.way</source><translation>Way</translation></message>
<message><source>register.done</source><translation>Entries saved: {n}, from {from} to {to}. {file}</translation></message>
<message><source>register.masked</source><translation>Names and contacts are masked in the export. Give a reason to show them.</translation></message>
<message><source>rekey.ask</source><translation>Encrypt the store anew under another key? The desk locks, other officers come in by new codes, and there is a new recovery code. A copy from before stays in the folder before-rekey of the store and opens with the old passphrase: delete it once you have looked.</translation></message>
<message><source>rekey.ask.act</source><translation>Encrypt anew</translation></message>
<message><source>rekey.card</source><translation>Encryption key</translation></message>
<message><source>rekey.code</source><translation>{name}: {code}</translation></message>
<message><source>rekey.codes</source><translation>Encrypted anew. These codes are shown once.</translation></message>
<message><source>rekey.codes.act</source><translation>Noted</translation></message>
<message><source>rekey.recovery</source><translation>Recovery code: {code}</translation></message>
<message><source>rekey.start</source><translation>Re-key the store</translation></message>
<message><source>requests.act.assign</source><translation>Reassign</translation></message>
<message><source>requests.act.clear</source><translation>Clear selection</translation></message>
<message><source>requests.act.export</source><translation>Export</translation></message>
<message><source>requests.act.new</source><translation>New request</translation></message>
<message><source>requests.act.proof</source><translation>Print proofs</translation></message>
<message><source>requests.act.savefilter</source><translation>Save filter</translation></message>
<message><source>requests.any.right</source><translation>Any right</translation></message>
<message><source>requests.any.stage</source><translation>Any stage</translation></message>
<message><source>requests.any.way</source><translation>Any way</translation></message>
<message><source>requests.col.dday</source><translation>D-day</translation></message>
<message><source>requests.col.due</source><translation>Due</translation></message>
<message><source>requests.col.number</source><translation>Number</translation></message>
<message><source>requests.col.officer</source><translation>Officer</translation></message>
<message><source>requests.col.person</source><translation>Data subject</translation></message>
<message><source>requests.col.received</source><translation>Received</translation></message>
<message><source>requests.col.rights</source><translation>Rights</translation></message>
<message><source>requests.col.stage</source><translation>Stage</translation></message>
<message><source>requests.col.way</source><translation>Way</translation></message>
<message><source>requests.conditions</source><translation>Conditions</translation></message>
<message><source>requests.conditions.hide</source><translation>Hide conditions</translation></message>
<message><source>requests.conditions.show</source><translation>Show conditions</translation></message>
<message numerus="yes"><source>requests.count</source><translation><numerusform>1 in all</numerusform><numerusform>{n} in all</numerusform></translation></message>
<message><source>requests.count.zero</source><translation>None received</translation></message>
<message><source>requests.drop</source><translation>Drop a mail file (.eml) to begin a new request.</translation></message>
<message><source>requests.filter.all</source><translation>All</translation></message>
<message><source>requests.filter.held</source><translation>More time</translation></message>
<message><source>requests.filter.late</source><translation>Late</translation></message>
<message><source>requests.filter.mine</source><translation>Mine</translation></message>
<message><source>requests.filter.objection</source><translation>Objections</translation></message>
<message><source>requests.filter.open</source><translation>Open</translation></message>
<message><source>requests.filter.soon</source><translation>Due soon</translation></message>
<message><source>requests.filter.verifying</source><translation>Verifying</translation></message>
<message><source>requests.filters</source><translation>Filters</translation></message>
<message><source>requests.find</source><translation>Find by name, number, initials or words asked</translation></message>
<message><source>requests.none.act</source><translation>Clear filters</translation></message>
<message><source>requests.none.text</source><translation>No request matches. Try removing a filter.</translation></message>
<message><source>requests.order</source><translation>Order</translation></message>
<message><source>requests.picked</source><translation>{n} of {total} selected</translation></message>
<message><source>requests.search</source><translation>Find by name, number, initials or a word in a letter</translation></message>
<message><source>requests.sort.due</source><translation>Due first</translation></message>
<message><source>requests.sort.number</source><translation>By number</translation></message>
<message><source>requests.sort.received</source><translation>Newest first</translation></message>
<message><source>requests.table</source><translation>Requests</translation></message>
<message><source>restore.ask</source><translation>Switch to the backup of {date}? The present store stays in {folder}. Destroyed records do not come back.</translation></message>
<message><source>restore.buried</source><translation>{n} cases destroyed since then were not brought back.</translation></message>
<message><source>restore.done</source><translation>The backup of {date} is restored to {folder} and fully checked: cases {n}, files {m}. The newest receipt number is {number}.</translation></message>
<message><source>restore.kept</source><translation>The store used until now is kept in {folder}.</translation></message>
<message><source>restore.lacking</source><translation>{n} files were already missing or damaged when this was backed up.</translation></message>
<message><source>restore.look</source><translation>This backup is from {date}. Cases added since: {n}.</translation></message>
<message><source>restore.older</source><translation>There are {n} backups newer than this one.</translation></message>
<message><source>restore.passphrase</source><translation>A restore needs the passphrase of the backup. Give it by --passphrase-file.</translation></message>
<message><source>restore.present</source><translation>The present store: cases {n}, newest receipt number {number}, last entry {date}.</translation></message>
<message><source>restore.reason.damaged</source><translation>its data is damaged ({name})</translation></message>
<message><source>restore.reason.differs</source><translation>opened, it differs from its list ({name})</translation></message>
<message><source>restore.reason.file</source><translation>the file {name} differs from what was backed up</translation></message>
<message><source>restore.reason.full</source><translation>the disk has too little room</translation></message>
<message><source>restore.reason.io</source><translation>the disk could not be read or written</translation></message>
<message><source>restore.reason.key</source><translation>it was not signed with this store's key</translation></message>
<message><source>restore.reason.manifest</source><translation>its list (backup.json) is missing or was changed</translation></message>
<message><source>restore.reason.missing</source><translation>the file {name} is missing</translation></message>
<message><source>restore.reason.other</source><translation>it is a backup of another store</translation></message>
<message><source>restore.reason.place</source><translation>that folder cannot be written to</translation></message>
<message><source>restore.reason.seal</source><translation>its seal does not match ({name})</translation></message>
<message><source>restore.reason.surplus</source><translation>it holds a file that was not backed up ({name})</translation></message>
<message><source>restore.reason.taken</source><translation>that folder is not empty</translation></message>
<message><source>restore.refused</source><translation>Not restored: {reason}. The present store and the backup are untouched. Choose another backup.</translation></message>
<message><source>restore.tombstones</source><translation>It could not be told whether cases were destroyed since then. Compare with the destruction ledger.</translation></message>
<message><source>restore.unopened</source><translation>Nobody had opened this copy since it was made. It was opened and fully checked now.</translation></message>
<message><source>restore.where</source><translation>Name the new folder for the restored store by --to.</translation></message>
<message numerus="yes"><source>retention.ask</source><translation><numerusform>Destroy 1 record?</numerusform><numerusform>Destroy {n} records?</numerusform></translation></message>
<message><source>retention.ask.act</source><translation>Destroy {n}</translation></message>
<message><source>retention.ask.body</source><translation>This cannot be undone. The destruction ledger keeps only what, when and why. Older backups hold the records until {date}.</translation></message>
<message><source>retention.done</source><translation>{n} destroyed. Ledger entry {no}.</translation></message>
<message><source>retention.empty</source><translation>No retention has ended. Next: {what}, {date}.</translation></message>
<message><source>retention.ended</source><translation>Retention of {what} ended on {date}. Destroy by {due} (Guideline 10).</translation></message>
<message><source>retention.hold</source><translation>On hold: {system}, confirmed by {holder} {date}</translation></message>
<message><source>retention.kind.may</source><translation>May keep</translation></message>
<message><source>retention.kind.must</source><translation>Must keep</translation></message>
<message><source>retention.two</source><translation>The order is request, DPO approval, destruction, confirmation. Whoever confirms must not be the one who destroyed.</translation></message>
<message><source>right.advertising</source><translation>Advertising</translation></message>
<message><source>right.advertising.source</source><translation>Network Act 50(7)</translation></message>
<message><source>right.explain</source><translation>Explain</translation></message>
<message><source>right.explain.source</source><translation>Act 37-2(2)</translation></message>
<message><source>right.general</source><translation>Processing</translation></message>
<message><source>right.general.source</source><translation>Act 37</translation></message>
<message><source>right.refuse</source><translation>Refuse</translation></message>
<message><source>right.refuse.source</source><translation>Act 37-2(1)</translation></message>
<message><source>right.review</source><translation>Review</translation></message>
<message><source>right.review.source</source><translation>Act 37-2(2)</translation></message>
<message><source>right.self</source><translation>To oneself</translation></message>
<message><source>right.self.source</source><translation>Act 35-2(1)</translation></message>
<message><source>right.third_party</source><translation>To a third party</translation></message>
<message><source>right.third_party.source</source><translation>Act 35-2(2)</translation></message>
<message><source>search.act.keys</source><translation>Keyboard shortcuts</translation></message>
<message><source>search.act.lock</source><translation>Lock now</translation></message>
<message><source>search.act.new</source><translation>New request</translation></message>
<message><source>search.field</source><translation>Find number, name, word</translation></message>
<message><source>search.group.acts</source><translation>Actions</translation></message>
<message><source>search.group.cases</source><translation>Cases</translation></message>
<message><source>search.hint</source><translation>Type a case number, a name or the initials of a Korean name (ㅎㅈㅇ).</translation></message>
<message><source>search.keys</source><translation>↑↓  Enter  Esc</translation></message>
<message><source>search.none</source><translation>Nothing matches “{text}”. Try a case number or the initials of a Korean name (ㅎㅈㅇ).</translation></message>
<message><source>search.title</source><translation>Search</translation></message>
<message><source>settings.agencies.add</source><translation>Add an agency</translation></message>
<message><source>settings.agencies.back</source><translation>Take the entry back</translation></message>
<message><source>settings.agencies.back.told</source><translation>What was last entered for this agency is removed. The access log keeps that it was removed.</translation></message>
<message><source>settings.agencies.caption</source><translation>The bodies of remedy that letters name. A letter names those in use on the day it is issued.</translation></message>
<message><source>settings.agencies.end</source><translation>End</translation></message>
<message><source>settings.agencies.end.told</source><translation>Letters issued up to this day name it; later ones do not.</translation></message>
<message><source>settings.agencies.named</source><translation>Named today</translation></message>
<message><source>settings.agencies.off</source><translation>Not named</translation></message>
<message><source>settings.agencies.on</source><translation>Named in letters</translation></message>
<message><source>settings.agencies.replace</source><translation>Replace</translation></message>
<message numerus="yes"><source>settings.agencies.rows</source><translation><numerusform>1 agency</numerusform><numerusform>{n} agencies</numerusform></translation></message>
<message><source>settings.appearance.caption</source><translation>Each choice takes effect at once, for this store.</translation></message>
<message><source>settings.appearance.card</source><translation>Language, theme, text size</translation></message>
<message><source>settings.appearance.language</source><translation>Language</translation></message>
<message><source>settings.appearance.size</source><translation>Text size</translation></message>
<message><source>settings.appearance.theme</source><translation>Theme</translation></message>
<message><source>settings.business.aml</source><translation>Customer checks</translation></message>
<message><source>settings.business.credit</source><translation>Credit information</translation></message>
<message><source>settings.business.ecommerce</source><translation>Online sales</translation></message>
<message><source>settings.business.efinance</source><translation>Electronic finance</translation></message>
<message><source>settings.business.employer</source><translation>Employer</translation></message>
<message><source>settings.business.every</source><translation>Every business</translation></message>
<message><source>settings.business.location</source><translation>Location information</translation></message>
<message><source>settings.business.medical</source><translation>Medical institution</translation></message>
<message><source>settings.business.pharmacy</source><translation>Pharmacy</translation></message>
<message><source>settings.business.telecom</source><translation>Telecommunications</translation></message>
<message><source>settings.calendar.add</source><translation>Add a holiday</translation></message>
<message><source>settings.calendar.added</source><translation>Added by this office</translation></message>
<message><source>settings.calendar.back</source><translation>Take the entry back</translation></message>
<message><source>settings.calendar.back.told</source><translation>The office's entry is removed and the calendar of the law data counts again. The access log keeps that it was removed.</translation></message>
<message><source>settings.calendar.before</source><translation>This is before {date}, a holiday that the office added. Enter a day on or after it.</translation></message>
<message><source>settings.calendar.caption</source><translation>Public holidays that move the last day of a period. Saturdays and Sundays always count as rest days.</translation></message>
<message><source>settings.calendar.complete</source><translation>The calendar is complete from {first} to {last}. Later due dates may move.</translation></message>
<message><source>settings.calendar.completeto</source><translation>Last day all holidays are known</translation></message>
<message><source>settings.calendar.completeto.act</source><translation>Change the day</translation></message>
<message><source>settings.calendar.completeto.title</source><translation>Complete up to</translation></message>
<message numerus="yes"><source>settings.calendar.days</source><translation><numerusform>1 public holiday in {year}</numerusform><numerusform>{n} public holidays in {year}</numerusform></translation></message>
<message><source>settings.calendar.early</source><translation>The table begins on {first}. Enter a later day.</translation></message>
<message numerus="yes"><source>settings.calendar.moved</source><translation><numerusform>Saved. 1 request has another due date.</numerusform><numerusform>Saved. {n} requests have other due dates.</numerusform></translation></message>
<message><source>settings.calendar.moved.zero</source><translation>Saved.</translation></message>
<message numerus="yes"><source>settings.calendar.moves</source><translation><numerusform>1 request gets another due date. Look before you save.</numerusform><numerusform>{n} requests get other due dates. Look before you save.</numerusform></translation></message>
<message><source>settings.calendar.moves.after</source><translation>Due then</translation></message>
<message><source>settings.calendar.moves.before</source><translation>Due now</translation></message>
<message><source>settings.calendar.moves.by</source><translation>By</translation></message>
<message><source>settings.calendar.moves.kind</source><translation>Only its kind</translation></message>
<message numerus="yes"><source>settings.calendar.moves.later</source><translation><numerusform>1 day later</numerusform><numerusform>{n} days later</numerusform></translation></message>
<message numerus="yes"><source>settings.calendar.moves.more</source><translation><numerusform>1 more request moves.</numerusform><numerusform>{n} more requests move.</numerusform></translation></message>
<message><source>settings.calendar.moves.none</source><translation>None</translation></message>
<message><source>settings.calendar.moves.request</source><translation>Case</translation></message>
<message><source>settings.calendar.moves.right</source><translation>Request</translation></message>
<message numerus="yes"><source>settings.calendar.moves.sooner</source><translation><numerusform>1 day sooner</numerusform><numerusform>{n} days sooner</numerusform></translation></message>
<message><source>settings.calendar.moves.table</source><translation>Requests whose due date moves</translation></message>
<message><source>settings.calendar.moves.zero</source><translation>No due date moves.</translation></message>
<message><source>settings.calendar.notthere</source><translation>{date} is not in the table. Saturdays and Sundays cannot be struck.</translation></message>
<message><source>settings.calendar.strike</source><translation>Strike a holiday</translation></message>
<message><source>settings.calendar.struck</source><translation>Struck by this office</translation></message>
<message><source>settings.calendar.there</source><translation>{date} is in the table already.</translation></message>
<message><source>settings.calendar.twice</source><translation>The office has an entry for {date} already. Take that back first.</translation></message>
<message><source>settings.calendar.year</source><translation>Year</translation></message>
<message><source>settings.copy.cancelled</source><translation>Backup cancelled. No copy was left and the store is as it was.</translation></message>
<message><source>settings.dpo.missing</source><translation>No letter can be issued without the DPO's name and contact. Enter them here.</translation></message>
<message><source>settings.effect</source><translation>Used from the next letter on. Letters already issued do not change.</translation></message>
<message><source>settings.email</source><translation>Not an e-mail address. Write it like privacy@example.co.kr.</translation></message>
<message><source>settings.entry.agency_en</source><translation>Name (English)</translation></message>
<message><source>settings.entry.agency_ko</source><translation>Name (Korean)</translation></message>
<message><source>settings.entry.answers</source><translation>Provisions it answers</translation></message>
<message><source>settings.entry.answers.hint</source><translation>The provisions of the Act that this duty can answer.</translation></message>
<message><source>settings.entry.article_en</source><translation>Article (English)</translation></message>
<message><source>settings.entry.article_ko</source><translation>Article (Korean)</translation></message>
<message><source>settings.entry.basis</source><translation>How it is worked out</translation></message>
<message><source>settings.entry.basis.hint</source><translation>Only actual cost may be charged; the letter shows the calculation.</translation></message>
<message><source>settings.entry.between</source><translation>{first} to {last}</translation></message>
<message><source>settings.entry.binds_en</source><translation>Whom it binds (English)</translation></message>
<message><source>settings.entry.binds_ko</source><translation>Whom it binds (Korean)</translation></message>
<message><source>settings.entry.business</source><translation>Kind of business it binds</translation></message>
<message><source>settings.entry.businesses</source><translation>What the company does</translation></message>
<message><source>settings.entry.businesses.hint</source><translation>Only duties that bind the chosen kinds are offered in decisions.</translation></message>
<message><source>settings.entry.by</source><translation>{name} · {date} · {reason}</translation></message>
<message><source>settings.entry.by.bare</source><translation>{name} · {date}</translation></message>
<message><source>settings.entry.complete_to</source><translation>Last day all holidays are known</translation></message>
<message><source>settings.entry.complete_to.hint</source><translation>The day up to which you have checked that every public holiday is in the table.</translation></message>
<message><source>settings.entry.counted_en</source><translation>Counted from (English)</translation></message>
<message><source>settings.entry.counted_ko</source><translation>Counted from (Korean)</translation></message>
<message><source>settings.entry.counted_ko.hint</source><translation>For example: 거래가 끝난 날부터</translation></message>
<message><source>settings.entry.day</source><translation>Date</translation></message>
<message><source>settings.entry.fields_en</source><translation>Fields kept (English)</translation></message>
<message><source>settings.entry.fields_ko</source><translation>Fields kept (Korean)</translation></message>
<message><source>settings.entry.fields_ko.hint</source><translation>Only the fields of those records may stay.</translation></message>
<message><source>settings.entry.from</source><translation>First day</translation></message>
<message><source>settings.entry.gist_en</source><translation>In words (English)</translation></message>
<message><source>settings.entry.gist_ko</source><translation>In words (Korean)</translation></message>
<message><source>settings.entry.gist_ko.hint</source><translation>Used for the reason in letters.</translation></message>
<message><source>settings.entry.holiday_en</source><translation>Name (English)</translation></message>
<message><source>settings.entry.holiday_ko</source><translation>Name (Korean)</translation></message>
<message><source>settings.entry.job</source><translation>Title</translation></message>
<message><source>settings.entry.keep</source><translation>Must or may</translation></message>
<message><source>settings.entry.last</source><translation>Last day in use</translation></message>
<message><source>settings.entry.months</source><translation>Period in months</translation></message>
<message><source>settings.entry.months.hint</source><translation>Leave blank where it is not counted in months.</translation></message>
<message numerus="yes"><source>settings.entry.more</source><translation><numerusform>1 more</numerusform><numerusform>{n} more</numerusform></translation></message>
<message><source>settings.entry.on</source><translation>Letters name this agency</translation></message>
<message><source>settings.entry.own</source><translation>Entered by this office</translation></message>
<message><source>settings.entry.page_won</source><translation>Actual cost per page (won)</translation></message>
<message><source>settings.entry.person</source><translation>Name</translation></message>
<message><source>settings.entry.phone</source><translation>Phone</translation></message>
<message><source>settings.entry.postage_won</source><translation>Postage (won)</translation></message>
<message><source>settings.entry.purpose_en</source><translation>What it does (English)</translation></message>
<message><source>settings.entry.purpose_ko</source><translation>What it does (Korean)</translation></message>
<message><source>settings.entry.reason</source><translation>Reason</translation></message>
<message><source>settings.entry.reason.hint</source><translation>So that whoever reads it later understands. Your name and today's date are kept with it.</translation></message>
<message><source>settings.entry.record_en</source><translation>Records kept (English)</translation></message>
<message><source>settings.entry.record_ko</source><translation>Records kept (Korean)</translation></message>
<message><source>settings.entry.role</source><translation>Role</translation></message>
<message><source>settings.entry.sales_won</source><translation>Sales of the last year (won)</translation></message>
<message><source>settings.entry.sensitive</source><translation>Sensitive or unique-ID data is processed</translation></message>
<message><source>settings.entry.sensitive_persons</source><translation>Persons whose sensitive or unique-ID data is processed</translation></message>
<message><source>settings.entry.sign_in_name</source><translation>Sign-in name</translation></message>
<message><source>settings.entry.sign_in_name.hint</source><translation>Shown at the lock screen. It need not be a person's name.</translation></message>
<message><source>settings.entry.since</source><translation>Since {date}</translation></message>
<message><source>settings.entry.site</source><translation>Site</translation></message>
<message><source>settings.entry.source</source><translation>Source</translation></message>
<message><source>settings.entry.source.hint</source><translation>Name the notice, statute or guide with its number.</translation></message>
<message><source>settings.entry.state.coming</source><translation>Not begun</translation></message>
<message><source>settings.entry.state.ended</source><translation>Ended</translation></message>
<message><source>settings.entry.state.now</source><translation>In force</translation></message>
<message><source>settings.entry.statute_en</source><translation>Statute (English)</translation></message>
<message><source>settings.entry.statute_ko</source><translation>Statute (Korean)</translation></message>
<message><source>settings.entry.target_access</source><translation>Access (days)</translation></message>
<message><source>settings.entry.target_automated</source><translation>Automated decision (days)</translation></message>
<message><source>settings.entry.target_correction</source><translation>Correction (days)</translation></message>
<message><source>settings.entry.target_deletion</source><translation>Deletion (days)</translation></message>
<message><source>settings.entry.target_source</source><translation>Source of data (days)</translation></message>
<message><source>settings.entry.target_suspension</source><translation>Suspension (days)</translation></message>
<message><source>settings.entry.target_transmission</source><translation>Transmission (days)</translation></message>
<message><source>settings.entry.target_withdrawal</source><translation>Withdrawal of consent (days)</translation></message>
<message><source>settings.entry.unsaved</source><translation>Something typed here is not saved. Save or undo it, then open another.</translation></message>
<message><source>settings.entry.until</source><translation>Last day</translation></message>
<message><source>settings.entry.until.hint</source><translation>Leave blank where no end is known.</translation></message>
<message><source>settings.entry.users</source><translation>Users</translation></message>
<message><source>settings.entry.year</source><translation>Enter a day between {first} and {last}.</translation></message>
<message><source>settings.facts.basis</source><translation>To charge a fee, say how it is worked out.</translation></message>
<message><source>settings.facts.caption</source><translation>Facts of the company that switch rules, and the fees and targets the company sets.</translation></message>
<message><source>settings.facts.company</source><translation>Company facts</translation></message>
<message><source>settings.facts.company.told</source><translation>Whether transmission is owed and how long access logs are kept depend on these.</translation></message>
<message><source>settings.facts.fee</source><translation>Charged now</translation></message>
<message><source>settings.facts.fee.none</source><translation>Nothing</translation></message>
<message><source>settings.facts.fees</source><translation>Fees</translation></message>
<message><source>settings.facts.fees.told</source><translation>Nothing is charged where the cause lies with the company.</translation></message>
<message><source>settings.facts.log</source><translation>Access logs kept</translation></message>
<message numerus="yes"><source>settings.facts.log.years</source><translation><numerusform>1 year at least</numerusform><numerusform>{n} years at least</numerusform></translation></message>
<message><source>settings.facts.objection</source><translation>Time to object</translation></message>
<message><source>settings.facts.objection.act</source><translation>Edit in Organisation</translation></message>
<message><source>settings.facts.objection.period</source><translation>As letters say it</translation></message>
<message><source>settings.facts.objection.told</source><translation>The law sets no period. It is set under Organisation.</translation></message>
<message><source>settings.facts.page</source><translation>Actual cost per page</translation></message>
<message numerus="yes"><source>settings.facts.persons</source><translation><numerusform>1 person</numerusform><numerusform>{n} persons</numerusform></translation></message>
<message><source>settings.facts.postage</source><translation>Postage</translation></message>
<message><source>settings.facts.sales</source><translation>Sales of the last year</translation></message>
<message><source>settings.facts.sensitive</source><translation>Sensitive and unique-ID data</translation></message>
<message><source>settings.facts.sensitive.no</source><translation>Not processed</translation></message>
<message><source>settings.facts.sensitive.yes</source><translation>Processed</translation></message>
<message><source>settings.facts.sensitive_persons</source><translation>Persons with sensitive or unique-ID data</translation></message>
<message numerus="yes"><source>settings.facts.target.desk</source><translation><numerusform>1 day from receipt (initial value, none set)</numerusform><numerusform>{n} days from receipt (initial value, none set)</numerusform></translation></message>
<message numerus="yes"><source>settings.facts.target.own</source><translation><numerusform>1 day from receipt (own target)</numerusform><numerusform>{n} days from receipt (own target)</numerusform></translation></message>
<message><source>settings.facts.targets</source><translation>Own targets for "without delay"</translation></message>
<message><source>settings.facts.targets.told</source><translation>Targets the company set itself, not legal dates. The Act says only "without delay".</translation></message>
<message><source>settings.facts.transmit</source><translation>Duty to transmit</translation></message>
<message><source>settings.facts.transmit.no</source><translation>No. Handled as access to an electronic copy</translation></message>
<message><source>settings.facts.transmit.yes</source><translation>Yes (Decree 42-2(1))</translation></message>
<message><source>settings.facts.unset</source><translation>Not entered</translation></message>
<message><source>settings.facts.users</source><translation>Users</translation></message>
<message><source>settings.facts.won</source><translation>{won} won</translation></message>
<message><source>settings.keyfile</source><translation>Key file</translation></message>
<message><source>settings.keyfile.about</source><translation>With a key file your passphrase alone opens nothing: the file is needed beside it. Put it on a USB stick and keep that apart from the computer. If the file is lost you come back in by the recovery code, or by a new code from another DPO.</translation></message>
<message><source>settings.keyfile.again</source><translation>Make another key file</translation></message>
<message><source>settings.keyfile.end</source><translation>Stop using a key file</translation></message>
<message><source>settings.keyfile.ended</source><translation>The store opens without a key file now.</translation></message>
<message><source>settings.keyfile.made</source><translation>Key file made. You need it the next time you unlock.</translation></message>
<message><source>settings.keyfile.make</source><translation>Make a key file</translation></message>
<message><source>settings.keyfile.on</source><translation>Your passphrase opens together with the key file alone. If the file is lost you come back in by the recovery code, or by a new code from another DPO.</translation></message>
<message><source>settings.keyfile.where</source><translation>Where to put the key file</translation></message>
<message><source>settings.language.en</source><translation>English</translation></message>
<message><source>settings.language.ko</source><translation>한국어</translation></message>
<message><source>settings.law.part.agencies</source><translation>Agencies</translation></message>
<message><source>settings.law.part.businesses</source><translation>What the company does</translation></message>
<message><source>settings.law.part.complete_to</source><translation>Last day all holidays are known</translation></message>
<message><source>settings.law.part.duties</source><translation>Retention duties</translation></message>
<message><source>settings.law.part.endings</source><translation>Endings</translation></message>
<message><source>settings.law.part.facts</source><translation>Company facts</translation></message>
<message><source>settings.law.part.fees</source><translation>Fees</translation></message>
<message><source>settings.law.part.holidays</source><translation>Holidays</translation></message>
<message><source>settings.law.part.targets</source><translation>Own targets</translation></message>
<message><source>settings.law.reason</source><translation>{what}: say why. Nothing is saved without a reason.</translation></message>
<message><source>settings.law.unknown</source><translation>“{code}” is not in the law data in use. Open this page again and choose.</translation></message>
<message><source>settings.lawdata.caption</source><translation>The law data in use, how sure it is, and how to renew it without a network.</translation></message>
<message><source>settings.lawdata.cite.act</source><translation>Act {article}</translation></message>
<message><source>settings.lawdata.cite.decree</source><translation>Decree {article}</translation></message>
<message><source>settings.lawdata.cite.guideline</source><translation>Standard Guideline {article}</translation></message>
<message><source>settings.lawdata.cite.network-decree</source><translation>Network Act Decree {article}</translation></message>
<message><source>settings.lawdata.cite.notice-2024-9</source><translation>Notice 2024-9 on automated decisions</translation></message>
<message><source>settings.lawdata.field.article</source><translation>Article</translation></message>
<message><source>settings.lawdata.field.article_en</source><translation>Article (English)</translation></message>
<message><source>settings.lawdata.field.article_ko</source><translation>Article (Korean)</translation></message>
<message><source>settings.lawdata.field.code</source><translation>Code</translation></message>
<message><source>settings.lawdata.field.complete_from</source><translation>Complete from</translation></message>
<message><source>settings.lawdata.field.complete_to</source><translation>Complete to</translation></message>
<message><source>settings.lawdata.field.confidence</source><translation>How sure</translation></message>
<message><source>settings.lawdata.field.day</source><translation>Day</translation></message>
<message><source>settings.lawdata.field.days</source><translation>Days</translation></message>
<message><source>settings.lawdata.field.en</source><translation>English</translation></message>
<message><source>settings.lawdata.field.in_force</source><translation>First day</translation></message>
<message><source>settings.lawdata.field.ko</source><translation>Korean</translation></message>
<message><source>settings.lawdata.field.months</source><translation>Months</translation></message>
<message><source>settings.lawdata.field.name_en</source><translation>Name (English)</translation></message>
<message><source>settings.lawdata.field.name_ko</source><translation>Name (Korean)</translation></message>
<message><source>settings.lawdata.field.on</source><translation>Named in letters</translation></message>
<message><source>settings.lawdata.field.paper</source><translation>Paper</translation></message>
<message><source>settings.lawdata.field.phone</source><translation>Phone</translation></message>
<message><source>settings.lawdata.field.private</source><translation>For private companies</translation></message>
<message><source>settings.lawdata.field.purpose_en</source><translation>What it does (English)</translation></message>
<message><source>settings.lawdata.field.purpose_ko</source><translation>What it does (Korean)</translation></message>
<message><source>settings.lawdata.field.record_en</source><translation>Records (English)</translation></message>
<message><source>settings.lawdata.field.record_ko</source><translation>Records (Korean)</translation></message>
<message><source>settings.lawdata.field.site</source><translation>Site</translation></message>
<message><source>settings.lawdata.field.source</source><translation>Source</translation></message>
<message><source>settings.lawdata.field.source_en</source><translation>Source (English)</translation></message>
<message><source>settings.lawdata.field.statute_en</source><translation>Statute (English)</translation></message>
<message><source>settings.lawdata.field.statute_ko</source><translation>Statute (Korean)</translation></message>
<message><source>settings.lawdata.field.target</source><translation>Initial target</translation></message>
<message><source>settings.lawdata.field.until</source><translation>Last day</translation></message>
<message><source>settings.lawdata.field.version</source><translation>Version</translation></message>
<message><source>settings.lawdata.file.agencies</source><translation>Agency</translation></message>
<message><source>settings.lawdata.file.checklists</source><translation>Checklist</translation></message>
<message><source>settings.lawdata.file.duties</source><translation>Retention duty</translation></message>
<message><source>settings.lawdata.file.grounds</source><translation>Ground</translation></message>
<message><source>settings.lawdata.file.holidays</source><translation>Holiday</translation></message>
<message><source>settings.lawdata.file.limits</source><translation>Limit</translation></message>
<message><source>settings.lawdata.file.outcomes</source><translation>Outcome</translation></message>
<message><source>settings.lawdata.file.statements</source><translation>Statement</translation></message>
<message><source>settings.lawdata.kind.agencies</source><translation>Agencies</translation></message>
<message><source>settings.lawdata.kind.check</source><translation>To compare</translation></message>
<message><source>settings.lawdata.kind.checks</source><translation>Checklists</translation></message>
<message><source>settings.lawdata.kind.duties</source><translation>Retention duties</translation></message>
<message><source>settings.lawdata.kind.grounds</source><translation>Grounds</translation></message>
<message><source>settings.lawdata.kind.limits</source><translation>Limits</translation></message>
<message><source>settings.lawdata.kind.outcomes</source><translation>Outcomes</translation></message>
<message><source>settings.lawdata.kind.statements</source><translation>Statements</translation></message>
<message numerus="yes"><source>settings.lawdata.limit.after_postponement</source><translation><numerusform>1 day after the reason for postponing ends</numerusform><numerusform>{n} days after the reason for postponing ends</numerusform></translation></message>
<message numerus="yes"><source>settings.lawdata.limit.answer</source><translation><numerusform>Answer within 1 day</numerusform><numerusform>Answer within {n} days</numerusform></translation></message>
<message><source>settings.lawdata.limit.delay</source><translation>Without delay</translation></message>
<message numerus="yes"><source>settings.lawdata.limit.extension</source><translation><numerusform>Extended by up to 1 day at a time</numerusform><numerusform>Extended by up to {n} days at a time</numerusform></translation></message>
<message numerus="yes"><source>settings.lawdata.limit.refusal</source><translation><numerusform>Refusal told within 1 day</numerusform><numerusform>Refusal told within {n} days</numerusform></translation></message>
<message><source>settings.lawdata.no</source><translation>no</translation></message>
<message><source>settings.lawdata.none</source><translation>No rule of this kind.</translation></message>
<message><source>settings.lawdata.now</source><translation>Law data in use</translation></message>
<message><source>settings.lawdata.now.loaded</source><translation>{name} applied it on {date}.</translation></message>
<message><source>settings.lawdata.now.pack</source><translation>Update “{name}”, issued {date}</translation></message>
<message><source>settings.lawdata.now.shipped</source><translation>Data the desk came with, issued {date}</translation></message>
<message><source>settings.lawdata.now.told</source><translation>A case is judged by the rules in force on its receipt day. The office's own entries survive an update.</translation></message>
<message><source>settings.lawdata.of</source><translation>{right}: {what}</translation></message>
<message><source>settings.lawdata.rules</source><translation>Rules in force today</translation></message>
<message><source>settings.lawdata.side</source><translation>{right} ({side})</translation></message>
<message><source>settings.lawdata.side.advertising</source><translation>advertising</translation></message>
<message><source>settings.lawdata.side.explain</source><translation>explain</translation></message>
<message><source>settings.lawdata.side.general</source><translation>general</translation></message>
<message><source>settings.lawdata.side.refuse</source><translation>refuse</translation></message>
<message><source>settings.lawdata.side.review</source><translation>review</translation></message>
<message><source>settings.lawdata.side.self</source><translation>to oneself</translation></message>
<message><source>settings.lawdata.side.third_party</source><translation>to a third party</translation></message>
<message><source>settings.lawdata.yes</source><translation>yes</translation></message>
<message><source>settings.lawkey</source><translation>Trusted public key</translation></message>
<message><source>settings.lawkey.field</source><translation>Public key of whoever signs updates</translation></message>
<message><source>settings.lawkey.form</source><translation>This is not a public key. Enter 32 bytes, as 64 hex digits or in Base64.</translation></message>
<message><source>settings.lawkey.hint</source><translation>Only updates signed with this key are applied; leave blank to use none. Check it with the sender another way, such as by phone.</translation></message>
<message><source>settings.lawpack</source><translation>The signature is valid. Look at what changes ({n}), then apply.</translation></message>
<message><source>settings.lawpack.about</source><translation>Issued {date}. Applying it is kept in the access log; letters and proofs already issued do not change.</translation></message>
<message><source>settings.lawpack.added</source><translation>Added</translation></message>
<message><source>settings.lawpack.bad</source><translation>The signature is not valid, so nothing was applied. The law data in use is unchanged. Ask the sender.</translation></message>
<message><source>settings.lawpack.changed</source><translation>Changed</translation></message>
<message><source>settings.lawpack.done</source><translation>The law data is in use.</translation></message>
<message><source>settings.lawpack.form</source><translation>The law data are not in the right form, so nothing was applied: {where}. The law data in use are unchanged. Ask the sender.</translation></message>
<message><source>settings.lawpack.gap</source><translation>This law data has no rule for the day on which the open case {no} was received, so it is not in use. Nothing has changed. Ask where it came from.</translation></message>
<message><source>settings.lawpack.nokey</source><translation>There is no trusted key to check the signature with. Enter the sender's public key first.</translation></message>
<message><source>settings.lawpack.older</source><translation>These are older than the law data in use ({date}), so nothing was applied. Ask for newer ones.</translation></message>
<message><source>settings.lawpack.open</source><translation>Open an update</translation></message>
<message><source>settings.lawpack.passed</source><translation>The desk came with newer law data ({date}) than “{name}”, and uses them.</translation></message>
<message><source>settings.lawpack.removed</source><translation>Removed</translation></message>
<message><source>settings.lawpack.title</source><translation>Update: {name}</translation></message>
<message><source>settings.lawpack.unused</source><translation>The signature of the law data “{name}” can no longer be checked, so they are not used. The data that came with the desk are. Check the public key in Settings.</translation></message>
<message><source>settings.lawpack.use</source><translation>Apply</translation></message>
<message><source>settings.lock</source><translation>Automatic lock</translation></message>
<message><source>settings.lock.hint</source><translation>From {least} to {most} seconds; 300 at first.</translation></message>
<message><source>settings.lock.range</source><translation>From {least} to {most} seconds. Write it like 300.</translation></message>
<message><source>settings.lock.seconds</source><translation>Seconds without use before the desk locks</translation></message>
<message><source>settings.nav.agencies</source><translation>Agencies</translation></message>
<message><source>settings.nav.appearance</source><translation>Appearance</translation></message>
<message><source>settings.nav.backup</source><translation>Backup</translation></message>
<message><source>settings.nav.calendar</source><translation>Calendar</translation></message>
<message><source>settings.nav.company</source><translation>Organisation</translation></message>
<message><source>settings.nav.facts</source><translation>Facts and fees</translation></message>
<message><source>settings.nav.lawdata</source><translation>Law data</translation></message>
<message><source>settings.nav.letters</source><translation>Letters</translation></message>
<message><source>settings.nav.officers</source><translation>Officers</translation></message>
<message><source>settings.nav.policy</source><translation>Policy</translation></message>
<message><source>settings.nav.retention</source><translation>Retention</translation></message>
<message><source>settings.nav.seal</source><translation>Company seal</translation></message>
<message><source>settings.nav.security</source><translation>Security</translation></message>
<message><source>settings.number</source><translation>Enter a number from {least} to {most}.</translation></message>
<message><source>settings.org.address</source><translation>Address</translation></message>
<message><source>settings.org.address.hint</source><translation>The same as the postal address.</translation></message>
<message><source>settings.org.blank</source><translation>To enter: {list}</translation></message>
<message><source>settings.org.caption</source><translation>Used for the sender of letters and the head of every form.</translation></message>
<message><source>settings.org.card.company</source><translation>Company</translation></message>
<message><source>settings.org.card.dpo</source><translation>DPO and contact for requests</translation></message>
<message><source>settings.org.card.objection</source><translation>Objections and retention</translation></message>
<message><source>settings.org.card.sender</source><translation>Who signs</translation></message>
<message><source>settings.org.case_retention_years</source><translation>Years a case is kept</translation></message>
<message><source>settings.org.case_retention_years.hint</source><translation>Counted from the day the case was closed.</translation></message>
<message><source>settings.org.desk</source><translation>Receiving department</translation></message>
<message><source>settings.org.desk.hint</source><translation>The department that takes requests and objections.</translation></message>
<message><source>settings.org.dpo_email</source><translation>E-mail of the DPO</translation></message>
<message><source>settings.org.dpo_name</source><translation>Data protection officer</translation></message>
<message><source>settings.org.dpo_phone</source><translation>Phone of the DPO</translation></message>
<message><source>settings.org.dpo_title</source><translation>Title of the DPO</translation></message>
<message><source>settings.org.fax</source><translation>Fax</translation></message>
<message><source>settings.org.missing</source><translation>Some details are missing before a letter can be issued.</translation></message>
<message><source>settings.org.name</source><translation>Name (Korean)</translation></message>
<message><source>settings.org.name_en</source><translation>Name (English)</translation></message>
<message><source>settings.org.objection_answer_days</source><translation>Days to answer an objection</translation></message>
<message><source>settings.org.objection_period</source><translation>Period for objecting</translation></message>
<message><source>settings.org.objection_period.hint</source><translation>The Act sets no period. Write it as the letter will say it.</translation></message>
<message><source>settings.org.objection_reason</source><translation>Why these days</translation></message>
<message><source>settings.org.objection_reason.hint</source><translation>Say it when you change the period or the days to answer. Your name and today's date are kept with it.</translation></message>
<message><source>settings.org.objection_reviewer</source><translation>Who reviews objections</translation></message>
<message><source>settings.org.objection_reviewer.hint</source><translation>Somebody other than who made the decision.</translation></message>
<message><source>settings.org.phone</source><translation>Main phone</translation></message>
<message><source>settings.org.postcode</source><translation>Postcode</translation></message>
<message><source>settings.org.sender_name</source><translation>Name of who signs</translation></message>
<message><source>settings.org.sender_title</source><translation>Title of who signs</translation></message>
<message><source>settings.org.site</source><translation>Website</translation></message>
<message><source>settings.passphrase</source><translation>Passphrase</translation></message>
<message><source>settings.passphrase.act</source><translation>Change passphrase</translation></message>
<message><source>settings.passphrase.done</source><translation>Passphrase changed. Use the new one from now on.</translation></message>
<message><source>settings.passphrase.needed</source><translation>Enter the new passphrase.</translation></message>
<message><source>settings.passphrase.new</source><translation>New passphrase</translation></message>
<message><source>settings.passphrase.old</source><translation>Present passphrase</translation></message>
<message><source>settings.phone</source><translation>Digits are missing. Write it like 02-555-0142.</translation></message>
<message><source>settings.phone.form</source><translation>Not a phone number. Write it like 02-555-0142.</translation></message>
<message><source>settings.policy.about</source><translation>About</translation></message>
<message><source>settings.policy.add</source><translation>Add a line</translation></message>
<message><source>settings.policy.after</source><translation>Later version</translation></message>
<message><source>settings.policy.before</source><translation>Earlier version</translation></message>
<message><source>settings.policy.blank</source><translation>The published policy says nothing here</translation></message>
<message><source>settings.policy.blocks</source><translation>While this is blank, no access notice can be issued.</translation></message>
<message><source>settings.policy.caption</source><translation>A case uses the policy of its receipt day. The five items of a notice come from here.</translation></message>
<message><source>settings.policy.card</source><translation>Version</translation></message>
<message><source>settings.policy.change.after</source><translation>After: {text}</translation></message>
<message><source>settings.policy.change.before</source><translation>Before: {text}</translation></message>
<message numerus="yes"><source>settings.policy.changes</source><translation><numerusform>1 line differs.</numerusform><numerusform>{n} lines differ.</numerusform></translation></message>
<message><source>settings.policy.changes.zero</source><translation>No line differs.</translation></message>
<message><source>settings.policy.compare</source><translation>Compare two versions</translation></message>
<message numerus="yes"><source>settings.policy.defects</source><translation><numerusform>1 policy defect to fix.</numerusform><numerusform>{n} policy defects to fix.</numerusform></translation></message>
<message><source>settings.policy.defects.title</source><translation>Policy defects</translation></message>
<message><source>settings.policy.defects.zero</source><translation>The policy has no defects.</translation></message>
<message><source>settings.policy.done</source><translation>Close line</translation></message>
<message><source>settings.policy.down</source><translation>Move down</translation></message>
<message><source>settings.policy.down.end</source><translation>This is the last line</translation></message>
<message><source>settings.policy.effective</source><translation>Effective from</translation></message>
<message><source>settings.policy.effective.first</source><translation>Saved as the policy in force from this day.</translation></message>
<message><source>settings.policy.effective.hint</source><translation>Left as it is, this version is edited. Another day saves a new version.</translation></message>
<message><source>settings.policy.empty</source><translation>No lines yet. Add one.</translation></message>
<message><source>settings.policy.from</source><translation>From {date}</translation></message>
<message><source>settings.policy.label</source><translation>Say what the line is about, such as Membership.</translation></message>
<message><source>settings.policy.mend</source><translation>Go and mend</translation></message>
<message><source>settings.policy.novers</source><translation>No version saved yet</translation></message>
<message><source>settings.policy.own</source><translation>Added by this office; not in the published policy</translation></message>
<message><source>settings.policy.own.short</source><translation>added by this office</translation></message>
<message><source>settings.policy.published</source><translation>Published English: {text}</translation></message>
<message><source>settings.policy.renew</source><translation>New version</translation></message>
<message><source>settings.policy.renewed</source><translation>A new version with the same lines. Check its effective day, edit it, then save.</translation></message>
<message><source>settings.policy.says</source><translation>What it says</translation></message>
<message><source>settings.policy.taken</source><translation>A version effective {date} exists already. Enter another day or choose that version.</translation></message>
<message><source>settings.policy.text</source><translation>Say what it states. A line of the office's own may not be empty.</translation></message>
<message><source>settings.policy.title</source><translation>Title</translation></message>
<message><source>settings.policy.typed</source><translation>What is being edited</translation></message>
<message><source>settings.policy.unlabelled</source><translation>No subject yet</translation></message>
<message><source>settings.policy.unsaved</source><translation>This version has unsaved changes. Save or undo them, then choose another.</translation></message>
<message><source>settings.policy.up</source><translation>Move up</translation></message>
<message><source>settings.policy.up.end</source><translation>This is the first line</translation></message>
<message><source>settings.policy.version</source><translation>Policy effective {date}. A case uses the one of its receipt day.</translation></message>
<message><source>settings.policy.versions</source><translation>Choose a version</translation></message>
<message><source>settings.postcode</source><translation>A postcode has five digits. Write it like 04780.</translation></message>
<message><source>settings.preview</source><translation>Preview of head and sender</translation></message>
<message><source>settings.preview.blank</source><translation>(blank)</translation></message>
<message><source>settings.preview.fax</source><translation>Fax</translation></message>
<message><source>settings.preview.phone</source><translation>Phone</translation></message>
<message><source>settings.preview.post</source><translation>Post</translation></message>
<message><source>settings.preview.title</source><translation>Notice of access</translation></message>
<message><source>settings.retention.add</source><translation>Add a duty</translation></message>
<message><source>settings.retention.answer.act-21-1</source><translation>Act 21(1) proviso</translation></message>
<message><source>settings.retention.answer.act-36-1</source><translation>Act 36(1) proviso</translation></message>
<message><source>settings.retention.answer.act-36-2</source><translation>Act 36(2)</translation></message>
<message><source>settings.retention.answer.act-37-2-1</source><translation>Act 37(2)1</translation></message>
<message><source>settings.retention.answer.act-37-5</source><translation>Act 37(5)</translation></message>
<message><source>settings.retention.answers</source><translation>Answers: {list}</translation></message>
<message><source>settings.retention.back</source><translation>Take the entry back</translation></message>
<message><source>settings.retention.back.told</source><translation>What was last entered for this duty is removed. The access log keeps that it was removed.</translation></message>
<message><source>settings.retention.binds</source><translation>Binds: {who}</translation></message>
<message><source>settings.retention.businesses</source><translation>Kinds of business</translation></message>
<message><source>settings.retention.businesses.act</source><translation>Choose</translation></message>
<message><source>settings.retention.caption</source><translation>Records that other statutes order or allow to be kept. A period in the policy alone is no ground.</translation></message>
<message><source>settings.retention.end</source><translation>End</translation></message>
<message><source>settings.retention.end.told</source><translation>Used for requests received up to this day, not for later ones.</translation></message>
<message><source>settings.retention.fields</source><translation>Fields that may stay: {list}</translation></message>
<message><source>settings.retention.filter.all</source><translation>All</translation></message>
<message><source>settings.retention.filter.binding</source><translation>Binding this company</translation></message>
<message><source>settings.retention.filter.own</source><translation>Entered by this office</translation></message>
<message><source>settings.retention.long</source><translation>{time} {counted}</translation></message>
<message><source>settings.retention.may</source><translation>May be kept</translation></message>
<message numerus="yes"><source>settings.retention.months</source><translation><numerusform>1 month</numerusform><numerusform>{n} months</numerusform></translation></message>
<message><source>settings.retention.must</source><translation>Must be kept</translation></message>
<message><source>settings.retention.nobusiness</source><translation>Nothing chosen yet, so every duty is shown.</translation></message>
<message><source>settings.retention.noground</source><translation>A statute that only allows keeping is no ground to refuse deletion (proviso to Art 36(1)). Choose “Must be kept” if it orders that, or take out the proviso to 36(1).</translation></message>
<message><source>settings.retention.none</source><translation>No duty of this kind.</translation></message>
<message><source>settings.retention.replace</source><translation>Replace</translation></message>
<message><source>settings.retention.rows</source><translation>Retention duties</translation></message>
<message numerus="yes"><source>settings.retention.years</source><translation><numerusform>1 year</numerusform><numerusform>{n} years</numerusform></translation></message>
<message><source>settings.security.caption</source><translation>Locking while you are away, and the officer's passphrase.</translation></message>
<message><source>settings.site</source><translation>Not a website. Write it like www.example.co.kr.</translation></message>
<message><source>settings.sure.H</source><translation>Checked in the text</translation></message>
<message><source>settings.sure.L</source><translation>Not sure</translation></message>
<message><source>settings.sure.M</source><translation>Compare with the text</translation></message>
<message><source>settings.sure.M-H</source><translation>Mostly sure</translation></message>
<message><source>settings.theme.dark</source><translation>Dark</translation></message>
<message><source>settings.theme.light</source><translation>Light</translation></message>
<message><source>settings.theme.system</source><translation>As the computer</translation></message>
<message><source>settings.where.files</source><translation>its files</translation></message>
<message><source>settings.where.format</source><translation>its format is unknown</translation></message>
<message><source>settings.where.issued_on</source><translation>its day of issue</translation></message>
<message><source>settings.where.json</source><translation>it cannot be read as JSON</translation></message>
<message><source>settings.where.name</source><translation>its name</translation></message>
<message><source>settings.where.parts</source><translation>a part is missing or unknown</translation></message>
<message><source>settings.where.size</source><translation>the file is too large</translation></message>
<message><source>statistics.all</source><translation>All rights</translation></message>
<message><source>statistics.empty</source><translation>No request was received in this period.</translation></message>
<message><source>statistics.empty.hint</source><translation>Choose another period.</translation></message>
<message><source>statistics.extended</source><translation>Extended</translation></message>
<message><source>statistics.first</source><translation>First day</translation></message>
<message><source>statistics.group.more</source><translation>More time</translation></message>
<message><source>statistics.group.timing</source><translation>When notified</translation></message>
<message><source>statistics.in_time</source><translation>Notified by the due date</translation></message>
<message><source>statistics.late</source><translation>Notified late</translation></message>
<message><source>statistics.made</source><translation>Made on {date} · {company}</translation></message>
<message><source>statistics.note</source><translation>Counted by receipt day. The law sets no date for what is due without delay, nor while a postponement stands. Office targets are not counted.</translation></message>
<message><source>statistics.open</source><translation>Not notified yet</translation></message>
<message><source>statistics.outcome</source><translation>Outcome</translation></message>
<message><source>statistics.period</source><translation>Period</translation></message>
<message><source>statistics.period.days</source><translation>From–to</translation></message>
<message><source>statistics.period.last</source><translation>Last year</translation></message>
<message><source>statistics.period.this</source><translation>This year</translation></message>
<message><source>statistics.postponed</source><translation>Postponed</translation></message>
<message><source>statistics.print</source><translation>Print statistics</translation></message>
<message><source>statistics.printed</source><translation>Statistics printed.</translation></message>
<message><source>statistics.purpose</source><translation>Purpose: {purpose}</translation></message>
<message><source>statistics.show</source><translation>Show</translation></message>
<message><source>statistics.span</source><translation>Requests received from {first} to {last}</translation></message>
<message numerus="yes"><source>statistics.sum.answered</source><translation><numerusform>1 answered.</numerusform><numerusform>{n} answered.</numerusform></translation></message>
<message><source>statistics.sum.answered.zero</source><translation>None answered yet.</translation></message>
<message numerus="yes"><source>statistics.sum.late</source><translation><numerusform>1 of them after the due date.</numerusform><numerusform>{n} of them after the due date.</numerusform></translation></message>
<message><source>statistics.sum.late.zero</source><translation>None after the due date.</translation></message>
<message numerus="yes"><source>statistics.sum.received</source><translation><numerusform>1 request received.</numerusform><numerusform>{n} requests received.</numerusform></translation></message>
<message><source>statistics.table</source><translation>Requests by right and outcome</translation></message>
<message><source>statistics.title</source><translation>Statistics of requests</translation></message>
<message><source>statistics.total</source><translation>Total</translation></message>
<message><source>statistics.undated</source><translation>No date set by law</translation></message>
<message><source>statistics.until</source><translation>Last day</translation></message>
<message><source>supplement.by</source><translation>wished by {date}</translation></message>
<message><source>supplement.hint</source><translation>Ask for no more than at sign-up (Guideline 34).</translation></message>
<message><source>supplement.none</source><translation>Nothing has been asked for.</translation></message>
<message><source>supplement.title</source><translation>Supplements</translation></message>
<message><source>supplement.wanted_by</source><translation>Wished for by</translation></message>
<message><source>supplement.what</source><translation>What is missing</translation></message>
<message><source>time.days</source><translation>Enter {least} to {most} days.</translation></message>
<message><source>time.days.field</source><translation>Days</translation></message>
<message><source>time.days.hint</source><translation>At most 30 days at a time.</translation></message>
<message><source>time.ended.early</source><translation>This is before the notice of {date}.</translation></message>
<message><source>time.ended_on</source><translation>The reason ended on</translation></message>
<message><source>time.ground.complex</source><translation>The request is complex or needs extra measures.</translation></message>
<message><source>time.ground.overload</source><translation>Force majeure or a passing overload makes the limit hard to keep.</translation></message>
<message><source>time.ground.source</source><translation>Notice 2024-9, 8(1)</translation></message>
<message><source>time.late</source><translation>That was possible until {due} only. Notify the result today.</translation></message>
<message><source>time.line.ended</source><translation>The reason ended on {date}</translation></message>
<message numerus="yes"><source>time.line.extend.planned</source><translation><numerusform>To be extended by 1 day: it exists once the notice is issued</numerusform><numerusform>To be extended by {n} days: it exists once the notice is issued</numerusform></translation></message>
<message numerus="yes"><source>time.line.extended</source><translation><numerusform>Extended by notice, 1 day</numerusform><numerusform>Extended by notice, {n} days</numerusform></translation></message>
<message><source>time.line.postpone.planned</source><translation>To be postponed until {until}: it exists once the notice is issued</translation></message>
<message><source>time.line.postponed</source><translation>Postponed by notice, until about {until}</translation></message>
<message><source>time.meanwhile</source><translation>What is done meanwhile</translation></message>
<message><source>time.now_items</source><translation>Given at once</translation></message>
<message><source>time.plan</source><translation>Save, then the notice</translation></message>
<message><source>time.reason.hint</source><translation>The requester will read these words. Leave or workload alone is no reason.</translation></message>
<message><source>time.rule.access</source><translation>For a good reason access may be postponed by a notice within the limit (Act 35(3)).</translation></message>
<message><source>time.rule.automated</source><translation>On one of two grounds the time may be extended, twice at most (Decree 44-3(5)).</translation></message>
<message><source>time.rule.transmission</source><translation>See first whether the company is obliged to transmit (Decree 42-2).</translation></message>
<message><source>time.title</source><translation>More time</translation></message>
<message><source>time.today</source><translation>An extension was notified today. The next one can be written from tomorrow on.</translation></message>
<message><source>time.twice</source><translation>Two extensions are the most.</translation></message>
<message><source>time.until</source><translation>Enter a day after {due}, which runs already.</translation></message>
<message><source>time.until.field</source><translation>Until about</translation></message>
<message><source>today.agent</source><translation>Agent</translation></message>
<message numerus="yes"><source>today.all</source><translation><numerusform>See the 1 open request</numerusform><numerusform>See all {n} open requests</numerusform></translation></message>
<message><source>today.backup.never</source><translation>No backup yet. Make one now.</translation></message>
<message><source>today.backup.ok</source><translation>Last backup {date}</translation></message>
<message><source>today.backup.old</source><translation>The last backup is {n} days old.</translation></message>
<message><source>today.both</source><translation>{n} due today, {late} past due.</translation></message>
<message><source>today.calendar</source><translation>The table of holidays is complete up to {date}. Check due dates after it again.</translation></message>
<message><source>today.card.backup</source><translation>Backup</translation></message>
<message><source>today.card.care</source><translation>Store</translation></message>
<message><source>today.card.evidence</source><translation>Identity papers to destroy</translation></message>
<message><source>today.card.letters</source><translation>Letters not issued</translation></message>
<message><source>today.card.log</source><translation>Access log review</translation></message>
<message><source>today.card.mandates</source><translation>Mandates ending</translation></message>
<message><source>today.card.retention</source><translation>Retention ended</translation></message>
<message><source>today.card.waiting</source><translation>Waiting for</translation></message>
<message><source>today.care.go</source><translation>Backups</translation></message>
<message numerus="yes"><source>today.due</source><translation><numerusform>1 due today.</numerusform><numerusform>{n} due today.</numerusform></translation></message>
<message><source>today.due.zero</source><translation>Nothing is due today.</translation></message>
<message><source>today.empty.hint</source><translation>Drop a mail file (.eml) here, or type a request.</translation></message>
<message><source>today.empty.text</source><translation>No requests yet.</translation></message>
<message><source>today.group.after</source><translation>Left to do after the notice</translation></message>
<message><source>today.group.late</source><translation>Past due</translation></message>
<message><source>today.group.later</source><translation>Later</translation></message>
<message><source>today.group.soon</source><translation>This week and next</translation></message>
<message><source>today.group.today</source><translation>Today</translation></message>
<message><source>today.group.undated</source><translation>Without a date</translation></message>
<message numerus="yes"><source>today.late</source><translation><numerusform>1 past due.</numerusform><numerusform>{late} past due.</numerusform></translation></message>
<message><source>today.letters.more</source><translation>See all</translation></message>
<message><source>today.letters.of</source><translation>Notice: {right}</translation></message>
<message><source>today.letters.waits</source><translation>To be issued</translation></message>
<message><source>today.list</source><translation>What to do today</translation></message>
<message><source>today.next</source><translation>Nothing is due today. Next: {name}, {due}.</translation></message>
<message><source>today.none.letters</source><translation>No letter waits to be issued.</translation></message>
<message><source>today.none.retention</source><translation>No record is due for destruction.</translation></message>
<message><source>today.none.waiting</source><translation>No answer is outstanding.</translation></message>
<message><source>today.paper</source><translation>Print today's list</translation></message>
<message><source>today.paper.done</source><translation>The list was printed.</translation></message>
<message><source>today.printed</source><translation>What to do, {date}</translation></message>
<message><source>today.quiet</source><translation>There is nothing to do now.</translation></message>
<message><source>today.quiet.act</source><translation>See earlier cases</translation></message>
<message><source>today.quiet.hint</source><translation>Every request is closed. Type in a new one, or look at earlier cases.</translation></message>
<message><source>today.review.due</source><translation>A review of the access log is due: entries from {first} to {last}, by {due}.</translation></message>
<message><source>today.strip.filtered</source><translation>Requests due {day}</translation></message>
<message><source>today.strip.free</source><translation>Show all</translation></message>
<message><source>today.strip.late</source><translation>Late</translation></message>
<message><source>today.strip.nothing</source><translation>No request is due {day}.</translation></message>
<message><source>today.strip.rest</source><translation>rest</translation></message>
<message><source>today.strip.today</source><translation>Today</translation></message>
<message><source>today.waiting.day</source><translation>day {n}</translation></message>
<message><source>tour.mail.lacks</source><translation>Facts are missing from the mail and the answers, so it was not received. Nothing was saved. {list}</translation></message>
<message><source>tour.purpose</source><translation>Sending the notice</translation></message>
<message><source>transmission.notobliged</source><translation>By the company facts in Settings nobody is obliged to transmit. The 10 days of access run from the first receipt.</translation></message>
<message><source>transmission.obliged</source><translation>By the company facts in Settings the company is obliged to transmit. Say clearly why it is handled as access.</translation></message>
<message><source>transmission.reason</source><translation>The company is below the size of Decree 42-2</translation></message>
<message><source>transmission.title</source><translation>Whether there is a duty to transmit</translation></message>
<message><source>undo.issued</source><translation>An issued letter cannot be undone. Issue a new letter that corrects it.</translation></message>
<message><source>unlock.back</source><translation>Back to unlock</translation></message>
<message><source>unlock.caps</source><translation>Caps Lock is on</translation></message>
<message><source>unlock.company</source><translation>Data protection desk</translation></message>
<message><source>unlock.conflict</source><translation>The store folder holds {n} files made by a synchronising service ({name}): two computers wrote to it. Verify the store and move it to a folder on this computer.</translation></message>
<message><source>unlock.create</source><translation>Create a store</translation></message>
<message><source>unlock.db.cut</source><translation>The store's data file is cut short ({size}), so it was not opened. The file is untouched. Restore from a backup.</translation></message>
<message><source>unlock.db.damaged</source><translation>The store's data file is damaged, so it was not opened. The file is untouched. Restore from a backup.</translation></message>
<message><source>unlock.db.empty</source><translation>The store's data file is empty. It was left as it is and not turned into a new store. Restore from a backup.</translation></message>
<message><source>unlock.db.missing</source><translation>The store's data file (cases.db) is missing from this folder. The other files are untouched. Put it back or restore from a backup.</translation></message>
<message><source>unlock.db.other</source><translation>The data file and the store header (store.key) belong to different stores. Both are untouched. Use a pair from the same backup.</translation></message>
<message><source>unlock.db.plain</source><translation>The data file is not encrypted, so it is not this store's. It was not opened and is untouched. Restore from a backup.</translation></message>
<message><source>unlock.elsewhere</source><translation>This store has been open elsewhere since {since} ({host}, process {pid}). Its files are untouched. Lock or close it there, then open it here.</translation></message>
<message><source>unlock.elsewhere.plain</source><translation>This store is open elsewhere. Its files are untouched. Lock or close it there, then open it here.</translation></message>
<message><source>unlock.empty</source><translation>There is no store on this computer yet.</translation></message>
<message><source>unlock.empty.hint</source><translation>Create a store, or choose the folder of one you have. You can also look around in the sample company first.</translation></message>
<message><source>unlock.ended</source><translation>This account has ended. Tell the DPO.</translation></message>
<message><source>unlock.enter</source><translation>Unlock</translation></message>
<message numerus="yes"><source>unlock.failed</source><translation><numerusform>1 failed try since you last unlocked: {when}.</numerusform><numerusform>{n} failed tries since you last unlocked, the last {when}.</numerusform></translation></message>
<message><source>unlock.folder</source><translation>Folder of the store</translation></message>
<message><source>unlock.foot</source><translation>Every record stays on this computer, encrypted. No network is used.</translation></message>
<message><source>unlock.full</source><translation>Only {free} is left on the disk, so the store is open for reading only. Your records are safe. Free at least {need}.</translation></message>
<message><source>unlock.header.damaged</source><translation>The store header (store.key) and its copy are both damaged, so the store cannot be opened. Its files are untouched. Restore from a backup.</translation></message>
<message><source>unlock.header.missing</source><translation>The store header (store.key) is missing from this folder. The other files are untouched. Put it back or restore from a backup.</translation></message>
<message><source>unlock.header.spare</source><translation>The store header (store.key) is damaged, so its copy was used. All records are intact. Make a backup now.</translation></message>
<message><source>unlock.keyfile.choose</source><translation>Choose key file</translation></message>
<message><source>unlock.keyfile.chosen</source><translation>Key file: {name}</translation></message>
<message><source>unlock.keyfile.missing</source><translation>A key file is needed too. Plug in the USB stick that holds it and choose it.</translation></message>
<message><source>unlock.keyfile.unread</source><translation>The key file cannot be read. Check that the USB stick is plugged in and choose it again.</translation></message>
<message><source>unlock.keyfile.wrong</source><translation>This is not the key file of this account. The store is untouched. Choose another file.</translation></message>
<message><source>unlock.needed</source><translation>Enter your passphrase.</translation></message>
<message><source>unlock.newer</source><translation>This store was last used by a newer version ({theirs}), so this one ({mine}) did not open it. Its files are untouched. Install the newer version.</translation></message>
<message><source>unlock.none</source><translation>There is no store in this folder. Choose another folder or create a store.</translation></message>
<message><source>unlock.officer</source><translation>Officer</translation></message>
<message><source>unlock.officers</source><translation>Choose officer</translation></message>
<message><source>unlock.older</source><translation>The store will be brought up to this version. A copy is made first.</translation></message>
<message><source>unlock.older.readonly</source><translation>This store is of an older version. It opens once it is brought up to this one, and nothing can be written here. Free space or move it to a folder that can be written to. Its files are untouched.</translation></message>
<message><source>unlock.opening</source><translation>Opening the store</translation></message>
<message><source>unlock.other</source><translation>Another store</translation></message>
<message><source>unlock.passphrase</source><translation>Passphrase</translation></message>
<message><source>unlock.readonly</source><translation>This folder cannot be written to, so the store is open for reading only. Your records are safe. Check the folder's permissions.</translation></message>
<message><source>unlock.recover</source><translation>Use a recovery or first sign-in code</translation></message>
<message><source>unlock.sample</source><translation>Open the sample</translation></message>
<message><source>unlock.sampling</source><translation>Preparing the sample company</translation></message>
<message><source>unlock.synced</source><translation>This folder is synchronised or on a network ({service}). Two computers writing to it can damage the store. Move it to a folder on this computer.</translation></message>
<message><source>unlock.title</source><translation>Unlock</translation></message>
<message><source>unlock.where</source><translation>{path} · locked {when} · {version}</translation></message>
<message><source>unlock.where.open</source><translation>{path} · {version}</translation></message>
<message><source>unlock.wrong</source><translation>That passphrase does not match. Check the keyboard language and Caps Lock, then try again.</translation></message>
<message><source>unlock.wrong.keyfile</source><translation>The passphrase or the key file does not match. Check the keyboard language, Caps Lock and the chosen key file, then try again.</translation></message>
<message><source>unlock.wrong.slow</source><translation>The passphrase did not match {n} times. You can try again in {s} seconds. The times go into the access log.</translation></message>
<message><source>variant.article</source><translation>Article</translation></message>
<message><source>variant.choose</source><translation>Choose what is asked.</translation></message>
<message><source>variant.field</source><translation>What is asked</translation></message>
<message><source>variant.open</source><translation>Not chosen yet; counted as “{side}”.</translation></message>
<message><source>variant.rule</source><translation>Due date, outcomes and grounds follow from the side.</translation></message>
<message><source>variant.title</source><translation>Side of the right</translation></message>
<message><source>verify.backup</source><translation>A backup is not opened where it lies. Verify it without a passphrase, or restore it to a new folder.</translation></message>
<message><source>verify.chain.broken</source><translation>The chain of the record breaks at entry {n}.</translation></message>
<message><source>verify.chain.damaged</source><translation>The record file is damaged after entry {n}.</translation></message>
<message><source>verify.chain.missing</source><translation>The record file is missing: {name}</translation></message>
<message><source>verify.chain.other</source><translation>The record is not the one the seal speaks of.</translation></message>
<message><source>verify.chain.signature</source><translation>The signature at entry {n} is wrong.</translation></message>
<message><source>verify.chain.unsigned</source><translation>The last {n} entries are not signed.</translation></message>
<message><source>verify.container.damaged</source><translation>Damaged or exchanged container: {name}</translation></message>
<message><source>verify.container.missing</source><translation>Missing container: {name}</translation></message>
<message><source>verify.database.damaged</source><translation>Tables and indexes of the database do not agree.</translation></message>
<message><source>verify.file.changed</source><translation>Changed file: {name}</translation></message>
<message><source>verify.file.missing</source><translation>Missing file: {name}</translation></message>
<message><source>verify.file.surplus</source><translation>File that the seal does not know: {name}</translation></message>
<message numerus="yes"><source>verify.found</source><translation><numerusform>1 difference found. Nothing was repaired: {where}</numerusform><numerusform>{n} differences found. Nothing was repaired: {where}</numerusform></translation></message>
<message><source>verify.head</source><translation>Record up to {n} · {digest} · key fingerprint {fingerprint}</translation></message>
<message><source>verify.noseal</source><translation>No store seal: the store was not closed cleanly. Unlock and lock it once, then verify again.</translation></message>
<message><source>verify.officer</source><translation>Say whose passphrase it is with --officer: {list}</translation></message>
<message><source>verify.passphrase</source><translation>The passphrase file cannot be read: {file}</translation></message>
<message><source>verify.reading</source><translation>The store is open for a check alone.</translation></message>
<message><source>verify.record.broken</source><translation>The record in the database does not verify at entry {n}.</translation></message>
<message><source>verify.record.gone</source><translation>What an entry of the access log says was removed before its day.</translation></message>
<message><source>verify.row.changed</source><translation>Row changed without an entry: {name} {key}</translation></message>
<message><source>verify.row.due</source><translation>Due date or stage of request {key} differs from its events.</translation></message>
<message><source>verify.row.sum</source><translation>A row was changed without an entry (older than two years).</translation></message>
<message><source>verify.seal.bad</source><translation>The seal is damaged or its signature is wrong.</translation></message>
<message><source>verify.seal.key</source><translation>The key of the seal is not that of the printed fingerprint.</translation></message>
<message><source>verify.seal.none</source><translation>No store seal: the store was not closed cleanly. Unlock and lock it once, then verify again.</translation></message>
<message><source>verify.sound</source><translation>The store is sound: {n} entries, {m} files, sealed {date}.</translation></message>
<message><source>way.agency</source><translation>Agency</translation></message>
<message><source>way.email</source><translation>E-mail</translation></message>
<message><source>way.fax</source><translation>Fax</translation></message>
<message><source>way.phone</source><translation>Phone</translation></message>
<message><source>way.post</source><translation>Post</translation></message>
<message><source>way.visit</source><translation>Visit</translation></message>
<message><source>way.web</source><translation>Website</translation></message>
<message><source>welcome.company</source><translation>The organisation and its policy are not entered yet. Enter them first: letters take their sender and items from there.</translation></message>
<message><source>welcome.company.act</source><translation>Open settings</translation></message>
<message><source>whatif.extended</source><translation>The extended due date is {due}.</translation></message>
<message><source>whatif.extended.from</source><translation>The extended due date is {due}. Now it is {before}.</translation></message>
<message><source>whatif.late</source><translation>That day is past already.</translation></message>
<message><source>whatif.law</source><translation>The due date is {due}.</translation></message>
<message><source>whatif.law.from</source><translation>The due date is {due}. Now it is {before}.</translation></message>
<message><source>whatif.postponed</source><translation>The person is told {due}. Once the reason ends, 10 days from that day are the limit.</translation></message>
<message><source>whatif.same.target</source><translation>The office target stays {due}.</translation></message>
<message><source>whatif.target</source><translation>The office target is {due}. It is not a legal date.</translation></message>
</context>
</TS>
