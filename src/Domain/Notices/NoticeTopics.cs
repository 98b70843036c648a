using System.Collections.Frozen;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>
/// What recipients choose between. Each topic holds the events whose types begin with one of its words (see
/// <see cref="EventType"/>).
/// </summary>
public static class NoticeTopics
{
    public const string Expiry = "expiry";
    public const string Keys = "keys";
    public const string Accesses = "accesses";
    public const string Scopes = "scopes";
    public const string Delegations = "delegations";
    public const string Integrations = "integrations";
    public const string Rights = "rights";
    public const string Security = "security";
    public const string Operations = "operations";

    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<string> All { get; } =
    [Expiry, Keys, Accesses, Scopes, Delegations, Integrations, Rights, Security, Operations];

    private static readonly FrozenDictionary<string, string> OfWord = new Dictionary<string, string>
    {
        ["expiry"] = Expiry,
        ["security"] = Security,
        // Whoever listens hears what happens in production too.
        ["notification-point"] = Security,
        ["key"] = Keys,
        ["secret"] = Keys,
        ["access"] = Accesses,
        ["approval-rule"] = Accesses,
        ["scope"] = Scopes,
        ["delegation"] = Delegations,
        ["delegation-scheme"] = Delegations,
        ["delegation-invitation"] = Delegations,
        ["system-user"] = Delegations,
        ["system"] = Delegations,
        ["consent"] = Delegations,
        ["integration"] = Integrations,
        ["onbehalfof"] = Integrations,
        ["right"] = Rights,
        ["role"] = Rights,
        ["administrator"] = Rights,
        ["named-people"] = Rights,
        ["operations"] = Operations,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The topic of an event type; null for what nobody is told of.</summary>
    public static string? OfEvent(string type) =>
        OfWord.GetValueOrDefault(type[..type.IndexOf('.', StringComparison.Ordinal)]);

    /// <summary>Whether a topic cannot be switched off.</summary>
    public static bool IsSecurity(string topic) => topic == Security;
}
