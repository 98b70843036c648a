using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>Which kind of code is asked for, and what is wrong with it.</summary>
public sealed record CodeModel(bool Recovery, IReadOnlyList<Problem> Problems);
