using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Narrows events to what one thing met with.</summary>
internal static class EventsAbout
{
    /// <summary>
    /// Those that have it as their subject, or name it as their client among their facts, as what happened to a key does.
    /// </summary>
    public static IQueryable<Event> About(this IQueryable<Event> events, string subject)
    {
        var named = $"\"clientId\":\"{JsonEncodedText.Encode(subject)}\"";
        return events.Where(e =>
            e.Subject == subject || e.After!.Contains(named) || e.Before!.Contains(named)
        );
    }
}
