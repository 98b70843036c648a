using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>
/// One of several customers whose people a supplier's ID-porten client signs in. It means nothing to Maskinporten.
/// </summary>
public sealed class OnBehalfOf
{
    /// <summary>Most of them on one client.</summary>
    public const int Most = 1000;

    /// <summary>Longest id, in characters.</summary>
    public const int LongestId = 100;

    private OnBehalfOf() { }

    /// <summary>Chosen by the supplier; unique on its client.</summary>
    public string Id { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Description { get; private set; } = "";

    public OrganisationId Organisation { get; private set; }

    public string? Uri { get; private set; }

    public string? LogoUri { get; private set; }

    public DateTimeOffset Created { get; private set; }

    public DateTimeOffset LastUpdated { get; private set; }

    /// <summary>What it is called when somebody signs in: the client's id, two colons, and its own.</summary>
    public string FullName(string clientId) => $"{clientId}::{Id}";

    /// <summary>Checks what was asked for.</summary>
    public static Outcome<OnBehalfOf> Create(
        RequestedOnBehalfOf asked,
        NumberSchemes numbers,
        DateTimeOffset now
    )
    {
        var entry = new OnBehalfOf { Id = (asked.Id ?? "").Trim(), Created = now };
        var problems = new List<Problem>();
        if (!IsId(entry.Id))
            problems.Add(Problem.At("onbehalfof", Problems.OnBehalfOfIdMalformed));
        problems.AddRange(entry.Change(asked, numbers, now).Problems);
        return problems.Count > 0 ? problems : entry;
    }

    /// <summary>Replaces everything but the id; nothing is changed when something is wrong.</summary>
    public Outcome<OnBehalfOf> Change(
        RequestedOnBehalfOf asked,
        NumberSchemes numbers,
        DateTimeOffset now
    )
    {
        var name = PlainText.Line(asked.Name, "name", IntegrationProperties.NameLength);
        var description = PlainText.Required(
            asked.Description,
            "description",
            IntegrationProperties.DescriptionLength
        );
        var organisation = numbers.Parse(asked.Organisation, "orgno");
        List<Problem> problems =
        [
            .. name.Problems,
            .. organisation.Problems,
            .. description.Problems,
            .. ClientAddresses.CheckPage("uri", PlainText.Optional(asked.Uri)),
            .. ClientAddresses.CheckPage("logo_uri", PlainText.Optional(asked.LogoUri)),
        ];
        if (problems.Count > 0)
            return problems;
        Name = name.Value!;
        Description = description.Value!;
        Organisation = organisation.Value;
        Uri = PlainText.Optional(asked.Uri);
        LogoUri = PlainText.Optional(asked.LogoUri);
        LastUpdated = now;
        return this;
    }

    /// <summary>The same one on another client.</summary>
    internal OnBehalfOf Again(DateTimeOffset now) =>
        new()
        {
            Id = Id,
            Name = Name,
            Description = Description,
            Organisation = Organisation,
            Uri = Uri,
            LogoUri = LogoUri,
            Created = now,
            LastUpdated = now,
        };

    private static bool IsId(string id) =>
        id.Length is > 0 and <= LongestId
        // Dots alone are a step in an address: the one above "/onbehalfof/.." is the whole client.
        && id.Any(char.IsAsciiLetterOrDigit)
        && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');
}
