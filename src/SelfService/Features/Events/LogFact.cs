using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Events;

/// <summary>One changed fact.</summary>
/// <param name="Name">What it is called in the API; pages have words for it in <see cref="FactWords"/>.</param>
/// <param name="Before">Null when it was not there.</param>
/// <param name="After">Null when it is gone.</param>
public sealed record LogFact(string Name, string? Before, string? After);
