using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Noticing;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.CalendarFeeds;

/// <summary>Writes ends as a calendar (RFC 5545): a whole day each, with an alarm two weeks and one the day before.</summary>
internal static class CalendarFile
{
    private static readonly int[] AlarmDays = [14, 1];

    public static byte[] Write(
        IReadOnlyList<EndingThing> ends,
        string portal,
        Language language,
        DateTimeOffset now
    )
    {
        var calendar = new Calendar { ProductId = "-//Portvakt//Portvakt//NO" };
        calendar.AddProperty("X-WR-CALNAME", CalendarWords.Name.In(language));
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        foreach (var end in ends)
            calendar.Events.Add(Event(end, portal, language, now));
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalendarEvent Event(
        EndingThing end,
        string portal,
        Language language,
        DateTimeOffset now
    )
    {
        // What ends at midnight is told of on the last day that it holds.
        var day = NoticeSteps.LastDay(end.Thing.Ends);
        var link = portal + EndLinks.Of(end);
        var title = CalendarWords.Title(end, language);
        var entry = new CalendarEvent
        {
            Uid = $"{end.Thing.Key}@{new Uri(portal).Host}",
            DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
            Start = new CalDateTime(day),
            End = new CalDateTime(day.AddDays(1)),
            Summary = title,
            Description = CalendarWords.Body(end, link, language),
            Url = new Uri(link),
            Transparency = TransparencyType.Transparent,
        };
        foreach (var days in AlarmDays)
            entry.Alarms.Add(
                new Alarm
                {
                    Action = AlarmAction.Display,
                    Description = title,
                    Trigger = new Trigger(Duration.FromDays(-days)),
                }
            );
        return entry;
    }
}
