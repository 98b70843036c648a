namespace Portvakt.Domain.Basics;

/// <summary>Problems of notices, webhooks, mercantile data and messages about the service.</summary>
public static partial class Problems
{
    public const string SnoozeDayWrong = "snooze-day-wrong";
    public const string ClockDaysWrong = "clock-days-wrong";
    public const string TimeMalformed = "time-malformed";
    public const string OperationsEndsFirst = "operations-ends-first";
    public const string OperationsNotStanding = "operations-not-standing";
    public const string WebhookAddressMissing = "webhook-address-missing";
    public const string WebhookAddressMalformed = "webhook-address-malformed";
    public const string WebhookAddressInside = "webhook-address-inside";
    public const string WebhookExists = "webhook-exists";
    public const string WebhooksTooMany = "webhooks-too-many";
    public const string WebhookBusy = "webhook-busy";
    public const string WebhookUnconfirmed = "webhook-unconfirmed";
    public const string WebhookTestedOften = "webhook-tested-often";
    public const string CalendarsTooMany = "calendars-too-many";
    public const string ContactNameMissing = "contact-name-missing";
    public const string ContactWayMissing = "contact-way-missing";
    public const string PhoneMalformed = "phone-malformed";
    public const string NotificationPointsTooMany = "notification-points-too-many";
    public const string NotificationPointExists = "notification-point-exists";
    public const string NotificationPointConfirmed = "notification-point-confirmed";
    public const string MercantileDataMissing = "mercantile-data-missing";
    public const string MercantileReviewDue = "mercantile-review-due";
    public const string NotificationPointMissing = "notification-point-missing";
}
