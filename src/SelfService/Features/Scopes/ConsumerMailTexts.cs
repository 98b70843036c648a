using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Words of the mails to consumers.</summary>
internal static class ConsumerMailTexts
{
    private static readonly Text RemovedSubject = new(
        "{0} har fjernet tilgangen til {1}",
        "{0} har fjerna tilgangen til {1}",
        "{0} has removed the access to {1}"
    );
    private static readonly Text RemovedWhat = new(
        "{0} ({1}) har fjernet tilgangen som {2} hadde til scopet {3} i {4}.",
        "{0} ({1}) har fjerna tilgangen som {2} hadde til scopet {3} i {4}.",
        "{0} ({1}) has removed the access that {2} had to the scope {3} in {4}."
    );
    private static readonly Text NoTokens = new(
        "Integrasjonene til virksomheten får ikke nye token med scopet. Token som allerede er utstedt, virker til de utløper.",
        "Integrasjonane til verksemda får ikkje nye token med scopet. Token som alt er utferda, verkar til dei går ut.",
        "The integrations of the organisation get no new tokens with the scope. Tokens that have already been issued work until they expire."
    );
    private static readonly Text AskAgain = new(
        "Be om tilgang på nytt",
        "Be om tilgang på nytt",
        "Ask for access again"
    );
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
    private static readonly Text Ask = new(
        "Har dere spørsmål, kontakt {0}.",
        "Har de spørsmål, kontakt {0}.",
        "If you have questions, contact {0}."
    );
    private static readonly Text Integrations = new(
        "Se integrasjonene",
        "Sjå integrasjonane",
        "See the integrations"
    );

    /// <param name="names">Of provider and consumer, where they are known.</param>
    public static MailText Removed(
        Scope scope,
        OrganisationId consumer,
        IReadOnlyDictionary<OrganisationId, string> names,
        string link
    ) =>
        new(
            RemovedSubject.With(Name(scope.Owner, names), scope.Name),
            [What(RemovedWhat, scope, consumer, names), NoTokens, .. Contact(scope)],
            AskAgain,
            link
        );

    /// <summary>Of a scope that was deactivated or works again.</summary>
    public static MailText Switched(
        Scope scope,
        OrganisationId consumer,
        IReadOnlyDictionary<OrganisationId, string> names,
        string link
    ) =>
        scope.Active
            ? new(
                OnSubject.With(Name(scope.Owner, names), scope.Name),
                [What(OnWhat, scope, consumer, names)],
                Integrations,
                link
            )
            : new(
                OffSubject.With(Name(scope.Owner, names), scope.Name),
                [What(OffWhat, scope, consumer, names), NoTokens, KeepsAccess, .. Contact(scope)],
                Integrations,
                link
            );

    private static Text What(
        Text words,
        Scope scope,
        OrganisationId consumer,
        IReadOnlyDictionary<OrganisationId, string> names
    ) =>
        words.With(
            Name(scope.Owner, names),
            scope.Owner.Grouped,
            Name(consumer, names),
            scope.Name,
            scope.Environment
        );

    private static IEnumerable<Text> Contact(Scope scope) =>
        scope.Introduction.Contact is { } contact ? [Ask.With(contact)] : [];

    private static string Name(
        OrganisationId organisation,
        IReadOnlyDictionary<OrganisationId, string> names
    ) => names.GetValueOrDefault(organisation, organisation.Grouped);
}
