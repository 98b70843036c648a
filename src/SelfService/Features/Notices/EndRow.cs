using Portvakt.Domain.Notices;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>One thing that ends, as the page shows it.</summary>
/// <param name="Pause">What keeps its notices quiet; null when they are given.</param>
/// <param name="IsReplaced">Whether nobody is told, since it was replaced and is no longer used.</param>
public sealed record EndRow(EndingThing Ending, NoticePause? Pause, bool IsReplaced);
