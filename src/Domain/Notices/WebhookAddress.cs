using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>Reads the address of a webhook. Whether it may be called is for whoever calls it to say.</summary>
public static class WebhookAddress
{
    public const string Field = "address";

    public static Outcome<Uri> Read(string? typed)
    {
        var text = (typed ?? "").Trim();
        if (text.Length == 0)
            return Problem.At(Field, Problems.WebhookAddressMissing);
        if (
            !Uri.TryCreate(text, UriKind.Absolute, out var address)
            || address is not { UserInfo: "", Fragment: "" }
            || address.Host.Length == 0
        )
            return Problem.At(Field, Problems.WebhookAddressMalformed);
        // It is called, and kept, as it is encoded; letters outside ASCII make it longer.
        var length = address.AbsoluteUri.Length;
        return length > NotificationPoint.AddressLength
            ? Problem.At(Field, Problems.TextTooLong, NotificationPoint.AddressLength, length)
            : address;
    }
}
