namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>From which side requests are looked at.</summary>
internal enum RequestSide
{
    /// <summary>The one that is asked.</summary>
    Provider,

    /// <summary>The one that asks.</summary>
    Consumer,
}
