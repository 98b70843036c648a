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
