using System.Collections.Frozen;
using System.Reflection;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>
/// The sentence of every type of event, with {0} for what it happened to. A type finds its sentence by its own name, in the
/// class of its group.
/// </summary>
internal static class EventWords
{
    private static readonly IReadOnlyList<(EventGroup Group, Type Words)> Groups =
    [
        (EventGroup.People, typeof(PeopleWords)),
        (EventGroup.People, typeof(OperationsEventWords)),
        (EventGroup.People, typeof(WebhookWords)),
        (EventGroup.People, typeof(MercantileEventWords)),
        (EventGroup.Cases, typeof(CaseEventWords)),
        (EventGroup.Apis, typeof(ApiWords)),
        (EventGroup.Integrations, typeof(IntegrationEventWords)),
        (EventGroup.Delegations, typeof(DelegationWords)),
        // Of the service desk alone: they stand in no organisation's log.
        (EventGroup.Cases, typeof(OperationEventWords)),
    ];

    private static readonly FrozenDictionary<string, (EventGroup Group, Text Words)> ByType =
        Read();

    /// <summary>The sentence of a type; the type itself for one of an older or newer version.</summary>
    public static Text Of(string type) =>
        ByType.TryGetValue(type, out var known) ? known.Words : Text.Same(type + " {0}");

    /// <summary>Whether the type has a sentence.</summary>
    public static bool Knows(string type) => ByType.ContainsKey(type);

    /// <summary>The types of a group.</summary>
    public static IReadOnlyList<string> In(EventGroup group) =>
        [.. ByType.Where(entry => entry.Value.Group == group).Select(entry => entry.Key)];

    private static FrozenDictionary<string, (EventGroup, Text)> Read()
    {
        var types = typeof(EventType)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);
        return (
            from at in Groups
            from field in at.Words.GetFields(BindingFlags.Public | BindingFlags.Static)
            select (Type: types[field.Name], at.Group, Words: (Text)field.GetValue(null)!)
        ).ToFrozenDictionary(word => word.Type, word => (word.Group, word.Words));
    }
}
