using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Noticing;

/// <summary>Something to be told.</summary>
/// <param name="Place">Whom it concerns.</param>
/// <param name="Topic">One of <see cref="NoticeTopics"/>.</param>
/// <param name="Subject">What it is about: a scope, a client.</param>
/// <param name="Path">Where the mail's link leads.</param>
internal sealed record NewNotice(NoticePlace Place, string Topic, string Subject, string Path)
{
    /// <summary>How long the mails wait, for a deed that can be undone.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>What it tells of, so that it can be dropped while it waits.</summary>
    public Guid? About { get; init; }

    /// <summary>Somebody else whom it concerns.</summary>
    public Guid? Also { get; init; }

    /// <summary>Whether the administrators hear of it even where there are notification points.</summary>
    public bool ForAdministrators { get; init; }
}
