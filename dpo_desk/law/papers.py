"""The papers that the law data may name, by code."""

PAPERS = {
    code: code
    for code in (
        "access_notice", "access_partial", "access_postponed", "access_refused", "correction_result", "deletion_done",
        "deletion_refused", "deletion_partial", "suspension_done", "suspension_refused", "consent_withdrawn",
        "advertising_withdrawn", "not_held", "not_identified", "outside", "processor", "transmission_not_obliged",
        "transmission_done", "transmission_refused", "automated_result", "automated_explained", "automated_extended",
        "automated_refused", "source_told", "unclear", "request_withdrawn", "deadline_proof", "log_review",
    )
}  # fmt: skip
