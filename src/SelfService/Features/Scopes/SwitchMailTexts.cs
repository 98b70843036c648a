using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Words of the mails about a scope that was deactivated or works again.</summary>
internal static class SwitchMailTexts
{
    private static readonly Text OffSubject = new(
        "{0} har deaktivert {1}",
        "{0} har deaktivert {1}",
        "{0} has deactivated {1}"
    );
    private static readonly Text OffWhat = new(
        "{0} ({1}) har deaktivert scopet {3} i {4}, som {2} har tilgang til.",
        "{0} ({1}) har deaktivert scopet {3} i {4}, som {2} har tilgang til.",
        "{0} ({1}) has deactivated the scope {3} in {4}, which {2} has access to."
    );
    private static readonly Text KeepsAccess = new(
        "Tilgangen ligger der. Den virker igjen hvis scopet blir reaktivert.",
        "Tilgangen ligg der. Han verkar att dersom scopet blir reaktivert.",
        "The access is kept. It works again if the scope is reactivated."
    );
    private static readonly Text OnSubject = new(
        "{0} har reaktivert {1}",
        "{0} har reaktivert {1}",
        "{0} has reactivated {1}"
    );
    private static readonly Text OnWhat = new(
        "{0} ({1}) har reaktivert scopet {3} i {4}. Tilgangen som {2} har, virker igjen.",
        "{0} ({1}) har reaktivert scopet {3} i {4}. Tilgangen som {2} har, verkar att.",
        "{0} ({1}) has reactivated the scope {3} in {4}. The access that {2} has works again."
    );
    private static readonly Text Integrations = new(
        "Se integrasjonene",
        "Sjå integrasjonane",
        "See the integrations"
    );
    private static readonly Text OffUsed = new(
        "{0} ({1}) har deaktivert scopet {3} i {4}, som integrasjoner hos {2} bruker.",
        "{0} ({1}) har deaktivert scopet {3} i {4}, som integrasjonar hos {2} bruker.",
        "{0} ({1}) has deactivated the scope {3} in {4}, which integrations of {2} use."
    );
    private static readonly Text KeepsScope = new(
        "Integrasjonene beholder scopet. De får token med det igjen hvis det blir reaktivert.",
        "Integrasjonane beheld scopet. Dei får token med det att dersom det blir reaktivert.",
        "The integrations keep the scope. They get tokens with it again if it is reactivated."
    );
    private static readonly Text OnUsed = new(
        "{0} ({1}) har reaktivert scopet {3} i {4}. Integrasjonene hos {2} får token med det igjen.",
        "{0} ({1}) har reaktivert scopet {3} i {4}. Integrasjonane hos {2} får token med det att.",
        "{0} ({1}) has reactivated the scope {3} in {4}. The integrations of {2} get tokens with it again."
    );

    /// <param name="names">Of the provider, where it is known.</param>
    public static MailText Switched(
        Scope scope,
        AffectedConsumer consumer,
        IReadOnlyDictionary<OrganisationId, string> names,
        string link
    )
    {
        var (subject, what) = (scope.Active, consumer.By) switch
        {
            (true, AffectedBy.Access) => (OnSubject, OnWhat),
            (true, _) => (OnSubject, OnUsed),
            (false, AffectedBy.Access) => (OffSubject, OffWhat),
            _ => (OffSubject, OffUsed),
        };
        var kept = consumer.By == AffectedBy.Access ? KeepsAccess : KeepsScope;
        return new(
            subject.With(ConsumerMailTexts.Name(scope.Owner, names), scope.Name),
            [
                ConsumerMailTexts.What(
                    what,
                    scope,
                    consumer.Name ?? consumer.Number.Grouped,
                    names
                ),
                .. scope.Active
                    ? Array.Empty<Text>()
                    : [ConsumerMailTexts.NoTokens, kept, .. ConsumerMailTexts.Contact(scope)],
            ],
            Integrations,
            link
        );
    }
}
