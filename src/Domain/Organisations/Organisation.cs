using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>An organisation that uses the self-service: it has e-mail domains, people and signed terms.</summary>
public sealed class Organisation : Aggregate
{
    private Organisation() { }

    /// <summary>Its number in its register; unique.</summary>
    public OrganisationId Number { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The version of the terms that it accepted last; null when it never did.</summary>
    public string? AcceptedTerms { get; private set; }

    public static Organisation Register(OrganisationId number, string name, DateTimeOffset now) =>
        new()
        {
            Id = Identifiers.New(now),
            Number = number,
            Name = name,
            Created = now,
            LastUpdated = now,
        };

    /// <summary>
    /// A sub unit as somebody may act for it who may act for its main unit: under its own name and number, with the main
    /// unit's terms. It is no customer of its own and is not stored.
    /// </summary>
    public static Organisation SubUnitOf(Organisation main, RegisterUnit unit) =>
        new()
        {
            Id = main.Id,
            Number = unit.Id,
            Name = unit.Name,
            AcceptedTerms = main.AcceptedTerms,
            Created = main.Created,
            LastUpdated = main.LastUpdated,
        };

    /// <summary>
    /// Notes that people or domains came or went: of two changes at once that were each made from what the other undid,
    /// such as two administrators who dismiss each other, one is refused.
    /// </summary>
    public void MembersChanged(DateTimeOffset now) => Touch(now);

    /// <summary>Notes the acceptance; who, when and the hash of the text stand in <see cref="TermsAcceptance"/>.</summary>
    public TermsAcceptance AcceptTerms(Terms terms, Guid? personId, DateTimeOffset now)
    {
        AcceptedTerms = terms.Version;
        Touch(now);
        return new TermsAcceptance(
            Identifiers.New(now),
            Number,
            terms.Version,
            terms.Hash,
            personId,
            now
        );
    }
}
