using DomainText = Portvakt.Domain.Basics.Text;

namespace Portvakt.Domain.Notices;

/// <summary>One of several things that a mail tells of.</summary>
/// <param name="Title">What it is, in a line.</param>
/// <param name="Lines">What is to be known of it.</param>
/// <param name="LinkLabel">The words of its link: the deed that it leads to.</param>
/// <param name="Link">The whole address; null for a part without one.</param>
public sealed record MailPart(
    DomainText Title,
    IReadOnlyList<DomainText> Lines,
    DomainText? LinkLabel = null,
    string? Link = null
);
