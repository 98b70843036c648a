using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Delegations;

/// <summary>Who gives or receives a consent: an organisation or a person, written as a URN on the wire.</summary>
public sealed record ConsentParty
{
    private const string OrganisationPrefix = "urn:altinn:organization:identifier-no:";
    private const string PersonPrefix = "urn:altinn:person:identifier-no:";

    private ConsentParty() { }

    /// <summary>The organisation; null for a person.</summary>
    public OrganisationId? Organisation { get; private init; }

    /// <summary>The national identity number; null for an organisation. Never log it.</summary>
    public string? PersonNumber { get; private init; }

    /// <summary>The wire form. It may hold a national identity number.</summary>
    public string Urn =>
        Organisation is { } organisation
            ? OrganisationPrefix + organisation.Value
            : PersonPrefix + PersonNumber;

    public static ConsentParty Of(OrganisationId organisation) =>
        new() { Organisation = organisation };

    /// <summary>A person, by a number that was found valid.</summary>
    public static ConsentParty OfPerson(string number) => new() { PersonNumber = number };

    /// <summary>Reads a URN; null when it is of another form or its number is not valid.</summary>
    public static ConsentParty? Read(string? urn)
    {
        if (urn is null)
            return null;
        if (urn.StartsWith(PersonPrefix, StringComparison.Ordinal))
        {
            var number = urn[PersonPrefix.Length..];
            return Basics.PersonNumber.IsValid(number) ? OfPerson(number) : null;
        }
        if (!urn.StartsWith(OrganisationPrefix, StringComparison.Ordinal))
            return null;
        return NumberScheme.Norway.Read(urn[OrganisationPrefix.Length..]) is { } organisation
            ? Of(organisation)
            : null;
    }

    /// <summary>Says no person's number, so that it may end up in a log.</summary>
    public override string ToString() => Organisation?.ToString() ?? "a person";
}
