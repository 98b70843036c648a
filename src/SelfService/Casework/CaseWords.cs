using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Casework;

/// <summary>How cases are spoken of, on pages and in mails alike.</summary>
public static class CaseWords
{
    private static readonly Text Registration = new(
        "Registrering av virksomhet",
        "Registrering av verksemd",
        "Registration of an organisation"
    );
    private static readonly Text Domain = new(
        "Nytt e-postdomene",
        "Nytt e-postdomene",
        "New e-mail domain"
    );
    private static readonly Text RightRequest = new(
        "Forespørsel om rettighet",
        "Førespurnad om rett",
        "Request for a right"
    );
    private static readonly Text PrefixOrder = new(
        "Bestilling av prefiks",
        "Bestilling av prefiks",
        "Prefix order"
    );
    private static readonly Text New = new("Ny", "Ny", "New");
    private static readonly Text Sent = new("Sendt", "Send inn", "Sent");
    private static readonly Text WaitingForAnswer = new(
        "Venter på svar",
        "Ventar på svar",
        "Waiting for an answer"
    );
    private static readonly Text WaitingForYou = new(
        "Venter på deg",
        "Ventar på deg",
        "Waiting for you"
    );
    private static readonly Text Answered = new("Besvart", "Svart på", "Answered");
    private static readonly Text Approved = new("Godkjent", "Godkjend", "Approved");
    private static readonly Text Declined = new("Avslått", "Avslått", "Declined");
    private static readonly Text Withdrawn = new("Trukket tilbake", "Trekt tilbake", "Withdrawn");

    public static Text Name(this CaseKind kind) =>
        kind switch
        {
            CaseKind.OrganisationRegistration => Registration,
            CaseKind.UnknownDomain => Domain,
            CaseKind.RightRequest => RightRequest,
            _ => PrefixOrder,
        };

    /// <summary>The state, as <paramref name="reader"/> sees it: whose turn it is.</summary>
    public static Text Name(this CaseState state, CaseSide reader) =>
        (state, reader) switch
        {
            (CaseState.Open, CaseSide.Decider) => New,
            (CaseState.Open, _) => Sent,
            (CaseState.Waiting, CaseSide.Decider) => WaitingForAnswer,
            (CaseState.Waiting, _) => WaitingForYou,
            (CaseState.Answered, _) => Answered,
            (CaseState.Approved, _) => Approved,
            (CaseState.Declined, _) => Declined,
            _ => Withdrawn,
        };

    /// <summary>The colour of a state: the reader's turn stands out.</summary>
    public static Severity Severity(this CaseState state, CaseSide reader) =>
        (state, reader) switch
        {
            (CaseState.Open or CaseState.Answered, CaseSide.Decider) => Ui.Severity.Warning,
            (CaseState.Waiting, CaseSide.Requester) => Ui.Severity.Warning,
            (CaseState.Open or CaseState.Answered or CaseState.Waiting, _) => Ui.Severity.Info,
            (CaseState.Approved, _) => Ui.Severity.Success,
            (CaseState.Declined, _) => Ui.Severity.Danger,
            _ => Ui.Severity.Neutral,
        };

    /// <summary>What is asked for, in a word or two: the domain, the prefix, the right; empty where the kind says it all.</summary>
    public static Text Subject(this Case about) =>
        about.Wish.Right?.Name() ?? Text.Same(about.Wish.Prefix ?? about.Wish.Domain ?? "");
}
