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
    public static readonly Text NoTokens = new(
        "Integrasjonene til virksomheten får ikke nye token med scopet. Token som allerede er utstedt, virker til de utløper.",
        "Integrasjonane til verksemda får ikkje nye token med scopet. Token som alt er utferda, verkar til dei går ut.",
        "The integrations of the organisation get no new tokens with the scope. Tokens that have already been issued work until they expire."
    );
    private static readonly Text AskAgain = new(
        "Be om tilgang på nytt",
        "Be om tilgang på nytt",
        "Ask for access again"
    );
    private static readonly Text Ask = new(
        "Har dere spørsmål, kontakt {0}.",
        "Har de spørsmål, kontakt {0}.",
        "If you have questions, contact {0}."
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
            [What(RemovedWhat, scope, Name(consumer, names), names), NoTokens, .. Contact(scope)],
            AskAgain,
            link
        );

    /// <summary>A sentence about provider, number, consumer, scope and environment, in this order.</summary>
    /// <param name="names">Of the provider, where it is known.</param>
    public static Text What(
        Text words,
        Scope scope,
        string consumer,
        IReadOnlyDictionary<OrganisationId, string> names
    ) =>
        words.With(
            Name(scope.Owner, names),
            scope.Owner.Grouped,
            consumer,
            scope.Name,
            scope.Environment
        );

    public static IEnumerable<Text> Contact(Scope scope) =>
        scope.Introduction.Contact is { } contact ? [Ask.With(contact)] : [];

    public static string Name(
        OrganisationId organisation,
        IReadOnlyDictionary<OrganisationId, string> names
    ) => names.GetValueOrDefault(organisation, organisation.Grouped);
}
