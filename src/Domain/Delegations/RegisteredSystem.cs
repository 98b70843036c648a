using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Delegations;

/// <summary>A supplier's system, which customers make system users for.</summary>
public sealed class RegisteredSystem : Aggregate
{
    /// <summary>Longest identifier.</summary>
    public const int IdLength = 255;

    private RegisteredSystem() { }

    public EnvironmentName Environment { get; private set; }

    /// <summary>Its name on the wire: the supplier's number, an underscore and a name.</summary>
    public string SystemId { get; private set; } = "";

    /// <summary>The supplier.</summary>
    public OrganisationId Vendor { get; private set; }

    public LanguageMap Title { get; private set; } = null!;

    /// <summary>The clients that may fetch tokens for its system users.</summary>
    public IReadOnlyList<string> ClientIds { get; private set; } = [];

    /// <summary>What it needs of a customer to do its work; names of resources.</summary>
    public IReadOnlyList<string> Rights { get; private set; } = [];

    /// <summary>A system that is no longer offered has no system users that count.</summary>
    public bool Active { get; private set; } = true;

    /// <param name="name">Letters a-z, digits, hyphen and underscore.</param>
    public static Outcome<RegisteredSystem> Register(
        EnvironmentName environment,
        OrganisationId vendor,
        string? name,
        LanguageMap title,
        IEnumerable<string> clientIds,
        DateTimeOffset now,
        IReadOnlyList<string>? rights = null
    )
    {
        var suffix = (name ?? "").Trim();
        var id = $"{vendor.Value}_{suffix}";
        var wellFormed =
            suffix.Length > 0
            && id.Length <= IdLength
            && suffix.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
        if (!wellFormed)
            return Problem.At("name", Problems.SystemNameMalformed);
        return new RegisteredSystem
        {
            Id = Identifiers.New(now),
            Environment = environment,
            SystemId = id,
            Vendor = vendor,
            Title = title,
            ClientIds = [.. clientIds.Distinct(StringComparer.Ordinal)],
            Rights = rights ?? [],
            Created = now,
            LastUpdated = now,
        };
    }

    /// <summary>
    /// Replaces everything but its name. What customers have approved stays as it is; a right that is new here is theirs
    /// to give.
    /// </summary>
    public void Change(
        LanguageMap title,
        IEnumerable<string> clientIds,
        IReadOnlyList<string> rights,
        DateTimeOffset now
    )
    {
        Title = title;
        ClientIds = [.. clientIds.Distinct(StringComparer.Ordinal)];
        Rights = rights;
        Touch(now);
    }

    /// <summary>Offers it no more; its system users count no longer.</summary>
    public void Retire(DateTimeOffset now)
    {
        Active = false;
        Touch(now);
    }
}
