using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>What is wrong with the code.</summary>
public sealed record CodeModel(IReadOnlyList<Problem> Problems);
