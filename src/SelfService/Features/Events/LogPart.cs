using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Events;

/// <summary>A page of the log.</summary>
/// <param name="Total">How many match.</param>
public sealed record LogPart(IReadOnlyList<LogRow> Rows, int Total);
