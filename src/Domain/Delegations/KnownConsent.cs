using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Delegations;

/// <summary>A consent that holds now, as its source tells it.</summary>
public sealed record KnownConsent(
    Guid Id,
    ConsentParty From,
    OrganisationId To,
    DateTimeOffset Consented,
    DateTimeOffset? ValidTo,
    ConsentRights Rights
)
{
    /// <summary>Whether it is the one that was asked for, and has not run out.</summary>
    public bool Answers(ConsentQuestion question, DateTimeOffset now) =>
        Id == question.Id
        && From == question.From
        && To == question.To
        && (ValidTo is null || now < ValidTo);
}
