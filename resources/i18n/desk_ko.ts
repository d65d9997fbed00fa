<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context><name>desk</name>
<message><source>act.cancel</source><translation>그만두기</translation></message>
<message><source>act.close</source><translation>닫기</translation></message>
<message><source>act.copy</source><translation>복사</translation></message>
<message><source>act.edit</source><translation>고치기</translation></message>
<message><source>act.more</source><translation>더 보기</translation></message>
<message><source>act.print</source><translation>인쇄</translation></message>
<message><source>act.remove</source><translation>빼기</translation></message>
<message><source>act.retry</source><translation>다시 하기</translation></message>
<message><source>act.save</source><translation>저장</translation></message>
<message><source>act.undo</source><translation>되돌리기</translation></message>
<message><source>act.view</source><translation>보기</translation></message>
<message><source>agency.empty</source><translation>기관에서 온 문서가 없습니다. 받은 문서의 번호와 날짜를 적어 등록하세요.</translation></message>
<message><source>agency.ground</source><translation>제공할 수 있는 근거는 정해져 있습니다: {list}. 맞는 것이 없으면 제공하지 않습니다.</translation></message>
<message><source>agency.mediation</source><translation>조정에 응하지 않으려면 {due}까지 사유를 서면으로 내세요 (10일, 시행령 제51조의2).</translation></message>
<message><source>agency.new</source><translation>기관 문서 등록</translation></message>
<message><source>agency.provision</source><translation>제공한 항목, 근거, 요청 문서를 적으세요. 열람 통지의 제3자 제공 현황에 쓰입니다.</translation></message>
<message><source>agency.request</source><translation>단순 협조 요청은 제공 근거가 아닙니다. 거절 회신을 준비했습니다.</translation></message>
<message><source>agency.silence</source><translation>조정안에 {due}까지 답하지 않으면 수락한 것으로 봅니다 (15일, 법 제47조).</translation></message>
<message><source>agency.unblocked</source><translation>{agency} 제공 사실을 알릴 수 있게 되었습니다: 제한이 {date}에 끝났습니다.</translation></message>
<message><source>agent.delegate</source><translation>대리인</translation></message>
<message><source>agent.legal_representative</source><translation>법정대리인</translation></message>
<message><source>answer.choose</source><translation>고르세요</translation></message>
<message><source>answer.no</source><translation>아니요</translation></message>
<message><source>answer.yes</source><translation>예</translation></message>
<message><source>app.noscreen</source><translation>화면을 찾지 못했습니다. 화면 없이 둘러보려면: ./run tour --out DIR</translation></message>
<message><source>app.titled</source><translation>{screen} - DPO Desk</translation></message>
<message><source>approval.changed</source><translation>결재한 뒤 초안이 바뀌었습니다. 다시 결재를 받아야 발급할 수 있습니다.</translation></message>
<message><source>approval.decide</source><translation>결재</translation></message>
<message><source>approval.line.acting</source><translation>대결</translation></message>
<message><source>approval.line.decide</source><translation>결재</translation></message>
<message><source>approval.line.delegated</source><translation>전결</translation></message>
<message><source>approval.line.draft</source><translation>기안</translation></message>
<message><source>approval.line.review</source><translation>검토</translation></message>
<message><source>approval.one</source><translation>담당자가 한 명이라 기안과 결재를 같은 사람이 합니다. 이 사실도 기록합니다.</translation></message>
<message><source>approval.return</source><translation>반려</translation></message>
<message><source>approval.returned</source><translation>{name} 님이 반려했습니다: {reason}</translation></message>
<message><source>approval.submit</source><translation>결재 올리기</translation></message>
<message><source>backup.about</source><translation>백업은 지금의 암호 문구로 열립니다. 이 컴퓨터와 떨어진 곳(USB 저장 장치, 파일 서버)에 두세요. 되살리기는 사용 설명의 「백업과 복원」을 보세요.</translation></message>
<message><source>backup.at</source><translation>{at}</translation></message>
<message><source>backup.caption</source><translation>저장소를 암호화한 채로 다른 곳에 복사하고, 열어 보고 나서 백업으로 칩니다.</translation></message>
<message><source>backup.card</source><translation>백업</translation></message>
<message><source>backup.done</source><translation>백업을 마치고 열어 보았습니다: 접수건 {n}건, 파일 {m}개가 원본과 같습니다.</translation></message>
<message><source>backup.every.0</source><translation>하지 않음</translation></message>
<message><source>backup.every.12</source><translation>12시간마다</translation></message>
<message><source>backup.every.168</source><translation>한 주마다</translation></message>
<message><source>backup.every.24</source><translation>하루마다</translation></message>
<message><source>backup.every.72</source><translation>사흘마다</translation></message>
<message><source>backup.failed</source><translation>백업을 마치지 못했습니다: {reason}. 저장소와 지난 백업은 그대로입니다. 다른 곳을 골라 다시 하세요.</translation></message>
<message><source>backup.folder</source><translation>백업 폴더: {folder}</translation></message>
<message><source>backup.folder.act</source><translation>폴더 고르기</translation></message>
<message><source>backup.folder.ask</source><translation>백업을 둘 폴더</translation></message>
<message><source>backup.folder.none</source><translation>백업 폴더를 아직 고르지 않았습니다.</translation></message>
<message><source>backup.lacking</source><translation>저장소에서 이미 없어졌거나 손상된 파일 {n}개는 백업에 넣지 못했습니다. 저장소를 검증하세요.</translation></message>
<message numerus="yes"><source>backup.last</source><translation><numerusform>마지막 백업: {at} ({n}일 전)</numerusform></translation></message>
<message numerus="yes"><source>backup.last.away</source><translation><numerusform>마지막 백업: {at} ({n}일 전). 백업 폴더를 지금 찾을 수 없습니다.</numerusform></translation></message>
<message><source>backup.last.away.zero</source><translation>마지막 백업: {at} (오늘). 백업 폴더를 지금 찾을 수 없습니다.</translation></message>
<message><source>backup.last.never</source><translation>아직 백업한 적이 없습니다.</translation></message>
<message><source>backup.last.zero</source><translation>마지막 백업: {at} (오늘)</translation></message>
<message><source>backup.line</source><translation>접수건 {n}건 · 파일 {m}개 · {size}</translation></message>
<message><source>backup.list</source><translation>있는 백업</translation></message>
<message><source>backup.list.nofolder</source><translation>폴더를 고르면 그 안의 백업이 보입니다.</translation></message>
<message><source>backup.list.none</source><translation>이 폴더에는 아직 백업이 없습니다.</translation></message>
<message><source>backup.none</source><translation>백업할 폴더를 아직 고르지 않았습니다. 설정의 백업에서 고르세요.</translation></message>
<message><source>backup.now</source><translation>지금 백업</translation></message>
<message><source>backup.plan</source><translation>폴더와 주기</translation></message>
<message><source>backup.plan.every</source><translation>스스로 백업하는 간격</translation></message>
<message><source>backup.plan.range</source><translation>백업 간격은 0시간에서 {most}시간 사이로 정하세요.</translation></message>
<message><source>backup.reason.damaged</source><translation>저장소가 손상되어 있습니다</translation></message>
<message><source>backup.reason.differs</source><translation>사본이 원본과 다릅니다</translation></message>
<message><source>backup.reason.full</source><translation>디스크에 자리가 모자랍니다</translation></message>
<message><source>backup.reason.inside</source><translation>저장소 안의 폴더입니다</translation></message>
<message><source>backup.reason.io</source><translation>디스크에서 읽거나 쓰지 못했습니다</translation></message>
<message><source>backup.reason.place</source><translation>그 폴더에 쓸 수 없습니다</translation></message>
<message><source>backup.reason.taken</source><translation>같은 이름의 폴더가 이미 있습니다</translation></message>
<message><source>backup.running</source><translation>백업하고 열어 보는 중</translation></message>
<message><source>backup.saved</source><translation>백업한 곳: {folder}</translation></message>
<message><source>backup.size</source><translation>{n} MB</translation></message>
<message><source>backup.state.broken</source><translation>백업이 아님</translation></message>
<message><source>backup.state.good</source><translation>확인함</translation></message>
<message><source>backup.state.unopened</source><translation>아직 열어 보지 않음</translation></message>
<message><source>backup.unopened</source><translation>잠긴 채로 복사했습니다. 봉인은 맞습니다. 다음에 저장소를 열 때 열어 보고 백업으로 인정합니다.</translation></message>
<message><source>backup.unsealed</source><translation>저장소가 봉인된 그대로가 아니어서 암호 문구 없이 백업할 수 없습니다 ({name}). 저장소는 그대로입니다. 저장소를 열었다가 잠근 뒤 다시 하세요.</translation></message>
<message><source>case.act.ask_supplement</source><translation>보완 요청 적기</translation></message>
<message><source>case.act.check</source><translation>점검하기</translation></message>
<message><source>case.act.check_identity</source><translation>본인확인 적기</translation></message>
<message><source>case.act.choose_variant</source><translation>요구의 갈래 고르기</translation></message>
<message><source>case.act.close</source><translation>종결</translation></message>
<message><source>case.act.correct_notice</source><translation>통지서 바로잡기</translation></message>
<message><source>case.act.correct_receipt</source><translation>받은 날 고치기</translation></message>
<message><source>case.act.decide</source><translation>결정 쓰기</translation></message>
<message><source>case.act.dispatch</source><translation>발송 적기</translation></message>
<message><source>case.act.dispatch_time</source><translation>발송 적기</translation></message>
<message><source>case.act.enclose</source><translation>파일 더하기</translation></message>
<message><source>case.act.end_postponement</source><translation>연기 사유 끝남 적기</translation></message>
<message><source>case.act.examine</source><translation>검토 메모 적기</translation></message>
<message><source>case.act.extend</source><translation>연장 통지</translation></message>
<message><source>case.act.hold</source><translation>파기 보류 적기</translation></message>
<message><source>case.act.hold_done</source><translation>보류 확인 적기</translation></message>
<message><source>case.act.issue</source><translation>통지서 만들기</translation></message>
<message><source>case.act.issue_time</source><translation>통지서 만들기</translation></message>
<message><source>case.act.original</source><translation>원문 보기</translation></message>
<message><source>case.act.people</source><translation>주소와 연락처 고치기</translation></message>
<message><source>case.act.postpone</source><translation>연기 통지</translation></message>
<message><source>case.act.reopen</source><translation>다시 열기</translation></message>
<message><source>case.act.start_verification</source><translation>본인확인 시작</translation></message>
<message><source>case.act.treat_as_access</source><translation>열람으로 다루기</translation></message>
<message><source>case.act.undo</source><translation>되돌리기</translation></message>
<message><source>case.act.undo_of</source><translation>되돌리기: {what}</translation></message>
<message><source>case.back</source><translation>요구</translation></message>
<message><source>case.back.decision</source><translation>쓰던 결정으로</translation></message>
<message><source>case.done.ask_supplement</source><translation>보완 요청을 적었습니다. 처리기한은 그대로 흐릅니다.</translation></message>
<message><source>case.done.check</source><translation>점검한 것을 적었습니다.</translation></message>
<message><source>case.done.check_identity</source><translation>본인확인을 적었습니다.</translation></message>
<message><source>case.done.choose_variant</source><translation>요구의 갈래를 적었습니다.</translation></message>
<message><source>case.done.close</source><translation>종결했습니다.</translation></message>
<message><source>case.done.correct_notice</source><translation>검토부터 다시 합니다. 발급한 통지서는 그대로 있습니다.</translation></message>
<message><source>case.done.correct_receipt</source><translation>받은 날을 고쳤습니다.</translation></message>
<message><source>case.done.decide</source><translation>결정을 적었습니다.</translation></message>
<message><source>case.done.dispatch</source><translation>발송을 적었습니다.</translation></message>
<message><source>case.done.enclose</source><translation>파일을 더했습니다.</translation></message>
<message><source>case.done.end_postponement</source><translation>연기 사유가 끝난 날을 적었습니다.</translation></message>
<message><source>case.done.examine</source><translation>검토 메모를 더했습니다.</translation></message>
<message><source>case.done.extend</source><translation>연장을 적었습니다. 통지서를 발급해야 이루어집니다.</translation></message>
<message><source>case.done.hold</source><translation>파기 보류를 적었습니다.</translation></message>
<message><source>case.done.hold_done</source><translation>보류를 확인했습니다.</translation></message>
<message><source>case.done.people</source><translation>주소와 연락처를 고쳤습니다.</translation></message>
<message><source>case.done.postpone</source><translation>연기를 적었습니다. 통지서를 발급해야 이루어집니다.</translation></message>
<message><source>case.done.reopen</source><translation>다시 열었습니다.</translation></message>
<message><source>case.done.start_verification</source><translation>본인확인을 시작했습니다.</translation></message>
<message><source>case.done.treat_as_access</source><translation>열람으로 다룹니다.</translation></message>
<message><source>case.due</source><translation>{due} 24시까지</translation></message>
<message><source>case.due.postponed</source><translation>{due}까지라고 알림</translation></message>
<message><source>case.due.target</source><translation>{due} 회사 목표일</translation></message>
<message><source>case.due.was</source><translation>처리기한 {due}</translation></message>
<message><source>case.empty</source><translation>적지 않음</translation></message>
<message><source>case.enclose</source><translation>함께 보내는 자료 고르기</translation></message>
<message><source>case.language.en</source><translation>영어</translation></message>
<message><source>case.language.ko</source><translation>한국어</translation></message>
<message><source>case.meta.officer</source><translation>담당 {name}</translation></message>
<message><source>case.meta.policy</source><translation>{date}부터의 처리방침</translation></message>
<message><source>case.meta.received</source><translation>받은 날 {date}</translation></message>
<message><source>case.missing.decision</source><translation>아직 결정하지 않아 통지서를 만들 수 없습니다.</translation></message>
<message><source>case.missing.dispatch</source><translation>발송을 적은 뒤에 종결할 수 있습니다.</translation></message>
<message><source>case.none.files</source><translation>아직 첨부가 없습니다. 파일을 여기에 놓으세요.</translation></message>
<message><source>case.none.inquiries</source><translation>아직 물은 곳이 없습니다. 자료가 있을 만한 부서에 물으세요.</translation></message>
<message><source>case.none.letters</source><translation>아직 통지서가 없습니다. 결정을 쓰면 초안을 만들 수 있습니다.</translation></message>
<message><source>case.not_now</source><translation>‘{stage}’ 단계에서는 할 수 없는 일입니다: {act}. 바뀐 것은 없습니다.</translation></message>
<message><source>case.people.address</source><translation>주소</translation></message>
<message><source>case.people.agent</source><translation>대리인</translation></message>
<message><source>case.people.contacts</source><translation>주소와 연락처</translation></message>
<message><source>case.people.email</source><translation>전자우편</translation></message>
<message><source>case.people.font</source><translation>통지서의 글꼴에 없는 글자가 있습니다: {mark}. 아래에 통지서에 쓸 이름을 적으세요.</translation></message>
<message><source>case.people.kind</source><translation>관계</translation></message>
<message><source>case.people.letter_hint</source><translation>이름의 글자를 글꼴이 찍지 못할 때 통지서에 쓸 한글이나 로마자 이름</translation></message>
<message><source>case.people.letter_name</source><translation>통지서에 쓸 이름</translation></message>
<message><source>case.people.name</source><translation>이름</translation></message>
<message><source>case.people.phone</source><translation>전화</translation></message>
<message><source>case.people.postcode</source><translation>우편번호</translation></message>
<message><source>case.people.subject</source><translation>정보주체</translation></message>
<message><source>case.receipt.due</source><translation>이 날로 고치면 처리기한은 {due}입니다.</translation></message>
<message><source>case.receipt.hint</source><translation>회사의 어느 창구에든 처음 닿은 날입니다.</translation></message>
<message><source>case.receipt.late</source><translation>이 날로 고치면 처리기한이 {due}로, 이미 지났습니다.</translation></message>
<message><source>case.receipt.same</source><translation>처리기한은 그대로 {due}입니다.</translation></message>
<message><source>case.received.at</source><translation>{moment}</translation></message>
<message><source>case.received.day</source><translation>받은 날</translation></message>
<message><source>case.received.language</source><translation>언어</translation></message>
<message><source>case.received.moment</source><translation>도착한 시각</translation></message>
<message><source>case.received.nomoment</source><translation>시각은 적혀 있지 않습니다.</translation></message>
<message><source>case.received.noproof</source><translation>적어 둔 근거가 없습니다.</translation></message>
<message><source>case.received.proof</source><translation>도착 근거</translation></message>
<message><source>case.received.title</source><translation>받은 날과 경로</translation></message>
<message><source>case.received.way</source><translation>경로</translation></message>
<message><source>case.right.access</source><translation>열람</translation></message>
<message><source>case.right.automated</source><translation>자동화된 결정</translation></message>
<message><source>case.right.correction</source><translation>정정</translation></message>
<message><source>case.right.deletion</source><translation>삭제</translation></message>
<message><source>case.right.side</source><translation>{right} · {side}</translation></message>
<message><source>case.right.source</source><translation>수집 출처</translation></message>
<message><source>case.right.suspension</source><translation>처리정지</translation></message>
<message><source>case.right.transmission</source><translation>전송요구</translation></message>
<message><source>case.right.withdrawal</source><translation>동의 철회</translation></message>
<message><source>case.since</source><translation>{date}부터</translation></message>
<message><source>case.stage.closed</source><translation>종결</translation></message>
<message><source>case.stage.decided</source><translation>결정</translation></message>
<message><source>case.stage.examining</source><translation>검토</translation></message>
<message><source>case.stage.extended</source><translation>연장</translation></message>
<message><source>case.stage.notified</source><translation>통지</translation></message>
<message><source>case.stage.objection</source><translation>이의</translation></message>
<message><source>case.stage.postponed</source><translation>연기</translation></message>
<message><source>case.stage.received</source><translation>접수</translation></message>
<message><source>case.stage.verifying</source><translation>확인</translation></message>
<message><source>case.stage.withdrawn</source><translation>취하</translation></message>
<message><source>case.switch</source><translation>이 접수건의 요구</translation></message>
<message><source>case.tab.decision</source><translation>결정</translation></message>
<message><source>case.tab.examination</source><translation>검토</translation></message>
<message><source>case.tab.files</source><translation>첨부</translation></message>
<message><source>case.tab.history</source><translation>이력</translation></message>
<message><source>case.tab.letters</source><translation>통지서</translation></message>
<message><source>case.tab.overview</source><translation>개요</translation></message>
<message><source>case.tab.people</source><translation>사람과 대리인</translation></message>
<message><source>case.tab.request</source><translation>요구</translation></message>
<message><source>case.tabs</source><translation>접수건의 부분</translation></message>
<message><source>case.title</source><translation>접수건</translation></message>
<message><source>case.variant.unknown</source><translation>이 권리에 없는 갈래입니다. 다시 고르세요.</translation></message>
<message><source>case.words.none</source><translation>적어 둔 말이 없습니다.</translation></message>
<message><source>case.words.title</source><translation>요구 내용</translation></message>
<message><source>checks.count</source><translation>점검표 {done}/{total}</translation></message>
<message><source>checks.done</source><translation>살펴본 것</translation></message>
<message><source>checks.nothing</source><translation>새로 표시한 것이 없습니다.</translation></message>
<message><source>checks.outside</source><translation>이런 경우라면 법이 이 권리를 주지 않습니다</translation></message>
<message><source>checks.outside.so</source><translation>표시한 대로라면 결과를 ‘법 적용 대상 아님’으로 할지 살펴보세요.</translation></message>
<message><source>checks.save</source><translation>점검 저장</translation></message>
<message><source>checks.title</source><translation>점검표</translation></message>
<message><source>clipboard.copied</source><translation>복사했습니다. 15초 뒤에 클립보드에서 지웁니다.</translation></message>
<message><source>clock.extend</source><translation>연장은 두 번까지, 한 번에 30일 이내입니다. {due}까지 사유를 통지해야 합니다 (시행령 제44조의3제5항).</translation></message>
<message><source>clock.identity</source><translation>본인확인을 기다리는 동안에도 처리기한은 흐릅니다: {due}.</translation></message>
<message><source>clock.inquiry</source><translation>회신을 기다리는 동안에도 처리기한은 흐릅니다. 열람은 연기를 통지할 수 있고 {right}{은/는} 연기할 수 없습니다.</translation></message>
<message><source>clock.postpone</source><translation>연기는 {due}까지 통지서를 발급해야 이루어집니다. 사유와 이의제기 방법을 함께 씁니다.</translation></message>
<message><source>clock.postpone_end</source><translation>사유가 끝난 날부터 10일 안에 열람하게 합니다 (표준지침 제31조).</translation></message>
<message><source>clock.refuse_by</source><translation>거절하려면 {due}까지 통지해야 합니다 (고시 제2024-9호 제8조제2항).</translation></message>
<message><source>clock.supplement</source><translation>보완을 요청해도 처리기한은 멈추지 않습니다. 법에 멈추는 규정이 없습니다. 회신이 없어도 {due}까지 통지하세요.</translation></message>
<message><source>container.damaged</source><translation>보관한 파일이 바뀌었거나 손상되어 열지 않았습니다. 다른 기록은 그대로입니다. 백업에서 그 파일을 확인하세요.</translation></message>
<message><source>container.missing</source><translation>보관한 파일이 저장소 폴더에 없습니다. 다른 기록은 그대로입니다. 백업에서 그 파일을 확인하세요.</translation></message>
<message><source>create.act</source><translation>저장소 만들기</translation></message>
<message><source>create.again</source><translation>두 번 입력한 암호 문구가 다릅니다. 눈 아이콘을 눌러 비교해 보세요.</translation></message>
<message><source>create.back</source><translation>이전</translation></message>
<message><source>create.busy</source><translation>저장소를 만드는 중</translation></message>
<message><source>create.choose</source><translation>폴더 고르기</translation></message>
<message><source>create.code</source><translation>복구 코드는 지금 한 번만 보입니다. 인쇄하여 이 컴퓨터와 떨어진 잠긴 곳에 두세요.</translation></message>
<message><source>create.code.again</source><translation>코드 다시 보기</translation></message>
<message><source>create.code.check</source><translation>인쇄한 종이를 보고 {a}번째와 {b}번째 묶음을 적으세요.</translation></message>
<message><source>create.code.check.title</source><translation>복구 코드 확인</translation></message>
<message><source>create.code.differs</source><translation>종이에 적힌 것과 다릅니다. {n}번째 묶음을 다시 보세요.</translation></message>
<message><source>create.code.group</source><translation>{n}번째 묶음</translation></message>
<message><source>create.code.kept</source><translation>종이에 옮겼습니다</translation></message>
<message><source>create.code.open</source><translation>DPO Desk 열기</translation></message>
<message><source>create.code.print</source><translation>코드 인쇄</translation></message>
<message><source>create.code.sheet</source><translation>{store}의 복구 코드, {date}에 만든 저장소</translation></message>
<message><source>create.code.sheet.fingerprint</source><translation>이 저장소의 키 지문: {fingerprint}. 저장소를 확인할 때(./run verify) 이 지문과 견주세요.</translation></message>
<message><source>create.code.sheet.hint</source><translation>이 종이가 있으면 보호책임자의 암호 문구를 새로 정할 수 있습니다. 이 컴퓨터와 떨어진 잠긴 곳에 두세요.</translation></message>
<message><source>create.code.title</source><translation>복구 코드</translation></message>
<message><source>create.common</source><translation>널리 알려진 암호 문구라 쓸 수 없습니다. 다른 낱말로 바꾸세요.</translation></message>
<message><source>create.company</source><translation>회사 이름</translation></message>
<message><source>create.done</source><translation>저장소를 만들었습니다. 다음은 회사와 보호책임자의 연락처입니다.</translation></message>
<message><source>create.folder</source><translation>저장소를 둘 폴더. 이 컴퓨터 안의 빈 폴더를 고르세요.</translation></message>
<message><source>create.folder.refused</source><translation>이 폴더에 저장소를 만들 수 없습니다. 만들어진 것은 없습니다. 폴더의 쓰기 권한과 여유 공간을 확인하거나 다른 폴더를 고르세요.</translation></message>
<message><source>create.folder.taken</source><translation>이 폴더에는 이미 다른 파일이 있습니다. 파일은 그대로입니다. 빈 폴더를 고르거나 새 폴더를 만드세요.</translation></message>
<message><source>create.job</source><translation>직책</translation></message>
<message><source>create.job.usual</source><translation>개인정보 보호책임자</translation></message>
<message><source>create.long</source><translation>암호 문구는 {n}자까지 쓸 수 있습니다.</translation></message>
<message><source>create.missing.company</source><translation>회사 이름을 적으세요. 보기: 아니그마테크놀로지스 주식회사</translation></message>
<message><source>create.missing.folder</source><translation>폴더를 고르세요.</translation></message>
<message><source>create.missing.job</source><translation>직책을 적으세요. 보기: 개인정보 보호책임자</translation></message>
<message><source>create.missing.officer</source><translation>보호책임자의 이름을 적으세요. 보기: 정해린</translation></message>
<message><source>create.names</source><translation>회사나 저장소의 이름만으로 만든 암호 문구는 쓸 수 없습니다. 낱말을 더하세요.</translation></message>
<message><source>create.next</source><translation>다음</translation></message>
<message><source>create.nokey</source><translation>암호 문구와 복구 코드를 모두 잃으면 아무도 저장소를 열 수 없습니다.</translation></message>
<message><source>create.officer</source><translation>보호책임자 이름</translation></message>
<message><source>create.passphrase.again</source><translation>암호 문구 다시</translation></message>
<message><source>create.rule</source><translation>15자 이상. 한글 문장도 됩니다. 남이 짐작하지 못할 낱말 네다섯 개가 좋습니다.</translation></message>
<message numerus="yes"><source>create.short</source><translation><numerusform>{n}자 더 필요합니다.</numerusform></translation></message>
<message><source>create.step</source><translation>{n} / {total}</translation></message>
<message><source>create.synced</source><translation>동기화되거나 네트워크에 있는 폴더({service})입니다. 두 컴퓨터가 함께 쓰면 저장소가 손상될 수 있습니다. 저장소는 이 컴퓨터의 폴더에 만들고, 이 폴더에는 나중에 설정의 백업에서 암호화된 백업을 두세요. 그래도 여기에 만들려면 한 번 더 누르세요.</translation></message>
<message><source>create.title</source><translation>새 저장소 만들기</translation></message>
<message><source>create.where</source><translation>폴더</translation></message>
<message><source>dday.closed</source><translation>종결</translation></message>
<message><source>dday.extended</source><translation>D-{n} 연장</translation></message>
<message><source>dday.far</source><translation>D-{n}</translation></message>
<message><source>dday.late</source><translation>D+{n} 지남</translation></message>
<message><source>dday.none</source><translation>기한 없음</translation></message>
<message><source>dday.notified</source><translation>통지함</translation></message>
<message><source>dday.postponed</source><translation>D-{n} 연기</translation></message>
<message><source>dday.soon</source><translation>D-{n} 임박</translation></message>
<message><source>dday.target</source><translation>목표 D-{n}</translation></message>
<message><source>dday.target.late</source><translation>목표 D+{n}</translation></message>
<message><source>dday.target.today</source><translation>목표 D-day</translation></message>
<message><source>dday.today</source><translation>D-day 오늘</translation></message>
<message><source>decision.barred</source><translation>이렇게 답하면 이 근거를 쓸 수 없습니다. 다른 근거를 고르거나 이 부분을 빼세요.</translation></message>
<message><source>decision.by.email</source><translation>전자우편</translation></message>
<message><source>decision.by.fax</source><translation>팩스</translation></message>
<message><source>decision.by.other</source><translation>기타</translation></message>
<message><source>decision.by.post</source><translation>우편</translation></message>
<message><source>decision.by.visit</source><translation>방문</translation></message>
<message><source>decision.change</source><translation>결정 다시 쓰기</translation></message>
<message><source>decision.complete</source><translation>통지서에 쓸 것이 모두 있습니다.</translation></message>
<message><source>decision.copy.copy</source><translation>사본·출력물</translation></message>
<message><source>decision.copy.duplicate</source><translation>복제물·인화물</translation></message>
<message><source>decision.copy.file</source><translation>전자파일</translation></message>
<message><source>decision.copy.other</source><translation>기타</translation></message>
<message><source>decision.copy.view</source><translation>열람·시청</translation></message>
<message><source>decision.delivery</source><translation>받는 방법</translation></message>
<message><source>decision.enclosure</source><translation>개인정보를 보여 주지 않는 결과에는 자료를 붙일 수 없습니다.</translation></message>
<message><source>decision.enclosure.none</source><translation>보여 줄 자료를 붙이세요. 파일을 여기에 놓아도 됩니다.</translation></message>
<message><source>decision.enclosure.tick</source><translation>{name} · {size} · SHA-256 {sha}</translation></message>
<message><source>decision.enclosures</source><translation>함께 보내는 자료</translation></message>
<message><source>decision.fee</source><translation>수수료 없음. 청구하려면 실비 계산을 적으세요. 요구하게 된 사유가 회사에 있으면 청구할 수 없습니다 (시행령 제47조).</translation></message>
<message><source>decision.finding</source><translation>살펴본 경위</translation></message>
<message><source>decision.form</source><translation>열람 형태</translation></message>
<message><source>decision.ground</source><translation>근거</translation></message>
<message><source>decision.identity</source><translation>본인확인이 일치한 뒤에 쓸 수 있는 결과입니다.</translation></message>
<message><source>decision.item.1</source><translation>1. 개인정보의 항목 및 내용</translation></message>
<message><source>decision.item.2</source><translation>2. 수집·이용의 목적</translation></message>
<message><source>decision.item.3</source><translation>3. 보유 및 이용 기간</translation></message>
<message><source>decision.item.4</source><translation>4. 제3자 제공 현황</translation></message>
<message><source>decision.item.5</source><translation>5. 처리에 동의한 사실 및 내용</translation></message>
<message><source>decision.kept.ended</source><translation>보존이 {until}에 이미 끝났습니다. 이 기록은 남길 수 없습니다.</translation></message>
<message><source>decision.late_reason</source><translation>늦은 이유</translation></message>
<message><source>decision.may</source><translation>이 법령은 보존할 수 있다고 정합니다. ‘보존해야 한다’고 쓰지 마세요.</translation></message>
<message><source>decision.missing</source><translation>거절하려면 근거, 이유, 이의제기 방법이 모두 있어야 합니다. 남은 것: {list}.</translation></message>
<message><source>decision.missing.answer</source><translation>근거의 물음에 답하세요.</translation></message>
<message><source>decision.missing.barred</source><translation>답이 이 근거와 맞지 않습니다. 다른 근거를 고르세요.</translation></message>
<message><source>decision.missing.closed</source><translation>이 요구에 쓸 수 없는 근거입니다. 다시 고르세요.</translation></message>
<message><source>decision.missing.enclosure</source><translation>보여 줄 자료를 하나 이상 붙이세요.</translation></message>
<message><source>decision.missing.fee_basis</source><translation>수수료의 실비 계산을 적으세요.</translation></message>
<message><source>decision.missing.fee_cause</source><translation>이 요구에는 수수료를 청구할 수 없습니다.</translation></message>
<message><source>decision.missing.fee_postage</source><translation>우송료는 사본을 우편으로 보낼 때에만 청구할 수 있습니다.</translation></message>
<message><source>decision.missing.ground</source><translation>근거를 고르세요.</translation></message>
<message><source>decision.missing.item1</source><translation>개인정보의 항목 및 내용이 비어 있습니다. 여기에 적거나 설정의 처리방침에서 채우세요.</translation></message>
<message><source>decision.missing.item2</source><translation>수집·이용의 목적이 비어 있습니다. 여기에 적거나 설정의 처리방침에서 채우세요.</translation></message>
<message><source>decision.missing.item3</source><translation>보유 및 이용 기간이 비어 있습니다. 여기에 적거나 설정의 처리방침에서 채우세요.</translation></message>
<message><source>decision.missing.item4</source><translation>제3자 제공 현황이 비어 있습니다. 여기에 적거나 설정의 처리방침에서 채우세요.</translation></message>
<message><source>decision.missing.item5</source><translation>처리에 동의한 사실 및 내용이 비어 있습니다. 여기에 적거나 설정의 처리방침에서 채우세요.</translation></message>
<message><source>decision.missing.kept</source><translation>남는 기록과 그 법령을 고르세요.</translation></message>
<message><source>decision.missing.kept.duty</source><translation>고른 근거에 맞는 법령의 기록을 하나 이상 적으세요.</translation></message>
<message><source>decision.missing.kept.fields</source><translation>남는 항목을 적으세요.</translation></message>
<message><source>decision.missing.kept.items</source><translation>남는 기록을 적으세요.</translation></message>
<message><source>decision.missing.kept.place</source><translation>따로 저장한 곳을 적으세요.</translation></message>
<message><source>decision.missing.kept.until</source><translation>언제까지 남는지 적으세요.</translation></message>
<message><source>decision.missing.kept.why</source><translation>보존할 수 있는 기록을 남기는 이유를 적으세요.</translation></message>
<message><source>decision.missing.outcome</source><translation>결과를 고르세요.</translation></message>
<message><source>decision.missing.reason</source><translation>요구한 분이 읽을 이유를 적으세요.</translation></message>
<message><source>decision.missing.view_at</source><translation>열람할 날과 시각을 적으세요.</translation></message>
<message><source>decision.missing.view_place</source><translation>열람할 곳을 적으세요.</translation></message>
<message><source>decision.missing.withheld</source><translation>근거가 미치는 부분을 적으세요.</translation></message>
<message><source>decision.none</source><translation>아직 결정하지 않았습니다.</translation></message>
<message><source>decision.nopolicy</source><translation>설정에 처리방침이 없어 비어 있습니다. 직접 적으세요.</translation></message>
<message><source>decision.order</source><translation>열람과 삭제를 함께 요구했습니다. 열람하게 한 뒤에 삭제하세요.</translation></message>
<message><source>decision.outcome</source><translation>결과</translation></message>
<message><source>decision.outcome.destroyed</source><translation>이미 파기함</translation></message>
<message><source>decision.outcome.done</source><translation>조치함</translation></message>
<message><source>decision.outcome.full</source><translation>전부</translation></message>
<message><source>decision.outcome.none</source><translation>고를 수 있는 결과가 없습니다.</translation></message>
<message><source>decision.outcome.notheld</source><translation>보유하지 않음</translation></message>
<message><source>decision.outcome.notidentified</source><translation>본인을 확인하지 못함</translation></message>
<message><source>decision.outcome.notobliged</source><translation>전송 의무 없음</translation></message>
<message><source>decision.outcome.outside</source><translation>법 적용 대상 아님</translation></message>
<message><source>decision.outcome.partial</source><translation>일부</translation></message>
<message><source>decision.outcome.postponed</source><translation>연기</translation></message>
<message><source>decision.outcome.processor</source><translation>수탁자임</translation></message>
<message><source>decision.outcome.refused</source><translation>거절</translation></message>
<message><source>decision.outcome.unchanged</source><translation>바로 적혀 있음</translation></message>
<message><source>decision.outcome.unclear</source><translation>보완되지 않음</translation></message>
<message><source>decision.outcome.withdrawn</source><translation>취하</translation></message>
<message><source>decision.prefilled</source><translation>{date}부터 시행한 처리방침에서 가져왔습니다. 이 분에게 맞게 고치세요.</translation></message>
<message><source>decision.prior</source><translation>같은 근거의 지난 결정</translation></message>
<message><source>decision.prior.none</source><translation>같은 근거로 결정한 일이 아직 없습니다.</translation></message>
<message><source>decision.private</source><translation>민간 회사가 쓸 수 있는 근거만 보입니다. 처리방침만으로는 거절할 수 없습니다.</translation></message>
<message><source>decision.q.act35-3</source><translation>기한 안에 열람하게 할 수 없는 이유는 무엇이고 언제 끝납니까?</translation></message>
<message><source>decision.q.transmission</source><translation>회사가 시행령 제42조의2의 규모에 해당합니까? 해당하지 않으면 전자 사본의 열람으로 답합니다.</translation></message>
<message><source>decision.reason</source><translation>통지서에 쓸 이유</translation></message>
<message><source>decision.reason.hint</source><translation>요구한 분이 그대로 읽습니다. 조문만 쓰지 말고 무엇을 왜 드리지 못하는지 쓰세요.</translation></message>
<message><source>decision.refuse.late</source><translation>거절은 {due}까지 통지해야 했습니다. 늦은 이유를 적으세요.</translation></message>
<message><source>decision.review_hint</source><translation>제한이 끝나는 날이 있으면 적으세요.</translation></message>
<message><source>decision.review_line</source><translation>{date}에 다시 살펴봄</translation></message>
<message><source>decision.review_on</source><translation>다시 살펴볼 날</translation></message>
<message><source>decision.view_at</source><translation>방문 일시</translation></message>
<message><source>decision.view_at.form</source><translation>날짜와 시각으로 읽을 수 없습니다. 2026-11-30 14:00처럼 쓰세요.</translation></message>
<message><source>decision.view_at_hint</source><translation>2026-11-30 14:00처럼 쓰세요.</translation></message>
<message><source>decision.view_place</source><translation>방문 장소</translation></message>
<message><source>decision.withheld.add</source><translation>부분 더하기</translation></message>
<message><source>decision.withheld.block</source><translation>부분 {n}</translation></message>
<message><source>decision.withhold.access</source><translation>드리지 않는 것</translation></message>
<message><source>decision.withhold.automated</source><translation>따르지 못하는 것</translation></message>
<message><source>decision.withhold.correction</source><translation>고치지 않는 것</translation></message>
<message><source>decision.withhold.deletion</source><translation>삭제하지 않는 것</translation></message>
<message><source>decision.withhold.item</source><translation>어느 부분</translation></message>
<message><source>decision.withhold.source</source><translation>알려 드리지 못하는 것</translation></message>
<message><source>decision.withhold.suspension</source><translation>계속 처리하는 것</translation></message>
<message><source>decision.withhold.transmission</source><translation>보내지 않는 것</translation></message>
<message><source>decision.withhold.withdrawal</source><translation>계속 처리하는 것</translation></message>
<message><source>decision.write</source><translation>결정</translation></message>
<message><source>destroy.gone</source><translation>이미 파기했거나 없는 접수건입니다.</translation></message>
<message><source>destroy.ground</source><translation>파기 사유</translation></message>
<message><source>destroy.open</source><translation>접수건 {number}은 처리 중이어서 파기할 수 없습니다. 종결한 뒤 파기하세요.</translation></message>
<message><source>diagnostics.about</source><translation>문제가 되풀이되면 진단 파일을 저장해 도움을 청할 때 보내세요. 판과 건수와 오류 코드만 들어 있고 개인정보는 없습니다.</translation></message>
<message><source>diagnostics.act</source><translation>진단 파일 저장</translation></message>
<message><source>diagnostics.card</source><translation>진단 파일</translation></message>
<message><source>diagnostics.done</source><translation>진단 파일을 저장했습니다.</translation></message>
<message><source>diagnostics.failed</source><translation>진단 파일을 저장하지 못했습니다. 저장소는 그대로입니다. 다른 곳을 고르세요.</translation></message>
<message><source>diagnostics.file</source><translation>진단 파일을 저장할 곳</translation></message>
<message><source>dispatch.day</source><translation>보낸 날</translation></message>
<message><source>dispatch.done</source><translation>{when}에 {how}{으로/로} 보냈습니다.</translation></message>
<message><source>dispatch.how</source><translation>보낸 방법</translation></message>
<message><source>dispatch.note</source><translation>메모</translation></message>
<message><source>dispatch.number</source><translation>등기번호</translation></message>
<message><source>dispatch.proof</source><translation>도착 증빙</translation></message>
<message><source>dispatch.record</source><translation>발송 적기</translation></message>
<message><source>dispatch.returned</source><translation>통지서가 반송되었습니다: {reason}. 반송되어도 처리기한은 바뀌지 않습니다.</translation></message>
<message><source>dispatch.when</source><translation>보낸 때</translation></message>
<message><source>dispatch.wrong</source><translation>잘못 보냈습니까? 유출로 다룹니다. 정보주체에게 {until}까지 알리세요 (72시간, 시행령 제39조).</translation></message>
<message><source>done.saved</source><translation>저장했습니다.</translation></message>
<message><source>done.undone</source><translation>되돌렸습니다. 이력에는 두 기록이 모두 남습니다.</translation></message>
<message><source>due.calendar.gone</source><translation>휴일표 {file}{을/를} 열 수 없습니다. 경로와 권한을 살펴보세요.</translation></message>
<message><source>due.calendar.wrong</source><translation>휴일표 {file}의 {line}행이 맞지 않습니다: {problem}</translation></message>
<message><source>due.date.form</source><translation>‘{text}’: 날짜를 2026-11-22처럼 쓰세요.</translation></message>
<message><source>due.head</source><translation>{right}: {date} 접수</translation></message>
<message><source>due.law</source><translation>처리기한: {date} 24시까지</translation></message>
<message><source>due.none</source><translation>처리기한을 정할 수 없습니다.</translation></message>
<message><source>due.refuse</source><translation>거절하려면 통지: {date} 24시까지</translation></message>
<message><source>due.target</source><translation>법정 기한 없음 (지체 없이). 회사가 정한 목표일: {date}</translation></message>
<message><source>due.variant.none</source><translation>{right}{은/는} 갈래가 없는 권리입니다. --variant를 빼세요.</translation></message>
<message><source>due.variant.other</source><translation>{right}의 갈래는 {list}입니다.</translation></message>
<message><source>error.back</source><translation>다시 저장할 수 있습니다. 보관해 둔 초안을 이어 쓰세요.</translation></message>
<message><source>error.clock</source><translation>컴퓨터의 시각이 마지막 기록({last})보다 이릅니다. 저장한 기록은 안전합니다. 시각을 맞춘 뒤 계속하세요.</translation></message>
<message><source>error.date.early</source><translation>받은 날({received})보다 앞선 날짜입니다.</translation></message>
<message><source>error.date.far</source><translation>너무 먼 날짜입니다. 연도를 확인하세요.</translation></message>
<message><source>error.date.form</source><translation>날짜로 읽을 수 없습니다. 2026-11-30처럼 쓰세요.</translation></message>
<message><source>error.date.future</source><translation>오늘보다 뒤의 날짜입니다.</translation></message>
<message><source>error.date.old</source><translation>너무 오래된 날짜입니다. 연도를 확인하세요.</translation></message>
<message><source>error.date.order</source><translation>끝나는 날이 시작하는 날보다 앞섭니다.</translation></message>
<message><source>error.date.past</source><translation>이미 지난 날입니다.</translation></message>
<message><source>error.file.damaged</source><translation>첨부가 손상되었습니다. 더하지 않았습니다. 보낸 분에게 다시 받으세요.</translation></message>
<message><source>error.file.empty</source><translation>빈 파일이라 더하지 않았습니다. 파일을 확인하세요.</translation></message>
<message><source>error.file.large</source><translation>첨부가 너무 큽니다: {size}, 한도 {limit}. 더하지 않았습니다. 나누어 더하세요.</translation></message>
<message><source>error.file.type</source><translation>이 형식은 열어 볼 수 없습니다. 파일은 그대로 보관합니다.</translation></message>
<message><source>error.file.unread</source><translation>파일을 읽지 못해 더하지 않았습니다. 파일이 그 자리에 있는지 보고 다시 더하세요.</translation></message>
<message><source>error.full</source><translation>디스크가 가득 차 저장하지 못했습니다. 쓴 내용은 화면에 그대로 있습니다. {need} 이상 비우고 다시 저장하세요.</translation></message>
<message><source>error.io</source><translation>디스크에서 읽지 못했습니다. 저장한 것은 바꾸지 않았습니다. 저장소를 검증하고 백업을 확인하세요.</translation></message>
<message><source>error.name.font</source><translation>이 글자에 맞는 글꼴이 없습니다. 통지서에 쓸 한글이나 로마자 이름을 적으세요.</translation></message>
<message><source>error.number</source><translation>숫자로 읽을 수 없습니다. 13200처럼 쓰세요.</translation></message>
<message><source>error.printer</source><translation>인쇄하지 못했습니다: {reason}. 발급한 통지서는 그대로입니다. 프린터를 확인하고 다시 인쇄하세요.</translation></message>
<message><source>error.readonly</source><translation>저장할 수 없어 읽기만 할 수 있습니다: {reason}. 저장한 기록은 안전합니다. 원인이 없어지면 다시 쓸 수 있습니다.</translation></message>
<message><source>error.stale</source><translation>그 사이 {name} 님이 먼저 저장했습니다. 쓴 내용은 그대로 있습니다. 두 내용을 비교해 하나를 고르세요.</translation></message>
<message><source>error.stale.desk</source><translation>그 사이 이 접수건이 바뀌었습니다. 쓴 내용은 그대로 있습니다. 바뀐 내용을 보고 다시 저장하세요.</translation></message>
<message><source>error.text.control</source><translation>{n}번째 글자({mark})는 인쇄할 수 없습니다. 지우거나 바꾸세요.</translation></message>
<message><source>error.text.empty</source><translation>비어 있습니다. {what}{을/를} 적으세요.</translation></message>
<message><source>error.text.long</source><translation>{limit}자까지 쓸 수 있습니다. 지금 {n}자이며 내용은 그대로 있습니다.</translation></message>
<message><source>error.unknown</source><translation>예상하지 못한 문제로 멈추었습니다. 저장한 기록은 안전합니다. 다시 해 보고 되풀이되면 진단 파일을 보내세요. 개인정보는 들어 있지 않습니다.</translation></message>
<message><source>examination.files</source><translation>함께 보내는 자료 {n}개</translation></message>
<message><source>examination.files.zero</source><translation>함께 보내는 자료가 없습니다.</translation></message>
<message><source>examination.none</source><translation>아직 검토 메모가 없습니다.</translation></message>
<message><source>examination.note</source><translation>메모</translation></message>
<message><source>examination.note_hint</source><translation>찾아본 시스템, 물은 부서, 찾은 것을 적으세요.</translation></message>
<message><source>examination.notes</source><translation>검토 메모</translation></message>
<message><source>fee.basis</source><translation>실비 계산</translation></message>
<message><source>fee.basis.hint</source><translation>흑백 출력 20쪽 × 100원처럼 쓰세요.</translation></message>
<message><source>fee.fee</source><translation>수수료(원)</translation></message>
<message><source>fee.fold</source><translation>수수료 접기</translation></message>
<message><source>fee.line</source><translation>{total}원 · {basis}</translation></message>
<message><source>fee.own_cause</source><translation>요구하게 된 사유가 회사에 있습니다</translation></message>
<message><source>fee.postage</source><translation>우송료(원)</translation></message>
<message><source>fee.postage.hint</source><translation>사본을 우편으로 보내 달라고 할 때만</translation></message>
<message><source>fee.title</source><translation>수수료</translation></message>
<message><source>fee.unfold</source><translation>수수료 적기</translation></message>
<message><source>field.agent</source><translation>대리인</translation></message>
<message><source>field.arrival_proof</source><translation>도착 근거</translation></message>
<message><source>field.confirmed_on</source><translation>확인한 날</translation></message>
<message><source>field.contact</source><translation>연락처</translation></message>
<message><source>field.day</source><translation>날짜</translation></message>
<message><source>field.days</source><translation>날수</translation></message>
<message><source>field.ended_on</source><translation>사유가 끝난 날</translation></message>
<message><source>field.fee_basis</source><translation>실비 계산</translation></message>
<message><source>field.fields</source><translation>대조한 항목</translation></message>
<message><source>field.file</source><translation>파일 이름</translation></message>
<message><source>field.holder</source><translation>맡은 사람</translation></message>
<message><source>field.item</source><translation>통지서의 항목</translation></message>
<message><source>field.law</source><translation>법령 설정</translation></message>
<message><source>field.letter_name</source><translation>통지서에 쓸 이름</translation></message>
<message><source>field.mandate_note</source><translation>위임장과 대리인 확인</translation></message>
<message><source>field.meanwhile</source><translation>그동안 하는 일</translation></message>
<message><source>field.name</source><translation>이름</translation></message>
<message><source>field.note</source><translation>메모</translation></message>
<message><source>field.now_items</source><translation>지금 드리는 것</translation></message>
<message><source>field.organisation</source><translation>조직</translation></message>
<message><source>field.reason</source><translation>이유</translation></message>
<message><source>field.sign_in_name</source><translation>로그인 이름</translation></message>
<message><source>field.system</source><translation>시스템</translation></message>
<message><source>field.title</source><translation>직책</translation></message>
<message><source>field.tracking</source><translation>등기번호</translation></message>
<message><source>field.until</source><translation>연기할 날</translation></message>
<message><source>field.variant</source><translation>요구의 갈래</translation></message>
<message><source>field.view_at</source><translation>방문 일시</translation></message>
<message><source>field.wanted_by</source><translation>원하는 날</translation></message>
<message><source>field.what</source><translation>빠진 것</translation></message>
<message><source>field.words</source><translation>요구한 말</translation></message>
<message><source>files.added</source><translation>{date} 더함</translation></message>
<message><source>files.hide</source><translation>원문 닫기</translation></message>
<message><source>files.kept</source><translation>보관</translation></message>
<message><source>files.kind.enclosure</source><translation>함께 보내는 자료</translation></message>
<message><source>files.kind.letter</source><translation>발급한 통지서</translation></message>
<message><source>files.kind.masked</source><translation>가린 사본</translation></message>
<message><source>files.kind.original</source><translation>원본 메일</translation></message>
<message><source>files.look_in</source><translation>위치(&amp;L):</translation></message>
<message><source>files.masked</source><translation>보관할 수 없는 것을 뺀 사본입니다.</translation></message>
<message><source>files.not_numbers</source><translation>주민등록번호가 아니라고 본 이유: {reason}</translation></message>
<message><source>files.notext</source><translation>메일에 읽을 글이 없습니다.</translation></message>
<message><source>files.original_sha</source><translation>원본의 SHA-256</translation></message>
<message><source>files.purpose</source><translation>접수건 검토를 위한 원문 확인</translation></message>
<message><source>files.reading</source><translation>원문을 읽는 중</translation></message>
<message><source>files.size</source><translation>크기</translation></message>
<message><source>files.subject</source><translation>제목</translation></message>
<message><source>files.taken</source><translation>뺀 것</translation></message>
<message><source>files.taken.number</source><translation>번호 {masked}, {where}</translation></message>
<message><source>files.taken.part</source><translation>첨부 {name}, {size}</translation></message>
<message><source>files.text</source><translation>원문</translation></message>
<message><source>files.type</source><translation>파일 형식(&amp;T):</translation></message>
<message><source>files.where.body</source><translation>본문</translation></message>
<message><source>files.where.file</source><translation>파일 이름</translation></message>
<message><source>files.where.header</source><translation>머리글 {rest}</translation></message>
<message><source>files.where.html</source><translation>HTML 본문</translation></message>
<message><source>files.where.part</source><translation>{rest}번째 부분</translation></message>
<message><source>files.where.subject</source><translation>제목</translation></message>
<message><source>files.whole</source><translation>받은 그대로 보관합니다.</translation></message>
<message numerus="yes"><source>form.changes</source><translation><numerusform>저장하지 않은 변경 {n}개</numerusform></translation></message>
<message><source>form.draft</source><translation>쓰던 내용을 초안으로 보관했습니다. 이 화면으로 돌아오면 이어 쓸 수 있습니다.</translation></message>
<message numerus="yes"><source>form.mend</source><translation><numerusform>고칠 칸 {n}개</numerusform></translation></message>
<message><source>form.optional</source><translation>선택</translation></message>
<message><source>found.anchor.differs</source><translation>이 컴퓨터가 본 것과 다른 기록을 가진 저장소입니다({n}번 기록). 되살린 백업이 아니면 보호책임자에게 알리세요.</translation></message>
<message><source>found.anchor.older</source><translation>이 컴퓨터가 {at}에 본 것보다 오래된 저장소입니다. 그 뒤의 기록 {n}개가 없습니다. 되살린 백업이 아니면 보호책임자에게 알리세요.</translation></message>
<message><source>found.file.changed</source><translation>잠긴 동안 저장소의 파일이 바뀌었습니다: {name}. 접속기록에 적었습니다. 백업과 비교하세요.</translation></message>
<message><source>found.file.missing</source><translation>잠긴 동안 저장소의 파일이 없어졌습니다: {name}. 접속기록에 적었습니다. 백업에서 찾으세요.</translation></message>
<message><source>found.header.older</source><translation>저장소의 키 파일이 데이터베이스보다 오래되었습니다. 끝낸 계정이나 옛 암호 문구가 되살아났을 수 있습니다. 보호책임자는 암호 키를 바꾸세요.</translation></message>
<message><source>found.record.gone</source><translation>접속기록의 내용이 보존 기한 전에 없어졌습니다. 접속기록에 적었습니다. 백업과 비교하세요.</translation></message>
<message><source>found.seal.bad</source><translation>저장소의 봉인이 손상되었거나 이 저장소의 것이 아닙니다. 접속기록에 적었습니다. 백업과 비교하세요.</translation></message>
<message><source>found.seal.none</source><translation>지난번에 저장소를 잠그지 못하고 끝났습니다. 저장한 일은 그대로 있습니다. 잠글 때 다시 봉인합니다.</translation></message>
<message><source>found.seal.other</source><translation>저장소의 봉인이 손상되었거나 이 저장소의 것이 아닙니다. 접속기록에 적었습니다. 백업과 비교하세요.</translation></message>
<message><source>history.all</source><translation>모두 {n}</translation></message>
<message><source>history.answered</source><translation>{dept} 회신: {n}항목</translation></message>
<message><source>history.as_access</source><translation>열람으로 다룸: {reason}</translation></message>
<message><source>history.asked</source><translation>{dept}에 보유 현황을 물음</translation></message>
<message numerus="yes"><source>history.checked</source><translation><numerusform>점검표: {n}가지 살펴봄</numerusform></translation></message>
<message><source>history.checked.zero</source><translation>점검표: 표시를 모두 지움</translation></message>
<message><source>history.closed</source><translation>종결</translation></message>
<message><source>history.correction</source><translation>통지서 바로잡기: {reason}</translation></message>
<message><source>history.decided</source><translation>결정: {outcome}</translation></message>
<message><source>history.dispatched</source><translation>{how} 발송</translation></message>
<message numerus="yes"><source>history.extend.planned</source><translation><numerusform>{n}일 연장할 예정</numerusform></translation></message>
<message><source>history.hold</source><translation>파기 보류: {system}, {holder}</translation></message>
<message><source>history.hold_done</source><translation>보류 확인 {date}: {system}</translation></message>
<message><source>history.identity</source><translation>본인확인: {result}</translation></message>
<message><source>history.issued</source><translation>{letter} 발급 {no}</translation></message>
<message><source>history.note</source><translation>검토 메모: {note}</translation></message>
<message><source>history.of</source><translation>{right} · {what}</translation></message>
<message><source>history.postpone.ended</source><translation>연기 사유가 {date}에 끝남</translation></message>
<message><source>history.postpone.planned</source><translation>{until}까지 연기할 예정</translation></message>
<message><source>history.receipt</source><translation>받은 날을 {date}로 고침: {reason}</translation></message>
<message><source>history.received</source><translation>{way}{으로/로} 접수</translation></message>
<message><source>history.reopened</source><translation>다시 엶: {reason}</translation></message>
<message><source>history.started</source><translation>본인확인 시작</translation></message>
<message><source>history.struck</source><translation>{what} · 되돌린 일</translation></message>
<message><source>history.supplement</source><translation>보완 요청, {date}까지: {what}</translation></message>
<message><source>history.undone</source><translation>되돌림: {what}</translation></message>
<message><source>history.variant</source><translation>요구의 갈래: {side}</translation></message>
<message><source>hold.add</source><translation>파기 보류 더하기</translation></message>
<message><source>hold.block</source><translation>보류 {n}</translation></message>
<message><source>hold.confirmed</source><translation>이 보류는 이미 확인했거나 없습니다. 접수건을 다시 보세요.</translation></message>
<message><source>hold.confirmed.hint</source><translation>맡은 쪽이 보류했다고 알린 날입니다. 아직이면 비워 두세요.</translation></message>
<message><source>hold.confirmed.on</source><translation>{date} 확인</translation></message>
<message><source>hold.confirmed_on</source><translation>보류를 확인한 날</translation></message>
<message><source>hold.holder</source><translation>보류를 맡은 사람이나 부서</translation></message>
<message><source>hold.line</source><translation>파기 보류: {system} · {holder}</translation></message>
<message><source>hold.none</source><translation>파기를 보류한 기록이 없습니다.</translation></message>
<message numerus="yes"><source>hold.open</source><translation><numerusform>확인하지 않은 파기 보류가 {n}건 있습니다.</numerusform></translation></message>
<message><source>hold.system</source><translation>어느 시스템의 기록</translation></message>
<message><source>hold.system.hint</source><translation>CCTV 3층 복도, 접속기록처럼 쓰세요.</translation></message>
<message><source>hold.title</source><translation>파기 보류</translation></message>
<message><source>hold.waits</source><translation>확인을 기다림</translation></message>
<message><source>hold.which</source><translation>어느 보류</translation></message>
<message><source>identity.agent_none</source><translation>대리인 확인을 적지 않았습니다.</translation></message>
<message><source>identity.done</source><translation>{name} 님을 확인했습니다: {fields} 일치.</translation></message>
<message><source>identity.field.address</source><translation>주소</translation></message>
<message><source>identity.field.birth</source><translation>생년월일</translation></message>
<message><source>identity.field.email</source><translation>전자우편</translation></message>
<message><source>identity.field.member</source><translation>회원번호</translation></message>
<message><source>identity.field.name</source><translation>이름</translation></message>
<message><source>identity.field.phone</source><translation>휴대전화</translation></message>
<message><source>identity.fields</source><translation>대조한 항목</translation></message>
<message><source>identity.least</source><translation>가입할 때 받은 것보다 더 요구하지 마세요 (표준지침 제34조).</translation></message>
<message><source>identity.line</source><translation>본인확인: {method} · {fields} {result}</translation></message>
<message><source>identity.line.agent</source><translation>대리인: {note}</translation></message>
<message><source>identity.mandate</source><translation>위임장과 대리인 확인</translation></message>
<message><source>identity.mandate_hint</source><translation>어떤 서류로 대리할 권한을 보았고 대리인을 어떻게 확인했는지 적으세요 (시행령 제45조, 제46조).</translation></message>
<message><source>identity.mask</source><translation>가릴 곳을 표시하세요. 저장하면 가린 그림만 남고 원본은 남지 않습니다.</translation></message>
<message><source>identity.method</source><translation>확인 방법</translation></message>
<message><source>identity.method.email</source><translation>가입한 전자우편으로 확인</translation></message>
<message><source>identity.method.login</source><translation>로그인한 화면에서 확인</translation></message>
<message><source>identity.method.mail</source><translation>등기우편으로 확인</translation></message>
<message><source>identity.method.phone</source><translation>가입한 전화번호로 확인</translation></message>
<message><source>identity.method.visit</source><translation>방문하여 확인</translation></message>
<message><source>identity.more</source><translation>신분증 사본을 요청하려면 다른 방법으로 확인할 수 없는 이유를 적으세요.</translation></message>
<message><source>identity.none</source><translation>아직 본인확인을 적지 않았습니다.</translation></message>
<message><source>identity.note</source><translation>메모</translation></message>
<message><source>identity.reason</source><translation>더 요구하는 이유</translation></message>
<message><source>identity.result</source><translation>결과</translation></message>
<message><source>identity.result.differ</source><translation>일치하지 않음</translation></message>
<message><source>identity.result.match</source><translation>일치</translation></message>
<message><source>identity.result.part</source><translation>일부 일치</translation></message>
<message><source>identity.rrn</source><translation>주민등록번호가 들어 있어 저장하지 않았습니다. 번호를 가리거나, 그 번호가 아니라면 이유를 적으세요.</translation></message>
<message><source>identity.title</source><translation>본인확인</translation></message>
<message><source>identity.until</source><translation>이 자료는 {date}까지만 보관합니다.</translation></message>
<message><source>identity.why</source><translation>이유</translation></message>
<message><source>inquiry.answer</source><translation>회신 적기</translation></message>
<message><source>inquiry.beyond</source><translation>회신 기한({date})이 처리기한({due})보다 늦습니다. 앞당기세요.</translation></message>
<message><source>inquiry.due</source><translation>회신 기한</translation></message>
<message numerus="yes"><source>inquiry.late</source><translation><numerusform>{dept}의 회신이 {n}일 늦었습니다.</numerusform></translation></message>
<message><source>inquiry.least</source><translation>요청서에는 답하는 데 꼭 필요한 개인정보만 넣으세요.</translation></message>
<message><source>inquiry.new</source><translation>협조 요청</translation></message>
<message><source>inquiry.remind</source><translation>다시 묻기</translation></message>
<message><source>inquiry.sheet</source><translation>요청서 인쇄</translation></message>
<message><source>intake.agent</source><translation>대리인이 보낸 것으로 보입니다: “{words}”. 대리인을 적거나 본인으로 바꾸세요.</translation></message>
<message><source>intake.agent.delegate</source><translation>임의대리인</translation></message>
<message><source>intake.agent.kind</source><translation>대리 관계</translation></message>
<message><source>intake.agent.legal_representative</source><translation>법정대리인</translation></message>
<message><source>intake.agent.none</source><translation>없음(본인)</translation></message>
<message><source>intake.asked</source><translation>{right}{을/를} 요구한 말</translation></message>
<message><source>intake.complaint</source><translation>불만이나 항의가 함께 적혀 있습니다. 따로 답할 것이 있는지 보세요.</translation></message>
<message><source>intake.confirm</source><translation>접수 확정</translation></message>
<message><source>intake.day</source><translation>받은 날</translation></message>
<message><source>intake.done</source><translation>접수번호 {no}{으로/로} 접수했습니다. 처리기한은 {due}입니다.</translation></message>
<message><source>intake.done.target</source><translation>접수번호 {no}{으로/로} 접수했습니다. 지체 없이 처리하세요. 회사 목표일은 {due}입니다.</translation></message>
<message><source>intake.done.undated</source><translation>접수번호 {no}{으로/로} 접수했습니다.</translation></message>
<message><source>intake.drop</source><translation>버리기</translation></message>
<message><source>intake.drop.ask</source><translation>확정하지 않은 메일을 버릴까요? 저장한 것이 없어 되살릴 수 없습니다. 메일 파일은 그대로 있습니다.</translation></message>
<message><source>intake.due.law</source><translation>{right} 처리기한 {due}</translation></message>
<message><source>intake.due.target</source><translation>{right}: 지체 없이. 회사 목표일 {due}</translation></message>
<message><source>intake.duplicate</source><translation>같은 분의 요구로 보이는 접수건이 있습니다: {no}, {date}. 이어 두어도 이 요구의 기한과 확인은 따로입니다.</translation></message>
<message><source>intake.hidden</source><translation>{part}번 부분에 화면에 보이지 않게 만든 글이 있습니다. 본문에 함께 보였습니다.</translation></message>
<message><source>intake.hold</source><translation>곧 지워지는 기록(CCTV, 접속기록 등)이 있으면 지금 파기를 보류하세요.</translation></message>
<message><source>intake.idpart</source><translation>신분증 사본인 첨부를 고르세요. 고른 첨부는 통째로 빼고 보관합니다.</translation></message>
<message><source>intake.inline</source><translation>인용된 글 안에서 요구를 찾았습니다. 누가 쓴 글인지 확인하세요.</translation></message>
<message><source>intake.kept.masked</source><translation>가리거나 뺀 사본과 원본의 SHA-256만 보관합니다.</translation></message>
<message><source>intake.language</source><translation>통지 언어</translation></message>
<message><source>intake.memory</source><translation>이 메일은 아직 메모리에만 있습니다. 접수를 확정해야 저장합니다.</translation></message>
<message><source>intake.missing.rights</source><translation>요구한 권리를 하나 이상 고르세요. 저장한 것은 없습니다.</translation></message>
<message><source>intake.name.font</source><translation>통지서의 글꼴에 없는 글자가 있습니다: {mark}. 이름은 그대로 저장하고, 통지서에 쓸 이름은 접수한 뒤 ‘사람과 대리인’에서 적으세요.</translation></message>
<message><source>intake.need</source><translation>확정하려면 적으세요: {list}</translation></message>
<message><source>intake.need.agent</source><translation>대리인의 이름</translation></message>
<message><source>intake.need.hold</source><translation>파기 보류의 시스템과 맡은 사람</translation></message>
<message><source>intake.need.name</source><translation>정보주체의 이름</translation></message>
<message><source>intake.need.reason</source><translation>주민등록번호가 아닌 이유</translation></message>
<message><source>intake.need.received</source><translation>받은 날</translation></message>
<message><source>intake.need.rights</source><translation>요구한 권리</translation></message>
<message><source>intake.need.way</source><translation>경로</translation></message>
<message><source>intake.note</source><translation>요구가 아니라 문의로 적어 둡니다. 나중에 처음 받은 날 그대로 요구로 바꿀 수 있습니다.</translation></message>
<message><source>intake.notscanned</source><translation>속을 읽지 못한 첨부가 있습니다: {parts}번. 주민등록번호가 있는지 직접 열어 확인하세요.</translation></message>
<message><source>intake.number.alien</source><translation>외국인등록번호</translation></message>
<message><source>intake.number.resident</source><translation>주민등록번호</translation></message>
<message numerus="yes"><source>intake.numbers</source><translation><numerusform>주민등록번호 {n}개를 찾았습니다: {where}.</numerusform></translation></message>
<message><source>intake.numbers.ask</source><translation>여권·운전면허 번호로 보입니다. 보관할 법령이나 따로 받은 동의가 있습니까? 없으면 가립니다.</translation></message>
<message><source>intake.numbers.choice</source><translation>보관 방법</translation></message>
<message><source>intake.numbers.keep</source><translation>주민등록번호가 아님</translation></message>
<message><source>intake.numbers.line</source><translation>{kind} {masked} · {where}</translation></message>
<message><source>intake.numbers.mailbox</source><translation>메일함에 있는 원본도 지우세요. DPO Desk는 메일함을 건드리지 않습니다.</translation></message>
<message><source>intake.numbers.mask</source><translation>번호를 가린 사본을 보관</translation></message>
<message><source>intake.numbers.not</source><translation>주민등록번호가 아님: 이유를 적으면 그대로 보관합니다.</translation></message>
<message><source>intake.numbers.rule</source><translation>이 번호는 동의를 받아도 저장할 수 없습니다 (법 제24조의2). 번호를 가린 사본과 원본의 SHA-256만 보관합니다.</translation></message>
<message><source>intake.open</source><translation>메일 열기</translation></message>
<message><source>intake.original</source><translation>원본을 받은 그대로 보관합니다.</translation></message>
<message><source>intake.part.broken</source><translation>{part}번 부분의 부호화가 손상되어 다 읽지 못했습니다. 원문을 확인하세요.</translation></message>
<message><source>intake.part.charset</source><translation>{part}번 부분의 글자 집합이 분명하지 않아 글자가 틀릴 수 있습니다.</translation></message>
<message><source>intake.part.id</source><translation>신분증 사본</translation></message>
<message><source>intake.part.unnamed</source><translation>이름 없는 부분</translation></message>
<message numerus="yes"><source>intake.parts</source><translation><numerusform>메일의 부분 {n}개, 빠진 것 없음</numerusform></translation></message>
<message><source>intake.plain</source><translation>메일 형식이 아닌 글 파일입니다. 보낸 사람과 도착한 때를 알 수 없습니다.</translation></message>
<message><source>intake.proof</source><translation>도착 근거</translation></message>
<message><source>intake.proof.hint</source><translation>받은 날을 알 수 있는 것: Received 줄, 접수 도장, 통화 기록.</translation></message>
<message><source>intake.proposal</source><translation>메일에서 이렇게 읽었습니다. 원문과 비교해 고친 뒤 확정하세요.</translation></message>
<message><source>intake.received</source><translation>받은 날: 회사의 어느 창구에든 처음 닿은 날</translation></message>
<message><source>intake.received.differs</source><translation>보낸 날 {sent}, 받은 날 {received}: {n}일 차이가 납니다. 처리기한은 받은 날을 기준으로 셉니다. 원문의 Received 줄을 확인하세요.</translation></message>
<message><source>intake.received.lost</source><translation>회사에 닿은 뒤 담당자가 볼 때까지 {n}일이 지났습니다. 처리기한은 {due}까지입니다.</translation></message>
<message><source>intake.received.lost.undated</source><translation>회사에 닿은 뒤 담당자가 볼 때까지 {n}일이 지났습니다.</translation></message>
<message><source>intake.received.none</source><translation>도착한 시각이 메일에 없습니다. 회사에 처음 닿은 날을 적으세요.</translation></message>
<message><source>intake.received.unsure</source><translation>받은 날을 보여 주는 Received 줄이 분명하지 않습니다. 원문을 확인하세요.</translation></message>
<message><source>intake.received.zone</source><translation>시각에 시간대가 없어 한국 시각으로 읽었습니다.</translation></message>
<message><source>intake.refused.deep</source><translation>메일 안에 메일이 {limit}겹 넘게 들어 있어 읽지 않았습니다. 저장한 것은 없습니다. 가장 안쪽 메일만 저장하여 여세요.</translation></message>
<message><source>intake.refused.gone</source><translation>파일을 읽지 못했습니다. 저장한 것은 없습니다. 파일이 그 자리에 있는지 보고 다시 여세요.</translation></message>
<message><source>intake.refused.large</source><translation>메일이 너무 큽니다: {size}, 한도 {limit}. 저장한 것은 없습니다. 내용을 직접 적고 필요한 첨부만 따로 더하세요.</translation></message>
<message><source>intake.refused.many</source><translation>메일의 {what}{이/가} 한도({limit})를 넘어 읽지 않았습니다. 저장한 것은 없습니다. 내용을 직접 적으세요.</translation></message>
<message><source>intake.refused.masking</source><translation>번호를 가린 사본을 만들지 못해 저장하지 않았습니다. 내용을 직접 적으세요.</translation></message>
<message><source>intake.refused.memory</source><translation>읽는 데 메모리가 너무 많이 들어 멈추었습니다. 저장한 것은 없습니다. 첨부를 줄인 뒤 다시 여세요.</translation></message>
<message><source>intake.refused.slow</source><translation>{limit}초 안에 다 읽지 못해 멈추었습니다. 저장한 것은 없습니다. 내용을 직접 적으세요.</translation></message>
<message><source>intake.refused.unreadable</source><translation>메일 파일로 읽을 수 없습니다. 저장한 것은 없습니다. 메일 프로그램에서 .eml로 다시 저장하거나 내용을 직접 적으세요.</translation></message>
<message><source>intake.refused.what.addresses</source><translation>주소 수</translation></message>
<message><source>intake.refused.what.attachments</source><translation>첨부 수</translation></message>
<message><source>intake.refused.what.headers</source><translation>머리글 길이</translation></message>
<message><source>intake.refused.what.parts</source><translation>부분 수</translation></message>
<message><source>intake.reminder</source><translation>앞서 한 요구를 다시 묻는 것으로 보입니다. 이미 접수한 요구인지 확인하세요.</translation></message>
<message><source>intake.requester.differs</source><translation>보낸 사람과 글에 적힌 이름이 다릅니다. 정보주체가 누구인지 확인하세요.</translation></message>
<message><source>intake.right.twice</source><translation>같은 권리를 두 번 골랐습니다. 저장한 것은 없습니다. 하나만 남기세요.</translation></message>
<message numerus="yes"><source>intake.rights</source><translation><numerusform>권리 {n}개를 찾았습니다. 권리마다 처리기한을 따로 셉니다.</numerusform></translation></message>
<message><source>intake.rights.choose</source><translation>요구한 권리를 모두 고르세요. 권리마다 처리기한을 따로 셉니다.</translation></message>
<message><source>intake.rights.zero</source><translation>어떤 권리를 요구하는지 찾지 못했습니다. 원문을 읽고 고르세요.</translation></message>
<message><source>intake.section.agent</source><translation>대리인</translation></message>
<message><source>intake.section.form</source><translation>접수 내용</translation></message>
<message><source>intake.section.mail</source><translation>메일</translation></message>
<message><source>intake.section.receipt</source><translation>받은 날과 경로</translation></message>
<message><source>intake.section.rights</source><translation>요구한 권리</translation></message>
<message><source>intake.section.subject</source><translation>정보주체</translation></message>
<message><source>intake.sides</source><translation>여럿이면 모두 표시하세요. 갈래마다 처리기한을 따로 셉니다. 아직 모르면 비워 두세요.</translation></message>
<message><source>intake.start</source><translation>새 요구를 어떻게 받았습니까?</translation></message>
<message><source>intake.start.hint</source><translation>전자우편은 메일 파일(.eml)을 열거나 여기에 놓으세요. 우편, 전화, 방문으로 받은 요구는 직접 적습니다.</translation></message>
<message><source>intake.subject.none</source><translation>제목 없음</translation></message>
<message><source>intake.template</source><translation>요구 서식의 안내 글이 섞여 있습니다. 실제로 고른 권리인지 확인하세요.</translation></message>
<message><source>intake.text</source><translation>메일 본문</translation></message>
<message><source>intake.text.cut</source><translation>본문이 길어 앞부분만 보입니다. 번호는 전체에서 찾았습니다.</translation></message>
<message><source>intake.time.received</source><translation>메일이 닿은 때: {when}</translation></message>
<message><source>intake.time.sent</source><translation>보낸 때(Date): {when}</translation></message>
<message><source>intake.title</source><translation>새 요구</translation></message>
<message><source>intake.type</source><translation>직접 적기</translation></message>
<message><source>intake.way.choose</source><translation>고르세요</translation></message>
<message><source>intake.where.body</source><translation>본문</translation></message>
<message><source>intake.where.file_name</source><translation>파일 이름</translation></message>
<message><source>intake.where.header</source><translation>머리글 {name}</translation></message>
<message><source>intake.where.html</source><translation>HTML 본문</translation></message>
<message><source>intake.where.part</source><translation>{no}번 부분</translation></message>
<message><source>intake.where.subject</source><translation>제목</translation></message>
<message><source>intake.words.label</source><translation>이렇게 읽은 말</translation></message>
<message><source>intake.words.none</source><translation>메일에서 찾지 못했습니다. 직접 적으세요.</translation></message>
<message><source>job.busy.process</source><translation>자료를 만드는 중</translation></message>
<message><source>job.busy.read</source><translation>기록을 읽는 중</translation></message>
<message><source>job.busy.write</source><translation>저장하는 중</translation></message>
<message><source>job.cancel</source><translation>취소</translation></message>
<message><source>job.cancelled</source><translation>{what}{을/를} 취소했습니다. 바뀐 것은 없습니다.</translation></message>
<message><source>job.cancelled.plain</source><translation>취소했습니다. 바뀐 것은 없습니다.</translation></message>
<message><source>job.cancelling</source><translation>취소하는 중</translation></message>
<message><source>job.count</source><translation>{doing} {done} / {total}</translation></message>
<message><source>job.import</source><translation>메일을 읽는 중</translation></message>
<message><source>job.ledger</source><translation>처리대장을 만드는 중</translation></message>
<message><source>job.letters</source><translation>통지서를 만드는 중</translation></message>
<message><source>job.name.backup</source><translation>백업</translation></message>
<message><source>job.name.import</source><translation>메일 읽기</translation></message>
<message><source>job.name.ledger</source><translation>처리대장 만들기</translation></message>
<message><source>job.name.letters</source><translation>통지서 만들기</translation></message>
<message><source>job.name.search</source><translation>찾기</translation></message>
<message><source>job.name.verify</source><translation>검증</translation></message>
<message><source>job.part</source><translation>{total}건 가운데 {done}건을 마쳤습니다. 나머지는 그대로이며 다시 시작할 수 있습니다.</translation></message>
<message><source>job.quit</source><translation>끝나지 않은 일이 있어 아직 종료하지 않았습니다: {what}. 마치기를 기다리거나 취소하세요.</translation></message>
<message><source>job.search</source><translation>찾는 중</translation></message>
<message><source>kept.add</source><translation>기록 더하기</translation></message>
<message><source>kept.block</source><translation>기록 {n}</translation></message>
<message><source>kept.choose</source><translation>고르세요</translation></message>
<message><source>kept.duty</source><translation>보존하는 법령</translation></message>
<message><source>kept.fields</source><translation>남는 항목</translation></message>
<message><source>kept.items</source><translation>남는 기록</translation></message>
<message><source>kept.line</source><translation>{until}까지 · {place}</translation></message>
<message><source>kept.mismatch</source><translation>이 법령은 고른 근거에 맞는 법령이 아닙니다. 근거나 법령을 다시 살펴보세요.</translation></message>
<message><source>kept.note</source><translation>다른 법령이 보존하라거나 보존할 수 있다고 정한 기록만 남습니다. 회사의 보유 기간은 근거가 아닙니다.</translation></message>
<message><source>kept.period</source><translation>{n}개월, {counted}</translation></message>
<message><source>kept.place</source><translation>따로 저장한 곳</translation></message>
<message><source>kept.place.hint</source><translation>다른 개인정보와 나누어 저장합니다 (법 제21조제3항).</translation></message>
<message><source>kept.title</source><translation>남는 기록</translation></message>
<message><source>kept.until</source><translation>언제까지</translation></message>
<message><source>kept.why</source><translation>남기는 이유</translation></message>
<message><source>keyfile.inside</source><translation>키 파일은 저장소 폴더 밖에 두어야 합니다. USB 저장 장치 같은 다른 곳을 고르세요.</translation></message>
<message><source>keyfile.taken</source><translation>그 이름의 파일이 이미 있습니다. 덮어쓰지 않았습니다. 다른 이름을 정하세요.</translation></message>
<message><source>keyfile.unmade</source><translation>그곳에 키 파일을 쓸 수 없습니다. 암호 문구는 그대로입니다. 다른 곳을 고르세요.</translation></message>
<message><source>keys.drop</source><translation>전자우편 파일(.eml)은 창의 어디에 놓아도 됩니다.</translation></message>
<message><source>keys.go</source><translation>{screen} 화면으로</translation></message>
<message><source>keys.help</source><translation>도움말</translation></message>
<message><source>keys.lock</source><translation>잠그기</translation></message>
<message><source>keys.new</source><translation>새 요구</translation></message>
<message><source>keys.none</source><translation>여기서는 쓸 수 없는 단축키입니다: {reason}.</translation></message>
<message><source>keys.none.print</source><translation>이 화면에는 인쇄할 것이 없습니다.</translation></message>
<message><source>keys.print</source><translation>인쇄</translation></message>
<message><source>keys.resume</source><translation>초안 이어 쓰기</translation></message>
<message><source>keys.save</source><translation>저장</translation></message>
<message><source>keys.screens</source><translation>화면 옮기기</translation></message>
<message><source>keys.search</source><translation>찾기</translation></message>
<message><source>keys.table.leave</source><translation>Tab 나가기</translation></message>
<message><source>keys.table.move</source><translation>↑↓ 옮기기</translation></message>
<message><source>keys.table.open</source><translation>Enter 열기</translation></message>
<message><source>keys.table.select</source><translation>Space 고르기</translation></message>
<message><source>keys.title</source><translation>단축키</translation></message>
<message><source>kit.eye.hide</source><translation>암호 문구 숨기기</translation></message>
<message><source>kit.eye.show</source><translation>암호 문구 보이기</translation></message>
<message><source>kit.page.at</source><translation>{page} / {total}</translation></message>
<message><source>kit.page.fit</source><translation>쪽 맞춤</translation></message>
<message><source>kit.page.in</source><translation>크게</translation></message>
<message><source>kit.page.name</source><translation>{page}쪽, 모두 {total}쪽</translation></message>
<message><source>kit.page.next</source><translation>다음 쪽</translation></message>
<message><source>kit.page.out</source><translation>작게</translation></message>
<message><source>kit.page.previous</source><translation>앞 쪽</translation></message>
<message><source>kit.progress.name</source><translation>진행</translation></message>
<message><source>kit.proof.name</source><translation>처리기한 달력</translation></message>
<message><source>kit.rail.fold</source><translation>메뉴 접기</translation></message>
<message><source>kit.rail.name</source><translation>화면</translation></message>
<message><source>kit.rail.unfold</source><translation>메뉴 펴기</translation></message>
<message><source>kit.strip.name</source><translation>앞으로 14일의 기한</translation></message>
<message><source>kit.strip.none</source><translation>{day}: 기한 없음</translation></message>
<message><source>kit.strip.one</source><translation>{day}: {n}건</translation></message>
<message><source>kit.table.picked</source><translation>고름</translation></message>
<message><source>kit.table.row</source><translation>{row}번째 줄</translation></message>
<message><source>language.en</source><translation>영어</translation></message>
<message><source>language.ko</source><translation>한국어</translation></message>
<message><source>leak.report</source><translation>신고 대상인지 보세요: 1,000명 이상, 민감정보나 고유식별정보, 외부의 불법 접근 (시행령 제40조).</translation></message>
<message><source>letter.changed</source><translation>보관한 파일이 발급한 통지서({no})와 다릅니다. 내보내지 않았습니다. 저장소를 검증하고 백업을 확인하세요.</translation></message>
<message><source>letter.check</source><translation>발급 점검</translation></message>
<message><source>letter.check.blocks</source><translation>막힘 {n}</translation></message>
<message><source>letter.check.look</source><translation>살필 것 {n}</translation></message>
<message><source>letter.check.passed</source><translation>통과 {n}</translation></message>
<message><source>letter.dispatch</source><translation>발송</translation></message>
<message><source>letter.dispatch.none</source><translation>아직 발송을 적지 않았습니다. 보낸 방법과 날짜를 접수건에 적으세요.</translation></message>
<message><source>letter.draft</source><translation>초안 {n}</translation></message>
<message><source>letter.english</source><translation>국문이 우선하며 영문은 참고용입니다.</translation></message>
<message><source>letter.fact.no</source><translation>시행번호</translation></message>
<message><source>letter.fact.on</source><translation>발급일</translation></message>
<message><source>letter.fact.pages</source><translation>쪽 수</translation></message>
<message><source>letter.facts</source><translation>발급한 통지서</translation></message>
<message><source>letter.find.at</source><translation>{where}: {what}</translation></message>
<message><source>letter.find.date</source><translation>날짜가 없습니다</translation></message>
<message><source>letter.find.form</source><translation>{right}에 맞지 않는 서식입니다</translation></message>
<message><source>letter.find.hidden</source><translation>보이지 않는 글자가 들어 있습니다</translation></message>
<message><source>letter.find.idmore</source><translation>가입 때보다 많은 확인을 요구합니다</translation></message>
<message><source>letter.find.late</source><translation>처리기한이 지났는데 늦은 이유가 없습니다</translation></message>
<message><source>letter.find.may</source><translation>보존할 수 있는 기록을 보존해야 한다고 썼습니다</translation></message>
<message><source>letter.find.name</source><translation>다른 사람의 이름일 수 있습니다: {name}</translation></message>
<message><source>letter.find.number</source><translation>주민등록번호가 있습니다: {where}</translation></message>
<message><source>letter.find.objection</source><translation>이의제기 방법이 없습니다</translation></message>
<message><source>letter.find.objection.where</source><translation>이의제기 방법이 빠졌습니다: {where}</translation></message>
<message><source>letter.find.other</source><translation>다른 사람의 연락처가 있습니다: {where}</translation></message>
<message><source>letter.find.placeholder</source><translation>채우지 않은 자리가 있습니다: {where}</translation></message>
<message><source>letter.find.policy</source><translation>처리방침에 {what}{이/가} 없습니다</translation></message>
<message><source>letter.find.readback</source><translation>완성한 파일의 글이 통지서와 다릅니다 ({page}쪽). 발급하지 않았고 번호도 쓰지 않았습니다. 다시 만들어 보세요.</translation></message>
<message><source>letter.find.sender</source><translation>보호책임자의 이름이나 연락처가 없습니다</translation></message>
<message><source>letter.find.sender.where</source><translation>보호책임자 정보가 빠졌습니다: {where}</translation></message>
<message><source>letter.find.stale</source><translation>영문이 국문보다 오래되었습니다</translation></message>
<message><source>letter.find.statement</source><translation>빠진 기재 사항: {what} ({article})</translation></message>
<message><source>letter.find.way</source><translation>요구한 방법이나 언어와 다릅니다</translation></message>
<message><source>letter.group.decision</source><translation>결정에 채울 것 {n}가지</translation></message>
<message><source>letter.group.law</source><translation>살펴볼 것 {n}가지</translation></message>
<message><source>letter.group.organisation</source><translation>조직 설정에 채울 것 {n}가지</translation></message>
<message><source>letter.group.people</source><translation>사람 정보에 채울 것 {n}가지</translation></message>
<message><source>letter.group.request</source><translation>요구에 채울 것 {n}가지</translation></message>
<message><source>letter.group.time</source><translation>연기·연장에 채울 것 {n}가지</translation></message>
<message><source>letter.issue</source><translation>발급</translation></message>
<message><source>letter.issue.ask</source><translation>{letter}{을/를} 발급할까요? 시행번호가 붙고 파일을 바꿀 수 없게 됩니다. 바로잡으려면 새 통지서를 냅니다.</translation></message>
<message numerus="yes"><source>letter.issue.off</source><translation><numerusform>막힘 {n}건을 풀면 발급할 수 있습니다.</numerusform></translation></message>
<message><source>letter.issue.ready</source><translation>발급한 파일은 바꿀 수 없습니다.</translation></message>
<message><source>letter.issued</source><translation>{letter}{을/를} 발급했습니다. 시행번호 {no}.</translation></message>
<message><source>letter.issuing</source><translation>통지서를 발급하는 중</translation></message>
<message><source>letter.kind.access_notice</source><translation>열람통지서</translation></message>
<message><source>letter.kind.access_partial</source><translation>일부열람 통지서</translation></message>
<message><source>letter.kind.access_postponed</source><translation>열람연기 통지서</translation></message>
<message><source>letter.kind.access_refused</source><translation>열람거절 통지서</translation></message>
<message><source>letter.kind.advertising_withdrawn</source><translation>광고 수신동의 철회 결과 통지</translation></message>
<message><source>letter.kind.automated_explained</source><translation>자동화된 결정 설명·검토 통지서</translation></message>
<message><source>letter.kind.automated_extended</source><translation>처리기간 연장 통지서</translation></message>
<message><source>letter.kind.automated_refused</source><translation>자동화된 결정 거절 통지서</translation></message>
<message><source>letter.kind.automated_result</source><translation>자동화된 결정 조치 결과 통지서</translation></message>
<message><source>letter.kind.consent_withdrawn</source><translation>동의 철회 결과 통지서</translation></message>
<message><source>letter.kind.correction_result</source><translation>정정 결과 통지서</translation></message>
<message><source>letter.kind.deadline_proof</source><translation>처리기한 산정표</translation></message>
<message><source>letter.kind.deletion_done</source><translation>삭제 결과 통지서</translation></message>
<message><source>letter.kind.deletion_partial</source><translation>일부 삭제 통지서</translation></message>
<message><source>letter.kind.deletion_refused</source><translation>삭제 거절 통지서</translation></message>
<message><source>letter.kind.not_held</source><translation>보유하지 않음 통지서</translation></message>
<message><source>letter.kind.not_identified</source><translation>본인 미확인 통지서</translation></message>
<message><source>letter.kind.notice</source><translation>통지서</translation></message>
<message><source>letter.kind.outside</source><translation>적용 대상 아님 통지서</translation></message>
<message><source>letter.kind.processor</source><translation>수탁자 회신</translation></message>
<message><source>letter.kind.request_withdrawn</source><translation>취하 확인 통지서</translation></message>
<message><source>letter.kind.source_told</source><translation>수집 출처 통지서</translation></message>
<message><source>letter.kind.suspension_done</source><translation>처리정지 결과 통지서</translation></message>
<message><source>letter.kind.suspension_refused</source><translation>처리정지 거절 통지서</translation></message>
<message><source>letter.kind.transmission_done</source><translation>전송 결과 통지서</translation></message>
<message><source>letter.kind.transmission_not_obliged</source><translation>전송 의무 없음 통지서</translation></message>
<message><source>letter.kind.transmission_refused</source><translation>전송 거절 통지서</translation></message>
<message><source>letter.kind.unclear</source><translation>보완되지 않음 통지서</translation></message>
<message><source>letter.mend.decision</source><translation>결정 고치기</translation></message>
<message><source>letter.mend.law</source><translation>DPO Desk에 든 자료의 문제입니다. 새 버전이나 법령 자료가 필요합니다.</translation></message>
<message><source>letter.mend.organisation</source><translation>조직 설정 열기</translation></message>
<message><source>letter.mend.people</source><translation>사람 고치기</translation></message>
<message><source>letter.mend.request</source><translation>요구 보기</translation></message>
<message><source>letter.mend.time</source><translation>연기·연장 다시 쓰기</translation></message>
<message><source>letter.none</source><translation>빠진 것이 있어 아직 통지서를 만들 수 없습니다.</translation></message>
<message><source>letter.none.hint</source><translation>발급 점검에서 막힌 것을 풀면 여기에 보입니다.</translation></message>
<message><source>letter.option.locked</source><translation>암호를 건 PDF도 저장</translation></message>
<message><source>letter.option.seal</source><translation>직인 찍기</translation></message>
<message><source>letter.out</source><translation>인쇄와 저장</translation></message>
<message><source>letter.page.first</source><translation>첫 쪽입니다</translation></message>
<message><source>letter.page.last</source><translation>마지막 쪽입니다</translation></message>
<message numerus="yes"><source>letter.pages</source><translation><numerusform>{n}쪽</numerusform></translation></message>
<message><source>letter.pane.page</source><translation>통지서</translation></message>
<message><source>letter.pass.enclosures</source><translation>드리는 자료와 그 SHA-256</translation></message>
<message><source>letter.pass.items</source><translation>시행령 제41조제1항의 다섯 항목</translation></message>
<message><source>letter.pass.numbers</source><translation>주민등록번호 없음</translation></message>
<message><source>letter.pass.objection</source><translation>이의제기 방법과 구제 기관</translation></message>
<message><source>letter.pass.readback</source><translation>파일에서 다시 읽은 글이 쓴 글과 같음</translation></message>
<message><source>letter.pass.sender</source><translation>보호책임자의 이름과 연락처</translation></message>
<message><source>letter.pass.statements</source><translation>법이 정한 기재 사항</translation></message>
<message><source>letter.pass.tagged</source><translation>PDF/A-2a와 PDF/UA-1의 구조로 만듦</translation></message>
<message numerus="yes"><source>letter.passed</source><translation><numerusform>통과한 점검 {n}</numerusform></translation></message>
<message><source>letter.password</source><translation>열기 암호는 지금 한 번만 보입니다. PDF와 다른 방법으로 알려 주세요.</translation></message>
<message><source>letter.preview</source><translation>미리보기는 번호도 기록도 남기지 않습니다.</translation></message>
<message><source>letter.printed</source><translation>프린터로 보냈습니다. 출력 목적을 접속기록에 남겼습니다.</translation></message>
<message><source>letter.printing</source><translation>인쇄할 쪽을 만드는 중</translation></message>
<message><source>letter.reading</source><translation>통지서를 만드는 중</translation></message>
<message><source>letter.save</source><translation>PDF 저장</translation></message>
<message><source>letter.save.failed</source><translation>이곳에 저장하지 못했습니다. 발급한 통지서는 그대로입니다. 다른 폴더를 골라 다시 저장하세요.</translation></message>
<message><source>letter.saved</source><translation>PDF를 저장했습니다. 출력 목적을 접속기록에 남겼습니다.</translation></message>
<message><source>letter.saving</source><translation>저장하는 중</translation></message>
<message><source>letter.source.calendar_complete_to</source><translation>휴일표가 갖춘 날</translation></message>
<message><source>letter.source.duties</source><translation>보존하는 법령</translation></message>
<message><source>letter.source.form</source><translation>서식</translation></message>
<message><source>letter.source.form.of</source><translation>{letter} {version}판</translation></message>
<message><source>letter.source.grounds</source><translation>근거</translation></message>
<message><source>letter.source.law</source><translation>법령 자료</translation></message>
<message><source>letter.source.law.before</source><translation>대통령령 제{number}호로 고치기 전의 시행령</translation></message>
<message><source>letter.source.law.decree</source><translation>대통령령 제{number}호로 고친 시행령</translation></message>
<message><source>letter.source.text.form10</source><translation>별지 제10호서식 {version}판</translation></message>
<message><source>letter.source.text.form9</source><translation>별지 제9호서식 {version}판</translation></message>
<message><source>letter.source.text.shared</source><translation>통지서 공통 {version}판</translation></message>
<message><source>letter.source.text.sheet</source><translation>답변서와 파일 목록 {version}판</translation></message>
<message><source>letter.source.texts</source><translation>공통 문구</translation></message>
<message><source>letter.state.draft</source><translation>미리보기</translation></message>
<message><source>letter.state.issued</source><translation>발급함</translation></message>
<message><source>letter.where.access_items</source><translation>열람 항목</translation></message>
<message><source>letter.where.agencies</source><translation>구제 기관</translation></message>
<message><source>letter.where.answers</source><translation>다섯 항목</translation></message>
<message><source>letter.where.case_no</source><translation>접수번호</translation></message>
<message><source>letter.where.case_retention</source><translation>접수건을 보관하는 기간</translation></message>
<message><source>letter.where.channel</source><translation>경로</translation></message>
<message><source>letter.where.company_address</source><translation>회사 주소</translation></message>
<message><source>letter.where.company_name</source><translation>회사 이름</translation></message>
<message><source>letter.where.company_postcode</source><translation>회사 우편번호</translation></message>
<message><source>letter.where.copy_form</source><translation>열람 형태</translation></message>
<message><source>letter.where.decider</source><translation>결재자</translation></message>
<message><source>letter.where.document_no</source><translation>시행번호</translation></message>
<message><source>letter.where.dpo_email</source><translation>보호책임자의 전자우편</translation></message>
<message><source>letter.where.dpo_name</source><translation>보호책임자의 이름</translation></message>
<message><source>letter.where.dpo_phone</source><translation>보호책임자의 전화</translation></message>
<message><source>letter.where.dpo_title</source><translation>보호책임자의 직위</translation></message>
<message><source>letter.where.drafter</source><translation>기안자</translation></message>
<message><source>letter.where.due_on</source><translation>처리기한</translation></message>
<message><source>letter.where.enclosures</source><translation>드리는 자료</translation></message>
<message><source>letter.where.extended_to</source><translation>연장한 기한</translation></message>
<message><source>letter.where.fee</source><translation>수수료</translation></message>
<message><source>letter.where.fee_basis</source><translation>수수료의 근거</translation></message>
<message><source>letter.where.handler_name</source><translation>담당자 이름</translation></message>
<message><source>letter.where.kept</source><translation>남는 기록</translation></message>
<message><source>letter.where.kept_fields</source><translation>남는 항목</translation></message>
<message><source>letter.where.kept_items</source><translation>남는 기록</translation></message>
<message><source>letter.where.kept_place</source><translation>따로 저장한 곳</translation></message>
<message><source>letter.where.kept_statute</source><translation>보존하는 법령</translation></message>
<message><source>letter.where.kept_text</source><translation>법령의 내용</translation></message>
<message><source>letter.where.kept_until</source><translation>남는 기한</translation></message>
<message><source>letter.where.kept_why</source><translation>남기는 이유</translation></message>
<message><source>letter.where.late_reason</source><translation>늦은 이유</translation></message>
<message><source>letter.where.lines</source><translation>다섯 항목</translation></message>
<message><source>letter.where.now_items</source><translation>지금 드리는 것</translation></message>
<message><source>letter.where.objection_answer_days</source><translation>이의 답변 기간</translation></message>
<message><source>letter.where.objection_desk</source><translation>접수 부서</translation></message>
<message><source>letter.where.objection_period</source><translation>이의를 낼 수 있는 기간</translation></message>
<message><source>letter.where.objection_reviewer</source><translation>이의 검토자</translation></message>
<message><source>letter.where.postage</source><translation>우송료</translation></message>
<message><source>letter.where.postpone_reason</source><translation>연기하는 이유</translation></message>
<message><source>letter.where.postponed_to</source><translation>연기할 날</translation></message>
<message><source>letter.where.reason</source><translation>이유</translation></message>
<message><source>letter.where.recipient_address</source><translation>받는 분의 주소</translation></message>
<message><source>letter.where.recipient_name</source><translation>받는 분의 이름</translation></message>
<message><source>letter.where.recipient_postcode</source><translation>받는 분의 우편번호</translation></message>
<message><source>letter.where.request_summary</source><translation>요구한 말</translation></message>
<message><source>letter.where.review_on</source><translation>다시 살펴볼 날</translation></message>
<message><source>letter.where.reviewer</source><translation>검토자</translation></message>
<message><source>letter.where.sender</source><translation>발신 명의</translation></message>
<message><source>letter.where.shown</source><translation>드리는 것</translation></message>
<message><source>letter.where.subject_name</source><translation>정보주체의 이름</translation></message>
<message><source>letter.where.text</source><translation>통지서의 글</translation></message>
<message><source>letter.where.view_at</source><translation>열람 일시</translation></message>
<message><source>letter.where.view_place</source><translation>열람 장소</translation></message>
<message><source>letter.where.visit_change_by</source><translation>방문을 바꿀 수 있는 날</translation></message>
<message><source>letter.where.withheld</source><translation>근거와 이유</translation></message>
<message><source>letter.where.withheld_finding</source><translation>살펴본 경위</translation></message>
<message><source>letter.where.withheld_ground</source><translation>근거 조문</translation></message>
<message><source>letter.where.withheld_item</source><translation>근거가 미치는 부분</translation></message>
<message><source>letter.where.withheld_reason</source><translation>이유</translation></message>
<message><source>letters.correct_hint</source><translation>발급한 통지서는 그대로 남고, 검토부터 다시 하여 새 번호의 통지서를 냅니다.</translation></message>
<message><source>letters.facts</source><translation>{date} 발급 · {pages}쪽 · SHA-256 {sha}</translation></message>
<message><source>letters.issued</source><translation>발급한 통지서</translation></message>
<message><source>letters.more</source><translation>등기번호 {no}</translation></message>
<message><source>letters.notsent</source><translation>아직 보내지 않음</translation></message>
<message><source>letters.open</source><translation>미리보기와 발급</translation></message>
<message><source>letters.preview</source><translation>통지서 초안</translation></message>
<message><source>letters.preview.of</source><translation>{letter} 초안</translation></message>
<message><source>letters.preview_hint</source><translation>지금 적힌 대로 통지서를 만들어 보고 발급합니다.</translation></message>
<message><source>letters.reopen_hint</source><translation>다시 여는 이유는 이력에 남습니다.</translation></message>
<message><source>letters.sent</source><translation>{date} {way} 발송</translation></message>
<message><source>lock.closed</source><translation>잠겨 있습니다. 잠금을 해제한 뒤 다시 하세요.</translation></message>
<message><source>lock.done</source><translation>{when}에 잠갔습니다. 쓰던 내용은 암호화하여 보관했습니다.</translation></message>
<message><source>lock.done.lost</source><translation>{when}에 잠갔습니다. 쓰던 내용은 보관하지 못했습니다.</translation></message>
<message><source>lock.done.plain</source><translation>{when}에 잠갔습니다.</translation></message>
<message><source>lock.mail</source><translation>확정하지 않은 메일은 보관하지 않았습니다. 메일 파일을 다시 여세요.</translation></message>
<message><source>lock.now</source><translation>잠그기</translation></message>
<message><source>lock.resume</source><translation>잠글 때 쓰고 있던 내용이 있습니다: {what}.</translation></message>
<message><source>lock.resume.act.drop</source><translation>초안 버리기</translation></message>
<message><source>lock.resume.act.go</source><translation>이어 쓰기</translation></message>
<message><source>lock.resume.place.case</source><translation>접수건</translation></message>
<message><source>lock.resume.place.intake</source><translation>새 요구</translation></message>
<message><source>lock.resume.place.letter</source><translation>통지서</translation></message>
<message><source>lock.resume.place.requests</source><translation>요구 목록</translation></message>
<message><source>lock.resume.place.settings</source><translation>설정</translation></message>
<message><source>lock.resume.place.statistics</source><translation>통계</translation></message>
<message><source>lock.resume.place.today</source><translation>오늘</translation></message>
<message><source>lock.soon</source><translation>쓰지 않은 지 오래되어 {n}초 뒤에 잠급니다. 아무 키나 누르면 계속합니다.</translation></message>
<message><source>log.act</source><translation>모든 업무</translation></message>
<message><source>log.act.account.added</source><translation>계정 추가</translation></message>
<message><source>log.act.account.changed</source><translation>계정 변경</translation></message>
<message><source>log.act.account.code</source><translation>처음 여는 코드 발급</translation></message>
<message><source>log.act.account.ended</source><translation>계정 종료</translation></message>
<message><source>log.act.account.listed</source><translation>계정 목록 보기</translation></message>
<message><source>log.act.account.recovery</source><translation>복구 코드 다시 만들기</translation></message>
<message><source>log.act.backup.begun</source><translation>백업 시작</translation></message>
<message><source>log.act.backup.confirmed</source><translation>백업 열어 확인</translation></message>
<message><source>log.act.backup.failed</source><translation>백업 실패</translation></message>
<message><source>log.act.backup.made</source><translation>백업</translation></message>
<message><source>log.act.backup.thinned</source><translation>오래된 백업 정리</translation></message>
<message><source>log.act.case.destroyed</source><translation>접수건 파기</translation></message>
<message><source>log.act.case.enclosure</source><translation>열람 자료 넣기</translation></message>
<message><source>log.act.case.file</source><translation>파일 꺼내기</translation></message>
<message><source>log.act.case.look</source><translation>접수건 보기</translation></message>
<message><source>log.act.case.people</source><translation>정보주체·대리인 고치기</translation></message>
<message><source>log.act.case.received</source><translation>요구 접수</translation></message>
<message><source>log.act.diagnostics.made</source><translation>진단 파일</translation></message>
<message><source>log.act.draft.dropped</source><translation>초안 버리기</translation></message>
<message><source>log.act.draft.kept</source><translation>초안 보관</translation></message>
<message><source>log.act.keys.keyfile.ended</source><translation>키 파일 그만 쓰기</translation></message>
<message><source>log.act.keys.keyfile.set</source><translation>키 파일 만들기</translation></message>
<message><source>log.act.keys.passphrase</source><translation>암호 문구 바꾸기</translation></message>
<message><source>log.act.letter.issued</source><translation>통지서 발급</translation></message>
<message><source>log.act.letter.look</source><translation>통지서 보기</translation></message>
<message><source>log.act.letter.taken</source><translation>통지서 인쇄·저장</translation></message>
<message><source>log.act.list.look</source><translation>목록 보기</translation></message>
<message><source>log.act.list.printed</source><translation>목록 인쇄</translation></message>
<message><source>log.act.log.look</source><translation>접속기록 보기</translation></message>
<message><source>log.act.log.printed</source><translation>점검표 인쇄</translation></message>
<message><source>log.act.log.reviewed</source><translation>접속기록 점검</translation></message>
<message><source>log.act.output.cancelled</source><translation>출력 그만두기</translation></message>
<message><source>log.act.prior.look</source><translation>지난 결정 보기</translation></message>
<message><source>log.act.proof.printed</source><translation>처리기한 산정표 인쇄·저장</translation></message>
<message><source>log.act.request.as_access</source><translation>열람으로 다룸</translation></message>
<message><source>log.act.request.checked</source><translation>확인 목록</translation></message>
<message><source>log.act.request.closed</source><translation>종결</translation></message>
<message><source>log.act.request.correction</source><translation>통지 바로잡기</translation></message>
<message><source>log.act.request.decided</source><translation>결정</translation></message>
<message><source>log.act.request.dispatched</source><translation>발송</translation></message>
<message><source>log.act.request.examined</source><translation>검토</translation></message>
<message><source>log.act.request.extension.planned</source><translation>연장 정하기</translation></message>
<message><source>log.act.request.hold</source><translation>파기 보류</translation></message>
<message><source>log.act.request.hold.confirmed</source><translation>파기 보류 확인</translation></message>
<message><source>log.act.request.identity</source><translation>본인확인</translation></message>
<message><source>log.act.request.postponement.ended</source><translation>연기 끝내기</translation></message>
<message><source>log.act.request.postponement.planned</source><translation>연기 정하기</translation></message>
<message><source>log.act.request.receipt</source><translation>받은 날 고치기</translation></message>
<message><source>log.act.request.reopened</source><translation>다시 열기</translation></message>
<message><source>log.act.request.supplement</source><translation>보완 요청</translation></message>
<message><source>log.act.request.undone</source><translation>되돌리기</translation></message>
<message><source>log.act.request.variant</source><translation>요구 종류 정하기</translation></message>
<message><source>log.act.request.verification</source><translation>확인 시작</translation></message>
<message><source>log.act.settings.backup</source><translation>백업 설정</translation></message>
<message><source>log.act.settings.law</source><translation>법령 자료 입력</translation></message>
<message><source>log.act.settings.lawkey</source><translation>법령 자료 열쇠</translation></message>
<message><source>log.act.settings.lawpack</source><translation>법령 자료 꾸러미</translation></message>
<message><source>log.act.settings.organisation</source><translation>조직 설정</translation></message>
<message><source>log.act.settings.policy</source><translation>처리방침</translation></message>
<message><source>log.act.settings.preferences</source><translation>보기 설정</translation></message>
<message><source>log.act.statistics.look</source><translation>통계 보기</translation></message>
<message><source>log.act.statistics.printed</source><translation>통계 인쇄</translation></message>
<message><source>log.act.store.copied</source><translation>저장소 사본</translation></message>
<message><source>log.act.store.created</source><translation>저장소 만들기</translation></message>
<message><source>log.act.store.locked</source><translation>잠그기</translation></message>
<message><source>log.act.store.rekeyed</source><translation>암호 키 바꾸기</translation></message>
<message><source>log.act.store.restored</source><translation>복원</translation></message>
<message><source>log.act.store.unlocked</source><translation>잠금 해제</translation></message>
<message><source>log.all</source><translation>모두</translation></message>
<message><source>log.case</source><translation>접수번호</translation></message>
<message><source>log.col.act</source><translation>수행업무</translation></message>
<message><source>log.col.purpose</source><translation>목적</translation></message>
<message><source>log.col.when</source><translation>일시</translation></message>
<message><source>log.col.where</source><translation>접속지</translation></message>
<message><source>log.col.who</source><translation>담당자</translation></message>
<message><source>log.col.whose</source><translation>정보주체</translation></message>
<message><source>log.empty</source><translation>이 기간에 남은 기록이 없습니다.</translation></message>
<message><source>log.empty.hint</source><translation>기간이나 조건을 바꿔 보세요.</translation></message>
<message><source>log.first</source><translation>시작일</translation></message>
<message><source>log.more</source><translation>자세히</translation></message>
<message><source>log.more.act</source><translation>세부 내용</translation></message>
<message><source>log.note</source><translation>보고 고친 모든 일이 남습니다. 기록을 고치거나 빼면 저장소를 검증할 때 드러납니다.</translation></message>
<message><source>log.number</source><translation>기록 {n}</translation></message>
<message><source>log.officer</source><translation>모든 담당자</translation></message>
<message><source>log.older</source><translation>더 오래된 기록</translation></message>
<message><source>log.outputs</source><translation>출력만</translation></message>
<message numerus="yes"><source>log.people</source><translation><numerusform>{n}명</numerusform></translation></message>
<message><source>log.purpose</source><translation>인쇄 목적: {purpose}</translation></message>
<message><source>log.review.again</source><translation>기간을 다시 고르기</translation></message>
<message><source>log.review.clean</source><translation>이상 없음. 살펴본 표본 {n}건을 함께 남깁니다.</translation></message>
<message><source>log.review.done</source><translation>{period} 점검을 마쳤습니다: 표본 {n}건, 발견 {m}건.</translation></message>
<message><source>log.review.draw</source><translation>표본 뽑기</translation></message>
<message><source>log.review.due</source><translation>{period} 점검을 {due}까지 마치세요. 주기는 내부 관리계획에 따릅니다.</translation></message>
<message><source>log.review.finding</source><translation>발견한 것</translation></message>
<message><source>log.review.follow</source><translation>조치</translation></message>
<message><source>log.review.hint</source><translation>표본 {n}건이 목록에 있습니다. 하나씩 살핀 뒤 발견한 것을 적으세요. 인쇄하거나 저장한 일은 모두 들어 있습니다.</translation></message>
<message><source>log.review.keep</source><translation>점검 마치기</translation></message>
<message><source>log.review.kept</source><translation>{period} 점검을 마쳤습니다. 표본 {n}건을 함께 남겼습니다.</translation></message>
<message><source>log.review.last</source><translation>지난 점검</translation></message>
<message><source>log.review.never</source><translation>아직 점검하지 않았습니다.</translation></message>
<message><source>log.review.none</source><translation>점검할 기록이 없습니다. 다른 기간을 고르세요.</translation></message>
<message><source>log.review.period</source><translation>기간</translation></message>
<message><source>log.review.print</source><translation>점검표 인쇄</translation></message>
<message><source>log.review.printed</source><translation>점검표를 인쇄했습니다.</translation></message>
<message><source>log.review.sample</source><translation>표본</translation></message>
<message><source>log.review.span</source><translation>{first}부터 {last}까지</translation></message>
<message><source>log.review.start</source><translation>점검 시작</translation></message>
<message><source>log.review.title</source><translation>접속기록 점검</translation></message>
<message><source>log.show</source><translation>보기</translation></message>
<message><source>log.state.asking</source><translation>접속기록을 확인하는 중</translation></message>
<message><source>log.state.broken</source><translation>{n}번 기록이 앞뒤와 맞지 않습니다. 저장소를 검증하세요.</translation></message>
<message><source>log.state.check</source><translation>다시 확인</translation></message>
<message><source>log.state.sound</source><translation>1번부터 {n}번까지 이어져 있습니다. {when}에 확인했습니다. 지문 {digest}</translation></message>
<message><source>log.state.title</source><translation>접속기록의 상태</translation></message>
<message><source>log.table</source><translation>접속기록</translation></message>
<message><source>log.until</source><translation>종료일</translation></message>
<message><source>mandate.blocked</source><translation>위임받지 않은 {right}{은/는} 대리인에게 발급할 수 없습니다. 꼭 발급해야 하면 이유를 적으세요.</translation></message>
<message><source>mandate.col.agent</source><translation>대리인 확인</translation></message>
<message><source>mandate.col.asked</source><translation>요구함</translation></message>
<message><source>mandate.col.given</source><translation>위임함</translation></message>
<message><source>mandate.col.principal</source><translation>위임인 확인</translation></message>
<message><source>mandate.col.right</source><translation>권리</translation></message>
<message><source>mandate.col.term</source><translation>기간 안</translation></message>
<message><source>mandate.col.verdict</source><translation>판단</translation></message>
<message><source>mandate.empty</source><translation>아직 위임장이 없습니다. 대리인이 요구하면 여기에 등록하세요.</translation></message>
<message><source>mandate.ending</source><translation>위임이 {to}에 끝납니다.</translation></message>
<message><source>mandate.filter.attention</source><translation>살필 것</translation></message>
<message><source>mandate.filter.ended</source><translation>끝남</translation></message>
<message><source>mandate.filter.valid</source><translation>유효</translation></message>
<message numerus="yes"><source>mandate.gap</source><translation><numerusform>요구한 권리 {total}개 가운데 {n}개를 대리할 수 없습니다.</numerusform></translation></message>
<message><source>mandate.gap.agent</source><translation>대리인을 확인하지 않았습니다.</translation></message>
<message><source>mandate.gap.principal</source><translation>위임인을 확인하지 않았습니다.</translation></message>
<message><source>mandate.gap.proof</source><translation>법정대리인임을 보이는 서류가 없습니다.</translation></message>
<message><source>mandate.gap.right</source><translation>위임장에 {right}{이/가} 없습니다. 보완을 요청하거나 {principal} 님에게 직접 받으세요. 그동안에도 처리기한은 흐릅니다: {due}.</translation></message>
<message><source>mandate.gap.signature</source><translation>서명이나 도장이 보이지 않습니다.</translation></message>
<message><source>mandate.gap.term</source><translation>위임 기간이 {to}에 끝났습니다.</translation></message>
<message><source>mandate.new</source><translation>위임장 등록</translation></message>
<message><source>mandate.pair</source><translation>{principal} 님이 {agent} 님에게 맡김</translation></message>
<message><source>mandate.papers.child</source><translation>만 14세 미만 아동의 법정대리인은 아동의 기본증명서(상세)로 확인합니다. 가족관계증명서는 요구하지 않습니다.</translation></message>
<message><source>mandate.papers.seal</source><translation>인감증명서는 요구하지 마세요. 법에 근거가 없고 주민등록번호가 적혀 있습니다.</translation></message>
<message><source>mandate.revoked</source><translation>위임인이 {date}에 철회했습니다.</translation></message>
<message><source>mandate.verdict.can</source><translation>할 수 있음</translation></message>
<message><source>mandate.verdict.cannot</source><translation>권한 없음</translation></message>
<message><source>mandate.verdict.unasked</source><translation>요구 안 함</translation></message>
<message><source>migrate.failed</source><translation>저장소를 이 버전에 맞게 바꾸지 못했습니다 ({schema}). 저장소는 그대로이며 바꾸기 전의 사본도 있습니다. 이 버전의 도움말을 보거나 옛 버전으로 여세요.</translation></message>
<message><source>nav.agencies</source><translation>기관</translation></message>
<message numerus="yes"><source>nav.late</source><translation><numerusform>처리기한이 지난 요구 {n}건</numerusform></translation></message>
<message><source>nav.log</source><translation>접속기록</translation></message>
<message><source>nav.mandates</source><translation>위임장</translation></message>
<message><source>nav.records</source><translation>기록</translation></message>
<message><source>nav.registers</source><translation>대장·통계</translation></message>
<message><source>nav.requests</source><translation>요구</translation></message>
<message><source>nav.retention</source><translation>보존·파기</translation></message>
<message><source>nav.settings</source><translation>설정</translation></message>
<message><source>nav.today</source><translation>오늘</translation></message>
<message><source>next.access_first</source><translation>같은 접수건의 열람을 먼저 통지하세요. 삭제한 것은 보여 줄 수 없습니다.</translation></message>
<message><source>next.approval</source><translation>{name} 님의 결재를 받으세요. 올린 지 {n}일째입니다.</translation></message>
<message><source>next.close</source><translation>남은 일이 없습니다. 접수건을 종결하세요.</translation></message>
<message><source>next.closed</source><translation>{date}에 종결했습니다. {until}까지 보존합니다.</translation></message>
<message><source>next.closed.on</source><translation>{date}에 종결했습니다.</translation></message>
<message><source>next.decide</source><translation>결정과 이유를 쓰세요.</translation></message>
<message><source>next.dispatch</source><translation>발송 기록을 남기세요: {missing} 없음.</translation></message>
<message><source>next.dispatch.record</source><translation>통지서를 보내고 발송을 적으세요.</translation></message>
<message><source>next.dispatch_time</source><translation>보낸 통지서의 발송을 적으세요.</translation></message>
<message><source>next.draft</source><translation>{letter} 초안을 쓰고 결재를 올리세요.</translation></message>
<message><source>next.examining.ask</source><translation>보유 부서에 보유 현황을 물으세요.</translation></message>
<message><source>next.examining.enclosure</source><translation>보여 줄 자료를 붙이세요. 아직 붙인 자료가 없습니다.</translation></message>
<message><source>next.examining.evidence</source><translation>정정할 항목의 증빙을 살펴보세요.</translation></message>
<message><source>next.examining.note</source><translation>어디를 찾아보았고 무엇을 찾았는지 적으세요.</translation></message>
<message><source>next.examining.policy</source><translation>처리방침의 빈 칸({item})을 채우세요. 통지서에 필요합니다.</translation></message>
<message><source>next.examining.retention</source><translation>다른 법령에 따라 보존하는 기록을 고르세요.</translation></message>
<message><source>next.examining.wait</source><translation>{dept}의 회신을 받고 결정을 쓰세요.</translation></message>
<message numerus="yes"><source>next.findings</source><translation><numerusform>발급 점검 {n}건을 풀고 {letter}{을/를} 발급하세요.</numerusform></translation></message>
<message><source>next.followup</source><translation>{right} 조치를 {due}까지 마치고 결과를 적으세요.</translation></message>
<message><source>next.issue</source><translation>{letter}{을/를} 발급하세요. 점검을 모두 통과했습니다.</translation></message>
<message><source>next.issue.look</source><translation>통지서를 미리 보고 발급하세요.</translation></message>
<message><source>next.issue.missing</source><translation>빠진 것을 채우면 통지서를 발급할 수 있습니다.</translation></message>
<message><source>next.issue_time</source><translation>{letter}{을/를} 발급하세요. 발급해야 시간이 늘어납니다.</translation></message>
<message><source>next.label</source><translation>다음 할 일</translation></message>
<message><source>next.lacks.address</source><translation>회사 주소</translation></message>
<message><source>next.lacks.answer</source><translation>근거의 물음에 대한 답</translation></message>
<message><source>next.lacks.barred</source><translation>쓸 수 있는 근거</translation></message>
<message><source>next.lacks.closed</source><translation>쓸 수 있는 근거</translation></message>
<message><source>next.lacks.desk</source><translation>접수 부서</translation></message>
<message><source>next.lacks.dpo_email</source><translation>보호책임자 전자우편</translation></message>
<message><source>next.lacks.dpo_name</source><translation>보호책임자 이름</translation></message>
<message><source>next.lacks.dpo_phone</source><translation>보호책임자 전화</translation></message>
<message><source>next.lacks.enclosure</source><translation>보여 줄 자료</translation></message>
<message><source>next.lacks.fee_basis</source><translation>실비 계산</translation></message>
<message><source>next.lacks.fee_cause</source><translation>수수료 없음</translation></message>
<message><source>next.lacks.fee_postage</source><translation>우편이 아니면 우송료 없음</translation></message>
<message><source>next.lacks.ground</source><translation>근거</translation></message>
<message><source>next.lacks.item1</source><translation>개인정보의 항목</translation></message>
<message><source>next.lacks.item2</source><translation>이용 목적</translation></message>
<message><source>next.lacks.item3</source><translation>보유 기간</translation></message>
<message><source>next.lacks.item4</source><translation>제3자 제공 현황</translation></message>
<message><source>next.lacks.item5</source><translation>동의한 내용</translation></message>
<message><source>next.lacks.kept</source><translation>남는 기록의 법령</translation></message>
<message><source>next.lacks.kept.duty</source><translation>근거에 맞는 보존 법령</translation></message>
<message><source>next.lacks.kept.fields</source><translation>남는 항목</translation></message>
<message><source>next.lacks.kept.items</source><translation>남는 기록</translation></message>
<message><source>next.lacks.kept.place</source><translation>따로 저장한 곳</translation></message>
<message><source>next.lacks.kept.until</source><translation>남는 기한</translation></message>
<message><source>next.lacks.kept.why</source><translation>남기는 이유</translation></message>
<message><source>next.lacks.name</source><translation>회사 이름</translation></message>
<message><source>next.lacks.note</source><translation>검토 메모</translation></message>
<message><source>next.lacks.objection_reviewer</source><translation>이의 검토자</translation></message>
<message><source>next.lacks.outcome</source><translation>결과</translation></message>
<message><source>next.lacks.reason</source><translation>이유</translation></message>
<message><source>next.lacks.sender_title</source><translation>발신 명의</translation></message>
<message><source>next.lacks.view_at</source><translation>방문 일시</translation></message>
<message><source>next.lacks.view_place</source><translation>방문 장소</translation></message>
<message><source>next.lacks.withheld</source><translation>근거가 미치는 부분</translation></message>
<message numerus="yes"><source>next.late</source><translation><numerusform>처리기한이 {n}일 지났습니다. 오늘 통지하고 늦은 이유를 적으세요.</numerusform></translation></message>
<message numerus="yes"><source>next.left</source><translation><numerusform>결정하려면 {n}가지가 남았습니다</numerusform></translation></message>
<message numerus="yes"><source>next.left.issue</source><translation><numerusform>발급하려면 {n}가지가 남았습니다</numerusform></translation></message>
<message><source>next.objection</source><translation>이의 {no}: 처음 결정한 담당자가 아닌 검토자를 정하세요.</translation></message>
<message><source>next.postponed</source><translation>연기 사유가 끝났으면 그날을 적으세요. 그날부터 10일 안에 열람하게 합니다.</translation></message>
<message><source>next.received</source><translation>받은 날과 요구한 권리를 확인하고 본인확인을 시작하세요.</translation></message>
<message><source>next.received.ack</source><translation>접수 안내문을 보내세요.</translation></message>
<message><source>next.returned</source><translation>반송된 통지서를 보낼 곳을 확인하고 다시 보내세요.</translation></message>
<message><source>next.short.closed</source><translation>끝난 접수건</translation></message>
<message><source>next.short.decided</source><translation>통지서를 점검하고 발급하세요</translation></message>
<message><source>next.short.examining</source><translation>자료를 찾고 결정을 쓰세요</translation></message>
<message><source>next.short.notified</source><translation>발송을 적고 종결하세요</translation></message>
<message><source>next.short.postponed</source><translation>연기 사유가 끝나면 그날을 적으세요</translation></message>
<message><source>next.short.received</source><translation>받은 날과 권리를 확인하고 본인확인을 시작하세요</translation></message>
<message><source>next.short.refuse</source><translation>거절은 {due}까지 · {next}</translation></message>
<message><source>next.short.refuse.late</source><translation>거절 기한 {due} 지남 · {next}</translation></message>
<message><source>next.short.verifying</source><translation>본인확인을 마치세요. 기한은 멈추지 않습니다</translation></message>
<message><source>next.side</source><translation>{right}에서 무엇을 요구했는지 고르세요. 그에 따라 기한이 다릅니다.</translation></message>
<message><source>next.still</source><translation>남은 것: {list}</translation></message>
<message><source>next.verifying</source><translation>가입할 때 받은 정보로 {name} 님을 확인하세요.</translation></message>
<message><source>next.verifying.agent</source><translation>대리인 {agent} 님의 위임장과 신분을 확인하세요.</translation></message>
<message><source>next.verifying.gap</source><translation>위임장에 없는 {right} 요구를 보완받거나 {name} 님에게 직접 받으세요.</translation></message>
<message><source>next.verifying.supplement</source><translation>{name} 님의 보완 회신을 적으세요.</translation></message>
<message><source>next.visit</source><translation>{when} 방문 열람을 준비하고 서명을 받으세요.</translation></message>
<message><source>objection.due</source><translation>이의는 {due}까지 답합니다. 법정 기한이 아니라 회사가 정한 기간입니다.</translation></message>
<message><source>objection.same</source><translation>이 결정을 한 담당자입니다. 다른 검토자를 고르거나, 외부 검토자 또는 이유를 적으세요.</translation></message>
<message><source>office.role.dpo</source><translation>개인정보 보호책임자</translation></message>
<message><source>office.role.handler</source><translation>보호담당자</translation></message>
<message><source>office.role.reviewer</source><translation>검토자</translation></message>
<message><source>officer.act.change</source><translation>고치기</translation></message>
<message><source>officer.act.code</source><translation>코드 내기</translation></message>
<message><source>officer.act.end</source><translation>끝내기</translation></message>
<message><source>officer.add</source><translation>계정 더하기</translation></message>
<message><source>officer.add.told</source><translation>담당자마다 계정을 하나씩 둡니다. 저장하면 첫 로그인 코드가 한 번 보입니다.</translation></message>
<message><source>officer.caption</source><translation>누가 무슨 일을 할 수 있는지 정합니다. 바꾼 것은 접속기록과 원장에 남습니다.</translation></message>
<message><source>officer.card</source><translation>담당자 계정</translation></message>
<message><source>officer.change</source><translation>계정 고치기</translation></message>
<message><source>officer.closed</source><translation>담당자 계정은 보호책임자가 관리합니다.</translation></message>
<message><source>officer.code</source><translation>로그인 코드 새로 내기</translation></message>
<message><source>officer.code.card</source><translation>지금 한 번만 보이는 코드</translation></message>
<message><source>officer.code.done</source><translation>건넸음</translation></message>
<message><source>officer.code.first</source><translation>이 코드를 그 담당자에게만 건네세요. 잠금 화면의 「복구 코드」에서 이 코드로 자기 암호 문구를 정합니다. 어디에도 저장하지 않습니다.</translation></message>
<message><source>officer.code.recovery</source><translation>새 복구 코드입니다. 종이에 적어 이 컴퓨터와 떨어진 잠긴 곳에 두세요. 앞의 코드는 쓸 수 없습니다.</translation></message>
<message><source>officer.code.told</source><translation>암호 문구를 잊은 담당자에게 씁니다. 지금 암호 문구로는 더 들어올 수 없습니다.</translation></message>
<message><source>officer.denied</source><translation>{role}{은/는} 이 일을 할 수 없습니다: {act}. 보호책임자에게 맡기세요.</translation></message>
<message><source>officer.done.add</source><translation>계정을 더했습니다. 코드를 건네세요.</translation></message>
<message><source>officer.done.change</source><translation>계정을 고쳤습니다.</translation></message>
<message><source>officer.done.code</source><translation>새 코드를 냈습니다. 코드를 건네세요.</translation></message>
<message><source>officer.done.end</source><translation>계정을 끝냈습니다.</translation></message>
<message><source>officer.done.recovery</source><translation>새 복구 코드를 냈습니다.</translation></message>
<message><source>officer.end</source><translation>계정 끝내기</translation></message>
<message><source>officer.end.ask</source><translation>{name} 님의 계정을 끝낼까요? 더는 저장소를 열 수 없습니다. 한 일의 기록은 남습니다.</translation></message>
<message><source>officer.end.told</source><translation>더는 저장소를 열 수 없습니다. 접수건과 한 일의 기록은 남습니다.</translation></message>
<message><source>officer.ended</source><translation>이미 끝난 계정입니다. 새 계정을 더하세요.</translation></message>
<message><source>officer.ended.on</source><translation>{date} 끝남</translation></message>
<message><source>officer.holds_recovery</source><translation>복구 코드</translation></message>
<message><source>officer.invited</source><translation>첫 로그인 기다림</translation></message>
<message><source>officer.last</source><translation>마지막 보호책임자 계정은 끝낼 수 없습니다. 다른 보호책임자를 먼저 더하세요.</translation></message>
<message><source>officer.ledger</source><translation>권한 원장</translation></message>
<message><source>officer.ledger.added</source><translation>계정 더함</translation></message>
<message><source>officer.ledger.by</source><translation>{name} · {at}</translation></message>
<message><source>officer.ledger.code</source><translation>코드 냄</translation></message>
<message><source>officer.ledger.ended</source><translation>계정 끝냄</translation></message>
<message><source>officer.ledger.key_file</source><translation>키 파일 바꿈</translation></message>
<message><source>officer.ledger.none</source><translation>아직 바꾼 것이 없습니다.</translation></message>
<message><source>officer.ledger.passphrase</source><translation>암호 문구 바꿈</translation></message>
<message><source>officer.ledger.renamed</source><translation>이름 바꿈</translation></message>
<message><source>officer.ledger.role</source><translation>역할 바꿈</translation></message>
<message><source>officer.line</source><translation>로그인 이름 {name} · 직책 {title}</translation></message>
<message><source>officer.me</source><translation>나</translation></message>
<message><source>officer.most</source><translation>계정을 더 만들 수 없습니다(모두 {n}개까지). 쓰지 않는 계정을 끝내세요.</translation></message>
<message><source>officer.name.dpo</source><translation>보호책임자</translation></message>
<message><source>officer.name.handler</source><translation>보호담당자</translation></message>
<message><source>officer.name.reviewer</source><translation>검토자</translation></message>
<message><source>officer.recovery</source><translation>복구 코드 새로 내기</translation></message>
<message><source>officer.recovery.about</source><translation>복구 코드로는 보호책임자의 암호 문구만 새로 정할 수 있습니다. 종이를 잃어버렸으면 새로 내세요.</translation></message>
<message><source>officer.recovery.card</source><translation>복구 코드</translation></message>
<message><source>officer.recovery.held</source><translation>복구 코드가 이 계정의 것입니다. 다른 보호책임자가 먼저 복구 코드를 새로 내세요.</translation></message>
<message><source>officer.recovery.told</source><translation>앞서 인쇄한 복구 코드는 쓸 수 없게 됩니다.</translation></message>
<message><source>officer.rekey</source><translation>끝낸 계정으로 옛 사본을 열 수도 있습니다. 암호 키 바꾸기를 권합니다.</translation></message>
<message><source>officer.role.dpo</source><translation>보호책임자: 모든 일</translation></message>
<message><source>officer.role.handler</source><translation>보호담당자: 접수건과 초안</translation></message>
<message><source>officer.role.reviewer</source><translation>검토자: 보기와 검토</translation></message>
<message><source>officer.self</source><translation>자기 계정은 여기에서 끝내거나 코드를 새로 낼 수 없습니다. 다른 보호책임자가 합니다.</translation></message>
<message><source>officer.taken</source><translation>이미 있는 로그인 이름입니다: {name}. 다른 이름을 적으세요.</translation></message>
<message><source>organisation.missing.address</source><translation>회사 주소</translation></message>
<message><source>organisation.missing.desk</source><translation>이의를 받는 부서</translation></message>
<message><source>organisation.missing.dpo_email</source><translation>보호책임자의 전자우편</translation></message>
<message><source>organisation.missing.dpo_name</source><translation>보호책임자의 이름</translation></message>
<message><source>organisation.missing.dpo_phone</source><translation>보호책임자의 전화</translation></message>
<message><source>organisation.missing.dpo_title</source><translation>보호책임자의 직위</translation></message>
<message><source>organisation.missing.name</source><translation>상호</translation></message>
<message><source>organisation.missing.objection_period</source><translation>이의제기 기간</translation></message>
<message><source>organisation.missing.objection_reviewer</source><translation>이의를 다시 살피는 사람</translation></message>
<message><source>organisation.missing.postcode</source><translation>회사 우편번호</translation></message>
<message><source>organisation.missing.sender_title</source><translation>발신 명의</translation></message>
<message><source>passphrase.change</source><translation>암호 문구 바꾸기: 바로 끝납니다. 옛 사본은 옛 암호 문구로 여전히 열립니다.</translation></message>
<message><source>passphrase.rekey</source><translation>암호 키 바꾸기: 유출이 의심될 때 씁니다. 저장소를 다시 암호화하며, 끊겨도 이어서 합니다.</translation></message>
<message><source>person.same</source><translation>같은 분일 수 있습니다: {name}, {matches} 일치. 두 기록을 비교해 보세요. 합친 뒤에도 나눌 수 있습니다.</translation></message>
<message><source>policy.defect.ad_records</source><translation>‘광고와 거래 기록’을 한데 묶어 6개월이라고 적었습니다. 법령이 정한 기간은 기록마다 다릅니다.</translation></message>
<message><source>policy.defect.agency_ended</source><translation>없어진 기관을 안내합니다.</translation></message>
<message><source>policy.defect.agency_site</source><translation>기관의 홈페이지 주소가 바뀌었습니다.</translation></message>
<message><source>policy.defect.consents</source><translation>동의를 받아 처리하는 것에 관한 내용이 없거나 비어 있습니다.</translation></message>
<message><source>policy.defect.debt_period</source><translation>채권·채무가 남은 동안의 보유는 회사가 정한 것입니다. 법령의 보존 의무처럼 적으면 안 되며, 삭제를 거절하는 근거가 되지 않습니다 (법 제36조제1항).</translation></message>
<message><source>policy.defect.destruction</source><translation>파기 절차와 방법이 없거나 비어 있습니다 (법 제30조제1항제3호의2).</translation></message>
<message><source>policy.defect.dormancy</source><translation>휴면 계정 규정의 근거 조문이 없어졌습니다.</translation></message>
<message><source>policy.defect.dpo_contact</source><translation>보호책임자의 이름이나 연락처가 비어 있습니다 (법 제30조제1항제6호).</translation></message>
<message><source>policy.defect.fraud_period</source><translation>부정 이용 기록의 기간은 회사가 정한 것입니다. 법령의 보존 의무처럼 적으면 안 되며, 삭제를 거절하는 근거가 되지 않습니다 (법 제36조제1항).</translation></message>
<message><source>policy.defect.items</source><translation>처리하는 개인정보의 항목이 목적마다 적혀 있지 않습니다 (시행령 제31조).</translation></message>
<message><source>policy.defect.own_cases</source><translation>열람 등 요구를 처리한 기록의 목적, 항목, 보유 기간이 없습니다.</translation></message>
<message><source>policy.defect.own_period</source><translation>보유 기간이 지난 뒤에도 보유한다고 적었으나 근거 법령이 없습니다 (법 제21조제1항).</translation></message>
<message><source>policy.defect.periods</source><translation>보유 기간이 비어 있는 항목이 있습니다 (법 제30조제1항제2호).</translation></message>
<message><source>policy.defect.police_site</source><translation>경찰청의 홈페이지 주소가 바뀌었습니다.</translation></message>
<message><source>policy.defect.processors</source><translation>처리를 맡긴 곳과 맡긴 일이 없거나 비어 있습니다. 맡기지 않는다면 그렇게 적습니다 (법 제30조제1항제4호).</translation></message>
<message><source>policy.defect.prosecutors</source><translation>검찰청은 이제 구제 기관으로 안내하지 않습니다.</translation></message>
<message><source>policy.defect.purposes</source><translation>처리 목적이 없거나 비어 있습니다 (법 제30조제1항제1호).</translation></message>
<message><source>policy.defect.remedies</source><translation>권익침해 구제방법이 없거나 비어 있습니다.</translation></message>
<message><source>policy.defect.request_contact</source><translation>열람 요구를 받는 부서의 이름이나 연락처가 비어 있습니다.</translation></message>
<message><source>policy.defect.rights</source><translation>정보주체의 권리와 행사 방법이 없거나 비어 있습니다 (법 제30조제1항제5호).</translation></message>
<message><source>policy.defect.rights_articles</source><translation>권리를 정한 조문의 번호가 지금 법과 다릅니다.</translation></message>
<message><source>policy.defect.safety</source><translation>안전성 확보 조치가 없거나 비어 있습니다 (시행령 제31조).</translation></message>
<message><source>policy.defect.statute_period</source><translation>적은 기간이 그 법령이 정한 기간과 다릅니다.</translation></message>
<message><source>policy.defect.third_parties</source><translation>제3자 제공에 관한 내용이 없거나 비어 있습니다 (법 제30조제1항제3호).</translation></message>
<message><source>policy.part.consents</source><translation>동의</translation></message>
<message><source>policy.part.destruction</source><translation>파기</translation></message>
<message><source>policy.part.dpo_contact</source><translation>보호책임자</translation></message>
<message><source>policy.part.general</source><translation>그 밖의 내용</translation></message>
<message><source>policy.part.items</source><translation>처리하는 항목</translation></message>
<message><source>policy.part.own_cases</source><translation>요구 처리 기록</translation></message>
<message><source>policy.part.periods</source><translation>보유 기간</translation></message>
<message><source>policy.part.processors</source><translation>처리 위탁</translation></message>
<message><source>policy.part.purposes</source><translation>처리 목적</translation></message>
<message><source>policy.part.remedies</source><translation>구제 기관</translation></message>
<message><source>policy.part.request_contact</source><translation>열람 창구</translation></message>
<message><source>policy.part.rights</source><translation>정보주체의 권리</translation></message>
<message><source>policy.part.safety</source><translation>안전성 확보 조치</translation></message>
<message><source>policy.part.third_parties</source><translation>제3자 제공</translation></message>
<message><source>proof.arrived</source><translation>{date} 접수</translation></message>
<message><source>proof.article.act-35</source><translation>법 제35조</translation></message>
<message><source>proof.article.act-35-3</source><translation>법 제35조제3항</translation></message>
<message><source>proof.article.act-37</source><translation>법 제37조</translation></message>
<message><source>proof.article.civil-111</source><translation>민법 제111조</translation></message>
<message><source>proof.article.civil-157</source><translation>민법 제157조</translation></message>
<message><source>proof.article.civil-159</source><translation>민법 제159조</translation></message>
<message><source>proof.article.civil-161</source><translation>민법 제161조</translation></message>
<message><source>proof.article.commentary-2020</source><translation>2020년 해설서</translation></message>
<message><source>proof.article.decree-41</source><translation>시행령 제41조</translation></message>
<message><source>proof.article.decree-42-6</source><translation>시행령 제42조의6</translation></message>
<message><source>proof.article.decree-43</source><translation>시행령 제43조</translation></message>
<message><source>proof.article.decree-44</source><translation>시행령 제44조</translation></message>
<message><source>proof.article.decree-44-3</source><translation>시행령 제44조의3</translation></message>
<message><source>proof.article.guideline-31</source><translation>표준지침 제31조</translation></message>
<message><source>proof.article.guideline-9</source><translation>표준지침 제9조</translation></message>
<message><source>proof.article.network-decree-62-2</source><translation>정보통신망법 시행령 제62조의2</translation></message>
<message><source>proof.article.notice-2024-9</source><translation>고시 제2024-9호 제8조</translation></message>
<message><source>proof.as_access</source><translation>전송요구를 열람(전자 사본)으로 처리: 처음 받은 날부터 셈</translation></message>
<message><source>proof.beyond</source><translation>받은 날이 셀 수 있는 날짜를 벗어났습니다.</translation></message>
<message><source>proof.calendar</source><translation>휴일표는 {date}까지 갖추어져 있습니다. 그 뒤의 기한은 바뀔 수 있습니다.</translation></message>
<message><source>proof.capped</source><translation>통지한 {asked}일 가운데 {days}일만 늘어남</translation></message>
<message><source>proof.delay</source><translation>{date}: 회사가 정한 목표일({days}일째, 휴일이면 다음 날)이며 법정 기한이 아님</translation></message>
<message><source>proof.due</source><translation>기한</translation></message>
<message><source>proof.early</source><translation>{date} 통지는 받은 날보다 앞서 기한을 바꾸지 못함</translation></message>
<message><source>proof.end</source><translation>그날 24시에 끝남</translation></message>
<message><source>proof.ended</source><translation>{date} 연기 사유가 끝남. 그날부터 {days}일</translation></message>
<message><source>proof.extended</source><translation>연장 {n}회: {date} 통지, {days}일</translation></message>
<message><source>proof.first</source><translation>받은 날은 세지 않음</translation></message>
<message><source>proof.first.ended</source><translation>사유가 끝난 날은 세지 않음</translation></message>
<message><source>proof.first.extended</source><translation>연장은 옮기기 전의 끝 {date}의 다음 날부터 셈</translation></message>
<message><source>proof.foot.postponed</source><translation>알린 날</translation></message>
<message><source>proof.foot.target</source><translation>회사 목표일</translation></message>
<message><source>proof.idle</source><translation>{date}에 사유가 끝났다고 적었으나 그때 연기 중이 아니어서 기한은 그대로</translation></message>
<message><source>proof.last</source><translation>{n}일째 {date}</translation></message>
<message><source>proof.late</source><translation>{date} 통지는 {due} 기한이 지난 뒤라 기한을 바꾸지 못함</translation></message>
<message><source>proof.limit.access</source><translation>열람 {days}일</translation></message>
<message><source>proof.limit.advertising</source><translation>광고 수신 동의 철회 {days}일</translation></message>
<message><source>proof.limit.automated</source><translation>자동화된 결정 {days}일</translation></message>
<message><source>proof.limit.autorefusal</source><translation>거절하려면 {days}일 안에 통지: {date}</translation></message>
<message><source>proof.limit.correction</source><translation>정정 {days}일</translation></message>
<message><source>proof.limit.deletion</source><translation>삭제 {days}일</translation></message>
<message><source>proof.limit.explain</source><translation>자동화된 결정 설명 {days}일</translation></message>
<message><source>proof.limit.general</source><translation>동의 철회 지체 없이</translation></message>
<message><source>proof.limit.refuse</source><translation>자동화된 결정 거부 {days}일</translation></message>
<message><source>proof.limit.review</source><translation>자동화된 결정 검토 {days}일</translation></message>
<message><source>proof.limit.self</source><translation>본인 전송요구 지체 없이</translation></message>
<message><source>proof.limit.source</source><translation>수집 출처 {days}일</translation></message>
<message><source>proof.limit.suspension</source><translation>처리정지 {days}일</translation></message>
<message><source>proof.limit.third_party</source><translation>제3자 전송요구 지체 없이</translation></message>
<message><source>proof.limit.transmission</source><translation>전송요구 지체 없이</translation></message>
<message><source>proof.limit.withdrawal</source><translation>동의 철회 지체 없이</translation></message>
<message><source>proof.middle</source><translation>중간의 휴일도 셈. 마지막 날만 옮김</translation></message>
<message><source>proof.more</source><translation>연장</translation></message>
<message><source>proof.moved</source><translation>{date} {holiday}: 다음 날로</translation></message>
<message><source>proof.moved.by</source><translation>{date} {holiday}: 다음 날로 ({source})</translation></message>
<message><source>proof.none</source><translation>받은 날에 이 권리의 처리기한을 정한 규정이 없었습니다.</translation></message>
<message><source>proof.notice</source><translation>통지</translation></message>
<message><source>proof.postponed</source><translation>{date} 연기 통지. 알린 날은 {until}</translation></message>
<message><source>proof.print</source><translation>산정표 인쇄</translation></message>
<message><source>proof.printed</source><translation>산정표를 프린터로 보냈습니다. 출력 목적을 접속기록에 남겼습니다.</translation></message>
<message><source>proof.reason</source><translation>사유 끝</translation></message>
<message><source>proof.received</source><translation>받음</translation></message>
<message><source>proof.refusal</source><translation>거절</translation></message>
<message><source>proof.rest</source><translation>휴일</translation></message>
<message><source>proof.save</source><translation>산정표 저장</translation></message>
<message><source>proof.saved</source><translation>산정표를 저장했습니다. 출력 목적을 접속기록에 남겼습니다.</translation></message>
<message><source>proof.supplement</source><translation>{date} 보완 요청: 처리기한은 멈추지 않음</translation></message>
<message><source>proof.target</source><translation>목표</translation></message>
<message><source>proof.third</source><translation>{date} 통지는 세 번째 연장이라 기한을 바꾸지 못함</translation></message>
<message><source>proof.title</source><translation>처리기한 산정표</translation></message>
<message><source>proof.today</source><translation>오늘</translation></message>
<message><source>proof.told</source><translation>알린 날</translation></message>
<message><source>proof.workdays</source><translation>참고: 근무일로 세면 {date}. 처리기한이 아님</translation></message>
<message><source>purpose.field</source><translation>출력 목적</translation></message>
<message><source>purpose.hint</source><translation>인쇄하거나 저장하는 이유를 적으세요. 접속기록에 남습니다 (안전성 확보조치 기준 제12조).</translation></message>
<message><source>recover.act</source><translation>암호 문구 정하기</translation></message>
<message><source>recover.busy</source><translation>새 암호 문구를 정하는 중</translation></message>
<message><source>recover.code</source><translation>복구 코드 또는 첫 로그인 코드</translation></message>
<message><source>recover.done</source><translation>암호 문구를 정했습니다. 이제 그 암호 문구로 들어오세요.</translation></message>
<message><source>recover.hint</source><translation>보관해 둔 복구 코드나 보호책임자에게 받은 첫 로그인 코드를 입력하세요. 코드로 그 사람의 암호 문구를 정합니다.</translation></message>
<message><source>recover.needed</source><translation>코드를 종이에 적힌 대로 입력하세요.</translation></message>
<message><source>recover.title</source><translation>새 암호 문구 정하기</translation></message>
<message><source>recover.typo</source><translation>{group}번째 묶음에 잘못 옮긴 글자가 있습니다. 종이에 적힌 대로 다시 적으세요.</translation></message>
<message><source>recover.wrong</source><translation>이 저장소의 코드가 아니거나 이미 쓴 코드입니다. 저장소 이름과 만든 날을 보고, 첫 로그인 코드이면 보호책임자에게 새로 받으세요.</translation></message>
<message><source>referral.hint</source><translation>사실에 맞는 기관을 제안합니다. 연락처는 발급하는 날의 것을 씁니다.</translation></message>
<message><source>register.col.acted</source><translation>처리일</translation></message>
<message><source>register.col.agent</source><translation>대리인</translation></message>
<message><source>register.col.approval</source><translation>결재</translation></message>
<message><source>register.col.check</source><translation>확인방법</translation></message>
<message><source>register.col.due</source><translation>처리기한</translation></message>
<message><source>register.col.how</source><translation>방법</translation></message>
<message><source>register.col.no</source><translation>접수번호</translation></message>
<message><source>register.col.notified</source><translation>통지일</translation></message>
<message><source>register.col.officer</source><translation>담당</translation></message>
<message><source>register.col.outcome</source><translation>결과</translation></message>
<message><source>register.col.person</source><translation>정보주체</translation></message>
<message><source>register.col.reason</source><translation>사유</translation></message>
<message><source>register.col.received</source><translation>접수일</translation></message>
<message><source>register.col.right</source><translation>요구유형</translation></message>
<message><source>register.col.way</source><translation>경로</translation></message>
<message><source>register.done</source><translation>{from}부터 {to}까지 {n}건을 저장했습니다: {file}</translation></message>
<message><source>register.masked</source><translation>이름과 연락처를 가리고 내보냅니다. 가리지 않으려면 이유를 적으세요.</translation></message>
<message><source>rekey.ask</source><translation>저장소를 새 키로 다시 암호화할까요? 데스크가 잠기고, 다른 담당자는 새 코드로 다시 들어옵니다. 복구 코드도 새로 나옵니다. 앞의 사본은 저장소의 before-rekey 폴더에 남으며 옛 암호 문구로 열립니다. 확인한 뒤 지우세요.</translation></message>
<message><source>rekey.ask.act</source><translation>다시 암호화</translation></message>
<message><source>rekey.card</source><translation>암호 키</translation></message>
<message><source>rekey.code</source><translation>{name}: {code}</translation></message>
<message><source>rekey.codes</source><translation>새 키로 암호화했습니다. 지금 한 번만 보이는 코드입니다.</translation></message>
<message><source>rekey.codes.act</source><translation>적어 두었음</translation></message>
<message><source>rekey.recovery</source><translation>복구 코드: {code}</translation></message>
<message><source>rekey.start</source><translation>암호 키 바꾸기</translation></message>
<message><source>requests.act.assign</source><translation>담당 바꾸기</translation></message>
<message><source>requests.act.clear</source><translation>고르기 취소</translation></message>
<message><source>requests.act.export</source><translation>내보내기</translation></message>
<message><source>requests.act.new</source><translation>새 요구</translation></message>
<message><source>requests.act.proof</source><translation>산정표 인쇄</translation></message>
<message><source>requests.act.savefilter</source><translation>필터 저장</translation></message>
<message><source>requests.any.right</source><translation>모든 권리</translation></message>
<message><source>requests.any.stage</source><translation>모든 단계</translation></message>
<message><source>requests.any.way</source><translation>모든 경로</translation></message>
<message><source>requests.col.dday</source><translation>기한</translation></message>
<message><source>requests.col.due</source><translation>기한일</translation></message>
<message><source>requests.col.number</source><translation>번호</translation></message>
<message><source>requests.col.officer</source><translation>담당</translation></message>
<message><source>requests.col.person</source><translation>정보주체</translation></message>
<message><source>requests.col.received</source><translation>받은 날</translation></message>
<message><source>requests.col.rights</source><translation>권리</translation></message>
<message><source>requests.col.stage</source><translation>단계</translation></message>
<message><source>requests.col.way</source><translation>경로</translation></message>
<message><source>requests.conditions</source><translation>조건</translation></message>
<message><source>requests.conditions.hide</source><translation>조건 접기</translation></message>
<message><source>requests.conditions.show</source><translation>조건 펼치기</translation></message>
<message numerus="yes"><source>requests.count</source><translation><numerusform>전체 {n}건</numerusform></translation></message>
<message><source>requests.count.zero</source><translation>받은 요구 없음</translation></message>
<message><source>requests.drop</source><translation>메일 파일(.eml)을 놓으면 새 요구를 시작합니다.</translation></message>
<message><source>requests.filter.all</source><translation>전체</translation></message>
<message><source>requests.filter.held</source><translation>연기·연장</translation></message>
<message><source>requests.filter.late</source><translation>지남</translation></message>
<message><source>requests.filter.mine</source><translation>내 담당</translation></message>
<message><source>requests.filter.objection</source><translation>이의제기</translation></message>
<message><source>requests.filter.open</source><translation>열린 요구</translation></message>
<message><source>requests.filter.soon</source><translation>기한 임박</translation></message>
<message><source>requests.filter.verifying</source><translation>본인확인 중</translation></message>
<message><source>requests.filters</source><translation>필터</translation></message>
<message><source>requests.find</source><translation>이름, 번호, 초성(ㅎㅈㅇ), 요구한 말로 찾기</translation></message>
<message><source>requests.none.act</source><translation>필터 모두 풀기</translation></message>
<message><source>requests.none.text</source><translation>이 조건에 맞는 요구가 없습니다. 필터를 하나 풀어 보세요.</translation></message>
<message><source>requests.order</source><translation>순서</translation></message>
<message><source>requests.picked</source><translation>{total}건 가운데 {n}건 고름</translation></message>
<message><source>requests.search</source><translation>이름, 번호, 초성(ㅎㅈㅇ), 통지서의 낱말로 찾기</translation></message>
<message><source>requests.sort.due</source><translation>기한 빠른 순</translation></message>
<message><source>requests.sort.number</source><translation>번호 순</translation></message>
<message><source>requests.sort.received</source><translation>받은 날 최근 순</translation></message>
<message><source>requests.table</source><translation>요구 목록</translation></message>
<message><source>restore.ask</source><translation>{date} 백업으로 바꿀까요? 지금 저장소는 {folder}에 그대로 둡니다. 파기한 기록은 되살아나지 않습니다.</translation></message>
<message><source>restore.buried</source><translation>그 뒤에 파기한 접수건 {n}건은 되살리지 않았습니다.</translation></message>
<message><source>restore.done</source><translation>{date}의 백업을 {folder}에 복원하고 모두 확인했습니다: 접수건 {n}건, 파일 {m}개. 가장 최근 접수번호는 {number}입니다.</translation></message>
<message><source>restore.kept</source><translation>지금까지 쓰던 저장소는 {folder}에 그대로 있습니다.</translation></message>
<message><source>restore.lacking</source><translation>파일 {n}개는 백업할 때 이미 없어졌거나 손상되어 있었습니다.</translation></message>
<message><source>restore.look</source><translation>{date}의 백업입니다. 그 뒤 지금 저장소에 더해진 접수건: {n}건.</translation></message>
<message><source>restore.older</source><translation>이 백업보다 나중에 만든 백업이 {n}개 더 있습니다.</translation></message>
<message><source>restore.passphrase</source><translation>복원하려면 백업의 암호 문구가 필요합니다. --passphrase-file로 알려 주세요.</translation></message>
<message><source>restore.present</source><translation>지금 저장소: 접수건 {n}건, 가장 최근 접수번호 {number}, 마지막 기록 {date}.</translation></message>
<message><source>restore.reason.damaged</source><translation>데이터가 손상되었습니다 ({name})</translation></message>
<message><source>restore.reason.differs</source><translation>열어 보니 백업 목록과 다릅니다 ({name})</translation></message>
<message><source>restore.reason.file</source><translation>{name} 파일이 백업할 때와 다릅니다</translation></message>
<message><source>restore.reason.full</source><translation>디스크에 자리가 모자랍니다</translation></message>
<message><source>restore.reason.io</source><translation>디스크에서 읽거나 쓰지 못했습니다</translation></message>
<message><source>restore.reason.key</source><translation>이 저장소의 키로 서명한 백업이 아닙니다</translation></message>
<message><source>restore.reason.manifest</source><translation>백업 목록(backup.json)이 없거나 바뀌었습니다</translation></message>
<message><source>restore.reason.missing</source><translation>{name} 파일이 없습니다</translation></message>
<message><source>restore.reason.other</source><translation>다른 저장소의 백업입니다</translation></message>
<message><source>restore.reason.place</source><translation>그 폴더에 쓸 수 없습니다</translation></message>
<message><source>restore.reason.seal</source><translation>봉인이 맞지 않습니다 ({name})</translation></message>
<message><source>restore.reason.surplus</source><translation>백업에 없던 파일({name})이 들어 있습니다</translation></message>
<message><source>restore.reason.taken</source><translation>그 폴더가 비어 있지 않습니다</translation></message>
<message><source>restore.refused</source><translation>복원하지 않았습니다: {reason}. 지금 저장소와 백업은 그대로입니다. 다른 백업을 고르세요.</translation></message>
<message><source>restore.tombstones</source><translation>그 뒤에 파기한 접수건이 있는지 알 수 없었습니다. 파기 관리대장과 맞춰 보세요.</translation></message>
<message><source>restore.unopened</source><translation>만든 뒤 아무도 열어 보지 않은 사본이었습니다. 이번에 열어 모두 확인했습니다.</translation></message>
<message><source>restore.where</source><translation>복원할 새 폴더를 --to로 알려 주세요.</translation></message>
<message numerus="yes"><source>retention.ask</source><translation><numerusform>기록 {n}건을 파기할까요?</numerusform></translation></message>
<message><source>retention.ask.act</source><translation>{n}건 파기</translation></message>
<message><source>retention.ask.body</source><translation>파기하면 되돌릴 수 없습니다. 파기 관리대장에는 무엇을, 언제, 왜 파기했는지만 남습니다. 지난 백업에는 {date}까지 남습니다.</translation></message>
<message><source>retention.done</source><translation>{n}건을 파기했습니다. 파기 관리대장 {no}.</translation></message>
<message><source>retention.empty</source><translation>보존이 끝난 기록이 없습니다. 다음은 {date}, {what}입니다.</translation></message>
<message><source>retention.ended</source><translation>{what}의 보존이 {date}에 끝났습니다. {due}까지 파기하세요 (표준지침 제10조).</translation></message>
<message><source>retention.hold</source><translation>파기 보류 중: {system}, {holder} 확인 {date}</translation></message>
<message><source>retention.kind.may</source><translation>보존할 수 있음</translation></message>
<message><source>retention.kind.must</source><translation>보존해야 함</translation></message>
<message><source>retention.two</source><translation>파기는 요청, 보호책임자 승인, 파기, 확인 순서이며 파기한 사람과 확인한 사람이 달라야 합니다.</translation></message>
<message><source>right.advertising</source><translation>광고 수신 동의</translation></message>
<message><source>right.advertising.source</source><translation>정보통신망법 제50조제7항</translation></message>
<message><source>right.explain</source><translation>설명</translation></message>
<message><source>right.explain.source</source><translation>법 제37조의2제2항</translation></message>
<message><source>right.general</source><translation>개인정보 처리 동의</translation></message>
<message><source>right.general.source</source><translation>법 제37조</translation></message>
<message><source>right.refuse</source><translation>거부</translation></message>
<message><source>right.refuse.source</source><translation>법 제37조의2제1항</translation></message>
<message><source>right.review</source><translation>검토</translation></message>
<message><source>right.review.source</source><translation>법 제37조의2제2항</translation></message>
<message><source>right.self</source><translation>본인에게</translation></message>
<message><source>right.self.source</source><translation>법 제35조의2제1항</translation></message>
<message><source>right.third_party</source><translation>제3자에게</translation></message>
<message><source>right.third_party.source</source><translation>법 제35조의2제2항</translation></message>
<message><source>search.act.keys</source><translation>단축키 보기</translation></message>
<message><source>search.act.lock</source><translation>지금 잠그기</translation></message>
<message><source>search.act.new</source><translation>새 요구 적기</translation></message>
<message><source>search.field</source><translation>번호, 이름, 낱말 찾기</translation></message>
<message><source>search.group.acts</source><translation>할 일</translation></message>
<message><source>search.group.cases</source><translation>접수건</translation></message>
<message><source>search.hint</source><translation>접수번호, 이름, 초성(ㅎㅈㅇ)을 입력하세요.</translation></message>
<message><source>search.keys</source><translation>↑↓  Enter  Esc</translation></message>
<message><source>search.none</source><translation>‘{text}’에 맞는 접수건이 없습니다. 접수번호나 이름의 초성(ㅎㅈㅇ)으로도 찾을 수 있습니다.</translation></message>
<message><source>search.title</source><translation>찾기</translation></message>
<message><source>settings.agencies.add</source><translation>기관 더하기</translation></message>
<message><source>settings.agencies.back</source><translation>넣은 것을 되돌리기</translation></message>
<message><source>settings.agencies.back.told</source><translation>이 기관에 마지막으로 넣은 것을 지웁니다. 지운 사실은 접속기록에 남습니다.</translation></message>
<message><source>settings.agencies.caption</source><translation>통지서가 안내하는 구제 기관입니다. 통지서에는 발급하는 날에 쓰이는 기관을 적습니다.</translation></message>
<message><source>settings.agencies.end</source><translation>끝내기</translation></message>
<message><source>settings.agencies.end.told</source><translation>이 날까지 발급하는 통지서에 적고, 그 뒤에는 적지 않습니다.</translation></message>
<message><source>settings.agencies.named</source><translation>오늘 발급하면 안내하는 기관</translation></message>
<message><source>settings.agencies.off</source><translation>통지서에 적지 않음</translation></message>
<message><source>settings.agencies.on</source><translation>통지서에 적음</translation></message>
<message><source>settings.agencies.replace</source><translation>바꾸기</translation></message>
<message numerus="yes"><source>settings.agencies.rows</source><translation><numerusform>기관 {n}곳</numerusform></translation></message>
<message><source>settings.appearance.caption</source><translation>고르면 바로 바뀝니다. 이 저장소를 여는 동안 쓰입니다.</translation></message>
<message><source>settings.appearance.card</source><translation>언어, 밝기, 글자 크기</translation></message>
<message><source>settings.appearance.language</source><translation>언어</translation></message>
<message><source>settings.appearance.size</source><translation>글자 크기</translation></message>
<message><source>settings.appearance.theme</source><translation>밝기</translation></message>
<message><source>settings.business.aml</source><translation>금융거래 고객확인</translation></message>
<message><source>settings.business.credit</source><translation>신용정보 이용·제공</translation></message>
<message><source>settings.business.ecommerce</source><translation>통신판매(전자상거래)</translation></message>
<message><source>settings.business.efinance</source><translation>전자금융업</translation></message>
<message><source>settings.business.employer</source><translation>근로자를 쓰는 사업</translation></message>
<message><source>settings.business.every</source><translation>모든 사업</translation></message>
<message><source>settings.business.location</source><translation>위치정보사업</translation></message>
<message><source>settings.business.medical</source><translation>의료기관</translation></message>
<message><source>settings.business.pharmacy</source><translation>약국</translation></message>
<message><source>settings.business.telecom</source><translation>전기통신사업</translation></message>
<message><source>settings.calendar.add</source><translation>휴일 더하기</translation></message>
<message><source>settings.calendar.added</source><translation>우리 회사가 더함</translation></message>
<message><source>settings.calendar.back</source><translation>넣은 날 되돌리기</translation></message>
<message><source>settings.calendar.back.told</source><translation>우리 회사가 넣은 것을 지우고, 법령 자료의 달력대로 셉니다. 지운 사실은 접속기록에 남습니다.</translation></message>
<message><source>settings.calendar.before</source><translation>더한 휴일 {date}보다 앞섭니다. 그 날을 지나는 날로 적으세요.</translation></message>
<message><source>settings.calendar.caption</source><translation>처리기한의 마지막 날을 옮기는 공휴일입니다. 토요일과 일요일은 언제나 쉬는 날로 셉니다.</translation></message>
<message><source>settings.calendar.complete</source><translation>휴일표는 {first}부터 {last}까지 갖추어져 있습니다. 그 뒤의 처리기한은 바뀔 수 있습니다.</translation></message>
<message><source>settings.calendar.completeto</source><translation>휴일을 모두 아는 마지막 날</translation></message>
<message><source>settings.calendar.completeto.act</source><translation>마지막 날 바꾸기</translation></message>
<message><source>settings.calendar.completeto.title</source><translation>휴일표가 갖추어진 기간</translation></message>
<message numerus="yes"><source>settings.calendar.days</source><translation><numerusform>{year}년의 공휴일 {n}일</numerusform></translation></message>
<message><source>settings.calendar.early</source><translation>휴일표는 {first}부터 있습니다. 그 뒤의 날을 적으세요.</translation></message>
<message numerus="yes"><source>settings.calendar.moved</source><translation><numerusform>저장했습니다. 요구 {n}건의 처리기한이 바뀌었습니다.</numerusform></translation></message>
<message><source>settings.calendar.moved.zero</source><translation>저장했습니다.</translation></message>
<message numerus="yes"><source>settings.calendar.moves</source><translation><numerusform>처리기한이 바뀌는 요구가 {n}건 있습니다. 저장하기 전에 보세요.</numerusform></translation></message>
<message><source>settings.calendar.moves.after</source><translation>바뀐 기한</translation></message>
<message><source>settings.calendar.moves.before</source><translation>지금 기한</translation></message>
<message><source>settings.calendar.moves.by</source><translation>차이</translation></message>
<message><source>settings.calendar.moves.kind</source><translation>성격만 바뀜</translation></message>
<message numerus="yes"><source>settings.calendar.moves.later</source><translation><numerusform>{n}일 뒤로</numerusform></translation></message>
<message numerus="yes"><source>settings.calendar.moves.more</source><translation><numerusform>그 밖에 {n}건이 더 바뀝니다.</numerusform></translation></message>
<message><source>settings.calendar.moves.none</source><translation>없음</translation></message>
<message><source>settings.calendar.moves.request</source><translation>접수건</translation></message>
<message><source>settings.calendar.moves.right</source><translation>요구</translation></message>
<message numerus="yes"><source>settings.calendar.moves.sooner</source><translation><numerusform>{n}일 앞으로</numerusform></translation></message>
<message><source>settings.calendar.moves.table</source><translation>처리기한이 바뀌는 요구</translation></message>
<message><source>settings.calendar.moves.zero</source><translation>옮겨지는 처리기한이 없습니다.</translation></message>
<message><source>settings.calendar.notthere</source><translation>{date}{은/는} 휴일표에 없습니다. 토요일과 일요일은 뺄 수 없습니다.</translation></message>
<message><source>settings.calendar.strike</source><translation>휴일에서 빼기</translation></message>
<message><source>settings.calendar.struck</source><translation>우리 회사가 뺌</translation></message>
<message><source>settings.calendar.there</source><translation>{date}{은/는} 이미 휴일표에 있습니다.</translation></message>
<message><source>settings.calendar.twice</source><translation>{date}에는 우리 회사가 넣은 것이 이미 있습니다. 먼저 그것을 되돌리세요.</translation></message>
<message><source>settings.calendar.year</source><translation>해</translation></message>
<message><source>settings.copy.cancelled</source><translation>백업을 취소했습니다. 사본은 남지 않았고 저장소는 그대로입니다.</translation></message>
<message><source>settings.dpo.missing</source><translation>보호책임자의 이름과 연락처가 없어 통지서를 발급할 수 없습니다. 여기에 적으세요.</translation></message>
<message><source>settings.effect</source><translation>저장하면 다음에 발급하는 통지서부터 쓰입니다. 이미 발급한 통지서는 바뀌지 않습니다.</translation></message>
<message><source>settings.email</source><translation>전자우편 주소로 읽을 수 없습니다. privacy@example.co.kr처럼 쓰세요.</translation></message>
<message><source>settings.entry.agency_en</source><translation>기관 이름(영문)</translation></message>
<message><source>settings.entry.agency_ko</source><translation>기관 이름(국문)</translation></message>
<message><source>settings.entry.answers</source><translation>어느 조항에 답하는지</translation></message>
<message><source>settings.entry.answers.hint</source><translation>이 의무로 답할 수 있는 개인정보 보호법의 조항입니다.</translation></message>
<message><source>settings.entry.article_en</source><translation>조문(영문)</translation></message>
<message><source>settings.entry.article_ko</source><translation>조문(국문)</translation></message>
<message><source>settings.entry.basis</source><translation>셈하는 방법</translation></message>
<message><source>settings.entry.basis.hint</source><translation>수수료는 실비만 받을 수 있고, 셈한 내용을 통지서에 적습니다.</translation></message>
<message><source>settings.entry.between</source><translation>{first}부터 {last}까지</translation></message>
<message><source>settings.entry.binds_en</source><translation>매이는 자(영문)</translation></message>
<message><source>settings.entry.binds_ko</source><translation>매이는 자(국문)</translation></message>
<message><source>settings.entry.business</source><translation>매이는 사업</translation></message>
<message><source>settings.entry.businesses</source><translation>우리 회사가 하는 일</translation></message>
<message><source>settings.entry.businesses.hint</source><translation>고른 일에 매인 보존 의무만 결정 화면에 나옵니다.</translation></message>
<message><source>settings.entry.by</source><translation>{name} · {date} · {reason}</translation></message>
<message><source>settings.entry.by.bare</source><translation>{name} · {date}</translation></message>
<message><source>settings.entry.complete_to</source><translation>휴일을 모두 아는 마지막 날</translation></message>
<message><source>settings.entry.complete_to.hint</source><translation>이 날까지의 공휴일이 모두 들어 있다고 확인한 날을 적으세요.</translation></message>
<message><source>settings.entry.counted_en</source><translation>세기 시작하는 때(영문)</translation></message>
<message><source>settings.entry.counted_ko</source><translation>세기 시작하는 때(국문)</translation></message>
<message><source>settings.entry.counted_ko.hint</source><translation>보기: 거래가 끝난 날부터</translation></message>
<message><source>settings.entry.day</source><translation>날짜</translation></message>
<message><source>settings.entry.fields_en</source><translation>남길 수 있는 항목(영문)</translation></message>
<message><source>settings.entry.fields_ko</source><translation>남길 수 있는 항목(국문)</translation></message>
<message><source>settings.entry.fields_ko.hint</source><translation>기록에 있는 항목만 남길 수 있습니다.</translation></message>
<message><source>settings.entry.from</source><translation>시작하는 날</translation></message>
<message><source>settings.entry.gist_en</source><translation>근거를 풀어 쓴 말(영문)</translation></message>
<message><source>settings.entry.gist_ko</source><translation>근거를 풀어 쓴 말(국문)</translation></message>
<message><source>settings.entry.gist_ko.hint</source><translation>통지서의 사유에 쓰입니다.</translation></message>
<message><source>settings.entry.holiday_en</source><translation>휴일 이름(영문)</translation></message>
<message><source>settings.entry.holiday_ko</source><translation>휴일 이름(국문)</translation></message>
<message><source>settings.entry.job</source><translation>직책</translation></message>
<message><source>settings.entry.keep</source><translation>보존의 성격</translation></message>
<message><source>settings.entry.last</source><translation>마지막으로 쓰는 날</translation></message>
<message><source>settings.entry.months</source><translation>보존 기간(개월)</translation></message>
<message><source>settings.entry.months.hint</source><translation>달로 세지 않으면 비워 두세요.</translation></message>
<message numerus="yes"><source>settings.entry.more</source><translation><numerusform>{n}가지 더 보기</numerusform></translation></message>
<message><source>settings.entry.on</source><translation>통지서에 이 기관을 적습니다</translation></message>
<message><source>settings.entry.own</source><translation>우리 회사가 넣음</translation></message>
<message><source>settings.entry.page_won</source><translation>사본 1장의 실비(원)</translation></message>
<message><source>settings.entry.person</source><translation>이름</translation></message>
<message><source>settings.entry.phone</source><translation>전화</translation></message>
<message><source>settings.entry.postage_won</source><translation>우편 요금(원)</translation></message>
<message><source>settings.entry.purpose_en</source><translation>하는 일(영문)</translation></message>
<message><source>settings.entry.purpose_ko</source><translation>하는 일(국문)</translation></message>
<message><source>settings.entry.reason</source><translation>이유</translation></message>
<message><source>settings.entry.reason.hint</source><translation>나중에 보는 분이 알 수 있게 적으세요. 이름과 오늘 날짜가 함께 남습니다.</translation></message>
<message><source>settings.entry.record_en</source><translation>보존하는 기록(영문)</translation></message>
<message><source>settings.entry.record_ko</source><translation>보존하는 기록(국문)</translation></message>
<message><source>settings.entry.role</source><translation>역할</translation></message>
<message><source>settings.entry.sales_won</source><translation>직전 연도 매출액(원)</translation></message>
<message><source>settings.entry.sensitive</source><translation>민감정보나 고유식별정보를 처리합니다</translation></message>
<message><source>settings.entry.sensitive_persons</source><translation>민감정보나 고유식별정보를 처리하는 사람 수(명)</translation></message>
<message><source>settings.entry.sign_in_name</source><translation>로그인 이름</translation></message>
<message><source>settings.entry.sign_in_name.hint</source><translation>잠금 화면에 보입니다. 사람 이름이 아니어도 됩니다.</translation></message>
<message><source>settings.entry.since</source><translation>{date}부터</translation></message>
<message><source>settings.entry.site</source><translation>홈페이지</translation></message>
<message><source>settings.entry.source</source><translation>근거</translation></message>
<message><source>settings.entry.source.hint</source><translation>공고나 법령, 안내서의 이름과 번호를 적으세요.</translation></message>
<message><source>settings.entry.state.coming</source><translation>아직 시작 전</translation></message>
<message><source>settings.entry.state.ended</source><translation>끝남</translation></message>
<message><source>settings.entry.state.now</source><translation>지금 쓰임</translation></message>
<message><source>settings.entry.statute_en</source><translation>법령(영문)</translation></message>
<message><source>settings.entry.statute_ko</source><translation>법령(국문)</translation></message>
<message><source>settings.entry.target_access</source><translation>열람(일)</translation></message>
<message><source>settings.entry.target_automated</source><translation>자동화된 결정(일)</translation></message>
<message><source>settings.entry.target_correction</source><translation>정정(일)</translation></message>
<message><source>settings.entry.target_deletion</source><translation>삭제(일)</translation></message>
<message><source>settings.entry.target_source</source><translation>수집 출처(일)</translation></message>
<message><source>settings.entry.target_suspension</source><translation>처리정지(일)</translation></message>
<message><source>settings.entry.target_transmission</source><translation>전송요구(일)</translation></message>
<message><source>settings.entry.target_withdrawal</source><translation>동의 철회(일)</translation></message>
<message><source>settings.entry.unsaved</source><translation>쓰던 내용이 있습니다. 저장하거나 되돌린 뒤 다른 것을 여세요.</translation></message>
<message><source>settings.entry.until</source><translation>마지막 날</translation></message>
<message><source>settings.entry.until.hint</source><translation>끝나는 날을 모르면 비워 두세요.</translation></message>
<message><source>settings.entry.users</source><translation>이용자 수(명)</translation></message>
<message><source>settings.entry.year</source><translation>{first}년부터 {last}년 사이의 날을 적으세요.</translation></message>
<message><source>settings.facts.basis</source><translation>수수료를 받으려면 셈하는 방법을 적으세요.</translation></message>
<message><source>settings.facts.caption</source><translation>규정이 달라지는 회사의 사실과, 회사가 정하는 수수료와 목표일입니다.</translation></message>
<message><source>settings.facts.company</source><translation>회사의 사실</translation></message>
<message><source>settings.facts.company.told</source><translation>전송요구 의무와 접속기록 보관 기간이 이 사실에 따라 정해집니다.</translation></message>
<message><source>settings.facts.fee</source><translation>지금 받는 수수료</translation></message>
<message><source>settings.facts.fee.none</source><translation>받지 않음</translation></message>
<message><source>settings.facts.fees</source><translation>수수료</translation></message>
<message><source>settings.facts.fees.told</source><translation>요구한 까닭이 회사에 있으면 받지 않습니다.</translation></message>
<message><source>settings.facts.log</source><translation>접속기록 보관</translation></message>
<message numerus="yes"><source>settings.facts.log.years</source><translation><numerusform>{n}년 이상</numerusform></translation></message>
<message><source>settings.facts.objection</source><translation>이의를 낼 수 있는 기간</translation></message>
<message><source>settings.facts.objection.act</source><translation>조직에서 고치기</translation></message>
<message><source>settings.facts.objection.period</source><translation>통지서에 쓰이는 말</translation></message>
<message><source>settings.facts.objection.told</source><translation>법에 정한 기간이 없습니다. 조직에서 정합니다.</translation></message>
<message><source>settings.facts.page</source><translation>사본 1장의 실비</translation></message>
<message numerus="yes"><source>settings.facts.persons</source><translation><numerusform>{n}명</numerusform></translation></message>
<message><source>settings.facts.postage</source><translation>우편 요금</translation></message>
<message><source>settings.facts.sales</source><translation>직전 연도 매출액</translation></message>
<message><source>settings.facts.sensitive</source><translation>민감정보와 고유식별정보</translation></message>
<message><source>settings.facts.sensitive.no</source><translation>처리하지 않음</translation></message>
<message><source>settings.facts.sensitive.yes</source><translation>처리함</translation></message>
<message><source>settings.facts.sensitive_persons</source><translation>민감정보나 고유식별정보를 처리하는 사람 수</translation></message>
<message numerus="yes"><source>settings.facts.target.desk</source><translation><numerusform>받은 날부터 {n}일 (정하지 않아 처음 값을 씀)</numerusform></translation></message>
<message numerus="yes"><source>settings.facts.target.own</source><translation><numerusform>받은 날부터 {n}일 (회사 목표)</numerusform></translation></message>
<message><source>settings.facts.targets</source><translation>‘지체 없이’의 회사 목표일</translation></message>
<message><source>settings.facts.targets.told</source><translation>회사가 스스로 정한 목표이며 법정 기한이 아닙니다. 법은 ‘지체 없이’라고만 합니다.</translation></message>
<message><source>settings.facts.transmit</source><translation>전송요구에 응할 의무</translation></message>
<message><source>settings.facts.transmit.no</source><translation>없음. 전자 사본의 열람으로 처리합니다</translation></message>
<message><source>settings.facts.transmit.yes</source><translation>있음 (시행령 제42조의2제1항)</translation></message>
<message><source>settings.facts.unset</source><translation>적지 않음</translation></message>
<message><source>settings.facts.users</source><translation>이용자 수</translation></message>
<message><source>settings.facts.won</source><translation>{won}원</translation></message>
<message><source>settings.keyfile</source><translation>키 파일</translation></message>
<message><source>settings.keyfile.about</source><translation>키 파일을 만들면 암호 문구만으로는 열리지 않고 그 파일이 함께 있어야 합니다. USB 저장 장치에 두고 컴퓨터와 따로 보관하세요. 파일을 잃으면 복구 코드나 다른 개인정보 보호책임자가 주는 새 코드로 다시 들어옵니다.</translation></message>
<message><source>settings.keyfile.again</source><translation>새 키 파일로 바꾸기</translation></message>
<message><source>settings.keyfile.end</source><translation>키 파일 그만 쓰기</translation></message>
<message><source>settings.keyfile.ended</source><translation>이제 키 파일 없이 열립니다.</translation></message>
<message><source>settings.keyfile.made</source><translation>키 파일을 만들었습니다. 다음에 열 때부터 필요합니다.</translation></message>
<message><source>settings.keyfile.make</source><translation>키 파일 만들기</translation></message>
<message><source>settings.keyfile.on</source><translation>지금은 암호 문구와 키 파일이 함께 있어야 열립니다. 파일을 잃으면 복구 코드나 다른 개인정보 보호책임자가 주는 새 코드로 다시 들어옵니다.</translation></message>
<message><source>settings.keyfile.where</source><translation>키 파일을 둘 곳</translation></message>
<message><source>settings.language.en</source><translation>English</translation></message>
<message><source>settings.language.ko</source><translation>한국어</translation></message>
<message><source>settings.law.part.agencies</source><translation>기관</translation></message>
<message><source>settings.law.part.businesses</source><translation>우리 회사가 하는 일</translation></message>
<message><source>settings.law.part.complete_to</source><translation>휴일을 모두 아는 마지막 날</translation></message>
<message><source>settings.law.part.duties</source><translation>보존 의무</translation></message>
<message><source>settings.law.part.endings</source><translation>끝내기</translation></message>
<message><source>settings.law.part.facts</source><translation>회사의 사실</translation></message>
<message><source>settings.law.part.fees</source><translation>수수료</translation></message>
<message><source>settings.law.part.holidays</source><translation>휴일</translation></message>
<message><source>settings.law.part.targets</source><translation>회사 목표일</translation></message>
<message><source>settings.law.reason</source><translation>{what}: 바꾸는 이유를 적으세요. 이유가 없으면 저장하지 않습니다.</translation></message>
<message><source>settings.law.unknown</source><translation>‘{code}’{은/는} 지금 쓰는 법령 자료에 없습니다. 화면을 다시 열고 고르세요.</translation></message>
<message><source>settings.lawdata.caption</source><translation>지금 쓰는 법령 자료와 그 확실한 정도, 네트워크 없이 갱신하는 방법입니다.</translation></message>
<message><source>settings.lawdata.cite.act</source><translation>개인정보 보호법 제{article}</translation></message>
<message><source>settings.lawdata.cite.decree</source><translation>개인정보 보호법 시행령 제{article}</translation></message>
<message><source>settings.lawdata.cite.guideline</source><translation>표준 개인정보 보호지침 제{article}</translation></message>
<message><source>settings.lawdata.cite.network-decree</source><translation>정보통신망법 시행령 제{article}</translation></message>
<message><source>settings.lawdata.cite.notice-2024-9</source><translation>자동화된 결정 고시 제2024-9호</translation></message>
<message><source>settings.lawdata.field.article</source><translation>조문</translation></message>
<message><source>settings.lawdata.field.article_en</source><translation>조문(영문)</translation></message>
<message><source>settings.lawdata.field.article_ko</source><translation>조문(국문)</translation></message>
<message><source>settings.lawdata.field.code</source><translation>코드</translation></message>
<message><source>settings.lawdata.field.complete_from</source><translation>갖춘 첫날</translation></message>
<message><source>settings.lawdata.field.complete_to</source><translation>갖춘 마지막 날</translation></message>
<message><source>settings.lawdata.field.confidence</source><translation>확실한 정도</translation></message>
<message><source>settings.lawdata.field.day</source><translation>날짜</translation></message>
<message><source>settings.lawdata.field.days</source><translation>일수</translation></message>
<message><source>settings.lawdata.field.en</source><translation>영문</translation></message>
<message><source>settings.lawdata.field.in_force</source><translation>시작하는 날</translation></message>
<message><source>settings.lawdata.field.ko</source><translation>국문</translation></message>
<message><source>settings.lawdata.field.months</source><translation>개월</translation></message>
<message><source>settings.lawdata.field.name_en</source><translation>이름(영문)</translation></message>
<message><source>settings.lawdata.field.name_ko</source><translation>이름(국문)</translation></message>
<message><source>settings.lawdata.field.on</source><translation>통지서에 적음</translation></message>
<message><source>settings.lawdata.field.paper</source><translation>서식</translation></message>
<message><source>settings.lawdata.field.phone</source><translation>전화</translation></message>
<message><source>settings.lawdata.field.private</source><translation>민간 회사가 씀</translation></message>
<message><source>settings.lawdata.field.purpose_en</source><translation>하는 일(영문)</translation></message>
<message><source>settings.lawdata.field.purpose_ko</source><translation>하는 일(국문)</translation></message>
<message><source>settings.lawdata.field.record_en</source><translation>기록(영문)</translation></message>
<message><source>settings.lawdata.field.record_ko</source><translation>기록(국문)</translation></message>
<message><source>settings.lawdata.field.site</source><translation>홈페이지</translation></message>
<message><source>settings.lawdata.field.source</source><translation>근거</translation></message>
<message><source>settings.lawdata.field.source_en</source><translation>근거(영문)</translation></message>
<message><source>settings.lawdata.field.statute_en</source><translation>법령(영문)</translation></message>
<message><source>settings.lawdata.field.statute_ko</source><translation>법령(국문)</translation></message>
<message><source>settings.lawdata.field.target</source><translation>처음 목표일</translation></message>
<message><source>settings.lawdata.field.until</source><translation>마지막 날</translation></message>
<message><source>settings.lawdata.field.version</source><translation>판</translation></message>
<message><source>settings.lawdata.file.agencies</source><translation>기관</translation></message>
<message><source>settings.lawdata.file.checklists</source><translation>점검할 것</translation></message>
<message><source>settings.lawdata.file.duties</source><translation>보존 의무</translation></message>
<message><source>settings.lawdata.file.grounds</source><translation>거절 근거</translation></message>
<message><source>settings.lawdata.file.holidays</source><translation>공휴일</translation></message>
<message><source>settings.lawdata.file.limits</source><translation>기한</translation></message>
<message><source>settings.lawdata.file.outcomes</source><translation>결과</translation></message>
<message><source>settings.lawdata.file.statements</source><translation>적을 것</translation></message>
<message><source>settings.lawdata.kind.agencies</source><translation>기관</translation></message>
<message><source>settings.lawdata.kind.check</source><translation>대조할 것</translation></message>
<message><source>settings.lawdata.kind.checks</source><translation>점검할 것</translation></message>
<message><source>settings.lawdata.kind.duties</source><translation>보존 의무</translation></message>
<message><source>settings.lawdata.kind.grounds</source><translation>거절 근거</translation></message>
<message><source>settings.lawdata.kind.limits</source><translation>기한</translation></message>
<message><source>settings.lawdata.kind.outcomes</source><translation>결과</translation></message>
<message><source>settings.lawdata.kind.statements</source><translation>적을 것</translation></message>
<message numerus="yes"><source>settings.lawdata.limit.after_postponement</source><translation><numerusform>연기한 사유가 끝난 뒤 {n}일</numerusform></translation></message>
<message numerus="yes"><source>settings.lawdata.limit.answer</source><translation><numerusform>{n}일 안에 답변</numerusform></translation></message>
<message><source>settings.lawdata.limit.delay</source><translation>지체 없이</translation></message>
<message numerus="yes"><source>settings.lawdata.limit.extension</source><translation><numerusform>한 번에 {n}일까지 연장</numerusform></translation></message>
<message numerus="yes"><source>settings.lawdata.limit.refusal</source><translation><numerusform>거절하면 {n}일 안에 통지</numerusform></translation></message>
<message><source>settings.lawdata.no</source><translation>아니요</translation></message>
<message><source>settings.lawdata.none</source><translation>여기에 해당하는 규정이 없습니다.</translation></message>
<message><source>settings.lawdata.now</source><translation>지금 쓰는 법령 자료</translation></message>
<message><source>settings.lawdata.now.loaded</source><translation>{name}{이/가} {date}에 적용했습니다.</translation></message>
<message><source>settings.lawdata.now.pack</source><translation>갱신 자료 ‘{name}’, {date} 발행</translation></message>
<message><source>settings.lawdata.now.shipped</source><translation>프로그램에 든 자료, {date} 발행</translation></message>
<message><source>settings.lawdata.now.told</source><translation>접수건은 받은 날에 시행하던 규정으로 봅니다. 우리 회사가 넣은 것은 갱신해도 남습니다.</translation></message>
<message><source>settings.lawdata.of</source><translation>{right}: {what}</translation></message>
<message><source>settings.lawdata.rules</source><translation>오늘 시행하는 규정</translation></message>
<message><source>settings.lawdata.side</source><translation>{right}({side})</translation></message>
<message><source>settings.lawdata.side.advertising</source><translation>광고 수신</translation></message>
<message><source>settings.lawdata.side.explain</source><translation>설명</translation></message>
<message><source>settings.lawdata.side.general</source><translation>일반</translation></message>
<message><source>settings.lawdata.side.refuse</source><translation>거부</translation></message>
<message><source>settings.lawdata.side.review</source><translation>검토</translation></message>
<message><source>settings.lawdata.side.self</source><translation>본인에게</translation></message>
<message><source>settings.lawdata.side.third_party</source><translation>제3자에게</translation></message>
<message><source>settings.lawdata.yes</source><translation>예</translation></message>
<message><source>settings.lawkey</source><translation>믿는 공개 키</translation></message>
<message><source>settings.lawkey.field</source><translation>갱신 자료에 서명하는 곳의 공개 키</translation></message>
<message><source>settings.lawkey.form</source><translation>공개 키로 읽을 수 없습니다. 16진수 64자 또는 Base64로 쓴 32바이트 키를 넣으세요.</translation></message>
<message><source>settings.lawkey.hint</source><translation>이 키로 서명한 갱신 자료만 적용합니다. 비우면 갱신 자료를 쓰지 않습니다. 받은 곳에 전화 등으로 맞는지 확인하세요.</translation></message>
<message><source>settings.lawpack</source><translation>서명이 맞는 법령 자료입니다. 바뀌는 것 {n}가지를 보고 적용하세요.</translation></message>
<message><source>settings.lawpack.about</source><translation>{date} 발행. 적용하면 접속기록에 남고, 이미 발급한 통지서와 산정표는 바뀌지 않습니다.</translation></message>
<message><source>settings.lawpack.added</source><translation>더함</translation></message>
<message><source>settings.lawpack.bad</source><translation>서명이 맞지 않아 적용하지 않았습니다. 지금 쓰는 법령 자료는 그대로입니다. 보낸 곳에 확인하세요.</translation></message>
<message><source>settings.lawpack.changed</source><translation>바꿈</translation></message>
<message><source>settings.lawpack.done</source><translation>법령 자료를 적용했습니다.</translation></message>
<message><source>settings.lawpack.form</source><translation>법령 자료의 형식이 맞지 않아 적용하지 않았습니다: {where}. 지금 쓰는 법령 자료는 그대로입니다. 보낸 곳에 확인하세요.</translation></message>
<message><source>settings.lawpack.gap</source><translation>이 법령 자료에는 열려 있는 {no} 건의 받은 날에 대한 규정이 없어 적용하지 않았습니다. 지금 쓰는 법령 자료는 그대로입니다. 보낸 곳에 확인하세요.</translation></message>
<message><source>settings.lawpack.nokey</source><translation>믿을 공개 키가 없어 법령 자료의 서명을 확인할 수 없습니다. 보낸 곳에서 받은 공개 키를 먼저 넣으세요.</translation></message>
<message><source>settings.lawpack.older</source><translation>지금 쓰는 법령 자료({date})보다 오래된 것이라 적용하지 않았습니다. 더 새로운 것을 받으세요.</translation></message>
<message><source>settings.lawpack.open</source><translation>갱신 파일 열기</translation></message>
<message><source>settings.lawpack.passed</source><translation>법령 자료 ‘{name}’보다 새로운 자료({date})가 프로그램에 들어 있어 그것을 씁니다.</translation></message>
<message><source>settings.lawpack.removed</source><translation>뺌</translation></message>
<message><source>settings.lawpack.title</source><translation>갱신 자료: {name}</translation></message>
<message><source>settings.lawpack.unused</source><translation>법령 자료 ‘{name}’의 서명을 더는 확인할 수 없어 쓰지 않습니다. 프로그램에 든 법령 자료를 씁니다. 설정에서 공개 키를 확인하세요.</translation></message>
<message><source>settings.lawpack.use</source><translation>적용</translation></message>
<message><source>settings.lock</source><translation>자동 잠금</translation></message>
<message><source>settings.lock.hint</source><translation>{least}초부터 {most}초까지. 처음 값은 300초입니다.</translation></message>
<message><source>settings.lock.range</source><translation>{least}초부터 {most}초까지 적을 수 있습니다. 300처럼 쓰세요.</translation></message>
<message><source>settings.lock.seconds</source><translation>자동 잠금까지의 시간(초)</translation></message>
<message><source>settings.nav.agencies</source><translation>기관</translation></message>
<message><source>settings.nav.appearance</source><translation>화면</translation></message>
<message><source>settings.nav.backup</source><translation>백업</translation></message>
<message><source>settings.nav.calendar</source><translation>달력과 휴일</translation></message>
<message><source>settings.nav.company</source><translation>조직</translation></message>
<message><source>settings.nav.facts</source><translation>회사 사실과 수수료</translation></message>
<message><source>settings.nav.lawdata</source><translation>법령 자료</translation></message>
<message><source>settings.nav.letters</source><translation>통지서</translation></message>
<message><source>settings.nav.officers</source><translation>담당자</translation></message>
<message><source>settings.nav.policy</source><translation>처리방침</translation></message>
<message><source>settings.nav.retention</source><translation>보존 기간</translation></message>
<message><source>settings.nav.seal</source><translation>직인</translation></message>
<message><source>settings.nav.security</source><translation>보안</translation></message>
<message><source>settings.number</source><translation>{least}에서 {most} 사이의 숫자를 적으세요.</translation></message>
<message><source>settings.org.address</source><translation>주소</translation></message>
<message><source>settings.org.address.hint</source><translation>우편으로 받는 주소와 같게 씁니다.</translation></message>
<message><source>settings.org.blank</source><translation>적을 것: {list}</translation></message>
<message><source>settings.org.caption</source><translation>통지서의 보내는 사람과 모든 서식의 머리에 쓰입니다.</translation></message>
<message><source>settings.org.card.company</source><translation>회사</translation></message>
<message><source>settings.org.card.dpo</source><translation>개인정보 보호책임자와 열람 창구</translation></message>
<message><source>settings.org.card.objection</source><translation>이의제기와 보존</translation></message>
<message><source>settings.org.card.sender</source><translation>발신 명의</translation></message>
<message><source>settings.org.case_retention_years</source><translation>접수건 보존(년)</translation></message>
<message><source>settings.org.case_retention_years.hint</source><translation>종결한 날부터 접수건을 보관하는 햇수입니다.</translation></message>
<message><source>settings.org.desk</source><translation>접수 부서</translation></message>
<message><source>settings.org.desk.hint</source><translation>열람 요구와 이의를 받는 부서입니다.</translation></message>
<message><source>settings.org.dpo_email</source><translation>보호책임자의 전자우편</translation></message>
<message><source>settings.org.dpo_name</source><translation>보호책임자</translation></message>
<message><source>settings.org.dpo_phone</source><translation>보호책임자의 전화</translation></message>
<message><source>settings.org.dpo_title</source><translation>보호책임자의 직위</translation></message>
<message><source>settings.org.fax</source><translation>팩스</translation></message>
<message><source>settings.org.missing</source><translation>통지서를 발급하려면 더 적어야 할 것이 있습니다.</translation></message>
<message><source>settings.org.name</source><translation>상호(국문)</translation></message>
<message><source>settings.org.name_en</source><translation>상호(영문)</translation></message>
<message><source>settings.org.objection_answer_days</source><translation>이의 답변 기간(일)</translation></message>
<message><source>settings.org.objection_period</source><translation>이의를 낼 수 있는 기간</translation></message>
<message><source>settings.org.objection_period.hint</source><translation>법에 정한 기간이 없습니다. 통지서에 쓰일 말 그대로 적으세요.</translation></message>
<message><source>settings.org.objection_reason</source><translation>이 기간을 정한 이유</translation></message>
<message><source>settings.org.objection_reason.hint</source><translation>기간이나 답하는 날수를 바꿀 때 적으세요. 이름과 오늘 날짜가 함께 남습니다.</translation></message>
<message><source>settings.org.objection_reviewer</source><translation>이의 검토자</translation></message>
<message><source>settings.org.objection_reviewer.hint</source><translation>처음 결정한 사람이 아닌 분을 적으세요.</translation></message>
<message><source>settings.org.phone</source><translation>대표 전화</translation></message>
<message><source>settings.org.postcode</source><translation>우편번호</translation></message>
<message><source>settings.org.sender_name</source><translation>발신 명의의 이름</translation></message>
<message><source>settings.org.sender_title</source><translation>발신 명의의 직위</translation></message>
<message><source>settings.org.site</source><translation>홈페이지</translation></message>
<message><source>settings.passphrase</source><translation>암호 문구</translation></message>
<message><source>settings.passphrase.act</source><translation>암호 문구 바꾸기</translation></message>
<message><source>settings.passphrase.done</source><translation>암호 문구를 바꾸었습니다. 다음부터 새 암호 문구로 여세요.</translation></message>
<message><source>settings.passphrase.needed</source><translation>새 암호 문구를 입력하세요.</translation></message>
<message><source>settings.passphrase.new</source><translation>새 암호 문구</translation></message>
<message><source>settings.passphrase.old</source><translation>지금 암호 문구</translation></message>
<message><source>settings.phone</source><translation>끝자리가 모자랍니다. 02-555-0142처럼 쓰세요.</translation></message>
<message><source>settings.phone.form</source><translation>전화번호로 읽을 수 없습니다. 02-555-0142처럼 쓰세요.</translation></message>
<message><source>settings.policy.about</source><translation>무엇에 관한 것</translation></message>
<message><source>settings.policy.add</source><translation>줄 더하기</translation></message>
<message><source>settings.policy.after</source><translation>뒤의 판</translation></message>
<message><source>settings.policy.before</source><translation>앞의 판</translation></message>
<message><source>settings.policy.blank</source><translation>게시한 처리방침에 내용이 없습니다</translation></message>
<message><source>settings.policy.blocks</source><translation>이것이 비어 있는 동안 열람 통지서를 발급할 수 없습니다.</translation></message>
<message><source>settings.policy.caption</source><translation>접수건에는 받은 날 시행하던 처리방침을 씁니다. 통지서의 다섯 항목이 여기에서 나옵니다.</translation></message>
<message><source>settings.policy.card</source><translation>시행하는 판</translation></message>
<message><source>settings.policy.change.after</source><translation>뒤: {text}</translation></message>
<message><source>settings.policy.change.before</source><translation>앞: {text}</translation></message>
<message numerus="yes"><source>settings.policy.changes</source><translation><numerusform>달라진 줄 {n}개</numerusform></translation></message>
<message><source>settings.policy.changes.zero</source><translation>달라진 줄이 없습니다.</translation></message>
<message><source>settings.policy.compare</source><translation>두 판 비교</translation></message>
<message numerus="yes"><source>settings.policy.defects</source><translation><numerusform>처리방침에 정비할 곳이 {n}가지 있습니다.</numerusform></translation></message>
<message><source>settings.policy.defects.title</source><translation>처리방침 정비 목록</translation></message>
<message><source>settings.policy.defects.zero</source><translation>정비할 곳이 없습니다.</translation></message>
<message><source>settings.policy.done</source><translation>접기</translation></message>
<message><source>settings.policy.down</source><translation>아래로</translation></message>
<message><source>settings.policy.down.end</source><translation>맨 아래의 줄입니다</translation></message>
<message><source>settings.policy.effective</source><translation>시행일</translation></message>
<message><source>settings.policy.effective.first</source><translation>이 날부터 시행하는 처리방침으로 저장합니다.</translation></message>
<message><source>settings.policy.effective.hint</source><translation>그대로 두면 이 판을 고칩니다. 다른 날을 적으면 새 판으로 저장합니다.</translation></message>
<message><source>settings.policy.empty</source><translation>아직 적은 줄이 없습니다. 줄을 더하세요.</translation></message>
<message><source>settings.policy.from</source><translation>{date}부터</translation></message>
<message><source>settings.policy.label</source><translation>무엇에 관한 줄인지 적으세요. 보기: 회원 가입</translation></message>
<message><source>settings.policy.mend</source><translation>고치러 가기</translation></message>
<message><source>settings.policy.novers</source><translation>아직 저장한 판이 없습니다</translation></message>
<message><source>settings.policy.own</source><translation>게시한 처리방침에 없어 담당자가 더한 내용</translation></message>
<message><source>settings.policy.own.short</source><translation>담당자가 더함</translation></message>
<message><source>settings.policy.published</source><translation>게시한 영문: {text}</translation></message>
<message><source>settings.policy.renew</source><translation>새 판 만들기</translation></message>
<message><source>settings.policy.renewed</source><translation>지금 판을 그대로 옮긴 새 판입니다. 시행일을 확인하고 고친 뒤 저장하세요.</translation></message>
<message><source>settings.policy.says</source><translation>내용</translation></message>
<message><source>settings.policy.taken</source><translation>{date}부터 시행하는 판이 이미 있습니다. 다른 날을 적거나 그 판을 고르세요.</translation></message>
<message><source>settings.policy.text</source><translation>내용을 적으세요. 담당자가 더한 줄은 비울 수 없습니다.</translation></message>
<message><source>settings.policy.title</source><translation>제목</translation></message>
<message><source>settings.policy.typed</source><translation>지금 고치는 내용</translation></message>
<message><source>settings.policy.unlabelled</source><translation>무엇에 관한 것인지 적지 않았습니다</translation></message>
<message><source>settings.policy.unsaved</source><translation>이 판에 저장하지 않은 변경이 있습니다. 저장하거나 되돌린 뒤 다른 판을 고르세요.</translation></message>
<message><source>settings.policy.up</source><translation>위로</translation></message>
<message><source>settings.policy.up.end</source><translation>맨 위의 줄입니다</translation></message>
<message><source>settings.policy.version</source><translation>{date}부터 시행하는 처리방침. 접수건에는 받은 날의 것을 씁니다.</translation></message>
<message><source>settings.policy.versions</source><translation>판 고르기</translation></message>
<message><source>settings.postcode</source><translation>우편번호는 숫자 5자리입니다. 04780처럼 쓰세요.</translation></message>
<message><source>settings.preview</source><translation>통지서의 머리와 발신 명의 미리보기</translation></message>
<message><source>settings.preview.blank</source><translation>(빈 칸)</translation></message>
<message><source>settings.preview.fax</source><translation>팩스</translation></message>
<message><source>settings.preview.phone</source><translation>전화</translation></message>
<message><source>settings.preview.post</source><translation>우</translation></message>
<message><source>settings.preview.title</source><translation>개인정보 열람 통지</translation></message>
<message><source>settings.retention.add</source><translation>보존 의무 더하기</translation></message>
<message><source>settings.retention.answer.act-21-1</source><translation>법 제21조제1항 단서</translation></message>
<message><source>settings.retention.answer.act-36-1</source><translation>법 제36조제1항 단서</translation></message>
<message><source>settings.retention.answer.act-36-2</source><translation>법 제36조제2항</translation></message>
<message><source>settings.retention.answer.act-37-2-1</source><translation>법 제37조제2항제1호</translation></message>
<message><source>settings.retention.answer.act-37-5</source><translation>법 제37조제5항</translation></message>
<message><source>settings.retention.answers</source><translation>답하는 조항: {list}</translation></message>
<message><source>settings.retention.back</source><translation>넣은 것을 되돌리기</translation></message>
<message><source>settings.retention.back.told</source><translation>이 의무에 마지막으로 넣은 것을 지웁니다. 지운 사실은 접속기록에 남습니다.</translation></message>
<message><source>settings.retention.binds</source><translation>매이는 자: {who}</translation></message>
<message><source>settings.retention.businesses</source><translation>우리 회사가 하는 일</translation></message>
<message><source>settings.retention.businesses.act</source><translation>고르기</translation></message>
<message><source>settings.retention.caption</source><translation>다른 법령이 보존하게 하거나 보존할 수 있게 한 기록입니다. 처리방침에 적은 기간만으로는 근거가 되지 않습니다.</translation></message>
<message><source>settings.retention.end</source><translation>끝내기</translation></message>
<message><source>settings.retention.end.told</source><translation>이 날까지 받은 요구에 쓰고, 그 뒤에는 쓰지 않습니다.</translation></message>
<message><source>settings.retention.fields</source><translation>남길 수 있는 항목: {list}</translation></message>
<message><source>settings.retention.filter.all</source><translation>모두</translation></message>
<message><source>settings.retention.filter.binding</source><translation>우리 회사가 매이는 것</translation></message>
<message><source>settings.retention.filter.own</source><translation>우리 회사가 넣은 것</translation></message>
<message><source>settings.retention.long</source><translation>{counted} {time}</translation></message>
<message><source>settings.retention.may</source><translation>보존할 수 있음</translation></message>
<message numerus="yes"><source>settings.retention.months</source><translation><numerusform>{n}개월</numerusform></translation></message>
<message><source>settings.retention.must</source><translation>보존해야 함</translation></message>
<message><source>settings.retention.nobusiness</source><translation>아직 고르지 않아 모든 보존 의무를 보입니다.</translation></message>
<message><source>settings.retention.noground</source><translation>보존할 수 있다고만 한 법령은 삭제를 거절할 근거(제36조제1항 단서)가 되지 않습니다. 보존해야 하는 법령이면 「보존해야 함」을 고르고, 아니면 제36조제1항 단서를 빼세요.</translation></message>
<message><source>settings.retention.none</source><translation>여기에 해당하는 보존 의무가 없습니다.</translation></message>
<message><source>settings.retention.replace</source><translation>바꾸기</translation></message>
<message><source>settings.retention.rows</source><translation>보존 의무</translation></message>
<message numerus="yes"><source>settings.retention.years</source><translation><numerusform>{n}년</numerusform></translation></message>
<message><source>settings.security.caption</source><translation>자리를 비운 동안의 잠금과 담당자의 암호 문구입니다.</translation></message>
<message><source>settings.site</source><translation>홈페이지 주소로 읽을 수 없습니다. www.example.co.kr처럼 쓰세요.</translation></message>
<message><source>settings.sure.H</source><translation>원문으로 확인함</translation></message>
<message><source>settings.sure.L</source><translation>확실하지 않음</translation></message>
<message><source>settings.sure.M</source><translation>원문과 대조할 것</translation></message>
<message><source>settings.sure.M-H</source><translation>대체로 확실함</translation></message>
<message><source>settings.theme.dark</source><translation>어둡게</translation></message>
<message><source>settings.theme.light</source><translation>밝게</translation></message>
<message><source>settings.theme.system</source><translation>컴퓨터 설정대로</translation></message>
<message><source>settings.where.files</source><translation>법령 파일</translation></message>
<message><source>settings.where.format</source><translation>모르는 판의 형식입니다</translation></message>
<message><source>settings.where.issued_on</source><translation>발행일</translation></message>
<message><source>settings.where.json</source><translation>JSON 파일로 읽을 수 없습니다</translation></message>
<message><source>settings.where.name</source><translation>이름</translation></message>
<message><source>settings.where.parts</source><translation>있어야 할 부분이 없거나 모르는 부분이 있습니다</translation></message>
<message><source>settings.where.size</source><translation>파일이 너무 큽니다</translation></message>
<message><source>statistics.all</source><translation>모든 권리</translation></message>
<message><source>statistics.empty</source><translation>이 기간에 받은 요구가 없습니다.</translation></message>
<message><source>statistics.empty.hint</source><translation>다른 기간을 고르세요.</translation></message>
<message><source>statistics.extended</source><translation>연장</translation></message>
<message><source>statistics.first</source><translation>첫날</translation></message>
<message><source>statistics.group.more</source><translation>연기와 연장</translation></message>
<message><source>statistics.group.timing</source><translation>통지한 때</translation></message>
<message><source>statistics.in_time</source><translation>처리기한 안에 통지</translation></message>
<message><source>statistics.late</source><translation>처리기한이 지나 통지</translation></message>
<message><source>statistics.made</source><translation>{date}에 만듦 · {company}</translation></message>
<message><source>statistics.note</source><translation>받은 날로 셉니다. 지체 없이 처리할 요구와 연기한 동안 통지한 요구에는 법에 정한 날짜가 없으며, 목표일은 세지 않습니다.</translation></message>
<message><source>statistics.open</source><translation>통지하기 전</translation></message>
<message><source>statistics.outcome</source><translation>처리결과</translation></message>
<message><source>statistics.period</source><translation>기간</translation></message>
<message><source>statistics.period.days</source><translation>기간 지정</translation></message>
<message><source>statistics.period.last</source><translation>작년</translation></message>
<message><source>statistics.period.this</source><translation>올해</translation></message>
<message><source>statistics.postponed</source><translation>연기</translation></message>
<message><source>statistics.print</source><translation>통계 인쇄</translation></message>
<message><source>statistics.printed</source><translation>통계를 인쇄했습니다.</translation></message>
<message><source>statistics.purpose</source><translation>출력 목적: {purpose}</translation></message>
<message><source>statistics.show</source><translation>보기</translation></message>
<message><source>statistics.span</source><translation>{first}부터 {last}까지 받은 요구</translation></message>
<message numerus="yes"><source>statistics.sum.answered</source><translation><numerusform>{n}건에 통지했습니다.</numerusform></translation></message>
<message><source>statistics.sum.answered.zero</source><translation>통지한 요구는 아직 없습니다.</translation></message>
<message numerus="yes"><source>statistics.sum.late</source><translation><numerusform>그 가운데 {n}건은 처리기한이 지난 뒤였습니다.</numerusform></translation></message>
<message><source>statistics.sum.late.zero</source><translation>처리기한을 넘긴 것은 없습니다.</translation></message>
<message numerus="yes"><source>statistics.sum.received</source><translation><numerusform>요구 {n}건을 받았습니다.</numerusform></translation></message>
<message><source>statistics.table</source><translation>권리와 처리결과에 따른 요구 수</translation></message>
<message><source>statistics.title</source><translation>열람등요구 통계</translation></message>
<message><source>statistics.total</source><translation>합계</translation></message>
<message><source>statistics.undated</source><translation>법에 정한 날짜 없음</translation></message>
<message><source>statistics.until</source><translation>마지막 날</translation></message>
<message><source>supplement.by</source><translation>{date}까지 요청</translation></message>
<message><source>supplement.hint</source><translation>가입할 때 받은 것보다 더 요구하지 마세요 (표준지침 제34조).</translation></message>
<message><source>supplement.none</source><translation>보완을 요청한 적이 없습니다.</translation></message>
<message><source>supplement.title</source><translation>보완 요청</translation></message>
<message><source>supplement.wanted_by</source><translation>언제까지 받고 싶습니까</translation></message>
<message><source>supplement.what</source><translation>무엇이 빠졌습니까</translation></message>
<message><source>time.days</source><translation>{least}일에서 {most}일 사이로 적으세요.</translation></message>
<message><source>time.days.field</source><translation>며칠</translation></message>
<message><source>time.days.hint</source><translation>한 번에 30일까지 쓸 수 있습니다.</translation></message>
<message><source>time.ended.early</source><translation>연기를 통지한 날({date})보다 앞선 날입니다.</translation></message>
<message><source>time.ended_on</source><translation>사유가 끝난 날</translation></message>
<message><source>time.ground.complex</source><translation>요구한 내용이 복잡하거나 조치를 더 해야 합니다.</translation></message>
<message><source>time.ground.overload</source><translation>천재지변 같은 불가항력이나 한때 몰린 요구로 기한을 지키기 어렵습니다.</translation></message>
<message><source>time.ground.source</source><translation>고시 제2024-9호 제8조제1항</translation></message>
<message><source>time.late</source><translation>{due}까지만 할 수 있었습니다. 이제 늘릴 수 없으니 오늘 결과를 통지하세요.</translation></message>
<message><source>time.line.ended</source><translation>연기 사유가 {date}에 끝남</translation></message>
<message numerus="yes"><source>time.line.extend.planned</source><translation><numerusform>{n}일 연장할 예정: 통지서를 발급해야 이루어집니다</numerusform></translation></message>
<message numerus="yes"><source>time.line.extended</source><translation><numerusform>{n}일 연장한다고 통지함</numerusform></translation></message>
<message><source>time.line.postpone.planned</source><translation>{until}까지 연기할 예정: 통지서를 발급해야 이루어집니다</translation></message>
<message><source>time.line.postponed</source><translation>{until}까지 연기한다고 통지함</translation></message>
<message><source>time.meanwhile</source><translation>그동안 하는 일</translation></message>
<message><source>time.now_items</source><translation>지금 드리는 것</translation></message>
<message><source>time.plan</source><translation>적고 통지서로</translation></message>
<message><source>time.reason.hint</source><translation>요구한 분이 그대로 읽습니다. 휴가나 바쁨만으로는 사유가 되지 않습니다.</translation></message>
<message><source>time.rule.access</source><translation>정당한 사유가 있으면 기한 안에 통지하여 열람을 연기할 수 있습니다 (법 제35조제3항).</translation></message>
<message><source>time.rule.automated</source><translation>두 가지 사유 가운데 하나가 있으면 두 번까지 연장할 수 있습니다 (시행령 제44조의3제5항).</translation></message>
<message><source>time.rule.transmission</source><translation>회사가 전송 의무를 지는지 먼저 보세요 (시행령 제42조의2).</translation></message>
<message><source>time.title</source><translation>기한을 늘리는 통지</translation></message>
<message><source>time.today</source><translation>오늘 이미 연장을 통지했습니다. 다음 연장은 내일부터 쓸 수 있습니다.</translation></message>
<message><source>time.twice</source><translation>연장은 두 번까지입니다.</translation></message>
<message><source>time.until</source><translation>지금 기한({due})보다 뒤의 날을 적으세요.</translation></message>
<message><source>time.until.field</source><translation>언제까지</translation></message>
<message><source>today.agent</source><translation>대리인</translation></message>
<message numerus="yes"><source>today.all</source><translation><numerusform>열린 요구 {n}건 모두 보기</numerusform></translation></message>
<message><source>today.backup.never</source><translation>아직 백업이 없습니다. 지금 받아 두세요.</translation></message>
<message><source>today.backup.ok</source><translation>마지막 백업 {date}</translation></message>
<message><source>today.backup.old</source><translation>마지막 백업이 {n}일 전입니다.</translation></message>
<message><source>today.both</source><translation>오늘 끝내야 할 일이 {n}건, 지난 일이 {late}건 있습니다.</translation></message>
<message><source>today.calendar</source><translation>공휴일 표가 {date}까지 채워져 있습니다. 그 뒤의 처리기한은 다시 확인하세요.</translation></message>
<message><source>today.card.backup</source><translation>백업</translation></message>
<message><source>today.card.care</source><translation>저장소</translation></message>
<message><source>today.card.evidence</source><translation>파기할 본인확인 자료</translation></message>
<message><source>today.card.letters</source><translation>발급하지 않은 통지서</translation></message>
<message><source>today.card.log</source><translation>접속기록 점검</translation></message>
<message><source>today.card.mandates</source><translation>곧 끝나는 위임장</translation></message>
<message><source>today.card.retention</source><translation>보존이 끝난 기록</translation></message>
<message><source>today.card.waiting</source><translation>기다리는 답</translation></message>
<message><source>today.care.go</source><translation>백업</translation></message>
<message numerus="yes"><source>today.due</source><translation><numerusform>오늘 끝내야 할 일이 {n}건 있습니다.</numerusform></translation></message>
<message><source>today.due.zero</source><translation>오늘 끝내야 할 일이 없습니다.</translation></message>
<message><source>today.empty.hint</source><translation>전자우편 파일(.eml)을 여기에 놓거나 새 요구를 적으세요.</translation></message>
<message><source>today.empty.text</source><translation>아직 받은 요구가 없습니다.</translation></message>
<message><source>today.group.after</source><translation>통지한 뒤 남은 일</translation></message>
<message><source>today.group.late</source><translation>기한이 지났습니다</translation></message>
<message><source>today.group.later</source><translation>그 뒤</translation></message>
<message><source>today.group.soon</source><translation>이번 주와 다음 주</translation></message>
<message><source>today.group.today</source><translation>오늘</translation></message>
<message><source>today.group.undated</source><translation>기한이 정해지지 않은 요구</translation></message>
<message numerus="yes"><source>today.late</source><translation><numerusform>지난 일이 {late}건 있습니다.</numerusform></translation></message>
<message><source>today.letters.more</source><translation>모두 보기</translation></message>
<message><source>today.letters.of</source><translation>{right} 통지서</translation></message>
<message><source>today.letters.waits</source><translation>발급 대기</translation></message>
<message><source>today.list</source><translation>오늘 할 일</translation></message>
<message><source>today.next</source><translation>오늘 끝내야 할 일이 없습니다. 다음은 {name} 님, {due}입니다.</translation></message>
<message><source>today.none.letters</source><translation>발급을 기다리는 통지서가 없습니다.</translation></message>
<message><source>today.none.retention</source><translation>오늘 파기할 기록이 없습니다.</translation></message>
<message><source>today.none.waiting</source><translation>기다리는 답이 없습니다.</translation></message>
<message><source>today.paper</source><translation>오늘 할 일 인쇄</translation></message>
<message><source>today.paper.done</source><translation>목록을 인쇄했습니다.</translation></message>
<message><source>today.printed</source><translation>오늘 할 일, {date}</translation></message>
<message><source>today.quiet</source><translation>지금 할 일이 없습니다.</translation></message>
<message><source>today.quiet.act</source><translation>지난 접수건 보기</translation></message>
<message><source>today.quiet.hint</source><translation>열린 요구가 모두 끝났습니다. 새 요구를 적거나 지난 접수건을 보세요.</translation></message>
<message><source>today.review.due</source><translation>접속기록 점검을 할 때가 되었습니다. {first}부터 {last}까지의 기록을 {due}까지 점검하세요.</translation></message>
<message><source>today.strip.filtered</source><translation>{day}에 기한이 오는 요구</translation></message>
<message><source>today.strip.free</source><translation>모두 보기</translation></message>
<message><source>today.strip.late</source><translation>지남</translation></message>
<message><source>today.strip.nothing</source><translation>{day}에 기한이 오는 요구가 없습니다.</translation></message>
<message><source>today.strip.rest</source><translation>휴무</translation></message>
<message><source>today.strip.today</source><translation>오늘</translation></message>
<message><source>today.waiting.day</source><translation>{n}일째</translation></message>
<message><source>tour.mail.lacks</source><translation>메일과 답에 없는 사실이 있어 접수하지 않았습니다. 저장한 것은 없습니다. {list}</translation></message>
<message><source>tour.purpose</source><translation>통지서 발송</translation></message>
<message><source>transmission.notobliged</source><translation>설정의 회사 정보로는 전송 의무가 없습니다. 처음 받은 날부터 열람 10일로 셉니다.</translation></message>
<message><source>transmission.obliged</source><translation>설정의 회사 정보로는 회사가 전송 의무를 집니다. 열람으로 다루는 까닭을 분명히 적으세요.</translation></message>
<message><source>transmission.reason</source><translation>회사가 시행령 제42조의2의 규모에 해당하지 않음</translation></message>
<message><source>transmission.title</source><translation>전송 의무가 있는지</translation></message>
<message><source>undo.issued</source><translation>발급한 뒤에는 되돌릴 수 없습니다. 바로잡는 통지서를 새로 발급하세요.</translation></message>
<message><source>unlock.back</source><translation>잠금 해제로</translation></message>
<message><source>unlock.caps</source><translation>Caps Lock이 켜져 있습니다</translation></message>
<message><source>unlock.company</source><translation>개인정보 보호 업무</translation></message>
<message><source>unlock.conflict</source><translation>저장소 폴더에 동기화 서비스가 만든 파일이 {n}개 있습니다 ({name}). 두 컴퓨터가 함께 쓴 흔적입니다. 저장소를 검증하고, 이 컴퓨터의 폴더로 옮기세요.</translation></message>
<message><source>unlock.create</source><translation>새 저장소 만들기</translation></message>
<message><source>unlock.db.cut</source><translation>저장소의 데이터 파일이 잘려 있어 열지 않았습니다 ({size}). 파일은 그대로입니다. 백업에서 복원하세요.</translation></message>
<message><source>unlock.db.damaged</source><translation>저장소의 데이터 파일이 손상되어 열지 않았습니다. 파일은 그대로입니다. 백업에서 복원하세요.</translation></message>
<message><source>unlock.db.empty</source><translation>저장소의 데이터 파일이 비어 있습니다. 새 저장소로 바꾸지 않고 그대로 두었습니다. 백업에서 복원하세요.</translation></message>
<message><source>unlock.db.missing</source><translation>저장소의 데이터 파일(cases.db)이 이 폴더에 없습니다. 다른 파일은 건드리지 않았습니다. 제자리에 두거나 백업에서 복원하세요.</translation></message>
<message><source>unlock.db.other</source><translation>데이터 파일과 저장소 정보 파일(store.key)이 서로 다른 저장소의 것입니다. 둘 다 그대로 두었습니다. 같은 백업에 든 짝을 쓰세요.</translation></message>
<message><source>unlock.db.plain</source><translation>데이터 파일이 암호화되어 있지 않습니다. 이 저장소의 파일이 아니어서 열지 않고 그대로 두었습니다. 백업에서 복원하세요.</translation></message>
<message><source>unlock.elsewhere</source><translation>이 저장소는 {since}부터 다른 곳에서 열려 있습니다 ({host}, 프로세스 {pid}). 파일은 그대로입니다. 그쪽을 잠그거나 닫은 뒤 다시 여세요.</translation></message>
<message><source>unlock.elsewhere.plain</source><translation>이 저장소는 다른 곳에서 열려 있습니다. 파일은 그대로입니다. 그쪽을 잠그거나 닫은 뒤 다시 여세요.</translation></message>
<message><source>unlock.empty</source><translation>이 컴퓨터에 아직 저장소가 없습니다.</translation></message>
<message><source>unlock.empty.hint</source><translation>새 저장소를 만들거나, 가지고 있는 저장소의 폴더를 고르세요. 예제 회사로 먼저 둘러볼 수도 있습니다.</translation></message>
<message><source>unlock.ended</source><translation>끝난 계정입니다. 보호책임자에게 알리세요.</translation></message>
<message><source>unlock.enter</source><translation>잠금 해제</translation></message>
<message numerus="yes"><source>unlock.failed</source><translation><numerusform>지난번에 연 뒤 맞지 않는 시도가 {n}번 있었습니다. 마지막은 {when}입니다.</numerusform></translation></message>
<message><source>unlock.folder</source><translation>저장소가 든 폴더</translation></message>
<message><source>unlock.foot</source><translation>모든 기록은 이 컴퓨터에 암호화되어 있으며 네트워크를 쓰지 않습니다.</translation></message>
<message><source>unlock.full</source><translation>디스크 여유 공간이 {free}뿐이라 읽기만 할 수 있게 열었습니다. 기록은 안전합니다. {need} 이상 비우세요.</translation></message>
<message><source>unlock.header.damaged</source><translation>저장소 정보 파일(store.key)과 그 사본이 모두 손상되어 열 수 없습니다. 파일은 건드리지 않았습니다. 백업에서 복원하세요.</translation></message>
<message><source>unlock.header.missing</source><translation>이 폴더에 저장소 정보 파일(store.key)이 없습니다. 다른 파일은 건드리지 않았습니다. 제자리에 두거나 백업에서 복원하세요.</translation></message>
<message><source>unlock.header.spare</source><translation>저장소 정보 파일(store.key)이 손상되어 그 사본으로 열었습니다. 기록은 모두 그대로입니다. 지금 백업을 받아 두세요.</translation></message>
<message><source>unlock.keyfile.choose</source><translation>키 파일 고르기</translation></message>
<message><source>unlock.keyfile.chosen</source><translation>키 파일: {name}</translation></message>
<message><source>unlock.keyfile.missing</source><translation>키 파일도 필요합니다. 키 파일이 든 USB 저장 장치를 연결하고 고르세요.</translation></message>
<message><source>unlock.keyfile.unread</source><translation>키 파일을 읽을 수 없습니다. USB 저장 장치가 연결되어 있는지 확인하고 다시 고르세요.</translation></message>
<message><source>unlock.keyfile.wrong</source><translation>이 계정의 키 파일이 아닙니다. 저장소는 그대로입니다. 다른 파일을 고르세요.</translation></message>
<message><source>unlock.needed</source><translation>암호 문구를 입력하세요.</translation></message>
<message><source>unlock.newer</source><translation>이 저장소는 더 새로운 버전({theirs})에서 썼으므로 이 버전({mine})으로 열지 않았습니다. 파일은 그대로입니다. 새 버전을 설치하세요.</translation></message>
<message><source>unlock.none</source><translation>이 폴더에는 저장소가 없습니다. 다른 폴더를 고르거나 새 저장소를 만드세요.</translation></message>
<message><source>unlock.officer</source><translation>담당자</translation></message>
<message><source>unlock.officers</source><translation>담당자 고르기</translation></message>
<message><source>unlock.older</source><translation>저장소를 이 버전에 맞게 바꿉니다. 먼저 사본을 만듭니다.</translation></message>
<message><source>unlock.older.readonly</source><translation>이전 버전의 저장소입니다. 새 버전에 맞게 바꾸어야 열 수 있는데 지금은 쓸 수 없는 곳입니다. 자리를 비우거나 쓸 수 있는 폴더로 옮긴 뒤 여세요. 파일은 그대로입니다.</translation></message>
<message><source>unlock.opening</source><translation>저장소를 여는 중</translation></message>
<message><source>unlock.other</source><translation>다른 저장소</translation></message>
<message><source>unlock.passphrase</source><translation>암호 문구</translation></message>
<message><source>unlock.readonly</source><translation>이 폴더에 쓸 수 없어 읽기만 할 수 있게 열었습니다. 기록은 안전합니다. 폴더의 쓰기 권한을 확인하세요.</translation></message>
<message><source>unlock.recover</source><translation>복구·첫 로그인 코드 쓰기</translation></message>
<message><source>unlock.sample</source><translation>예제 회사 열기</translation></message>
<message><source>unlock.sampling</source><translation>예제 회사를 만드는 중</translation></message>
<message><source>unlock.synced</source><translation>동기화되거나 네트워크에 있는 폴더({service})입니다. 두 컴퓨터가 함께 쓰면 저장소가 손상될 수 있습니다. 이 컴퓨터의 폴더로 옮기세요.</translation></message>
<message><source>unlock.title</source><translation>잠금 해제</translation></message>
<message><source>unlock.where</source><translation>{path} · {when}에 잠김 · {version}</translation></message>
<message><source>unlock.where.open</source><translation>{path} · {version}</translation></message>
<message><source>unlock.wrong</source><translation>암호 문구가 맞지 않습니다. 한/영 상태와 Caps Lock을 보고 다시 입력하세요.</translation></message>
<message><source>unlock.wrong.keyfile</source><translation>암호 문구나 키 파일이 맞지 않습니다. 한/영 키와 Caps Lock, 고른 키 파일을 확인하고 다시 시도하세요.</translation></message>
<message><source>unlock.wrong.slow</source><translation>암호 문구가 {n}번 맞지 않았습니다. {s}초 뒤에 다시 입력할 수 있습니다. 시도한 시각은 접속기록에 남습니다.</translation></message>
<message><source>variant.article</source><translation>조문</translation></message>
<message><source>variant.choose</source><translation>무엇을 요구하는지 고르세요.</translation></message>
<message><source>variant.field</source><translation>무엇을 요구합니까</translation></message>
<message><source>variant.open</source><translation>아직 고르지 않았습니다. ‘{side}’로 세고 있습니다.</translation></message>
<message><source>variant.rule</source><translation>갈래에 따라 처리기한, 결과, 근거가 달라집니다.</translation></message>
<message><source>variant.title</source><translation>요구의 갈래</translation></message>
<message><source>verify.backup</source><translation>백업은 그 자리에서 열지 않습니다. 암호 문구 없이 검증하거나, 새 폴더에 복원해 확인하세요.</translation></message>
<message><source>verify.chain.broken</source><translation>기록의 사슬이 {n}번에서 끊어졌습니다.</translation></message>
<message><source>verify.chain.damaged</source><translation>기록 파일이 {n}번 뒤에서 손상되었습니다.</translation></message>
<message><source>verify.chain.missing</source><translation>기록 파일이 없습니다: {name}</translation></message>
<message><source>verify.chain.other</source><translation>기록이 봉인이 말하는 기록이 아닙니다.</translation></message>
<message><source>verify.chain.signature</source><translation>{n}번 기록의 서명이 맞지 않습니다.</translation></message>
<message><source>verify.chain.unsigned</source><translation>끝의 기록 {n}개에 서명이 없습니다.</translation></message>
<message><source>verify.container.damaged</source><translation>손상되었거나 바뀐 첨부 파일: {name}</translation></message>
<message><source>verify.container.missing</source><translation>없어진 첨부 파일: {name}</translation></message>
<message><source>verify.database.damaged</source><translation>데이터베이스의 표와 색인이 서로 맞지 않습니다.</translation></message>
<message><source>verify.file.changed</source><translation>바뀐 파일: {name}</translation></message>
<message><source>verify.file.missing</source><translation>없어진 파일: {name}</translation></message>
<message><source>verify.file.surplus</source><translation>봉인에 없는 파일: {name}</translation></message>
<message numerus="yes"><source>verify.found</source><translation><numerusform>다른 곳이 {n}군데 있습니다. 아무것도 고치지 않았습니다: {where}</numerusform></translation></message>
<message><source>verify.head</source><translation>기록 {n}번까지 · {digest} · 키 지문 {fingerprint}</translation></message>
<message><source>verify.noseal</source><translation>봉인이 없습니다. 저장소가 제대로 닫히지 않았습니다. 한 번 열었다가 잠근 뒤 다시 검증하세요.</translation></message>
<message><source>verify.officer</source><translation>로그인 이름을 정하세요: {list}</translation></message>
<message><source>verify.passphrase</source><translation>암호 파일을 읽을 수 없습니다: {file}</translation></message>
<message><source>verify.reading</source><translation>확인만 하려고 연 저장소입니다.</translation></message>
<message><source>verify.record.broken</source><translation>데이터베이스의 기록이 {n}번에서 맞지 않습니다.</translation></message>
<message><source>verify.record.gone</source><translation>접속기록의 내용이 보존 기한 전에 없어졌습니다.</translation></message>
<message><source>verify.row.changed</source><translation>기록 없이 바뀐 행: {name} {key}</translation></message>
<message><source>verify.row.due</source><translation>요구 {key}의 처리기한이나 단계가 기록과 다릅니다.</translation></message>
<message><source>verify.row.sum</source><translation>기록 없이 바뀐 행이 있습니다(2년보다 오래된 행).</translation></message>
<message><source>verify.seal.bad</source><translation>봉인이 손상되었거나 서명이 맞지 않습니다.</translation></message>
<message><source>verify.seal.key</source><translation>봉인한 키가 인쇄된 지문과 다릅니다.</translation></message>
<message><source>verify.seal.none</source><translation>봉인이 없습니다. 저장소가 제대로 닫히지 않았습니다. 한 번 열었다가 잠근 뒤 다시 검증하세요.</translation></message>
<message><source>verify.sound</source><translation>저장소가 온전합니다: 기록 {n}건, 파일 {m}개, 봉인 {date}.</translation></message>
<message><source>way.agency</source><translation>기관</translation></message>
<message><source>way.email</source><translation>전자우편</translation></message>
<message><source>way.fax</source><translation>팩스</translation></message>
<message><source>way.phone</source><translation>전화</translation></message>
<message><source>way.post</source><translation>우편</translation></message>
<message><source>way.visit</source><translation>방문</translation></message>
<message><source>way.web</source><translation>홈페이지</translation></message>
<message><source>welcome.company</source><translation>통지서에 쓸 조직 정보와 처리방침이 아직 없습니다. 먼저 적으면 통지서의 다섯 항목이 채워집니다.</translation></message>
<message><source>welcome.company.act</source><translation>설정 열기</translation></message>
<message><source>whatif.extended</source><translation>연장한 처리기한은 {due}입니다.</translation></message>
<message><source>whatif.extended.from</source><translation>연장한 처리기한은 {due}입니다. 지금은 {before}입니다.</translation></message>
<message><source>whatif.late</source><translation>이 날은 이미 지났습니다.</translation></message>
<message><source>whatif.law</source><translation>처리기한은 {due}입니다.</translation></message>
<message><source>whatif.law.from</source><translation>처리기한은 {due}입니다. 지금은 {before}입니다.</translation></message>
<message><source>whatif.postponed</source><translation>{due}까지라고 알립니다. 사유가 끝나면 그날부터 10일이 처리기한입니다.</translation></message>
<message><source>whatif.same.target</source><translation>회사 목표일은 그대로 {due}입니다.</translation></message>
<message><source>whatif.target</source><translation>회사 목표일은 {due}입니다. 법정 기한이 아닙니다.</translation></message>
</context>
</TS>
