using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Glossary;

/// <summary>A word of the field and what it means.</summary>
public sealed record GlossaryTerm(Text Word, Text Meaning);
